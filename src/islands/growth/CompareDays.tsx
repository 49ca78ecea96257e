import { useState } from 'preact/hooks'
import {
  areas,
  compareDays,
  firstDayOf,
  type IsoDate,
  type PartialDate,
  schoolYearOf,
  spanOf,
  type Trace,
} from '#domain'
import { areaWords, growthTexts } from '#i18n'
import { BarChart, Cards, DateField, Sheet } from '#ui'

type Props = { traces: readonly Trace[]; today: IsoDate }

/** What was in the folder by one day and by another (S3-11): the first of September and today at first. */
export function CompareDays({ traces, today }: Props) {
  const [earlier, setEarlier] = useState<PartialDate | undefined>(firstDayOf(schoolYearOf(today)))
  const [later, setLater] = useState<PartialDate | undefined>(today)
  return (
    <Sheet title={growthTexts.compare}>
      <p>{growthTexts.compareHelp}</p>
      <Cards size="wide">
        <DateField label={growthTexts.earlier} value={earlier} onChange={setEarlier} />
        <DateField label={growthTexts.later} value={later} onChange={setLater} />
      </Cards>
      {earlier && later ? (
        <Compared traces={traces} days={[spanOf(earlier).to, spanOf(later).to]} />
      ) : (
        <p role="status">{growthTexts.needsTwoDays}</p>
      )}
    </Sheet>
  )
}

function Compared({ traces, days }: { traces: readonly Trace[]; days: [IsoDate, IsoDate] }) {
  const [earlier = '', later = ''] = [...days].sort()
  const rows = compareDays(traces, days, ({ area }) => [area], areas).filter(({ after }) => after > 0)
  const added = rows.reduce((all, { before, after }) => all + after - before, 0)
  return (
    <BarChart
      title={growthTexts.compareTitle(earlier, later)}
      description={growthTexts.compareSaid(added)}
      heads={[growthTexts.area, growthTexts.before, growthTexts.after]}
      bars={rows.map(({ value, before, after }) => ({ name: areaWords[value], before, value: after }))}
    />
  )
}
