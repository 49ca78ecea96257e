import { type Achievement, gtoBadges, gtoEditionOn, gtoEditions, spanOf } from '#domain'
import { entryTexts, gtoBadgeWords, gtoEditionWords } from '#i18n'
import { SelectField, TextField } from '#ui'
import { optionsOf } from '../shared/options.ts'
import styles from './EntryEditor.module.css'
import type { FieldsProps } from './EntryEditor.tsx'

const stagesOf = { gto11: 11, gto18: 18 } as const

/** A badge keeps the edition of its date: an entry of 2022 shows the old stages (invariant 11). */
export function GtoFields({ entry, onChange }: FieldsProps<Achievement>) {
  const inForce = gtoEditionOn(spanOf(entry.date ?? '9999').to)
  const gto = entry.gto ?? { edition: inForce, stage: 1 }
  const change = (part: Partial<typeof gto>) => onChange({ ...entry, gto: { ...gto, ...part } })
  const stages = Array.from({ length: stagesOf[gto.edition] }, (_, at) => String(at + 1))
  return (
    <div class={styles.pair}>
      <SelectField
        label={entryTexts.gtoEdition}
        value={gto.edition}
        options={optionsOf(gtoEditions, gtoEditionWords)}
        onChange={(edition) => edition && change({ edition, stage: Math.min(gto.stage, stagesOf[edition]) })}
      />
      <SelectField
        label={entryTexts.gtoStage}
        value={String(gto.stage)}
        options={stages.map((stage) => ({ value: stage, label: entryTexts.gtoStageOf(Number(stage)) }))}
        onChange={(stage) => change({ stage: Number(stage) })}
      />
      <SelectField
        label={entryTexts.gtoBadge}
        value={gto.badge ?? ''}
        options={optionsOf(gtoBadges, gtoBadgeWords)}
        placeholder={entryTexts.notChosen}
        onChange={(badge) => change({ badge: badge || undefined })}
      />
      <TextField
        label={entryTexts.gtoOrder}
        value={gto.order ?? ''}
        maxLength={300}
        onInput={(order) => change({ order: order || undefined })}
      />
    </div>
  )
}
