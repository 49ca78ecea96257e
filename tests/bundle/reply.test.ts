import { beforeAll, expect, test } from 'vitest'
import {
  type Answer,
  type BundleIndex,
  matchReply,
  openBundle,
  openReply,
  planBundle,
  type ReplyInput,
  verifyBundle,
  writeBundle,
  writeReply,
} from '#bundle'
import { type Confirmation, EntryId, itemDigest, newRequestId, Sha256Hex } from '#domain'
import { letterNote } from '#i18n'
import { type ConfirmerKey, createConfirmerKey, type OwnerKey } from '#sign'
import { failureIn, valueIn } from '../storage/support.ts'
import {
  entries,
  files,
  layOut,
  newKey,
  now,
  pack,
  portfolio,
  readKept,
  type Unpacked,
  unpack,
} from '../support/bundles.ts'
import { hasTool, toolFolder } from '../support/tools.ts'

let owner: OwnerKey
let teacher: ConfirmerKey
let index: BundleIndex

const by = { name: 'Анна Иванова', role: 'classTeacher', organisation: 'Школа № 63' } as const
const note = letterNote({ kind: 'reply', from: by.name, to: 'Анна Иванова', date: '2026-11-14' })
const request = { id: newRequestId(now), to: 'Анна Петровна', words: 'Подтвердите, пожалуйста.' }

beforeAll(async () => {
  owner = await newKey()
  teacher = await createConfirmerKey({ name: by.name, post: 'учитель', organisation: by.organisation }, now)
  index = valueIn(await openBundle(await madeRequest())).index
})

test('a request carries the entries, their files and what is asked, and is signed by the owner', async () => {
  const verdict = await verifyBundle(await madeRequest(), { now })

  expect(verdict).toMatchObject({ headline: 2, pdf: { code: 'absent' }, contents: { code: 'ok' } })
  expect(verdict.outline?.purpose).toEqual({ kind: 'request', ...request })
})

test('openReply() gives back every answer, and a confirmation for each confirmed line (S1-28)', async () => {
  const { reply, confirmations } = valueIn(await openReply(await madeReply(), now))

  expect(reply).toMatchObject({ request: request.id, portfolioId: portfolio.id, by, key: teacher.thumbprint })
  expect(reply.answers.map(({ entry, answer }) => [entry, answer])).toEqual([
    [entries[0]?.id, 'confirmed'],
    [entries[1]?.id, 'declined'],
  ])
  expect(confirmations).toMatchObject([
    { entry: entries[0]?.id, digest: index.items[0]?.sha256, meaning: 'original-seen', by },
  ])
})

test('the owner hands over a confirmation with its entry, and the reader sees that nothing changed', async () => {
  const verdict = await verifyBundle(await madeBundle(await confirmed()), { now })

  expect(verdict.headline).toBe(2)
  expect(verdict.confirmations).toMatchObject([
    { code: 'unknown-issuer', statement: { entry: entries[0]?.id, by } },
  ])
})

test('a confirmation of an entry that is not handed over stays at home', async () => {
  const bundle = await madeBundle(await confirmed(), entries.slice(1))

  expect((await verifyBundle(bundle, { now })).confirmations).toEqual([])
})

test('after a change of the entry the reader sees «changed after the confirmation» (invariant 3)', async () => {
  const changed = entries.map((entry, at) => (at === 0 ? { ...entry, title: 'Raised title' } : entry))

  const verdict = await verifyBundle(await madeBundle(await confirmed(), changed), { now })

  expect(verdict.confirmations).toMatchObject([{ code: 'item-changed' }])
})

test('a story written after the confirmation changes nothing (invariant 5)', async () => {
  const told = entries.map((entry) => ({ ...entry, story: { ...entry.story, whatIDid: 'A new story' } }))

  const verdict = await verifyBundle(await madeBundle(await confirmed(), told), { now })

  expect(verdict.confirmations).toMatchObject([{ code: 'unknown-issuer' }])
})

test('confirmations come along when a bundle is opened on another device', async () => {
  const confirmations = await confirmed()

  expect(valueIn(await openBundle(await madeBundle(confirmations))).confirmations).toEqual(confirmations)
})

test('a confirmation of another student is told from an own one', async () => {
  const stranger = await newKey()
  const bundle = await madeBundle(await confirmed(), entries, stranger)

  expect((await verifyBundle(bundle, { now })).confirmations).toMatchObject([{ code: 'other-student' }])
  expect(valueIn(await openBundle(bundle)).confirmations).toEqual([])
})

test.each<[string, (reply: Unpacked) => void, string]>([
  ['with a byte of its text changed', (reply) => flip(reply, 'data/reply.json'), 'reply-damaged'],
  ['with a byte of a confirmation changed', (reply) => flip(reply, '.jwt'), 'reply-damaged'],
  ['without its confirmation', (reply) => remove(reply, '.jwt'), 'reply-damaged'],
  ['without its signature', (reply) => remove(reply, '.p7s'), 'reply-not-signed'],
  ['with a signature cut short', (reply) => cut(reply, '.p7s'), 'reply-not-signed'],
])('openReply() refuses a reply %s', async (_what, spoil, kind) => {
  const files = await unpack(await madeReply())
  spoil(files)

  expect(failureIn(await openReply(await pack(files, 'reply'), now)).kind).toBe(kind)
})

test('writeReply() refuses to answer one entry twice', async () => {
  await expect(madeReply((answers) => [...answers, ...answers.slice(0, 1)])).rejects.toThrow()
})

