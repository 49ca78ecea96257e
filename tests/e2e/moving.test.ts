import { readFileSync, writeFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { openZip } from '#archive'
import {
  archiveTexts,
  binderTexts,
  handoverTexts,
  keyStepTexts,
  keyTexts,
  numberInWords,
  openScreenTexts,
  transitionTexts,
} from '#i18n'
import { hasTool, runTool } from '../support/tools.ts'
import { press, write } from './support/keyboard.ts'
import { wipe } from './support/wipe.ts'

const why = 'Здесь стало ясно, чем заниматься дальше.'

test('a student keeps what matters and puts the rest aside, by keys alone (S1-18, S1-45)', async ({
  page,
}, testInfo) => {
  test.setTimeout(180_000)
  await openExample(page)
  await page.goto('./transition/')
  await press(page, page.getByRole('button', { name: transitionTexts.toChoose }))
  await write(page, page.getByLabel(transitionTexts.why).first(), why)

  await test.step('going back loses nothing', async () => {
    await page.goBack()
    await expect(page.getByRole('button', { name: transitionTexts.toChoose })).toBeVisible()
    await page.reload()
    await press(page, page.getByRole('button', { name: transitionTexts.toChoose }))
    await expect(page.getByLabel(transitionTexts.why).first()).toHaveValue(why)
  })

  await press(page, page.getByRole('button', { name: transitionTexts.toReview }))
  await expect(page.getByText(why)).toBeVisible()
  await press(page, page.getByRole('checkbox'), 'Space')
  await press(page, page.getByRole('button', { name: transitionTexts.keep }))
  await expect(page.getByRole('heading', { name: transitionTexts.done })).toBeVisible()

  const path = testInfo.outputPath('presentation.pdf')
  await saved(page, path, () => press(page, page.getByRole('button', { name: transitionTexts.print })))
  if (hasTool('pdftotext')) {
    expect(runTool('pdftotext', [path, '-']).stdout.replaceAll(/\s+/g, ' ')).toContain(
      `${transitionTexts.why} ${why}`,
    )
  }

  await test.step('the archive gives an entry back', async () => {
    await page.goto('./archive/')
    const rows = page.getByRole('button', { name: archiveTexts.restore })
    await expect(rows.first()).toBeVisible()
    const before = await rows.count()
    await press(page, rows.first())
    await expect(rows).toHaveCount(before - 1)
  })
})

test('a student prints the folder with its case index and closing inscription (S1-40, S4-21, S4-23)', async ({
  page,
}, testInfo) => {
  test.setTimeout(180_000)
  test.skip(!hasTool('pdfinfo') || !hasTool('pdftotext'), 'nobody here reads PDF')
  await openExample(page)
  await page.goto('./binder/')
  await page.getByLabel(binderTexts.caseIndex).fill('02-15')
  const path = testInfo.outputPath('binder.pdf')
  await saved(page, path, () => page.getByRole('button', { name: binderTexts.make }).click())

  const pages = Number(/Pages:\s+(\d+)/.exec(runTool('pdfinfo', [path]).stdout)?.[1])
  const text = runTool('pdftotext', [path, '-']).stdout.replaceAll(/\s+/g, ' ')
  expect(text).toContain('02-15')
  expect(text).toContain(`В папке пронумеровано ${pages} (${numberInWords(pages)})`)

  await page.reload()
  await expect(page.getByLabel(binderTexts.caseIndex)).toHaveValue('02-15')
})

test('a family whose bundle is lost takes the entries over from its PDF alone', async ({
  page,
}, testInfo) => {
  test.setTimeout(240_000)
  await openExample(page)
  const bundle = testInfo.outputPath('bundle.zip')
  await page.goto('./handover/?copy=yes')
  await page.getByLabel(keyTexts.phraseWritten).check()
  await page.getByRole('button', { name: keyStepTexts.create }).click()
  await saved(page, bundle, () => page.getByRole('button', { name: handoverTexts.make }).click())
  const pdf = testInfo.outputPath('portfolio.pdf')
  writeFileSync(pdf, await pdfOf(bundle))
  await wipe(page)

  await page.goto('./open/')
  await page.getByLabel(/выбрать файл/i).setInputFiles(pdf)
  await page.getByRole('button', { name: openScreenTexts.takeText }).click()
  await expect(page.getByRole('heading', { name: openScreenTexts.textTaken })).toBeVisible()
  await expect(page.getByRole('table', { name: openScreenTexts.missingList })).toBeVisible()

  await page.getByRole('link', { name: openScreenTexts.toPortfolio }).click()
  await expect(page).toHaveURL(/portfolio/)
  await page.goto('./handover/')
  await expect(page.getByText('Проект «Умная теплица»').first()).toBeVisible()
})

async function openExample(page: Page): Promise<void> {
  await page.goto('./example/')
  await expect(page).toHaveURL(/portfolio/, { timeout: 60_000 })
}

async function saved(page: Page, path: string, act: () => Promise<void>): Promise<void> {
  const download = page.waitForEvent('download', { timeout: 120_000 })
  await act()
  await (await download).saveAs(path)
}

async function pdfOf(path: string): Promise<Uint8Array> {
  const opened = await openZip(new Blob([readFileSync(path)]))
  if (!opened.ok) throw new Error(`Cannot open the bundle: ${opened.failure.kind}`)
  const [entry] = [...opened.value.entries].filter(([name]) => name.endsWith('data/portfolio.pdf'))
  const bytes = await entry?.[1].bytes()
  if (!bytes?.ok) throw new Error('Cannot read the PDF of the bundle')
  return bytes.value
}
