import { areas, civilDate, schoolYearOf, type Trace, tally } from '#domain'
import { areaIdeas, areaWords, growthTexts } from '#i18n'
import { Cards, Sheet } from '#ui'
import styles from './GrowthScreen.module.css'

/** The areas of this school year: what is there, and ideas where nothing is yet (S0-04, S3-13). */
export function CoverageMap({ traces }: { traces: readonly Trace[] }) {
  const year = schoolYearOf(civilDate(new Date()))
  const counts = tally(
    traces.filter((trace) => trace.year === year),
    ({ area }) => [area],
    areas,
  )
  return (
    <Sheet title={growthTexts.coverage(year)}>
      <p>{growthTexts.coverageHelp}</p>
      <Cards>
        {counts.map(({ value, count }) => (
          <div key={value} class={styles.area} data-empty={count === 0}>
            <h3>{areaWords[value]}</h3>
            {count > 0 ? (
              <p class={styles.count}>{growthTexts.coverageHas(count)}</p>
            ) : (
              <p class={styles.idea}>
                {growthTexts.coverageIdea} {areaIdeas[value]}
              </p>
            )}
          </div>
        ))}
      </Cards>
    </Sheet>
  )
}
