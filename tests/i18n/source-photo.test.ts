import { expect, test } from 'vitest'
import { Evidence } from '#domain'
import { scanTexts, withoutSourcePhotos } from '#i18n'

const paper = Evidence.parse({ file: 'a'.repeat(64), document: 'diploma' })
const photo = Evidence.parse({ file: 'b'.repeat(64), document: 'photo', caption: scanTexts.original })

test('withoutSourcePhotos() leaves out the photo that a straightened picture was made of', () => {
  expect(withoutSourcePhotos([paper, photo])).toEqual([paper])
})

test('withoutSourcePhotos() keeps a photo that is left alone, or that was given other words', () => {
  const named = { ...photo, caption: 'На сцене' }

  expect(withoutSourcePhotos([photo])).toEqual([photo])
  expect(withoutSourcePhotos([paper, named])).toEqual([paper, named])
})
