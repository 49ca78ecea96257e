import { crc32 as zlibCrc32 } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  base64url,
  canonicalJson,
  concat,
  crc32,
  equalBytes,
  hex,
  readBase64,
  readHex,
  readUtf8,
  sha256Hex,
  utf8,
} from '#bytes'

const anyBytes = fc.uint8Array({ maxLength: 300 })

test('readHex() gives back what hex() wrote', () => {
  fc.assert(fc.property(anyBytes, (bytes) => equalBytes(readHex(hex(bytes)) ?? utf8('!'), bytes)))
})

test.each(['0', 'zz', '0x00', ' 00'])('readHex() refuses «%s»', (text) => {
  expect(readHex(text)).toBeUndefined()
})

test('readBase64() gives back what base64url() wrote', () => {
  fc.assert(fc.property(anyBytes, (bytes) => equalBytes(readBase64(base64url(bytes)) ?? utf8('!'), bytes)))
})

test('readUtf8() gives back what utf8() wrote', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (text) => readUtf8(utf8(text.toWellFormed())) === text.toWellFormed(),
    ),
  )
})

test('readUtf8() refuses bytes that are not UTF-8', () => {
  expect(readUtf8(new Uint8Array([0xff, 0xfe]))).toBeUndefined()
})

test('crc32() agrees with zlib, whole and in two pieces', () => {
  fc.assert(
    fc.property(anyBytes, anyBytes, (a, b) => {
      expect(crc32(concat([a, b]))).toBe(zlibCrc32(concat([a, b])))
      expect(crc32(b, crc32(a))).toBe(zlibCrc32(concat([a, b])))
    }),
  )
})

test('sha256Hex() gives the digest of FIPS 180-4 for «abc»', async () => {
  expect(await sha256Hex(utf8('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  )
})

test('canonicalJson() sorts members and leaves out undefined ones (RFC 8785)', () => {
  expect(readUtf8(canonicalJson({ b: 1, a: [true, 'ё'], c: undefined }))).toBe('{"a":[true,"ё"],"b":1}')
})

test('canonicalJson() refuses what JSON cannot hold', () => {
  expect(() => canonicalJson(undefined)).toThrow(TypeError)
})
