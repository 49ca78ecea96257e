import JSZip from 'jszip'
import { expect, test } from 'vitest'
import {
  Achievement,
  type Entry,
  EvidenceFile,
  Goal,
  HelperCard,
  Page,
  PeriodAssessment,
  Plan,
  Portfolio,
  ReadingList,
  ShowcaseSelection,
  showcaseFields,
  Work,
} from '#domain'
import { packShowcase, renderSingleFile } from '#publish'
import { buildContent, renderShowcase, slidesOf } from '#showcase'
import { type Canaries, fillWithCanaries } from '../support/canary.ts'
import { now, readStructure } from '../support/masha.ts'
import { pictureNamed } from '../support/pictures.ts'

const kinds = {
  achievement: Achievement,
  work: Work,
  page: Page,
  helper: HelperCard,
  goal: Goal,
  plan: Plan,
  assessment: PeriodAssessment,
  reading: ReadingList,
}

/** What the field «text» shows of each kind. */
const bodies = {
  achievement: ['abstract'],
  work: ['product', 'stages[].text'],
  page: ['text', 'points[].text', 'table.columns[]', 'table.rows[][]'],
  helper: ['text', 'steps[]', 'points[].text', 'table.columns[]', 'table.rows[][]'],
  goal: ['why', 'steps[].text'],
  plan: ['startNote', 'midNote', 'endNote', 'subjects[]', 'courses[]'],
  assessment: ['text'],
  reading: ['text', 'books[].title', 'books[].author', 'books[].note'],
} as const satisfies Record<keyof typeof kinds, readonly string[]>
const secret = 'f'.repeat(64)

/** A portfolio in which every field that exists holds something that can be found again. */
function fill() {
  const canaries: Canaries = new Map()
  const portfolio = Portfolio.parse(fillWithCanaries(Portfolio, 'portfolio', canaries))
  const file = EvidenceFile.parse({
    ...Object(fillWithCanaries(EvidenceFile, 'file', canaries)),
    media: 'image',
    width: 3001,
    height: 2001,
  })
  const entries = Object.entries(kinds).map(([kind, schema]): Entry => {
    const filled = schema.parse({
      ...Object(fillWithCanaries(schema, kind, canaries)),
      visibility: 'showcase',
      isPersonal: false,
      formerPlacements: [],
      placements: [{ section: 'achievements', item: 'projects' }],
    })
    const [evidence] = filled.evidence
    if (!evidence) throw new Error('Cannot test: the entry has no evidence')
    // The first picture may be shown, the second was never ticked.
    const shown = { ...evidence, file: file.sha256, hasOtherPeople: false }
    const hidden = {
      ...evidence,
      file: EvidenceFile.parse({ ...file, sha256: secret }).sha256,
      altText: 'canaryhidden',
    }
    return { ...filled, evidence: [shown, hidden] }
  })
  canaries.set('picture that was not ticked', 'canaryhidden').set('digest of a picture', file.sha256)
  return { canaries, portfolio, files: [file, EvidenceFile.parse({ ...file, sha256: secret })], entries }
}

type Filled = ReturnType<typeof fill>

/** Everything that leaves the device, as one text: each file of the ZIP with its name, the single file, the page, the slides. */
async function everyOutput(
  { portfolio, entries, files }: Filled,
  selection: ShowcaseSelection,
): Promise<string> {
  const structure = readStructure()
  const built = buildContent({ portfolio, structure, entries, files, selection, now })
  if (!built.ok) throw new Error(`Cannot test: ${JSON.stringify(built.failure)}`)
  const { content, pictures } = built.value
  const blobs = new Map(pictures.map(({ name }) => [name, pictureNamed(name)]))
  const [zip, single] = [await packShowcase(content, blobs), await renderSingleFile(content, blobs)]
  if (!zip.ok || !single.ok) throw new Error('Cannot test: the showcase was not packed')
  const unpacked = await JSZip.loadAsync(await zip.value.arrayBuffer())
  const inside = Object.values(unpacked.files).map(
    async (file) => file.name + (await file.async('binarystring')),
  )
  const texts = Object.values(unpacked.files).map((file) => file.async('string'))
  const page = renderShowcase(content, { mode: 'page' })
  const raw = new TextDecoder('latin1').decode(await zip.value.arrayBuffer())
  const others = [raw, await single.value.text(), page, JSON.stringify(slidesOf(content))]
  return [...(await Promise.all([...inside, ...texts])), ...others].join('\n')
}

function select(filled: Filled, rest: object, item: object): ShowcaseSelection {
  return ShowcaseSelection.parse({
    ...Object(fillWithCanaries(ShowcaseSelection, 'selection', filled.canaries)),
    validUntil: '2027-05-31',
    theme: 'paper',
    items: filled.entries.map(({ id }) => ({ entry: id, ...item })),
    ...rest,
  })
}

function found(text: string, canaries: Canaries): string[] {
  return [...canaries].filter(([, canary]) => text.includes(canary)).map(([path]) => path)
}

const titles = Object.keys(kinds).map((kind) => `${kind}.title`)

test('a showcase of entries without a ticked field holds their titles and nothing else (S0-08, S4-35, invariant 28)', async () => {
  const filled = fill()
  const selection = select(
    filled,
    { nameMode: 'initials', showsGrade: false, showsSchool: false },
    { fields: [], pictures: filled.files.map(({ sha256 }) => sha256) },
  )

  const text = await everyOutput(filled, selection)

  expect(found(text, filled.canaries).toSorted()).toEqual([...titles, 'selection.sentence'].toSorted())
})

test('a showcase of everything ticked holds the ticked fields and nothing else (invariants 28 and 32)', async () => {
  const filled = fill()
  const ticked = filled.files[0]?.sha256
  const selection = select(
    filled,
    { nameMode: 'full', showsGrade: true, showsSchool: true },
    { fields: [...showcaseFields], pictures: [ticked] },
  )

  const text = await everyOutput(filled, selection)

  const texts = Object.entries(bodies).flatMap(([kind, fields]) => fields.map((field) => `${kind}.${field}`))
  const stories = Object.keys(kinds).flatMap((kind) => [
    `${kind}.date`,
    `${kind}.story.whatIDid`,
    `${kind}.story.whatILearned`,
    `${kind}.evidence[].altText`,
  ])
  expect(found(text, filled.canaries).toSorted()).toEqual(
    [
      ...titles,
      ...stories,
      ...texts,
      'achievement.resultText',
      'achievement.event.name',
      'achievement.event.stage',
      'portfolio.owner.name.family',
      'portfolio.owner.name.given',
      'portfolio.enrolments[].school.name',
      'selection.sentence',
    ].toSorted(),
  )
})

test.each(['private', 'family', 'bundle'] as const)(
  'an entry that is open to «%s» refuses the whole showcase (invariant 26)',
  (visibility) => {
    const filled = fill()
    const entries = filled.entries.map((entry, at) => (at === 2 ? { ...entry, visibility } : entry))
    const selection = select(filled, { nameMode: 'full' }, { fields: [], pictures: [] })

    const built = buildContent({ ...filled, entries, structure: readStructure(), selection, now })

    expect(built).toMatchObject({
      ok: false,
      failure: { kind: 'entry-not-open', entry: entries[2]?.id, visibility },
    })
  },
)
