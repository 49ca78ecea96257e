import { expect, test } from 'vitest'
import { renderSingleFile } from '#publish'
import { packedExample } from '../support/packed.ts'
import { pictureNamed } from '../support/pictures.ts'

const { content } = await packedExample()
const names = ['01', '02', '03', '04', '05', '06'].map((name) => `pictures/${name}.webp`)

test('renderSingleFile() puts every picture of the page inside it and needs no larger ones', async () => {
  const file = await renderSingleFile(content, new Map(names.map((name) => [name, pictureNamed(name)])))
  const page = file.ok ? await file.value.text() : ''

  expect(page.match(/src="data:image\/webp;base64,/g)).toHaveLength(6)
  expect(page).not.toContain('pictures/')
})

test('renderSingleFile() refuses a picture that is not one', async () => {
  const pictures = new Map(names.map((name) => [name, new Blob(['<svg>'])]))

  expect(await renderSingleFile(content, pictures)).toMatchObject({
    failure: { kind: 'picture-not-recognised', name: 'pictures/01.webp' },
  })
})
