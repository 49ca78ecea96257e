import { useState } from 'preact/hooks'
import { civilDate, isFuture } from '#domain'
import { entryTexts } from '#i18n'
import { DateField, TextField } from '#ui'
import type { FieldsProps } from './EntryEditor.tsx'

export function TitleFields({ entry, onChange }: FieldsProps) {
  const [isDateFuture, setDateFuture] = useState(false)
  // A date that has not come yet is refused, and the date before it stays (invariant 12).
  const changeDate = (date: string | undefined) => {
    const future = date !== undefined && isFuture(date, civilDate(new Date()))
    setDateFuture(future)
    if (!future) onChange({ ...entry, date })
  }
  return (
    <>
      <TextField
        label={entryTexts.title}
        help={entryTexts.titleHelp[entry.kind]}
        value={entry.title}
        maxLength={300}
        onInput={(title) => onChange({ ...entry, title })}
      />
      <DateField
        label={entryTexts.date}
        help={entryTexts.dateHelp}
        value={entry.date}
        error={isDateFuture ? entryTexts.futureDate : undefined}
        onChange={changeDate}
      />
    </>
  )
}
