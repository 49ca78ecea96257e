import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { base64 } from '#bytes'
import { Confirmation, type Entry, itemDigest, newConfirmationId, newRequestId } from '#domain'
import { readPortfolio, saveEntry, saveOwnerKey, takeAnswers } from '#storage'
import { readConfirmed } from '../../src/islands/shared/confirmed.ts'
import { achievementOf, freshProfile, noon, valueIn } from '../storage/support.ts'
import { studentKey } from '../support/student-key.ts'

test('readConfirmed() says «confirmed» while the entry is as it was, and «changed» after a material change (invariant 3)', async () => {
  const db = await freshProfile()
  const portfolio = valueIn(await readPortfolio(db))
  const key = await studentKey()
  valueIn(await saveOwnerKey(db, key))
  const entry = valueIn(await saveEntry(db, achievementOf({ title: 'Olympiad' }), noon))
  const digest = await itemDigest(entry, portfolio, key.thumbprint)
  const confirmation = Confirmation.parse({
    id: newConfirmationId(noon),
    entry: entry.id,
    digest,
    meaning: 'original-seen',
    by: { name: 'Anna Ivanova', role: 'classTeacher', organisation: '' },
    at: noon.toISOString(),
    jwt: 'a.b.c',
    certificate: base64(new Uint8Array([1])),
  })
  const reply = { request: newRequestId(noon), answers: [], confirmations: [confirmation], by: 'Anna' }
  valueIn(await takeAnswers(db, reply, noon))
  const standing = async (now: Entry) => (await readConfirmed(db, [now])).get(entry.id)?.standing

  expect(await standing(entry)).toBe('teacher')
  expect(await standing({ ...entry, story: { whatIDid: 'A new story', whatILearned: '' } })).toBe('teacher')
  expect(await standing({ ...entry, title: 'Olympiad, first degree' })).toBe('changed')
})

test('readConfirmed() is silent about entries that nobody confirmed', async () => {
  const db = await freshProfile()
  const entry = valueIn(await saveEntry(db, achievementOf(), noon))

  expect(await readConfirmed(db, [entry])).toEqual(new Map())
})
