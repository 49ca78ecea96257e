import { gtoBadges, gtoEditionOn, gtoEditions, spanOf } from '#domain'
import { factTexts, gtoBadgeWords, gtoEditionWords } from '#i18n'
import { SelectField } from '#ui'
import { optionsOf } from '../../shared/options.ts'
import styles from '../EntryEditor.module.css'
import { LineField } from '../LineField.tsx'
import { WordSelect } from '../WordSelect.tsx'
import type { GroupProps } from './groups.ts'

const stagesOf = { gto11: 11, gto18: 18 } as const

/** A badge keeps the edition of its date: an entry of 2022 shows the old stages (invariant 11). */
export function GtoFields({ entry, onChange }: GroupProps) {
  const inForce = gtoEditionOn(spanOf(entry.date ?? '9999').to)
  const gto = entry.gto ?? { edition: inForce, stage: 1 }
  const change = (part: Partial<typeof gto>) => onChange({ ...entry, gto: { ...gto, ...part } })
  const stages = Array.from({ length: stagesOf[gto.edition] }, (_, at) => String(at + 1))
  return (
    <div class={styles.pair}>
      <SelectField
        label={factTexts.gtoEdition}
        value={gto.edition}
        options={optionsOf(gtoEditions, gtoEditionWords)}
        onChange={(edition) => edition && change({ edition, stage: Math.min(gto.stage, stagesOf[edition]) })}
      />
      <SelectField
        label={factTexts.gtoStage}
        value={String(gto.stage)}
        options={stages.map((stage) => ({ value: stage, label: factTexts.gtoStageOf(Number(stage)) }))}
        onChange={(stage) => change({ stage: Number(stage) })}
      />
      <WordSelect
        label={factTexts.gtoBadge}
        value={gto.badge}
        values={gtoBadges}
        words={gtoBadgeWords}
        onChange={(badge) => change({ badge })}
      />
      <LineField label={factTexts.gtoOrder} value={gto.order} onChange={(order) => change({ order })} />
    </div>
  )
}
