import { expect, test } from 'vitest'
import { compareFingerprint, explainSignature, longFingerprint, shortFingerprint } from '#i18n'

const groups = ['7F3A', '91C0', '22DE', '4B18', '0A1B', '2C3D', '4E5F', '6071']

test('shortFingerprint() shows four groups in two pairs', () => {
  expect(shortFingerprint(groups)).toBe('7F3A 91C0 · 22DE 4B18')
})

test('longFingerprint() shows all eight groups in pairs', () => {
  expect(longFingerprint(groups)).toBe('7F3A 91C0 · 22DE 4B18 · 0A1B 2C3D · 4E5F 6071')
})

test('compareFingerprint() asks to compare the short form', () => {
  expect(compareFingerprint(groups)).toMatch(/при встрече: 7F3A 91C0 · 22DE 4B18$/)
})

test('explainSignature() sends a signature of the Russian standard to its own tools', () => {
  const words = explainSignature({ kind: 'unsupported', feature: 'algorithm', oid: '1.2.643.7.1.1.3.2' })

  expect(words).toMatch(/ГОСТ.*Госуслугах/)
})

test('explainSignature() does not call a foreign algorithm wrong', () => {
  const words = explainSignature({ kind: 'unsupported', feature: 'algorithm', oid: '1.2.840.113549.1.1.1' })

  expect(words).toMatch(/не значит, что она неверна/)
})
