import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong on a page, one line for each place. */
export async function axeFindings(page: Page): Promise<string[]> {
  return linesOf(await new AxeBuilder({ page }).withTags(rules).analyze())
}

/** The same for the rules that look at colours: all that a theme changes. */
export async function colourFindings(page: Page): Promise<string[]> {
  return linesOf(await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).analyze())
}

function linesOf({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
  )
}

/** The widest elements that stick out of the window to the right, where a page can be scrolled sideways. */
export async function stickingOut(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName} ${element.className}: ${element.textContent.slice(0, 40)}`)
      .slice(0, 5)
  })
}

/** Text at 200 % of its size (WCAG 1.4.4), or at its own again. */
export async function setTextSize(page: Page, percent: 100 | 200): Promise<void> {
  await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), `${percent}%`)
}
