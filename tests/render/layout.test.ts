import { describe, expect, test } from 'vitest'
import { type Grid, gridCell, transposeGrid } from '../../src/render/grid.ts'
import { layOut } from '../../src/render/layout.ts'

const words = {
  split: (part: number, parts: number, first: number, last: number, all: number) =>
    `${part}/${parts}: ${first}-${last}/${all}`,
  splitRows: (part: number, parts: number) => `${part}/${parts}`,
}

function gridOf(names: readonly string[], rows: number, own: Partial<Grid> = {}): Grid {
  return {
    corner: 'Tema',
    columns: [
      ...names.map((label) => ({ label, short: null, role: 'document' as const })),
      { label: 'Summa', short: 'Sum', role: 'total' as const },
    ],
    rows: Array.from({ length: rows }, (_, i) => ({
      label: `T${i} Ett ganska långt temanamn`,
      short: `T${i}`,
      narrow: 'Ett ganska långt temanamn',
      group: null,
      cells: [...names.map(() => gridCell('10')), gridCell('99')],
    })),
    wrap: false,
    minimum: 10,
    note: null,
    ...own,
  }
}

const five = ['Härryda', 'Härjedalen', 'Arvika', 'Vänersborg', 'Falkenberg']
const many = Array.from({ length: 40 }, (_, i) => `Kommun${i}`)

describe('a table that is too wide', () => {
  test('first stands as it is', () => {
    const { plans, transposed, shortened } = layOut(gridOf(five, 3), 120, words)
    expect([plans.length, transposed, shortened]).toEqual([1, false, []])
    expect(plans[0]!.labelWidth).toBe('T0 Ett ganska långt temanamn'.length)
  })

  test('then gets shorter headings, and says which', () => {
    const { plans, shortened } = layOut(gridOf(five, 3), 62, words)
    expect(plans).toHaveLength(1)
    expect(shortened).toContainEqual(['Härjeda.', 'Härjedalen'])
  })

  test('never shortens two headings to the same', () => {
    const { plans, shortened } = layOut(
      gridOf(['Kommunstyrelsen', 'Kommunstyrelse', 'Kommunstyre'], 2),
      50,
      words,
    )
    const headings = plans.flatMap((plan) => plan.headings)
    expect(new Set(headings).size).toBe(headings.length)
    expect(shortened.filter(([, full]) => full !== 'Summa')).toEqual([])
  })

  test('then is divided, with the totals in the last part', () => {
    const { plans, transposed } = layOut(gridOf(many.slice(0, 14), 2), 80, words)
    expect(transposed).toBe(false)
    expect(plans.map((plan) => plan.grid.columns.at(-1)!.role)).toEqual([
      ...plans.slice(1).map(() => 'document'),
      'total',
    ])
    expect(plans.flatMap((plan) => plan.grid.columns.filter(({ role }) => role === 'document'))).toHaveLength(
      14,
    )
    expect(plans[0]!.grid.note).toMatch(/^1\/\d+: 1-\d+\/14$/)
  })

  test('or turned, where that takes fewer lines', () => {
    const { plans, transposed } = layOut(gridOf(many, 12), 80, words)
    expect([plans.length, transposed]).toEqual([1, true])
    expect(plans[0]!.grid.rows.map(({ label }) => label)).toEqual([...many, 'Summa'])
  })

  test('running text is divided, never turned', () => {
    const grid = gridOf(many, 12, { wrap: true })
    expect(transposeGrid(grid)).toBeNull()
    expect(layOut(grid, 80, words).transposed).toBe(false)
  })

  test.each([40, 41, 57, 80, 133])('fits %i columns', (width) => {
    for (const grid of [gridOf(five, 3), gridOf(many, 12), gridOf(many, 3, { wrap: true })]) {
      for (const plan of layOut(grid, width, words).plans) {
        const used = plan.labelWidth + plan.widths.reduce((sum, each) => sum + each + plan.gap, 0)
        expect(used).toBeLessThanOrEqual(width)
      }
    }
  })
})
