import { execFileSync } from 'node:child_process'
import { expect, type Page, test } from '@playwright/test'
import {
  addingTexts,
  answerTexts,
  authorTexts,
  beginningTexts,
  binderTexts,
  captureTexts,
  draftsTexts,
  drawingTexts,
  entryTexts,
  evidenceTexts,
  goalPrompts,
  goalsTexts,
  printTexts,
} from '#i18n'
import { hasTool } from '../support/tools.ts'
import { choose, press, reach, write } from './support/keyboard.ts'

/** Five pictures that are here anyway, each of its own bytes. */
const pictures = ['icon-180', 'icon-192', 'icon-512', 'icon-maskable-512', '../screenshots/narrow']

test('a mother and a second-grader fill «Мой портрет» with a drawing (S0-22, S0-23, S1-18)', async ({
  page,
}) => {
  test.slow()
  await begin(page, '2')
  await openItem(page, 'Автопортрет')
  await write(page, page.getByLabel(entryTexts.title), 'Это я')
  await press(page, page.getByRole('button', { name: drawingTexts.start }))
  await drawLine(page)
  await press(page, page.getByRole('button', { name: drawingTexts.done }))
  await expect(page.getByRole('button', { name: drawingTexts.resume })).toBeVisible()

  await press(page, page.getByText(authorTexts.title))
  await press(page, page.getByRole('radio', { name: authorTexts.roles.student }), 'ArrowDown')
  await write(page, page.getByLabel(authorTexts.parentName), 'Анна Воронова')
  await expect(page.getByText(/Сохранено в/)).toBeVisible()

  await openItem(page, 'Мир моих увлечений')
  await write(page, page.getByLabel(entryTexts.title), 'Что я люблю')
  await write(page, page.getByRole('textbox', { name: `${answerTexts.point} 1` }), 'Рисовать')
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('Кормить кота')
  await expect(page.getByText(/Сохранено в/)).toBeVisible()

  await page.goto('./portfolio/')
  await expect(page.getByRole('link', { name: 'Это я' })).toBeVisible()
  await press(page, page.getByRole('link', { name: 'Что я люблю' }))
  await expect(page.getByRole('textbox', { name: `${answerTexts.point} 2` })).toHaveValue('Кормить кота')
})

test('a drawing made on paper comes in by the keyboard alone (S0-23)', async ({ page }) => {
  await begin(page, '2')
  await openItem(page, 'Дерево проблем')
  await write(page, page.getByLabel(entryTexts.title), 'Дерево')

  await choose(page, page.getByLabel(drawingTexts.choose).first(), picture('icon-512'))

  await expect(page.getByRole('button', { name: /^Открыть «/ })).toBeVisible()
})

test('a seventh-grader photographs five diplomas and names them one after another (S1-24)', async ({
  page,
}) => {
  test.slow()
  await begin(page, '7')
  await page.goto('./add/')
  await choose(page, page.getByLabel(/выбрать файлы/i), pictures.map(picture))
  await press(page, page.getByRole('button', { name: captureTexts.whatWords.awards }))
  await press(page, page.getByRole('button', { name: captureTexts.make }))
  await expect(page.getByRole('heading', { name: captureTexts.made(5) })).toBeVisible({ timeout: 60_000 })
  await reach(page, page.getByLabel(draftsTexts.nameOf(1, 5)))
  for (const at of [1, 2, 3, 4, 5]) {
    await page.keyboard.insertText(`Диплом ${at}`)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('link', { name: draftsTexts.done })).toBeFocused()
  await page.keyboard.press('Enter')

  await expect(page).toHaveURL(/\/portfolio\/$/)
  await page.goto('./section/?id=documents')
  for (const at of [1, 2, 3, 4, 5])
    await expect(page.getByRole('link', { name: `Диплом ${at}`, exact: true })).toBeVisible()
})

