import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { base64 } from '#bytes'
import {
  Confirmation,
  type Entry,
  newConfirmationId,
  newRequestId,
  type SentRequest,
  Sha256Hex,
} from '#domain'
import { createConfirmerKey } from '#sign'
import {
  allConfirmations,
  confirmationsOf,
  deleteForever,
  keepRequest,
  listRequests,
  moveToTrash,
  readConfirmer,
  readLog,
  saveConfirmer,
  saveEntry,
  takeAnswers,
  withdrawRequest,
} from '#storage'
import { achievementOf, failureIn, freshProfile, later, noon, valueIn } from './support.ts'

const by = { name: 'Anna Ivanova', role: 'classTeacher', organisation: 'School 63' } as const
const digest = Sha256Hex.parse('a'.repeat(64))

test('a request waits until each of its lines has an answer (S2-09)', async () => {
  const { db, entries, request } = await asked()
  const [first, second] = entries

  valueIn(await takeAnswers(db, replyTo(request, [first], [second]), later(60)))

  expect(await listRequests(db)).toMatchObject([
    { items: [{ answer: 'confirmed' }, { answer: 'declined', reason: 'not-mine' }] },
  ])
  expect((await confirmationsOf(db, [first.id])).get(first.id)).toHaveLength(1)
  expect(await confirmationsOf(db, [second.id])).toEqual(new Map())
})

test('the log tells of a request and of its answer (invariant 42)', async () => {
  const { db, entries, request } = await asked()
  valueIn(await takeAnswers(db, replyTo(request, entries, []), later(60)))

  expect((await readLog(db)).map(({ act, about }) => [act, about])).toEqual(
    expect.arrayContaining([
      ['request-made', 'Anna Petrovna'],
      ['reply-taken', by.name],
    ]),
  )
})

test('the same reply taken twice changes nothing', async () => {
  const { db, entries, request } = await asked()
  const reply = replyTo(request, entries, [])

  valueIn(await takeAnswers(db, reply, later(60)))
  const once = await allConfirmations(db)
  valueIn(await takeAnswers(db, reply, later(61)))

  expect(await allConfirmations(db)).toEqual(once)
})

test('confirmations are kept though the request stayed on another device', async () => {
  const { db, entries, request } = await asked()
  const elsewhere = { ...replyTo(request, entries, []), request: newRequestId() }

  valueIn(await takeAnswers(db, elsewhere, later(60)))

  expect(await allConfirmations(db)).toHaveLength(2)
  expect((await listRequests(db))[0]?.items.map(({ answer }) => answer)).toEqual([undefined, undefined])
})

test('withdrawRequest() stops waiting and leaves given answers as they are', async () => {
  const { db, entries, request } = await asked()
  valueIn(await takeAnswers(db, replyTo(request, entries.slice(0, 1), []), later(60)))

  valueIn(await withdrawRequest(db, request.id))

  expect((await listRequests(db))[0]?.items.map(({ answer }) => answer)).toEqual(['confirmed', 'withdrawn'])
})

test('a confirmation that could not be read back is refused, and nothing is taken', async () => {
  const { db, entries, request } = await asked()
  const reply = replyTo(request, entries, [])
  const broken = reply.confirmations.map((one) => ({ ...one, jwt: 'no credential' }))

  expect(failureIn(await takeAnswers(db, { ...reply, confirmations: broken })).kind).toBe('invalid-record')
  expect(await allConfirmations(db)).toEqual([])
})

test('an entry deleted for ever takes its confirmations along (invariant 40)', async () => {
  const { db, entries, request } = await asked()
  valueIn(await takeAnswers(db, replyTo(request, entries, []), later(60)))
  const [gone, kept] = entries

  valueIn(await moveToTrash(db, gone.id, later(61)))
  expect(await allConfirmations(db)).toHaveLength(2)
  valueIn(await deleteForever(db, gone.id, later(62)))

  expect((await allConfirmations(db)).map(({ entry }) => entry)).toEqual([kept.id])
})

test('the person who confirms is asked once on a device, not once a portfolio', async () => {
  expect(failureIn(await readConfirmer()).kind).toBe('not-found')
  const key = await createConfirmerKey(
    { name: by.name, post: 'teacher', organisation: by.organisation },
    noon,
  )

  valueIn(await saveConfirmer({ confirmer: by, ...key }))

  expect(valueIn(await readConfirmer())).toMatchObject({ confirmer: by, thumbprint: key.thumbprint })
})

async function asked() {
  const db = await freshProfile()
  const first = valueIn(await saveEntry(db, achievementOf({ title: 'First' }), noon))
  const second = valueIn(await saveEntry(db, achievementOf({ title: 'Second' }), noon))
  const entries: [Entry, Entry] = [first, second]
  const request: SentRequest = {
    id: newRequestId(noon),
    to: 'Anna Petrovna',
    words: '',
    portfolioId: db.id,
    at: noon.toISOString(),
    items: entries.map(({ id }) => ({ entry: id, digest })),
  }
  valueIn(await keepRequest(db, request))
  return { db, entries, request }
}

function replyTo(request: SentRequest, confirmed: readonly Entry[], declined: readonly Entry[]) {
  const confirmations = confirmed.map(({ id }) =>
    Confirmation.parse({
      id: newConfirmationId(noon),
      entry: id,
      digest,
      meaning: 'original-seen',
      by,
      at: later(30).toISOString(),
      jwt: 'a.b.c',
      certificate: base64(new Uint8Array([1])),
    }),
  )
  const answers = [
    ...confirmed.map(({ id }) => ({ entry: id, answer: 'confirmed' as const })),
    ...declined.map(({ id }) => ({ entry: id, answer: 'declined' as const, reason: 'not-mine' as const })),
  ]
  return { request: request.id, answers, confirmations, by: by.name }
}
