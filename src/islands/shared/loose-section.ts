import type { StructureSection } from '#domain'
import { sectionTexts } from '#i18n'

/** «Разное»: entries without a place, own pages among them (invariants 43 and 45). Storage counts them under ''. */
export const looseSection: StructureSection = {
  id: '',
  title: { ru: sectionTexts.loose },
  purpose: { ru: sectionTexts.loosePurpose },
  items: [],
}