test('two photos of one paper become one document by the keyboard alone (S1-24)', async ({ page }) => {
  await begin(page, '7')
  await page.goto('./add/')
  await choose(page, page.getByLabel(/выбрать файлы/i), pictures.slice(0, 2).map(picture))
  await press(page, page.getByRole('radio', { name: captureTexts.choices.each.label(2) }), 'ArrowDown')
  await page.keyboard.press('ArrowDown')
  await press(page, page.getByRole('button', { name: captureTexts.make }))

  await page.waitForURL(/\/entry\//)
  await expect(
    page.getByRole('button', { name: evidenceTexts.open(captureTexts.documentName) }),
  ).toBeVisible()
})

test('a diploma is in the portfolio after six presses from the photo (S1-24)', async ({ page }) => {
  await begin(page, '7')
  await page.goto('./add/')
  let presses = 1
  await page.getByLabel(captureTexts.photograph).setInputFiles(picture('icon-512'))
  const straightened = page.getByRole('button', { name: drawingTexts.done })
  await page.waitForURL(/\/entry\//, { timeout: 5000 }).catch(async () => {
    await straightened.click()
    presses += 1
  })
  await page.waitForURL(/\/entry\//)
  await page.getByLabel(entryTexts.title).fill('Олимпиада по физике, муниципальный этап, призёр')
  presses += 1
  await expect(page.getByText(/Сохранено в/)).toBeVisible()

  expect(presses).toBeLessThanOrEqual(6)
  await page.goto('./portfolio/')
  await expect(page.getByRole('link', { name: /Олимпиада по физике/ })).toBeVisible()
})

test('a tenth-grader plans, closes a goal by an entry and prints the folder (S1-13, S1-20, S3-09, S4-23)', async ({
  page,
}, testInfo) => {
  test.slow()
  await begin(page, '10')
  await page.goto('./goals/')
  await press(
    page,
    page.getByRole('button', { name: goalsTexts.take('Пройти практику по будущей профессии') }),
  )
  await page.waitForURL(/\/entry\//)
  await page.goto('./goals/')
  await press(page, page.getByRole('button', { name: goalsTexts.stepBorn('Найти место') }))
  await press(page, page.getByRole('button', { name: goalsTexts.bornWork }))
  await page.waitForURL(/\/entry\//)
  await write(page, page.getByLabel(entryTexts.title), 'Практика в лаборатории')
  await expect(page.getByText(/Сохранено в/)).toBeVisible()

  await page.goto('./goals/')
  await expect(page.getByRole('link', { name: goalsTexts.stepEntry })).toBeVisible()
  await press(page, page.getByRole('button', { name: goalsTexts.close }))
  await write(page, page.getByLabel(goalPrompts.secondary.whatWasHard), 'Найти место')
  await write(page, page.getByLabel(goalPrompts.secondary.whatILearned), 'Вести дневник опыта')
  await press(page, page.getByRole('button', { name: goalsTexts.closeSave }))
  await expect(page.getByRole('heading', { name: goalsTexts.groups.reached })).toBeVisible()

  await page.goto('./binder/')
  await write(page, page.getByLabel(binderTexts.caseIndex), '02-15')
  const made = page.waitForEvent('download', { timeout: 120_000 })
  await press(page, page.getByRole('button', { name: binderTexts.make }))
  await (await made).saveAs(testInfo.outputPath('folder.pdf'))
  await expect(page.getByText(printTexts.doneText('').split('«')[0] ?? '')).toBeVisible()
  test.skip(!hasTool('pdftotext'), 'pdftotext is not here')
  const text = execFileSync('pdftotext', [testInfo.outputPath('folder.pdf'), '-'], { encoding: 'utf8' })
  expect(text).toContain('02-15')
  expect(text).toContain('Практика в лаборатории')
  expect(text).toContain('пронумеровано')
})

function picture(name: string): string {
  return `public/icons/${name}.png`
}

async function begin(page: Page, grade: string): Promise<void> {
  await page.goto('./start/')
  await write(page, page.getByLabel(beginningTexts.given), 'Маша')
  await reach(page, page.getByLabel(beginningTexts.grade))
  await page.keyboard.type(grade)
  await write(page, page.getByRole('textbox', { name: beginningTexts.school }), 'Школа № 12')
  await press(page, page.getByRole('button', { name: beginningTexts.submit }))
  await expect(page).toHaveURL(/\/portfolio\/$/)
  await expect(page.locator('main h1')).toBeVisible()
}

async function openItem(page: Page, item: string): Promise<void> {
  await page.goto('./add/')
  await expect(page.getByRole('heading', { name: addingTexts.everything })).toBeVisible()
  await press(page, page.getByRole('button', { name: new RegExp(`^${item}`) }))
  await page.waitForURL(/\/entry\//)
}

/** A drawing needs a pen: the one act here that the keyboard does not do. */
async function drawLine(page: Page): Promise<void> {
  const box = await page.getByRole('img', { name: drawingTexts.sheet }).boundingBox()
  if (!box) throw new Error('Cannot draw: there is no sheet')
  await page.mouse.move(box.x + 40, box.y + 40)
  await page.mouse.down()
  await page.mouse.move(box.x + 120, box.y + 90, { steps: 8 })
  await page.mouse.up()
}
