import { type Entry, type IsoDate, schoolYearOf } from '#domain'
import { reportsTexts } from '#i18n'
import { Cards, DateField, SelectField } from '#ui'
import type { ChosenPeriod } from './period.ts'

type Props = {
  entries: readonly Entry[]
  today: IsoDate
  chosen: ChosenPeriod
  onChange: (chosen: ChosenPeriod) => void
}

export function PeriodFields({ entries, today, chosen, onChange }: Props) {
  const years = yearsIn(entries, today)
  const choose = (value: string) => {
    const year = years.find((one) => one === value)
    if (year) onChange({ kind: 'year', year })
    else onChange({ kind: value === 'own' ? 'own' : 'all' })
  }
  return (
    <Cards size="wide">
      <SelectField
        label={reportsTexts.period}
        value={chosen.kind === 'year' ? chosen.year : chosen.kind}
        options={[
          ...years.map((year) => ({ value: year as string, label: year })), // a brand is a string
          { value: 'all', label: reportsTexts.allTime },
          { value: 'own', label: reportsTexts.ownDays },
        ]}
        onChange={choose}
      />
      {chosen.kind === 'own' && (
        <>
          <DateField
            label={reportsTexts.from}
            value={chosen.from}
            onChange={(from) => onChange({ ...chosen, from })}
          />
          <DateField
            label={reportsTexts.to}
            value={chosen.to}
            onChange={(to) => onChange({ ...chosen, to })}
          />
        </>
      )}
    </Cards>
  )
}

function yearsIn(entries: readonly Entry[], today: IsoDate) {
  const years = entries.flatMap(({ date }) => (date ? [schoolYearOf(date)] : []))
  return [...new Set([schoolYearOf(today), ...years])].sort().reverse()
}
