import { expect, test } from '@playwright/test'
import {
  entryTexts,
  goalExamples,
  goalPrompts,
  goalsTexts,
  sectionTexts,
  settingsTexts,
  trajectoryTexts,
} from '#i18n'
import { beginPortfolio } from './support/begin.ts'

const [example] = goalExamples.basic
const [firstStep = '', secondStep = ''] = example?.steps ?? []

test('a seventh-grader sets a goal, a step becomes an entry, and the goal is closed by three answers (S1-13, S3-09)', async ({
  page,
}) => {
  test.slow()
  await beginPortfolio(page)
  await page.goto('./goals/')

  await page.getByRole('button', { name: goalsTexts.take(example?.title ?? '') }).click()
  await expect(page).toHaveURL(/\/entry\//)
  await page.goto('./goals/')
  await page.getByRole('checkbox', { name: firstStep }).check()
  await page.getByRole('button', { name: goalsTexts.stepBorn(secondStep) }).click()
  await page.getByRole('button', { name: goalsTexts.bornWork }).click()
  await expect(page.getByRole('heading', { level: 1, name: secondStep })).toBeVisible()

  await page.goto('./goals/')
  await expect(page.getByRole('link', { name: goalsTexts.stepEntry })).toBeVisible()
  await page.getByRole('button', { name: goalsTexts.close }).click()
  await page.getByLabel(goalPrompts.basic.whatWasHard).fill('Ждать')
  await page.getByLabel(goalPrompts.basic.whatNext).fill('Выступить в марте')
  await page.getByRole('form').getByRole('button', { name: goalsTexts.closeSave }).click()
  await expect(page.getByRole('heading', { name: goalsTexts.groups.reached })).toBeVisible()
  await page.getByRole('main').getByRole('button', { name: goalsTexts.next, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Выступить в марте' })).toBeVisible()

  await page.goto('./trajectory/')
  await expect(page.getByRole('heading', { name: trajectoryTexts.reached })).toBeVisible()
})

test('a new school asks for other sections: everything moves, and comes back (S3-16)', async ({ page }) => {
  test.slow()
  await beginPortfolio(page)
  await page.goto('./section/?id=')
  await page.getByRole('button', { name: sectionTexts.ownPage }).click()
  await expect(page).toHaveURL(/\/entry\//)
  // A page that is left empty would not stay.
  await page.getByLabel(entryTexts.title).fill('Мой кот')
  await page.keyboard.press('Tab')
  await expect(page.getByText(/Сохранено/)).toBeVisible()

  await page.goto('./settings/')
  const other = page.getByRole('radio', { name: /отзывов/ })
  await other.check()
  await expect(page.getByRole('table')).toContainText(settingsTexts.loose)
  await page.getByRole('button', { name: settingsTexts.switchAct }).click()
  await expect(page.getByText(settingsTexts.switchedTitle)).toBeVisible()
  await page.getByRole('button', { name: settingsTexts.back }).click()

  await expect(page.getByText(settingsTexts.switchedTitle)).toBeHidden()
  await page.goto('./sections/')
  await expect(page.getByRole('main').getByRole('link', { name: 'Мой портрет' })).toBeVisible()
})
