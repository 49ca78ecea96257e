import { expect, test } from '@playwright/test'
import { tableTexts } from '#i18n'
import { beginPortfolio } from './support/begin.ts'
import { axeFindings, setTextSize, stickingOut } from './support/screens.ts'

const list = [
  '№;ФИО;Наименование мероприятия;Уровень;Результат;Дата',
  '1;Маша;Олимпиада «Росток»;муниципальный;призёр;07.04.2024',
  '2;Петя Чужой;Кросс;школьный;победитель;08.04.2024',
  '3;Маша;Акция «Чистый берег»;кустовой;участник;вчера',
  'Итого;;;;;',
].join('\r\n')

test('a student brings own lines from a table of the class and takes them back (S0-08)', async ({ page }) => {
  await beginPortfolio(page)
  await page.goto('./table/')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'Список.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })

  await expect(page.getByRole('checkbox', { name: 'Олимпиада «Росток»' })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'Кросс' })).not.toBeChecked()
  await expect(page.getByText(tableTexts.noName)).toBeVisible()

  await test.step('the report is accessible and fits with large text', async () => {
    expect(await axeFindings(page)).toEqual([])
    await setTextSize(page, 200)
    expect(await stickingOut(page)).toEqual([])
    await setTextSize(page, 100)
  })

  await page.getByRole('button', { name: tableTexts.add(2) }).click()

  await expect(page.getByText(tableTexts.addedText)).toBeVisible()
  await page.getByRole('button', { name: tableTexts.undo, exact: true }).click()
  await expect(page.getByText(tableTexts.undone(2))).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Олимпиада «Росток»' })).toBeChecked()
})

test('pasted rows become entries, and a table of them is saved from what is ticked (S0-08)', async ({
  page,
}) => {
  await beginPortfolio(page)
  await page.goto('./table/')
  await page.getByText(tableTexts.paste).click()
  await page.getByLabel(tableTexts.pasteLabel).fill('Название\tДата\nКонкурс чтецов\tмарт 2025')
  await page.getByRole('button', { name: tableTexts.read }).click()
  await page.getByRole('button', { name: tableTexts.add(1) }).click()
  await page.getByRole('button', { name: tableTexts.another }).click()

  await page.getByRole('checkbox', { name: 'Конкурс чтецов' }).check()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: tableTexts.csv }).click()

  expect((await saving).suggestedFilename()).toBe('Достижения.csv')
})
