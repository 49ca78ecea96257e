import type { Locator, Page } from 'playwright-core'
import {
  authorTexts,
  captureTexts,
  drawingTexts,
  entryTexts,
  growthTexts,
  guidePictureTexts,
  placeTexts,
  scanTexts,
  searchTexts,
  showcaseFieldWords,
  suggestionTexts,
  tableTexts,
  transitionTexts,
  uiTexts,
  whoTexts,
} from '#i18n'
import { checkBundle, handOver } from '../tools/screens.ts'
import { beginBrother, drawFace, newDiploma, openPicturedEntry, photographFile } from './acts.ts'
import { field, sheet } from './parts.ts'

/** A part of the screen, or parts that stand together. */
export type Shown = Locator | Locator[]

/** A picture by the name of its file, which begins with the name of its guide, and the way to what it shows. */
type GuidePicture = { name: string; show: (page: Page, address: string) => Promise<Shown> }

/** What the owner lets the class see of one entry. */
const shownFields = ['result', 'whatIDid'] as const

/** The height of a phone, for what fills the whole window. */
const phone = { width: 390, height: 660 }

/** In each group the first picture finds the example as it comes, and the next ones what was left by those before. */
export const guidePictures: readonly (readonly GuidePicture[])[] = [
  [
    {
      name: 'start-add',
      show: async (page, address) => {
        await page.goto(`${address}add/`)
        return sheet(page, captureTexts.title)
      },
    },
    {
      name: 'start-who-sees',
      show: async (page, address) => {
        await openPicturedEntry(page, address)
        return [field(page, placeTexts.visibility), field(page, placeTexts.proud)]
      },
    },
    {
      name: 'goals-steps',
      show: async (page, address) => {
        await page.goto(`${address}goals/`)
        const hasDoneStep = page.getByRole('checkbox', { checked: true })
        const goal = page.locator('section[data-divider]', { has: hasDoneStep }).first()
        const steps = goal.getByRole('listitem')
        return [steps.nth(0), steps.nth(1)]
      },
    },
    {
      name: 'search-growth-reports-found',
      show: async (page, address) => {
        await page.goto(`${address}search/`)
        await page.getByLabel(searchTexts.label).fill(guidePictureTexts.search)
        return [page.getByRole('search'), page.locator('article').first()]
      },
    },
    {
      name: 'search-growth-reports-years',
      show: async (page, address) => {
        await page.goto(`${address}growth/`)
        return page.locator('section', { has: page.getByText(growthTexts.years, { exact: true }) }).last()
      },
    },
    {
      name: 'quick-photo-many',
      show: async (page, address) => {
        await page.goto(`${address}add/`)
        const photos = Array.from({ length: 20 }, (_, at) => photoFile(Buffer.from([at])))
        await page.getByLabel(uiTexts.pickFiles).setInputFiles(photos)
        const chosen = sheet(page, captureTexts.chosen(photos.length))
        const choice = chosen.locator('label', { hasText: captureTexts.choices.one.label })
        return [chosen.getByRole('heading'), choice]
      },
    },
    {
      name: 'straight-photo-corners',
      show: async (page, address) => {
        await openPicturedEntry(page, address)
        const photo = await photographFile(page)
        await page.goto(`${address}add/`)
        await page.getByLabel(captureTexts.photograph).setInputFiles(photoFile(photo))
        const dialog = page.getByRole('dialog', { name: scanTexts.title })
        return [dialog.getByText(scanTexts.found), dialog.getByRole('group', { name: scanTexts.corners })]
      },
    },
    {
      name: 'table-columns',
      show: async (page, address) => {
        await page.goto(`${address}table/`)
        await page.getByText(tableTexts.paste, { exact: true }).click()
        await page.getByLabel(tableTexts.pasteLabel, { exact: true }).fill(pastedRows())
        await page.getByRole('button', { name: tableTexts.read }).click()
        const columns = page.getByRole('listitem').filter({ has: page.getByRole('combobox') })
        return [columns.nth(0), columns.nth(1)]
      },
    },
    {
      name: 'show-class-choose',
      show: async (page, address) => {
        await page.goto(`${address}show/`)
        const row = page.getByRole('main').getByRole('listitem').first()
        const boxes = row.getByRole('checkbox')
        await boxes.first().check()
        for (const one of shownFields) await row.getByLabel(showcaseFieldWords[one]).check()
        return row
      },
    },
    {
      name: 'moving-on-choose',
      show: async (page, address) => {
        await page.goto(`${address}transition/`)
        await page.getByRole('button', { name: transitionTexts.toChoose }).click()
        const chosen = page.getByRole('checkbox', { name: guidePictureTexts.project })
        const row = page
          .locator('div', { has: chosen })
          .filter({ has: page.getByRole('textbox') })
          .last()
        await row.getByRole('textbox').fill(guidePictureTexts.whyItMatters)
        return row
      },
    },
    {
      name: 'quick-photo-hints',
      show: async (page, address) => {
        await newDiploma(page, address)
        await page.getByLabel(entryTexts.title).fill(guidePictureTexts.diploma)
        return [field(page, entryTexts.title), page.getByRole('group', { name: suggestionTexts.title })]
      },
    },
  ],
  [
    {
      name: 'family-device-who',
      show: async (page, address) => {
        await beginBrother(page, address)
        await page.goto(`${address}who/`)
        return [page.getByRole('main').getByRole('list'), page.getByRole('link', { name: whoTexts.add })]
      },
    },
    {
      name: 'together-author',
      show: async (page, address) => {
        await newDiploma(page, address)
        await page.waitForLoadState('networkidle')
        await page.getByText(authorTexts.title, { exact: true }).click()
        await page.getByLabel(authorTexts.roles.parent).check()
        await page.getByLabel(authorTexts.parentName).fill(guidePictureTexts.mother)
        return page.locator('details', { has: page.getByLabel(authorTexts.parentName) })
      },
    },
    {
      name: 'together-drawing',
      show: async (page, address) => {
        await page.goto(`${address}add/`)
        await page.getByRole('button', { name: guidePictureTexts.portrait }).click()
        await page.getByRole('button', { name: drawingTexts.start }).click()
        await page.setViewportSize(phone)
        const dialog = page.getByRole('dialog', { name: drawingTexts.sheet })
        await drawFace(page, dialog)
        return dialog
      },
    },
  ],
  [
    {
      name: 'check-bundle-verdict',
      show: async (page, address) => {
        const bundle = 'screenshots/bundle.zip'
        await handOver(page, address, bundle)
        await checkBundle(page, address, bundle)
        const verdict = page.locator('section[data-tone]').first()
        return [verdict.getByRole('heading'), verdict.getByRole('paragraph').last()]
      },
    },
  ],
]

function photoFile(buffer: Buffer) {
  return { name: 'photo.jpg', mimeType: 'image/jpeg', buffer }
}

/** As a spreadsheet puts copied cells on the clipboard. */
function pastedRows(): string {
  return guidePictureTexts.rows.map((cells) => cells.join('\t')).join('\n')
}
