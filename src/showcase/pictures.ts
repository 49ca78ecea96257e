import type { Entry, EvidenceFile, Sha256Hex, ShowcaseItem } from '#domain'
import { fail, ok, type Result } from '#failure'
import { showcaseTexts } from '#i18n'
import type { PictureName, ShownPicture } from './content.ts'
import type { ShowcaseFailure } from './failure.ts'

/** Longest sides, in pixels: of the picture in the page and of the one behind it for a closer look. */
const pageSide = 1040
const largeSide = 1600

/** A picture to be made for a showcase: encoded anew, so that no metadata of the original is left. */
export type PlannedPicture = { name: PictureName; file: Sha256Hex; width: number; height: number }

type NamedPicture = Pick<ShownPicture, 'name' | 'width' | 'height' | 'large'>

/** Gives new names to ticked pictures in the order they are asked for; one file has one name. */
export function planPictures(files: readonly EvidenceFile[], format: 'webp' | 'jpg') {
  const known = new Map(files.map((file) => [file.sha256, file]))
  const named = new Map<Sha256Hex, NamedPicture>()
  const planned: PlannedPicture[] = []

  function nameOf(file: EvidenceFile, size: Size): NamedPicture {
    const number = String(named.size + 1).padStart(2, '0')
    const page = { name: `pictures/${number}.${format}`, ...sizeWithin(size, pageSide) }
    planned.push({ ...page, file: file.sha256 })
    if (Math.max(size.width, size.height) <= pageSide) return page
    const large = `pictures/${number}-large.${format}`
    planned.push({ name: large, file: file.sha256, ...sizeWithin(size, largeSide) })
    return { ...page, large }
  }

  function pictureOf(entry: Entry, picture: Sha256Hex): Result<ShownPicture, ShowcaseFailure> {
    const about = { entry: entry.id, title: entry.title, picture }
    const evidence = entry.evidence.find(({ file }) => file === picture)
    if (!evidence) return fail({ kind: 'picture-not-in-entry', ...about })
    if (evidence.hasOtherPeople) return fail({ kind: 'picture-has-other-people', ...about })
    const file = known.get(picture)
    const size = file && sizeOf(file)
    if (!size) return fail({ kind: 'not-a-picture', ...about })
    const name = named.get(picture) ?? nameOf(file, size)
    named.set(picture, name)
    return ok({ ...name, alt: evidence.altText || showcaseTexts.pictureOf(entry.title) })
  }

  return {
    picturesOf(entry: Entry, item: ShowcaseItem): Result<ShownPicture[], ShowcaseFailure> {
      const shown: ShownPicture[] = []
      for (const picture of item.fields.includes('pictures') ? item.pictures : []) {
        const one = pictureOf(entry, picture)
        if (!one.ok) return one
        shown.push(one.value)
      }
      return ok(shown)
    },
    all: () => planned,
  }
}

type Size = { width: number; height: number }

function sizeOf({ media, width, height }: EvidenceFile): Size | undefined {
  return media === 'image' && width && height ? { width, height } : undefined
}

/** The size that fits a square with this side; a smaller picture keeps its own. */
function sizeWithin({ width, height }: Size, side: number): Size {
  const scale = Math.min(1, side / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
