import type { BundleSource, OpenedBundle } from '#bundle'
import type { Structure } from '#domain'
import { explainOpen, verifyScreenTexts } from '#i18n'
import { Notice, Sheet, Stack } from '#ui'
import { loadStructure } from '../shared/structures.ts'
import { useLoad } from '../shared/use-load.ts'
import { BundleEntry } from './BundleEntry.tsx'

/** A bundle to be read: its entries under their sections, with every file. Nothing is kept on this device. */
export function BundleReader({ source }: { source: BundleSource }) {
  const opened = useLoad(() => open(source), [source])
  if (!opened) return <p role="status">{verifyScreenTexts.opening}</p>
  if (!opened.ok) {
    return (
      <Notice tone="broken" isLive>
        <p>{explainOpen(opened.failure)}</p>
      </Notice>
    )
  }
  const { bundle, structure } = opened
  const placed = (section: string) =>
    bundle.entries.filter((entry) => (entry.placements[0]?.section ?? '') === section)
  const others = bundle.entries.filter(
    (entry) => !structure.sections.some((section) => section.id === entry.placements[0]?.section),
  )
  return (
    <Stack>
      <p>{verifyScreenTexts.readOnly}</p>
      {structure.sections.map((section, at) => (
        <EntriesSheet
          key={section.id}
          title={section.title.ru}
          divider={at + 1}
          bundle={bundle}
          entries={placed(section.id)}
        />
      ))}
      <EntriesSheet title={verifyScreenTexts.otherEntries} bundle={bundle} entries={others} />
    </Stack>
  )
}

type SheetProps = {
  title: string
  divider?: number
  bundle: OpenedBundle
  entries: OpenedBundle['entries']
}

function EntriesSheet({ title, divider, bundle, entries }: SheetProps) {
  if (entries.length === 0) return null
  return (
    <Sheet title={title} divider={divider}>
      {entries.map((entry) => (
        <BundleEntry key={entry.id} bundle={bundle} entry={entry} />
      ))}
    </Sheet>
  )
}

async function open(source: BundleSource) {
  const { openBundle } = await import('#bundle')
  const opened = await openBundle(source)
  if (!opened.ok) return opened
  const structure = await structureOf(opened.value)
  return { ok: true as const, bundle: opened.value, structure }
}

/** A structure that this version does not have leaves its entries without headings, not unread. */
async function structureOf({ portfolio }: OpenedBundle): Promise<Pick<Structure, 'sections'>> {
  return await loadStructure(portfolio.structure).catch(() => ({ sections: [] }))
}
