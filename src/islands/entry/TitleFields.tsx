import { useEffect, useRef, useState } from 'preact/hooks'
import { civilDate, isFuture } from '#domain'
import { entryTexts } from '#i18n'
import { DateField, Stack, TextField } from '#ui'
import { later } from '../shared/later.tsx'
import { parameter } from '../shared/link.ts'
import type { FieldsProps } from './EntryEditor.tsx'

const TitleSuggestions = later(async () => (await import('../shared/TitleSuggestions.tsx')).TitleSuggestions)

export function TitleFields({ entry, onChange }: FieldsProps) {
  const [isDateFuture, setDateFuture] = useState(false)
  const titlePlace = useRef<HTMLDivElement>(null)
  // Straight from a photo the next thing to do is to name it.
  useEffect(() => {
    if (parameter('name')) titlePlace.current?.querySelector('input')?.focus()
  }, [])
  // A date that has not come yet is refused, and the date before it stays (invariant 12).
  const changeDate = (date: string | undefined) => {
    const future = date !== undefined && isFuture(date, civilDate(new Date()))
    setDateFuture(future)
    if (!future) onChange({ ...entry, date })
  }
  return (
    <>
      <div ref={titlePlace}>
        <Stack gap="small">
          <TextField
            label={entryTexts.title}
            help={entryTexts.titleHelp[entry.kind]}
            value={entry.title}
            maxLength={300}
            onInput={(title) => onChange({ ...entry, title })}
          />
          {entry.title && <TitleSuggestions entry={entry} onChange={onChange} />}
        </Stack>
      </div>
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
