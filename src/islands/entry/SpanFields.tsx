import type { Work } from '#domain'
import { factTexts } from '#i18n'
import { DateField } from '#ui'
import styles from './EntryEditor.module.css'

type Span = NonNullable<Work['span']>

type Props = { span: Span | undefined; onChange: (span: Span) => void }

/** From when to when; either may be unknown. */
export function SpanFields({ span = {}, onChange }: Props) {
  return (
    <div class={styles.group}>
      <DateField
        label={factTexts.from}
        help={factTexts.spanHelp}
        value={span.from}
        onChange={(from) => onChange({ ...span, from })}
      />
      <DateField label={factTexts.to} value={span.to} onChange={(to) => onChange({ ...span, to })} />
    </div>
  )
}
