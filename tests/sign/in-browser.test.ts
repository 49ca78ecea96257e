import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { base64, readBase64, sha256, utf8 } from '#bytes'
import { signDetached, unwrapOwnerKey, verifyDetached } from '#sign'
import { type BrowserPage, browserPath, openModulePage } from '../support/module-in-browser.ts'
import { phrase, studentKey } from '../support/student-key.ts'

const digest = await sha256(utf8('49f6…  manifest-sha256.txt\n'))

function bytes(text: string) {
  return readBase64(text) ?? new Uint8Array()
}

describe.runIf(browserPath)('In Chromium', { timeout: 120_000 }, () => {
  let opened: BrowserPage

  beforeAll(async () => {
    opened = await openModulePage('/tests/sign/page-side.ts', ['zod/mini', 'canonicalize', 'asn1js', 'pkijs'])
    await opened.page.waitForFunction(() => 'signPage' in globalThis)
  }, 120_000)
  afterAll(() => opened.close())

  test('a key made there signs what Node accepts, cannot be read out and opens in Node', async () => {
    const made = await opened.page.evaluate(([words, hash]) => signPage.createAndSign(words, hash), [
      phrase,
      base64(digest),
    ] as const)

    const facts = await verifyDetached(bytes(made.signature), digest)
    const inNode = await unwrapOwnerKey(bytes(made.wrapped), phrase, bytes(made.certificate))

    expect(facts).toMatchObject({ kind: 'valid', signer: { thumbprint: made.thumbprint } })
    expect(made.exported).toBe('InvalidAccessError')
    expect(inNode.ok).toBe(true)
  })

  test('a key and a signature made in Node are good there', async () => {
    const { wrapped, certificate } = await studentKey()
    const signature = await signDetached(await studentKey(), digest)

    const signed = await opened.page.evaluate(
      ([key, words, holder, hash]) => signPage.openAndSign(key, words, holder, hash),
      [base64(wrapped), phrase, base64(certificate), base64(digest)] as const,
    )
    const facts = await opened.page.evaluate(([cms, hash]) => signPage.verify(cms, hash), [
      base64(signature),
      base64(digest),
    ] as const)

    expect(await verifyDetached(bytes(signed), digest)).toMatchObject({ kind: 'valid' })
    expect(facts).toMatchObject({
      kind: 'valid',
      signer: { commonName: 'Маша Воронова', isSelfSigned: true },
    })
  })

  test('a wrong phrase is a value there too', async () => {
    const { wrapped, certificate } = await studentKey()

    const answer = await opened.page.evaluate(
      ([key, holder]) => signPage.openAndSign(key, 'сокол', holder, ''),
      [base64(wrapped), base64(certificate)] as const,
    )

    expect(answer).toBe('wrong-passphrase')
  })
})
