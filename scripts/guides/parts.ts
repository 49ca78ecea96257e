import type { Locator, Page } from 'playwright-core'

/** The sheet under a heading. */
export function sheet(page: Page, heading: string): Locator {
  return page.locator('section', { has: page.getByRole('heading', { name: heading, exact: true }) }).last()
}

/** A field with its label and help. */
export function field(page: Page, label: string): Locator {
  return page.locator('div', { has: page.getByLabel(label, { exact: true }) }).last()
}
