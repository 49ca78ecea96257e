import type { Page } from 'playwright-core'

/** The heaviest picture a guide may have, in bytes. */
const heaviest = 24_000

/** From hardly a difference to the eye down to what still reads well. */
const qualities = [0.7, 0.6, 0.55, 0.5, 0.45, 0.4]

/** A screenshot as WebP of at most 24 kB, encoded in an empty page. Throws when none is so small. */
export async function encodeWebp(page: Page, png: Buffer): Promise<Buffer> {
  const source = `data:image/png;base64,${png.toString('base64')}`
  const encoded = await page.evaluate<string | undefined>(encodeInPage({ source, qualities, heaviest }))
  if (encoded === undefined)
    throw new Error(`Cannot encode the picture: it is heavier than ${heaviest} bytes`)
  return Buffer.from(encoded, 'base64')
}

type Order = { source: string; qualities: readonly number[]; heaviest: number }

/** A script for the page, as text: this file is checked without a DOM. */
function encodeInPage(order: Order): string {
  return `(async ({ source, qualities, heaviest }) => {
    const image = new Image()
    image.src = source
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth
    canvas.height = image.naturalHeight
    canvas.getContext('2d').drawImage(image, 0, 0)
    return qualities
      .map((quality) => atob(canvas.toDataURL('image/webp', quality).replace(/^.*,/, '')))
      .filter((bytes) => bytes.length <= heaviest)
      .map((bytes) => btoa(bytes))[0]
  })(${JSON.stringify(order)})`
}
