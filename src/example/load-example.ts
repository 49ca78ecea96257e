import type { Entry, Evidence, Portfolio } from '#domain'
import { drawPaper } from './draw-paper.ts'
import { drawSvg } from './draw-svg.ts'
import type { FileContent, Source } from './example-content.ts'
import { playMelody } from './play-melody.ts'
import { readExample } from './read-example.ts'

/** A file of the example: made when it is asked for, so that only one picture is held at a time. */
export type ExampleFile = {
  /** What the entry says of the file, to be completed by its digest. */
  evidence: Omit<Evidence, 'file'>
  /** Undefined when the file had to be fetched and there is no network. */
  make: () => Promise<File | undefined>
}

export type Example = {
  portfolio: Portfolio
  /** In the order they were written; each waits for its files to be kept and named as evidence. */
  entries: { entry: Entry; files: ExampleFile[] }[]
}

/** The fictional student of «Посмотреть пример»: three school years, with new ids at every call. */
export async function loadExample(now: Date): Promise<Example> {
  const { portfolio, entries } = readExample(now)
  return { portfolio, entries: entries.map(({ entry, files }) => ({ entry, files: files.map(prepare) })) }
}

function prepare({ name, source, ...evidence }: FileContent): ExampleFile {
  const make = async () => {
    const bytes = await makeBytes(source)
    return bytes && new File([bytes], name, { type: bytes.type })
  }
  return { evidence, make }
}

const pictures = import.meta.glob<string>('/content/example/pictures/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const assets = {
  watering: new URL('../../content/example/watering.webm', import.meta.url),
  note: new URL('../../content/example/note.pdf', import.meta.url),
}

async function makeBytes(source: Source): Promise<Blob | undefined> {
  switch (source.kind) {
    case 'picture':
      return drawSvg(pictures[`/content/example/pictures/${source.id}.svg`] ?? '')
    case 'paper':
      return drawSvg(drawPaper(source))
    case 'melody':
      return new Blob([playMelody()], { type: 'audio/wav' })
    case 'asset':
      return fetchAsset(assets[source.id])
  }
}

async function fetchAsset(address: URL): Promise<Blob | undefined> {
  try {
    const response = await fetch(address)
    return response.ok ? await response.blob() : undefined
  } catch {
    return undefined
  }
}
