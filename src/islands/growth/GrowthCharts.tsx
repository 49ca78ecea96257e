import { useState } from 'preact/hooks'
import {
  areas,
  civilDate,
  currentEnrolment,
  deedsByMonth,
  deedsByYear,
  type Enrolment,
  eventLevels,
  gradeIn,
  type SchoolYear,
  stageOf,
  type Tally,
  type Trace,
  tally,
  uudGroups,
} from '#domain'
import { areaWords, eventLevelWords, growthTexts, longDate, uudWords } from '#i18n'
import { BarChart, ColumnChart, SelectField, Sheet, StepChart } from '#ui'
import { CompareDays } from './CompareDays.tsx'

type Props = { enrolments: readonly Enrolment[]; traces: readonly Trace[] }

export function GrowthCharts({ enrolments, traces }: Props) {
  const years = deedsByYear(traces)
  return (
    <>
      <Years enrolments={enrolments} years={years} />
      <Curve traces={traces} />
      <Split enrolments={enrolments} traces={traces} years={years.map(({ value }) => value).reverse()} />
      <CompareDays traces={traces} today={civilDate(new Date())} />
    </>
  )
}

type YearsProps = { enrolments: readonly Enrolment[]; years: readonly Tally<SchoolYear>[] }

function Years({ enrolments, years }: YearsProps) {
  const named = years.map(({ value, count }) => {
    const grade = gradeIn(enrolments, value)
    return {
      name: growthTexts.yearWithGrade(value, grade),
      short: growthTexts.shortYear(value, grade),
      value: count,
    }
  })
  const most = [...named].sort((a, b) => b.value - a.value)[0]
  return (
    <Sheet>
      <ColumnChart
        title={growthTexts.years}
        description={growthTexts.yearsSaid(named.length, most?.name ?? '')}
        heads={[growthTexts.year, growthTexts.entries]}
        columns={named}
      />
    </Sheet>
  )
}

function Curve({ traces }: { traces: readonly Trace[] }) {
  const steps = deedsByMonth(traces).map(({ value, count }) => ({ name: longDate(value), value: count }))
  const last = steps.at(-1)
  if (steps.length < 3 || !last) return null
  return (
    <Sheet>
      <StepChart
        title={growthTexts.curve}
        description={growthTexts.curveSaid(last.value, last.name)}
        heads={[growthTexts.month, growthTexts.allSoFar]}
        steps={steps}
      />
    </Sheet>
  )
}

function Split({ enrolments, traces, years }: Props & { years: readonly SchoolYear[] }) {
  const [year, setYear] = useState<SchoolYear | ''>('')
  const here = traces.filter((trace) => year === '' || trace.year === year)
  const stage = stageOf(currentEnrolment(enrolments)?.grade ?? 5)
  const byArea = tally(here, ({ area }) => [area], areas)
  const byLevel = tally(here, ({ level }) => [level], eventLevels)
  const byUud = tally(here, ({ uud }) => uud, uudGroups)
  return (
    <Sheet title={growthTexts.split}>
      <SelectField
        label={growthTexts.period}
        value={year}
        placeholder={growthTexts.allTime}
        options={years.map((value) => ({ value, label: value }))}
        onChange={setYear}
      />
      <Bars title={growthTexts.areas} head={growthTexts.area} counts={named(byArea, areaWords)} />
      <Bars title={growthTexts.levels} head={growthTexts.level} counts={named(byLevel, eventLevelWords)} />
      {traces.some(({ uud }) => uud.length > 0) && (
        <>
          <Bars title={growthTexts.uud} head={growthTexts.uudGroup} counts={named(byUud, uudWords[stage])} />
          <p>{growthTexts.uudHelp}</p>
        </>
      )}
    </Sheet>
  )
}

type Named = { readonly name: string; readonly value: number }

/** What there is, with its words: a row of nothing would only say what is missing. */
function named<V extends string>(counts: readonly Tally<V>[], words: Record<V, string>): Named[] {
  return counts
    .filter(({ count }) => count > 0)
    .map(({ value, count }) => ({ name: words[value], value: count }))
}

function Bars({ title, head, counts }: { title: string; head: string; counts: readonly Named[] }) {
  if (counts.length === 0) return null
  return (
    <BarChart
      title={title}
      description={growthTexts.barsSaid(counts.map(({ name, value }) => `${name} ${value}`))}
      heads={[head, growthTexts.entries]}
      bars={counts}
    />
  )
}
