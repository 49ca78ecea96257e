import { expect, test } from 'vitest'
import { buildContent, slidesOf } from '#showcase'
import { entries, files, now, portfolio, readStructure, selection } from '../support/masha.ts'

function slides(changed = entries) {
  const built = buildContent({
    portfolio,
    structure: readStructure(),
    entries: changed,
    files,
    selection,
    now,
  })
  if (!built.ok) throw new Error(`Cannot test: ${built.failure.kind}`)
  return slidesOf(built.value.content)
}

test('slidesOf() gives a title, one slide an entry in the chosen order, a closing (S1-37)', () => {
  const shown = slides()

  expect(shown.map(({ kind }) => kind)).toEqual(['title', ...Array(6).fill('entry'), 'closing'])
  expect(shown[0]).toMatchObject({ name: 'Маша В.', over: 'Витрина достижений · 7 класс · 2026/27' })
  expect(shown[3]).toMatchObject({
    title: 'Призёр муниципального этапа ВсОШ по физике',
    result: 'Призёр, 2 место · Есть документ',
  })
})

test('slidesOf() cuts a long story after a whole sentence', () => {
  const whatIDid = `${'Мы меряли влажность каждый час. '.repeat(6)}А потом ещё и ещё без конца и края.`
  const changed = entries.map((entry) => ({ ...entry, story: { ...entry.story, whatIDid } }))

  expect(slides(changed)[2]).toMatchObject({ text: 'Мы меряли влажность каждый час. '.repeat(6).trim() })
})

test('slidesOf() cuts a story without an end after a whole word', () => {
  const whatIDid = 'слово, '.repeat(100)
  const changed = entries.map((entry) => ({ ...entry, story: { ...entry.story, whatIDid } }))
  const [, , slide] = slides(changed)

  expect(slide).toMatchObject({ text: expect.stringMatching(/^(слово, )+слово…$/) })
  expect(slide?.kind === 'entry' && slide.text.length).toBeLessThanOrEqual(220)
})

test('slidesOf() leaves a short story as it is', () => {
  expect(slides()[2]).toMatchObject({
    text: 'Датчики влажности, полив по расписанию и график роста томатов за 60 дней.',
  })
})
