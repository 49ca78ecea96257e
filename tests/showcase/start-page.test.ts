import { expect, test } from 'vitest'
import { renderStartPage, type StartPageInput } from '#showcase'
import { entries, files, now, portfolio, readStructure } from '../support/masha.ts'

const input: StartPageInput = {
  portfolio,
  structure: readStructure(),
  entries,
  files: files.map((file, at) => ({ file, path: `files/000${at + 1}-file.bin` })),
  receiver: 'МАОУ «Лицей № 3»',
  reason: 'Переход в другую школу',
  documents: { pdf: 'portfolio.pdf', howToVerify: '../kak-proverit.txt' },
  now,
}

test('renderStartPage() says who, when and for whom (invariant 37)', () => {
  const page = renderStartPage(input)

  expect(page).toContain('<h1>Воронова Маша Сергеевна</h1>')
  expect(page).toContain('7 «Б» класс, МБОУ «Средняя школа № 12» (вымышленная)')
  for (const words of [
    '24 ноября 2026 г.',
    'МАОУ «Лицей № 3»',
    'Переход в другую школу',
    '8 записей, 9 файлов',
  ])
    expect(page).toContain(`<dd>${words}</dd>`)
})

test('renderStartPage() links to every file of the bundle, to the PDF and to the way of checking', () => {
  const page = renderStartPage(input)

  for (const { path } of input.files) expect(page).toContain(`href="${path}"`)
  expect(page).toContain('href="portfolio.pdf"')
  expect(page).toContain('href="../kak-proverit.txt"')
})

test('renderStartPage() tells everything that an entry holds but the names of other people (invariant 32)', () => {
  const page = renderStartPage(input)

  for (const words of ['Управление образования', 'https://bereg.example/smena', '№ 114-7', '36'])
    expect(page).toContain(words)
  expect(page).not.toContain('Дронова')
  expect(page).not.toContain('Орлова')
})

test('renderStartPage() says that a file is not in the bundle instead of linking nowhere', () => {
  const page = renderStartPage({ ...input, files: [] })

  expect(page).toContain('файла нет в пакете')
  expect(page).not.toContain('href="files/')
})

test('renderStartPage() shows small copies where it is given them', () => {
  const [first] = files
  const thumbnails = new Map(first ? [[first.sha256, 'data:image/webp;base64,AAAA']] : [])

  expect(renderStartPage({ ...input, thumbnails })).toContain(
    '<a class="frame whole" href="files/0001-file.bin"><img src="data:image/webp;base64,AAAA" width="900" height="900"',
  )
})

test('renderStartPage() keeps entries whose places the structure does not know', () => {
  const lost = entries.map((entry) => ({ ...entry, placements: [] }))

  expect(renderStartPage({ ...input, entries: lost })).toContain('<h2 class="hue-4">Вне разделов</h2>')
})

test('renderStartPage() needs no script, asks nobody and gives the same bytes for the same input', () => {
  const page = renderStartPage(input)

  expect(page).not.toMatch(/<script|\son[a-z]+="|(?:src|href)="https?:/i)
  expect(page).toBe(renderStartPage(input))
})

test('renderStartPage() of a portfolio without entries says so', () => {
  expect(renderStartPage({ ...input, entries: [], files: [] })).toContain('В пакете нет записей.')
})
