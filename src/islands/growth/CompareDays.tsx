import { useState } from 'preact/hooks'
import { areas, compareDays, type IsoDate, type PartialDate, spanOf, type Trace } from '#domain'
import { areaWords, growthTexts } from '#i18n'
import { BarChart, Cards, DateField, Sheet } from '#ui'

type Props = { traces: readonly Trace[]; today: IsoDate }

/** What was in the folder by one day and by another (S3-11): a year back and today at first. */
export function CompareDays({ traces, today }: Props) {
  const [earlier, setEarlier] = useState<PartialDate | undefined>(yearBefore(today))
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
  const rows = compareDays(traces, days, ({ area }) => [area], areas)
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

function yearBefore(day: IsoDate): IsoDate {
  return spanOf(`${Number(day.slice(0, 4)) - 1}${day.slice(4, 7)}`).to
}
