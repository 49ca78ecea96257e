import { createPublicKey, X509Certificate } from 'node:crypto'
import { expect, test } from 'vitest'
import { openKeyFile, writeKeyFile } from '#sign'
import { phrase, studentKey } from '../support/student-key.ts'
import { hasTool, toolFolder } from '../support/tools.ts'

const key = await studentKey()
const file = writeKeyFile(key)

test('openKeyFile() gives back the key that writeKeyFile() wrote', async () => {
  const opened = await openKeyFile(file, phrase)

  expect(opened).toMatchObject({ ok: true, value: { thumbprint: key.thumbprint, wrapped: key.wrapped } })
})

test('openKeyFile() reads a copy that went through another editor', async () => {
  const edited = `\ufeffПортфель\r\n${file.replaceAll('\n', '\r\n')}`

  expect(await openKeyFile(edited, phrase)).toMatchObject({ ok: true })
})

test('openKeyFile() answers a wrong phrase with a value', async () => {
  expect(await openKeyFile(file, 'сокол')).toEqual({ ok: false, failure: { kind: 'wrong-passphrase' } })
})

test.each([
  ['nothing', ''],
  ['only the certificate', file.slice(file.indexOf('-----BEGIN CERT'))],
  ['only the key', file.slice(0, file.indexOf('-----BEGIN CERT'))],
  ['something else in its place', file.replace(/KEY-----\n[^-]+/, 'KEY-----\n????\n')],
])('openKeyFile() refuses %s', async (_, text) => {
  expect(await openKeyFile(text, phrase)).toEqual({ ok: false, failure: { kind: 'not-a-wrapped-key' } })
})

test.skipIf(!hasTool('openssl'))('OpenSSL opens the same file with the same words', () => {
  using folder = toolFolder({ 'key.pem': file, 'phrase.txt': phrase })

  const { stdout } = folder.run('openssl', 'pkey -in key.pem -passin file:phrase.txt -pubout'.split(' '))
  const { stdout: subject } = folder.run('openssl', 'x509 -in key.pem -noout -subject'.split(' '))

  expect(createPublicKey(stdout).equals(new X509Certificate(key.certificate).publicKey)).toBe(true)
  expect(subject).toMatch(/^subject=/)
})
