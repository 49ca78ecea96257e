import { expect, test } from 'vitest'
import { readProse } from '../../src/pdf/sheet/prose.ts'

test('readProse() parts paragraphs at empty lines and keeps the line breaks inside them', () => {
  expect(readProse('Раз\nдва\n\n\nтри\r\n')).toEqual([
    { kind: 'text', text: 'Раз\nдва' },
    { kind: 'text', text: 'три' },
  ])
})

test.each(['-', '–', '—', '•', '*'])('readProse() reads lines that begin with %s as a list', (mark) => {
  expect(readProse(`Люблю:\n${mark} лес\n ${mark} реку`)).toEqual([
    { kind: 'text', text: 'Люблю:' },
    {
      kind: 'list',
      items: [
        { label: '•', text: 'лес' },
        { label: '•', text: 'реку' },
      ],
    },
  ])
})

test('readProse() keeps the numbers that the student gave', () => {
  expect(readProse('3) третий\n4) четвёртый')).toEqual([
    {
      kind: 'list',
      items: [
        { label: '3)', text: 'третий' },
        { label: '4)', text: 'четвёртый' },
      ],
    },
  ])
})

test('readProse() takes neither a hyphen inside a line nor a year for a mark', () => {
  expect(readProse('кто-то\n2026 год\n-5 градусов')).toEqual([
    { kind: 'text', text: 'кто-то\n2026 год\n-5 градусов' },
  ])
})
