// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BarChart, ColumnChart, StepChart } from '#ui'
import { columnsOf, stackedBars, stepsOf } from '../../src/ui/chart-geometry.ts'
import { find, mount } from './mount.ts'

const counts = fc.array(fc.nat({ max: 500 }), { minLength: 1, maxLength: 12 })

/** Cells of the table under a chart, row by row, without its heads. */
function cells(page: HTMLElement): string[][] {
  return [...page.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  )
}

function words(page: HTMLElement): string[] {
  return [...page.querySelectorAll('svg text')].map((text) => text.textContent)
}

describe('a chart', () => {
  test('has a table that says the same (S4-28)', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const bars = values.map((value, at) => ({ name: `Область ${at}`, value }))
        const page = mount(
          <BarChart title="По областям" description="" heads={['Область', 'Записей']} bars={bars} />,
        )

        expect(cells(page)).toEqual(bars.map(({ name, value }) => [name, String(value)]))
        expect(words(page)).toEqual(bars.flatMap(({ name, value }) => [name, String(value)]))
      }),
      { numRuns: 20 },
    )
  })

  test('has a name and a description for those who do not see it', () => {
    const page = mount(
      <ColumnChart
        title="По годам"
        description="Два учебных года"
        heads={['Год', 'Записей']}
        columns={[
          { name: '2025/26', short: '6 кл', value: 3 },
          { name: '2026/27', short: '7 кл', value: 5 },
        ]}
      />,
    )
    const svg = find(page, 'svg', SVGSVGElement)
    const named = (svg.getAttribute('aria-labelledby') ?? '').split(' ')

    expect(svg.getAttribute('role')).toBe('img')
    expect(named.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'По годам',
      'Два учебных года',
    ])
    expect(cells(page)).toEqual([
      ['2025/26', '3'],
      ['2026/27', '5'],
    ])
  })

  test('shows both numbers of a comparison (S3-11)', () => {
    const bars = [
      { name: 'Спорт', before: 2, value: 5 },
      { name: 'Наука', before: 1, value: 1 },
    ]
    const page = mount(
      <BarChart title="Два дня" description="" heads={['Область', 'Было', 'Стало']} bars={bars} />,
    )

    expect(cells(page)).toEqual([
      ['Спорт', '2', '5'],
      ['Наука', '1', '1'],
    ])
    expect(words(page)).toEqual(['Спорт', '2 → 5', 'Наука', '1'])
  })

  test('leaves out of the table only what stands still', () => {
    const steps = [0, 1, 1, 3].map((value, at) => ({ name: `месяц ${at}`, value }))
    const page = mount(<StepChart title="Рост" description="" heads={['Месяц', 'Всего']} steps={steps} />)

    expect(cells(page).map(([, value]) => value)).toEqual(['0', '1', '3'])
  })
})

describe('geometry', () => {
  test('columns are as high as their values ask and stay inside', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const boxes = columnsOf(values, { width: 300, height: 100 }, 40)
        const most = Math.max(1, ...values)

        boxes.forEach(({ x, y, width, height }, at) => {
          expect(height).toBeCloseTo(((values[at] ?? 0) / most) * 100)
          expect(y + height).toBeCloseTo(100)
          expect(width).toBeLessThanOrEqual(40)
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x + width).toBeLessThanOrEqual(300)
        })
      }),
    )
  })

  test('the two pieces of a bar are as long as their numbers', () => {
    expect(
      stackedBars(
        [
          [1, 3],
          [2, 0],
        ],
        200,
      ),
    ).toEqual([
      { first: 50, rest: 150 },
      { first: 100, rest: 0 },
    ])
  })

  test('a line of steps begins at the left and ends at the right', () => {
    const { line, area } = stepsOf([0, 2, 4], { width: 100, height: 40 })

    expect(line.startsWith('M0,40')).toBe(true)
    expect(line).toContain('L100,0')
    expect(area.endsWith('Z')).toBe(true)
  })
})
