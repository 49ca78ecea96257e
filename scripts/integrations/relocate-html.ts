import { createHash } from 'node:crypto'

const address = /(\s(?:href|src|poster|action)=")\/(?!\/)/g
const fontAddress = /url\("\/(?!\/)/g
const inlineStyle = /(<style(?:\s[^>]*)?>)(.*?)(<\/style>)/gs

/**
 * Makes a page find its neighbours wherever the site is hosted: root-absolute addresses become relative, and
 * `<html data-base>` tells scripts the way to the root. Inline styles that change get a new hash in the policy.
 */
export function relocateHtml(html: string, pagePath: string): string {
  const depth = pagePath.split('/').length - 1
  const base = depth === 0 ? './' : '../'.repeat(depth)
  const addressed = html.replace(address, `$1${base}`).replace(/<html(?=[\s>])/, `<html data-base="${base}"`)
  return relocateStyles(addressed, base)
}

function relocateStyles(html: string, base: string): string {
  const newHashes = new Map<string, string>()
  const styled = html.replace(inlineStyle, (whole, open: string, css: string, close: string) => {
    const moved = css.replace(fontAddress, `url("${base}`)
    if (moved === css) return whole
    newHashes.set(sha256(css), sha256(moved))
    return open + moved + close
  })
  return [...newHashes].reduce((page, [old, fresh]) => page.replaceAll(old, fresh), styled)
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}
