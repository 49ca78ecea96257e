import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Title } from '#domain'
import { titleOfFile } from '#i18n'

test.each([
  ['IMG_2034.jpg', ''],
  ['IMG_20260212_101500_1.jpg', ''],
  ['DSC04512.JPG', ''],
  ['PXL_20260212_1015.jpg', ''],
  ['photo_2026-02-12_10-15-00.jpg', ''],
  ['WhatsApp Image 2026-02-12 at 10.15.00 (1).jpeg', ''],
  ['Снимок экрана 2026-02-12 в 10.15.png', ''],
  ['Скан 3.pdf', ''],
  ['IMG_2034 (выровнено).jpg', ''],
  ['Грамота (1).jpg', 'Грамота'],
  ['2026.pdf', ''],
  ['e3b0c44298fc1c149afbf4c8996fb924.jpg', ''],
  ['Диплом_олимпиада_по_физике.jpg', 'Диплом олимпиада по физике'],
  ['Грамота за 1 место.pdf', 'Грамота за 1 место'],
  ['Фото с награждения.jpg', 'Фото с награждения'],
  ['Проект «Теплица» v2.0 итог.docx', 'Проект «Теплица» v2.0 итог'],
])('titleOfFile() makes of «%s» the title «%s» (S1-24)', (name, title) => {
  expect(titleOfFile(name)).toBe(title)
})

test('titleOfFile() gives nothing or a title that can be stored, whatever the name (S1-24)', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (name) => {
      const title = titleOfFile(`${name}.jpg`)
      return title === '' || Title.safeParse(title).success
    }),
  )
})
