import { type PartialDate, type Period, type SchoolYear, spanOf } from '#domain'

/** What the reader chose: everything, a school year, or days of their own. */
export type ChosenPeriod =
  | { readonly kind: 'all' }
  | { readonly kind: 'year'; readonly year: SchoolYear }
  | { readonly kind: 'own'; readonly from?: PartialDate | undefined; readonly to?: PartialDate | undefined }

export function periodOf(chosen: ChosenPeriod): Period {
  switch (chosen.kind) {
    case 'all':
      return {}
    case 'year': {
      const first = Number(chosen.year.slice(0, 4))
      return { from: `${first}-09-01`, to: `${first + 1}-08-31` }
    }
    case 'own':
      return { from: chosen.from && spanOf(chosen.from).from, to: chosen.to && spanOf(chosen.to).to }
  }
}
