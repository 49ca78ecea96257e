import fc from 'fast-check'
import { expect, test } from 'vitest'
import { html, trusted } from '#markup'

const dangerous = fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', ' ', 'ж', '=', '/') })

test('html() leaves no character of markup from a placeholder', () => {
  fc.assert(
    fc.property(dangerous, (text) => {
      const written = String(html`<p>${text}</p>`).slice(3, -4)

      expect(written).not.toMatch(/[<>"']/)
      expect(written.replace(/&#\d+;/g, '')).not.toContain('&')
    }),
  )
})

test('html() writes text that a reader of entities reads back unchanged', () => {
  fc.assert(
    fc.property(dangerous, (text) => {
      const written = String(html`${text}`)

      expect(written.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))).toBe(text)
    }),
  )
})

test('html() keeps a quoted attribute closed', () => {
  const written = String(html`<a title="${'" onclick="steal()'}">x</a>`)

  expect(written).toBe('<a title="&#34; onclick=&#34;steal()">x</a>')
})

test('html() keeps markup made by html() and joins lists', () => {
  const items = ['a', '<b>'].map((one) => html`<li>${one}</li>`)

  expect(String(html`<ul>${items}</ul>`)).toBe('<ul><li>a</li><li>&#60;b&#62;</li></ul>')
})

test('html() writes nothing for undefined and false, and numbers as they are', () => {
  expect(String(html`[${undefined}${false}${0}]`)).toBe('[0]')
})

test('html() does not take an object of the same shape for markup', () => {
  // A record from a file may look like anything; the cast stands for such a record.
  const forged = { toString: () => '<script>' } as unknown as string

  expect(String(html`${forged}`)).toBe('&#60;script&#62;')
})

test('trusted() is written as it stands', () => {
  expect(String(html`<style>${trusted('a>b{}')}</style>`)).toBe('<style>a>b{}</style>')
})