test('openReply() refuses a bundle, and a bundle is not a reply', async () => {
  expect(failureIn(await openReply(await madeRequest(), now)).kind).toBe('not-a-reply')
})

test.skipIf(!hasTool('openssl') || !hasTool('sha256sum'))(
  'the commands in the note of a reply check it without the app',
  async () => {
    const files = await unpack(await madeReply())
    using folder = toolFolder({})
    layOut(files, folder.path)
    const commands = note.match(/^ {5}\S.*$/gm) ?? []

    const answers = commands.map((command) => folder.run('sh', ['-c', command]))

    expect(commands).toHaveLength(3)
    expect(answers.map(({ code }) => code)).toEqual([0, 0, 0])
    expect(answers[2]?.stderr).toContain('Verification successful')
  },
)

async function madeRequest(): Promise<Blob> {
  const input = { portfolio, entries, files, key: owner.thumbprint, now }
  const plan = valueIn(await planBundle({ ...input, request }))
  const documents = { howToVerify: 'How to check\n', description: 'A request' }
  return valueIn(await writeBundle({ plan, documents, readFile: readKept, key: owner, now }))
}

async function madeBundle(
  confirmations: readonly Confirmation[],
  shown = entries,
  key = owner,
): Promise<Blob> {
  const about = { receiver: 'School', reason: 'Moving', key: key.thumbprint, now }
  const plan = valueIn(await planBundle({ portfolio, entries: shown, files, confirmations, ...about }))
  const documents = { howToVerify: 'How to check\n', description: 'A bundle' }
  return valueIn(await writeBundle({ plan, documents, readFile: readKept, key, now }))
}

async function madeReply(change = (answers: Answer[]) => answers): Promise<Blob> {
  const [first, second] = index.items.map(({ id, sha256 }) => ({ entry: id, digest: sha256 }))
  if (!first || !second) throw new Error('The request has two entries')
  const answers: Answer[] = [
    { ...first, title: 'Olympiad', answer: 'confirmed', meaning: 'original-seen' },
    { ...second, title: 'Work', answer: 'declined', reason: 'not-mine', words: '' },
  ]
  const words = { description: 'Seen', criteria: 'The original' }
  const input: ReplyInput = {
    index,
    answers: change(answers),
    by,
    key: teacher,
    wordsFor: () => words,
    howToVerify: note,
    description: 'A reply',
    now,
  }
  return valueIn(await writeReply(input)).file
}

async function confirmed(): Promise<readonly Confirmation[]> {
  return valueIn(await openReply(await madeReply(), now)).confirmations
}

function pathIn(files: Unpacked, part: string): string {
  return [...files.keys()].find((path) => path.includes(part)) ?? ''
}

function flip(files: Unpacked, part: string): void {
  const bytes = files.get(pathIn(files, part))
  if (bytes) bytes[bytes.length - 5] = (bytes[bytes.length - 5] ?? 0) ^ 1
}

function cut(files: Unpacked, part: string): void {
  const path = pathIn(files, part)
  files.set(path, (files.get(path) ?? new Uint8Array()).slice(0, 100))
}

function remove(files: Unpacked, part: string): void {
  files.delete(pathIn(files, part))
}

test('matchReply() tells of each line what it is to the entry of today (S1-28)', async () => {
  const opened = valueIn(await openReply(await madeReply(), now))
  const [confirmedEntry, declinedEntry] = entries
  const items = opened.reply.answers.map(({ entry, digest }) => ({ entry, digest }))
  const asked = { ...request, portfolioId: portfolio.id, at: now.toISOString(), items }
  const digests = new Map(items.map(({ entry, digest }) => [entry, digest]))
  const own = {
    portfolioId: portfolio.id,
    key: owner.thumbprint,
    request: asked,
    digestOf: (entry: string) => digests.get(EntryId.parse(entry)),
    kept: new Set<string>(),
  }
  const standings = (changes: Partial<typeof own> = {}) =>
    valueIn(matchReply(opened, { ...own, ...changes })).map(({ standing }) => standing)
  const answered = (answer: 'confirmed' | 'declined') => ({
    ...asked,
    items: asked.items.map((item) => ({ ...item, answer })),
  })

  expect(standings()).toEqual(['fits', 'fits'])
  expect(standings({ digestOf: () => undefined })).toEqual(['no-entry', 'no-entry'])
  expect(standings({ digestOf: () => Sha256Hex.parse('f'.repeat(64)) })).toEqual([
    'earlier-edition',
    'earlier-edition',
  ])
  expect(standings({ kept: new Set([opened.confirmations[0]?.id ?? '']) })).toEqual(['taken', 'fits'])
  expect(standings({ request: answered('declined') })).toEqual(['contradicts', 'taken'])
  expect(standings({ request: answered('confirmed') })).toEqual(['fits', 'contradicts'])
  expect(failureIn(matchReply(opened, { ...own, key: teacher.thumbprint }))).toEqual({
    kind: 'other-student',
  })
  expect([confirmedEntry?.id, declinedEntry?.id]).toEqual(items.map(({ entry }) => entry))
})

test('itemDigest() is the digest that the bundle lists', async () => {
  const digests = await Promise.all(entries.map((entry) => itemDigest(entry, portfolio, owner.thumbprint)))

  expect(digests).toEqual(index.items.map(({ sha256 }) => sha256))
})
