import { loadExample } from '#example'
import { takeFiles } from '#media'

/** The part of the example's tests that runs in the page. */

type Laid = { name: string; media: string; width: number; seconds: number; failure: string }

async function layOut(): Promise<Laid[]> {
  const laid: Laid[] = []
  const { entries } = await loadExample(new Date('2026-11-20T10:00:00Z'))
  for (const { make } of entries.flatMap(({ files }) => files)) {
    const file = await make()
    for await (const outcome of takeFiles(file ? [file] : [])) {
      if (outcome.ok) {
        const { name, media, width = 0, seconds = 0 } = outcome.value.file.info
        laid.push({ name, media, width, seconds, failure: outcome.value.warnings.join() })
      } else laid.push({ name: '', media: '', width: 0, seconds: 0, failure: outcome.failure.kind })
    }
  }
  return laid
}

/** One file as a data address, to be looked at. */
async function draw(name: string): Promise<string> {
  const { entries } = await loadExample(new Date())
  const made = await Promise.all(entries.flatMap(({ files }) => files).map(({ make }) => make()))
  const file = made.find((one) => one?.name === name)
  if (!file) return ''
  const reader = new FileReader()
  reader.readAsDataURL(file)
  await new Promise((resolve) => reader.addEventListener('load', resolve))
  return String(reader.result)
}

const pageSide = { draw, layOut }

declare global {
  var examplePage: typeof pageSide
}

globalThis.examplePage = pageSide
