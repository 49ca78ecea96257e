import { describe, expect, test } from 'vitest'
import { sheets, tokens } from './styles.ts'

const known = new Set([...tokens.matchAll(/(--[\w-]+):/g)].map(([, name]) => name))

describe.each(sheets.filter(([, css]) => css !== ''))('styles of %s', (_path, css) => {
  test('name every colour and every pixel by a token', () => {
    expect(css.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)\(|\d+px/gi)).toBeNull()
  })

  test('stand in a layer', () => {
    const outside = css.replace(/\/\*[\s\S]*?\*\//g, '').trim()

    expect(outside).toMatch(/^@layer (?:components|layout) \{[\s\S]*\}$/)
    expect(depthAtLeastOne(outside)).toBe(true)
  })

  test('use tokens that exist', () => {
    const own = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name))
    const used = [...css.matchAll(/var\((--[\w-]+)\s*\)/g)].map(([, name]) => name)

    expect(used.filter((name) => !known.has(name) && !own.has(name) && !isHue(name))).toEqual([])
  })

  test('never insist', () => {
    expect(css).not.toContain('!important')
  })
})

/** Set by `data-divider` and `data-tone`. */
function isHue(name: string | undefined): boolean {
  return /^--(?:divider|tone)(?:-text|-soft)?$/.test(name ?? '')
}

/** Whether the block that is opened first is closed last. */
function depthAtLeastOne(css: string): boolean {
  let depth = 0
  for (const [at, letter] of [...css].entries()) {
    if (letter === '{') depth += 1
    if (letter === '}') depth -= 1
    if (depth === 0 && letter === '}' && at < css.length - 1) return false
  }
  return true
}
