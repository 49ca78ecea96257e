import { expect, test } from 'vitest'
import { createConfirmerKey, readSigner } from '#sign'
import { hasTool, runTool } from '../support/tools.ts'

const now = new Date('2026-11-25T09:00:00.000Z')
const signer = { name: 'Анна Иванова', post: 'классный руководитель', organisation: 'Школа № 63' }

test('createConfirmerKey() makes a certificate that names the person, the post and the school (S1-28)', async () => {
  const key = await createConfirmerKey(signer, now)

  expect(await readSigner(key.certificate)).toMatchObject({
    commonName: 'Анна Иванова',
    title: 'классный руководитель',
    organisation: 'Школа № 63',
    thumbprint: key.thumbprint,
    isSelfSigned: true,
  })
})

test.skipIf(!hasTool('openssl'))('openssl reads the same names, each in a part of its own', async () => {
  const { certificate } = await createConfirmerKey(signer, now)

  const options = ['-inform', 'DER', '-noout', '-subject', '-nameopt', 'utf8,sep_comma_plus_space']
  const { stdout: subject } = runTool('openssl', ['x509', ...options], { input: certificate })
  expect(subject).toMatch(/CN=Анна Иванова, title=классный руководитель, O=Школа № 63/)
})

test('the private key of a confirmer cannot be read out', async () => {
  const { privateKey } = await createConfirmerKey(signer, now)

  await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow()
})

test('createConfirmerKey() makes no certificate for nobody', async () => {
  await expect(createConfirmerKey({ ...signer, name: '  ' }, now)).rejects.toThrow(RangeError)
})
