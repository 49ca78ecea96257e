import { PDFDocument } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import type { Bytes } from '#bytes'
import { openFace } from '../../src/pdf/type/face.ts'
import { hasTool, toolFolder } from '../support/tools.ts'
import { faceBytes, faceNames } from './support.ts'

const letters = [...'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя'].concat([
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789«»—–…№.,:;!?()%+=/-ҺәҫӗөүңґєіїўҚ₽°',
])

/** The same numbers on every run. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

/** A page with the given lines in one face, embedded whole or as a subset. */
async function pageOf(face: Bytes, rows: readonly string[], subset: boolean): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const { ref, shape } = await openFace(document, 'R', face, { tag: 'ABCDEF', subset })
  const shown = rows.map((row) => `0 -30 Td [${shape(row).tj}] TJ`)
  const { context } = document
  const page = document.addPage([420, 220])
  const content = context.register(context.stream(`BT /R 22 Tf 10 210 Td ${shown.join(' ')} ET`))
  for (const [key, value] of context.obj({ Contents: content, Resources: { Font: { R: ref } } }).entries()) {
    page.node.set(key, value)
  }
  return document.save({ useObjectStreams: false })
}

/** pdf-lib with another font library lost letters in subsets, and only the picture of the page showed it. */
describe.skipIf(!hasTool('pdftoppm'))('A subset looks like the whole face', () => {
  test.each(faceNames)('%s, in 12 random texts', { timeout: 120_000 }, async (name) => {
    const random = randomFrom(name.length)
    const pick = () => letters[Math.floor(random() * letters.length)] ?? ''

    for (let round = 0; round < 12; round++) {
      const rows = Array.from({ length: 6 }, () => Array.from({ length: 18 }, pick).join(''))
      using folder = toolFolder({
        'whole.pdf': await pageOf(faceBytes(name), rows, false),
        'subset.pdf': await pageOf(faceBytes(name), rows, true),
      })
      const [whole, subset] = ['whole', 'subset'].map((file) => {
        folder.run('pdftoppm', ['-r', '72', '-gray', `${file}.pdf`, file])
        return folder.read(`${file}-1.pgm`)
      })

      expect(inked(whole), `ink in round ${round}`).toBeGreaterThan(3000)
      expect(Buffer.compare(subset ?? new Uint8Array(), whole ?? new Uint8Array()), rows.join(' ')).toBe(0)
    }
  })
})

function inked(picture: Uint8Array | undefined): number {
  return picture?.filter((value) => value < 128).length ?? 0
}
