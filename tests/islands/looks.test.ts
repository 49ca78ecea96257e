import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { keepFile } from '#storage'
import { readLooks } from '../../src/islands/shared/looks.ts'
import { achievementOf, fileOf, freshProfile, valueIn } from '../storage/support.ts'

test('readLooks() shows the thumbnail of the first file, and draws where there is none', async () => {
  const db = await freshProfile()
  const pictured = await fileOf('pictured')
  const bare = { ...(await fileOf('bare')), thumbnail: undefined }
  for (const file of [pictured, bare]) valueIn(await keepFile(db, file))
  const gone = await fileOf('gone')
  const entries = [
    achievementOf({ files: [pictured, bare] }),
    achievementOf({ files: [bare] }),
    achievementOf({ files: [gone] }),
    achievementOf(),
  ]

  const looks = await readLooks(db, entries)

  const shown = entries.map(({ id }) => looks.get(id))
  expect(shown.map((look) => look?.drawing)).toEqual(['image', 'image', 'other', 'paper'])
  expect(await shown[0]?.thumbnail?.text()).toBe('small pictured')
  expect(shown.slice(1).map((look) => look?.thumbnail)).toEqual([undefined, undefined, undefined])
})
