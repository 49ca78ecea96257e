import { type Browser, expect, type Page, test } from '@playwright/test'
import {
  askTexts,
  confirmedTexts,
  confirmerRoleWords,
  entryTexts,
  frameScreenTexts,
  handoverTexts,
  keyStepTexts,
  keyTexts,
  meaningWords,
  replyTexts,
  requestTexts,
  stampWords,
  verdictTexts,
  verifyScreenTexts,
} from '#i18n'
import { openExample } from '../../scripts/tools/screens.ts'

test.use({ serviceWorkers: 'allow' })

const teacher = 'Анна Петровна Соколова'

test('a teacher confirms by a file, and a new school sees who confirmed what, all offline (S1-28, S2-07, S2-09)', async ({
  page,
  browser,
}, testInfo) => {
  test.setTimeout(300_000)
  const save = (name: string) => testInfo.outputPath(name)
  await keptForOffline(page)
  await openExample(page, './')
  await page.goto('./portfolio/')
  const link = page
    .locator('article', { has: page.locator('img') })
    .locator('a[href*="entry/?id="]')
    .first()
  const title = (await link.textContent()) ?? ''
  await link.click()

  await test.step('the student asks', async () => {
    await page.getByRole('link', { name: confirmedTexts.ask }).click()
    await expect(page.getByRole('checkbox', { name: title })).toBeChecked()
    await page.getByLabel(askTexts.to).fill('Анна Петровна')
    await page.getByLabel(keyTexts.phraseWritten).check()
    await page.getByRole('button', { name: keyStepTexts.create }).click()
    const request = page.waitForEvent('download')
    await page.getByRole('button', { name: askTexts.make }).click()
    await (await request).saveAs(save('request.zip'))
    await expect(page.getByText(askTexts.days(0))).toBeVisible()
  })

  await test.step('the teacher, who has no portfolio, answers', async () => {
    await inNewBrowser(browser, async (desk) => {
      await give(desk, save('request.zip'))
      await expect(desk.getByRole('heading', { name: title })).toBeVisible()
      await desk.getByLabel(meaningWords['original-seen']).check()
      await desk.getByLabel(requestTexts.name).fill(teacher)
      await desk.getByLabel(requestTexts.role).selectOption({ label: confirmerRoleWords.classTeacher })
      await desk.getByLabel(requestTexts.organisation).fill('Школа № 12')
      await desk.getByRole('button', { name: requestTexts.ready }).click()
      const reply = desk.waitForEvent('download')
      await desk.getByRole('button', { name: requestTexts.sign }).click()
      await (await reply).saveAs(save('reply.zip'))
      await expect(desk.getByText(requestTexts.signed)).toBeVisible()
    })
  })

  await test.step('the student takes the answer, and the entry says so', async () => {
    await give(page, save('reply.zip'))
    await expect(page.getByRole('checkbox', { name: title })).toBeChecked()
    await page.getByRole('button', { name: replyTexts.take }).click()
    await page.getByRole('link', { name: replyTexts.toPortfolio }).click()
    const row = page.locator('article', { hasText: title }).first()
    await expect(row.getByText(stampWords.teacher)).toBeVisible()
    await page.goto('./ask/')
    await expect(page.getByText(askTexts.answered.confirmed)).toBeVisible()
  })

  await test.step('the new school sees who confirmed', async () => {
    await page.goto('./handover/')
    await page.getByLabel(handoverTexts.receiver).fill('Школа № 5')
    const bundle = page.waitForEvent('download', { timeout: 120_000 })
    await page.getByRole('button', { name: handoverTexts.make }).click()
    await (await bundle).saveAs(save('bundle.zip'))
    await inNewBrowser(browser, async (school) => {
      await give(school, save('bundle.zip'))
      await expect(school.getByRole('heading', { name: verifyScreenTexts.confirmationCard })).toBeVisible({
        timeout: 60_000,
      })
      await school.locator('summary', { hasText: verifyScreenTexts.allFacts }).click()
      const facts = school.getByRole('row', { name: verdictTexts.labels.confirmations })
      await expect(facts).toContainText(teacher)
    })
  })

  await test.step('after a change the confirmation no longer holds', async () => {
    await page.goto('./portfolio/')
    await page.getByRole('link', { name: title }).first().click()
    await page.getByLabel(entryTexts.title).fill(`${title}, I степень`)
    await expect(page.getByText(confirmedTexts.changed)).toBeVisible()
  })
})

/** The app is on the device; the network goes. */
async function keptForOffline(page: Page): Promise<void> {
  await page.goto('./verify/')
  await expect(page.getByText(frameScreenTexts.offlineReady)).toBeVisible({ timeout: 90_000 })
  await page.context().setOffline(true)
}

/** A person without a portfolio, at a device of their own. */
async function inNewBrowser(browser: Browser, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ locale: 'ru-RU' })
  const page = await context.newPage()
  await keptForOffline(page)
  await act(page)
  await context.close()
}

async function give(page: Page, path: string): Promise<void> {
  await page.goto('./verify/')
  await page.locator('input[type=file]').first().setInputFiles(path)
}
