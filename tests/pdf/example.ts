import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Entry, EvidenceFile, newEntry, Portfolio, Sha256Hex, Structure } from '#domain'

const resolve = createRequire(import.meta.url).resolve

export function face(name: '400Regular' | '700Bold'): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(resolve(`@expo-google-fonts/golos-text/${name}/GolosText_${name}.ttf`)))
}

export const fonts = { regular: face('400Regular'), bold: face('700Bold') }
export const now = new Date('2026-11-20T09:30:00.000Z')

export const structure = Structure.parse(
  JSON.parse(
    readFileSync(new URL('../../content/structures/s0-personal-folder.json', import.meta.url), 'utf8'),
  ),
)

export const portfolio = Portfolio.parse({
  id: '0192f3c4-5a00-7000-8000-000000000001',
  createdAt: '2026-09-01T08:00:00.000Z',
  updatedAt: '2026-11-20T08:00:00.000Z',
  owner: {
    name: { family: 'Воронова', given: 'Мария', patronymic: 'Сергеевна' },
    motto: 'Собираю устройства, которые заботятся о растениях, и учусь объяснять физику младшим.',
  },
  enrolments: [
    {
      school: { name: 'МБОУ «Средняя школа № 12» (вымышленная)', municipality: 'Северогорск' },
      grade: 7,
      letter: 'Б',
      from: '2026-09-01',
    },
  ],
  structure: { id: structure.id, version: '1' },
  isExample: false,
})

/** An entry of a kind with the given members over an empty one. */
export function entry(kind: Entry['kind'], members: Record<string, unknown>, at = 0): Entry {
  const when = new Date(now.getTime() - at * 60_000)
  return Entry.parse({
    ...newEntry(kind, { section: 'achievements', item: 'projects' }, when),
    id: `0192f3c4-5a00-7000-8000-${String(at).padStart(12, '0')}`,
    ...members,
  })
}

export function file(digit: string, members: Record<string, unknown> = {}): EvidenceFile {
  return EvidenceFile.parse({
    sha256: digit.repeat(64).slice(0, 64),
    crc32: 1,
    bytes: 348_211,
    media: 'image',
    mime: 'image/jpeg',
    width: 400,
    height: 300,
    name: `файл ${digit}.jpg`,
    addedAt: now.toISOString(),
    ...members,
  })
}

export const sha = (digit: string) => Sha256Hex.parse(digit.repeat(64).slice(0, 64))
