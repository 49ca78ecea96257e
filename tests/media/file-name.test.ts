import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EvidenceFile } from '#domain'
import { cleanName } from '#media'
import { isMisnamed } from '../../src/media/file-name.ts'

describe('cleanName()', () => {
  test.each([
    ['C:\\Users\\masha\\диплом.jpg', 'диплом.jpg'],
    ['../../etc/passwd', 'passwd'],
    ['и\u0306.jpg', 'й.jpg'],
    ['отчёт\u0000\u0007\n.pdf', 'отчёт.pdf'],
    ['грамота\u202egpj.exe', 'грамотаgpj.exe'],
    ['Диплом победителя (скан).jpg', 'Диплом победителя (скан).jpg'],
    ['“кавычки”.jpg', '“кавычки”.jpg'],
    ['\ud83d.png', '.png'],
    ['  \u0000 ', 'file'],
    ['', 'file'],
  ])('makes of %j %j', (raw, name) => {
    expect(cleanName(raw)).toBe(name)
  })

  test('keeps the ending of a name that is too long', () => {
    const name = cleanName(`${'я'.repeat(400)}.jpeg`)

    expect(name).toHaveLength(300)
    expect(name.endsWith('я.jpeg')).toBe(true)
  })

  test('gives a name that a kept file may carry, whatever the raw name is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (raw) => {
        const name = cleanName(raw)

        expect(EvidenceFile.shape.name.parse(name)).toBe(name)
      }),
    )
  })
})

describe('isMisnamed()', () => {
  test.each([
    ['диплом.jpg', 'pdf', true],
    ['диплом.JPG', 'jpeg', false],
    ['запись.m4a', 'mp4', false],
    ['доклад.docx', 'zip', false],
    ['доклад.docx', 'html', true],
    ['без окончания', 'pdf', false],
    ['рисунок.xyz', 'unknown', false],
  ] as const)('of %s that is %s is %s', (name, format, isWrong) => {
    expect(isMisnamed(name, format)).toBe(isWrong)
  })
})
