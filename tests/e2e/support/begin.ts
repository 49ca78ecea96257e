import { expect, type Page } from '@playwright/test'
import { beginningTexts } from '#i18n'

/** A student begins a portfolio of their own; the folder stands open after it. */
export async function beginPortfolio(page: Page, address = './'): Promise<void> {
  await page.goto(`${address}start/`)
  await page.getByLabel(beginningTexts.given).fill('Маша')
  await page.getByLabel(beginningTexts.grade).selectOption('7')
  await page.getByRole('textbox', { name: beginningTexts.school }).fill('Школа № 12')
  await page.getByRole('button', { name: beginningTexts.submit }).click()
  await expect(page).toHaveURL(/\/portfolio\/$/)
  await expect(page.locator('main h1')).toBeVisible()
}
