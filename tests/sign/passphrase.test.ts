import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newRecoveryPhrase, normalisePhrase } from '#sign'

const words: string[] = JSON.parse(readFileSync('content/reference/recovery-words.json', 'utf8')).words

describe('newRecoveryPhrase()', () => {
  test('draws each word by ten bits of the random numbers', () => {
    const numbers = [0, 1, 1023, 1024, 1025, 65535]

    const phrase = newRecoveryPhrase(words, (array) => array.set(numbers))

    expect(phrase.split(' ')).toEqual([0, 1, 1023, 0, 1, 1023].map((at) => words[at]))
  })

  test('gives another phrase each time', () => {
    const phrases = Array.from({ length: 100 }, () => newRecoveryPhrase(words))

    expect(new Set(phrases).size).toBe(100)
  })

  test('is its own normal form', () => {
    const phrase = newRecoveryPhrase(words)

    expect(normalisePhrase(phrase)).toBe(phrase)
  })

  test.each([
    ['too few words', words.slice(1)],
    ['a word twice', [...words.slice(1), words[5] ?? '']],
  ])('refuses %s', (_, list) => {
    expect(() => newRecoveryPhrase(list)).toThrow('1024 different words are needed')
  })
})

describe('normalisePhrase()', () => {
  test.each([
    ['capitals', 'Берёза СОКОЛ'],
    ['spaces around and between', '  берёза \t сокол\n'],
    ['no-break spaces', 'берёза\u00a0\u202fсокол'],
    ['decomposed letters', 'бере\u0308за сокол'],
  ])('forgives %s', (_, typed) => {
    expect(normalisePhrase(typed)).toBe('берёза сокол')
  })

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normalisePhrase(text)
        expect(normalisePhrase(once)).toBe(once)
      }),
    )
  })
})

describe('The recovery words', () => {
  test('are 1,024 different words of four to eight lower-case letters, without ё', () => {
    expect(words.length).toBe(1024)
    expect(new Set(words).size).toBe(1024)
    expect(words.filter((word) => !/^[а-я]{4,8}$/.test(word))).toEqual([])
  })

  test('stand in Unicode form NFC and in alphabetical order', () => {
    expect(words.map((word) => word.normalize('NFC'))).toEqual(words)
    expect([...words].sort((a, b) => a.localeCompare(b, 'ru'))).toEqual(words)
  })

  test('are told apart by their first four letters', () => {
    const beginnings = new Map<string, string[]>()
    for (const word of words)
      beginnings.set(word.slice(0, 4), [...(beginnings.get(word.slice(0, 4)) ?? []), word])

    expect([...beginnings.values()].filter(({ length }) => length > 1)).toEqual([])
  })

  test('never differ by one letter exchanged', () => {
    const masks = words.flatMap((word) =>
      Array.from(word, (_, at) => `${word.slice(0, at)}?${word.slice(at + 1)}`),
    )

    expect(masks.length - new Set(masks).size).toBe(0)
  })
})
