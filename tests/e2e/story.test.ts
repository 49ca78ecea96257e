import { readFileSync, writeFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import {
  addingTexts,
  entryTexts,
  frameScreenTexts,
  handoverTexts,
  keyStepTexts,
  keyTexts,
  openScreenTexts,
  placeTexts,
  showTexts,
  storyPrompt,
  visibilityWords,
} from '#i18n'
import { hasSamples, samplePath } from '../support/samples.ts'
import { beginPortfolio } from './support/begin.ts'
import { changeOneByte, heldBy } from './support/bundle-file.ts'
import { judgeBundle } from './support/judges.ts'
import { wipe } from './support/wipe.ts'

test.use({ serviceWorkers: 'allow' })

test.skip(!hasSamples, 'the sample files are not here')

const video = 'content/example/watering.webm'
const titles = ['Олимпиада по физике', 'Проект «Умная теплица»', 'Как поливает робот']

/** Private words of the story, the name of the photo and what its camera wrote into it. */
const canaries = ['КАНАРЕЙКА', 'camera-gps', 'Exif', 'WGS-84', 'CAM62945']

test('a student keeps, shows and hands over a portfolio, and the new school checks it (S0-29, S1-09, S4-25)', async ({
  page,
  context,
  browser,
}, testInfo) => {
  test.setTimeout(600_000)
  const save = (name: string) => testInfo.outputPath(name)
  await beginPortfolio(page)
  await expect(page.getByText(frameScreenTexts.offlineReady)).toBeVisible({ timeout: 60_000 })
  await context.setOffline(true)

  await test.step('three entries with real files', async () => {
    await addEntry(
      page,
      addingTexts.diploma,
      'Олимпиада по физике',
      samplePath('images/third-party/camera-gps.jpg'),
    )
    await addEntry(page, addingTexts.work, 'Проект «Умная теплица»', samplePath('pdf/made/gramota.pdf'))
    await addEntry(page, addingTexts.work, 'Как поливает робот', video)
  })

  await test.step('after a reload everything is still there', async () => {
    await page.goto('./portfolio/')
    await page.reload()
    for (const title of titles) await expect(page.getByRole('link', { name: title })).toBeVisible()
  })

  await test.step('slides and a showcase of what is chosen', async () => {
    await page.goto('./show/')
    await page.getByRole('checkbox', { name: 'Олимпиада по физике' }).check()
    await page.getByRole('checkbox', { name: /camera-gps/ }).check()
    const showcase = page.waitForEvent('download')
    await page.getByRole('button', { name: showTexts.saveFolder }).click()
    await (await showcase).saveAs(save('showcase.zip'))
    const shown = readFileSync(save('showcase.zip'))
    for (const canary of canaries) expect(shown.includes(canary), canary).toBe(false)
    await page.getByRole('button', { name: showTexts.slides }).click()
    await expect(page).toHaveURL(/\/slides\/$/)
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('Маша')
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('Олимпиада по физике')
    await expect(page.getByText('Проект «Умная теплица»')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(/\/show\/$/)
  })

  await test.step('the signed bundle', async () => {
    await handOver(page, 'Школа № 5', save('bundle.zip'))
    judgeBundle(save('bundle.zip'), titles)
  })

  await test.step('wiped, and taken over from the bundle', async () => {
    await wipe(page)
    await page.goto('./open/')
    await page.getByLabel(/выбрать файл/i).setInputFiles(save('bundle.zip'))
    await page.getByRole('button', { name: openScreenTexts.take }).click()
    await expect(page).toHaveURL(/\/portfolio\/$/)
    await expect(page.getByRole('link', { name: 'Проект «Умная теплица»' })).toBeVisible()
    await handOver(page, 'Школа № 5', save('again.zip'))
    expect(await heldBy(save('again.zip'))).toBe(await heldBy(save('bundle.zip')))
  })

  await test.step('the new school checks it in a fresh browser, then a spoiled one', async () => {
    const school = await browser.newContext()
    const desk = await school.newPage()
    await desk.goto('./verify/')
    await expect(desk.getByText(frameScreenTexts.offlineReady)).toBeVisible({ timeout: 60_000 })
    await school.setOffline(true)
    await checkFile(desk, save('bundle.zip'))
    await expect(desk.getByRole('heading', { name: 'Файлы целы, подписано владельцем' })).toBeVisible()

    writeFileSync(save('spoiled.zip'), changeOneByte(readFileSync(save('bundle.zip')), 'gramota'))
    await checkFile(desk, save('spoiled.zip'))
    await expect(desk.getByRole('heading', { name: 'Изменено или повреждено' })).toBeVisible()
    await expect(desk.getByText(/Изменён файл «gramota\.pdf»/).first()).toBeVisible()
    await school.close()
  })
})

async function addEntry(page: Page, what: string, title: string, file: string): Promise<void> {
  await page.goto('./add/')
  await page.getByRole('button', { name: what }).click()
  await page.getByLabel(entryTexts.title).fill(title)
  await page.getByLabel(storyPrompt('whatIDid', 'basic', false).label).fill('КАНАРЕЙКА')
  await page.getByLabel(/выбрать файлы/i).setInputFiles(file)
  await expect(page.getByRole('button', { name: /^Открыть «/ })).toBeVisible({ timeout: 30_000 })
  await page.getByLabel(placeTexts.visibility).selectOption(visibilityWords.showcase)
  await expect(page.getByText(/Сохранено в/)).toBeVisible()
}

async function handOver(page: Page, receiver: string, path: string): Promise<void> {
  await page.goto('./handover/')
  await page.getByLabel(handoverTexts.receiver).fill(receiver)
  await page.getByLabel(keyTexts.phraseWritten).check()
  await page.getByRole('button', { name: keyStepTexts.create }).click()
  const bundle = page.waitForEvent('download', { timeout: 90_000 })
  await page.getByRole('button', { name: handoverTexts.make }).click()
  await (await bundle).saveAs(path)
  await expect(page.getByRole('heading', { name: handoverTexts.done })).toBeVisible()
}

async function checkFile(page: Page, path: string): Promise<void> {
  await page.goto('./verify/')
  await page.getByLabel(/выбрать файл/i).setInputFiles(path)
}
