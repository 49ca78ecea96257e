import type { Locator, Page } from 'playwright-core'
import {
  askTexts,
  handoverTexts,
  keyStepTexts,
  keyTexts,
  requestTexts,
  showTexts,
  verifyScreenTexts,
} from '#i18n'
import { builtFiles } from '../integrations/built-files.ts'

/** A screen of the app by its name, and the way a person gets to it. */
export type Screen = { name: string; open: (page: Page) => Promise<void> }

const receiver = 'Gymnasium 5'

/** All guides are of one layout: the list of them and one of them stand for the rest. */
const oneGuide = /^guides\/(?:index|start\/index)[.]html$/

/** The fictional student moves into this browser; the folder stands open after it. */
export async function openExample(page: Page, address: string): Promise<void> {
  await page.goto(`${address}example/`)
  await page.waitForURL(/\/portfolio\/$/, { timeout: 120_000 })
  await page.locator('a[href*="entry/?id="]').first().waitFor()
}

/**
 * Every screen of the app built in `folder`, for a page where the example is open. The bundle of the last two
 * is kept at `bundlePath`.
 */
export async function screensOf(
  page: Page,
  folder: string,
  address: string,
  bundlePath: string,
): Promise<Screen[]> {
  const section = await linkTo(page, 'section/?id=achievements')
  // An entry with a picture has every part of the editor.
  const entry = await linkTo(page.locator('article', { has: page.locator('img') }), 'entry/?id=')
  const paths = builtFiles(folder)
    .filter(
      (path) => /^(?!showcase\/.).*[.]html$|^showcase\/index/.test(path) && !path.startsWith('example/'),
    )
    .filter((path) => !path.startsWith('guides/') || oneGuide.test(path))
    .map((path) => path.replace(/index[.]html$/, ''))
  const pages = paths.map((path) => screenAt(address, path, nameOf(path)))
  const own = { section, entry }
  return [
    ...pages.filter(({ name }) => !(name in own)),
    ...Object.entries(own).map(([name, path]) => screenAt(address, path, name)),
    { name: 'slides-shown', open: (here) => showSlides(here, address) },
    { name: 'handover-done', open: (here) => handOver(here, address, bundlePath) },
    { name: 'request', open: (here) => openRequest(here, address, bundlePath.replace('bundle', 'request')) },
    { name: 'verdict', open: (here) => checkBundle(here, address, bundlePath) },
  ]
}

function nameOf(path: string): string {
  return path.replace(/[.]html$|\/$/, '').replaceAll('/', '-') || 'front'
}

function screenAt(address: string, path: string, name: string): Screen {
  return {
    name,
    open: async (page) => {
      await page.goto(address + path)
      await settle(page)
    },
  }
}

/** Islands have drawn themselves and pictures have come. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.locator('h1').first().waitFor()
  await page.waitForTimeout(300)
}

async function linkTo(page: Page | Locator, part: string): Promise<string> {
  const href = await page.locator(`a[href*="${part}"]`).first().getAttribute('href')
  return (href ?? '').replace(/^[./]+/, '')
}

async function showSlides(page: Page, address: string): Promise<void> {
  await page.goto(`${address}show/`)
  await page.getByRole('main').getByRole('listitem').getByRole('checkbox').first().check()
  await page.getByRole('button', { name: showTexts.slides }).click()
  await page.waitForURL(/\/slides\/$/)
  await settle(page)
}

export async function handOver(page: Page, address: string, path: string): Promise<void> {
  await page.goto(`${address}handover/`)
  await page.getByLabel(handoverTexts.receiver).fill(receiver)
  await page.getByLabel(keyTexts.phraseWritten).check()
  await page.getByRole('button', { name: keyStepTexts.create }).click()
  const bundle = page.waitForEvent('download', { timeout: 120_000 })
  await page.getByRole('button', { name: handoverTexts.make }).click()
  await (await bundle).saveAs(path)
  await page.getByRole('heading', { name: handoverTexts.done }).waitFor()
}

/** A request as the person sees it who was asked. The owner's key is there already. */
async function openRequest(page: Page, address: string, path: string): Promise<void> {
  await page.goto(`${address}ask/`)
  await page.getByRole('main').getByRole('checkbox').first().check()
  await page.getByLabel(askTexts.to).fill(receiver)
  const request = page.waitForEvent('download')
  await page.getByRole('button', { name: askTexts.make }).click()
  await (await request).saveAs(path)
  await page.goto(`${address}verify/`)
  await page.locator('input[type=file]').first().setInputFiles(path)
  await page.getByText(requestTexts.answer).first().waitFor()
  await settle(page)
}

export async function checkBundle(page: Page, address: string, path: string): Promise<void> {
  await page.goto(`${address}verify/`)
  await page.locator('input[type=file]').first().setInputFiles(path)
  await page.getByRole('button', { name: verifyScreenTexts.another }).waitFor({ timeout: 60_000 })
}
