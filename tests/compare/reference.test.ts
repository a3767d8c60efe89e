import { describe, expect, test } from 'vitest'
import { compareGold, matrixOf } from './gold.ts'

// The figures of the reference comparison, column by column: Härryda, Härjedalen, Arvika, Vänersborg, Falkenberg.
const comparison = compareGold()

/** "3 (2)": value and part in brackets. */
function figures(matrix: Parameters<typeof matrixOf>[1], row: string): readonly string[] {
  const found = matrixOf(comparison, matrix).rows.find((each) => each.id === row)!
  return found.cells.map(({ value, secondary }) => `${value}${secondary === null ? '' : ` (${secondary})`}`)
}

function totals(matrix: Parameters<typeof matrixOf>[1], row: string): readonly (number | null)[] {
  return matrixOf(comparison, matrix).rows.find((each) => each.id === row)!.totals
}

describe('size', () => {
  test.each([
    ['words', ['482', '742', '898', '634', '444'], 3200],
    ['goal', ['8 (0)', '14 (5)', '10 (0)', '8 (0)', '9 (0)'], 49],
    ['activity', ['0', '0', '16', '1', '0'], 17],
    ['priority', ['0', '7', '2', '7', '0'], 16],
    ['principle', ['0', '15', '4', '7', '2'], 28],
    ['units', ['8', '36', '32', '23', '11'], 110],
    ['measurable', ['0', '0', '0', '0', '0'], 0],
    ['deadline', ['0', '0', '0', '0', '0'], 0],
    ['responsibilities', ['0 (0)', '13 (3)', '8 (0)', '21 (0)', '8 (0)'], 50],
    ['followUp', ['0 (0)', '4 (0)', '1 (0)', '4 (0)', '3 (2)'], 12],
    ['themes', ['8', '17', '17', '18', '13'], null],
    ['assignments', ['13', '52', '64', '40', '18'], 187],
  ])('%s', (row, cells, sum) => {
    expect(figures('size', row)).toEqual(cells)
    expect(totals('size', row)[0]).toBe(sum)
  })

  test.each([
    ['ska', ['7', '15', '4', '16', '7'], 49],
    ['bor', ['0', '3', '0', '0', '0'], 3],
    ['vill', ['0', '1', '1', '2', '0'], 4],
    ['kan', ['0', '2', '0', '1', '0'], 3],
    ['presens', ['1', '10', '6', '3', '2'], 22],
    ['infinitiv', ['0', '1', '19', '0', '1'], 21],
    ['varderande', ['0', '4', '2', '1', '1'], 8],
  ])('modality %s', (row, cells, sum) => {
    expect(figures('modality', row)).toEqual(cells)
    expect(totals('modality', row)).toEqual([sum])
  })
})

describe('themes: units (goals), sum, goals, municipalities, primary', () => {
  test.each([
    ['operations', '2 (2)', '3 (1)', '2 (1)', '2 (2)', '2 (1)', 11, 7, 5, 9],
    ['knowledge', '2 (2)', '6 (2)', '0 (0)', '3 (2)', '0 (0)', 11, 6, 3, 7],
    ['competence', '2 (2)', '3 (1)', '4 (2)', '1 (1)', '1 (1)', 11, 7, 5, 6],
    ['business', '1 (1)', '4 (3)', '5 (1)', '3 (2)', '1 (1)', 14, 8, 5, 7],
    ['local-development', '0 (0)', '3 (2)', '2 (0)', '2 (1)', '2 (1)', 9, 4, 4, 2],
    ['attractiveness', '0 (0)', '2 (1)', '7 (3)', '3 (2)', '1 (1)', 13, 7, 4, 9],
    ['residents', '0 (0)', '1 (1)', '2 (0)', '2 (1)', '0 (0)', 5, 2, 3, 5],
    ['sustainability', '0 (0)', '1 (1)', '1 (0)', '3 (1)', '1 (1)', 6, 3, 4, 2],
    ['democracy', '0 (0)', '2 (2)', '3 (2)', '1 (1)', '1 (1)', 7, 6, 4, 4],
    ['inclusion', '0 (0)', '3 (3)', '3 (3)', '1 (0)', '2 (2)', 9, 8, 4, 6],
    ['education', '0 (0)', '1 (1)', '2 (1)', '1 (0)', '1 (1)', 5, 3, 4, 3],
    ['local-actors', '1 (1)', '4 (1)', '3 (0)', '3 (0)', '1 (0)', 12, 2, 5, 7],
    ['global', '1 (1)', '1 (1)', '1 (0)', '1 (0)', '1 (1)', 5, 3, 5, 1],
    ['partnerships', '0 (0)', '5 (0)', '6 (2)', '3 (0)', '0 (0)', 14, 2, 3, 6],
    ['twinning-border', '0 (0)', '0 (0)', '8 (1)', '1 (0)', '0 (0)', 9, 1, 2, 7],
    ['projects-eu', '3 (3)', '3 (1)', '7 (2)', '3 (1)', '3 (2)', 19, 9, 5, 11],
    ['intelligence', '0 (0)', '1 (0)', '3 (1)', '3 (1)', '0 (0)', 7, 2, 3, 4],
    ['steering', '1 (1)', '9 (0)', '5 (1)', '4 (0)', '1 (1)', 20, 3, 5, 14],
  ])('%s', (row, ...expected) => {
    expect([...figures('themes', row), ...totals('themes', row)]).toEqual(expected)
  })

  test('a theme of a definition alone is marked, and is no unit', () => {
    const cell = matrixOf(comparison, 'themes').rows.find(({ id }) => id === 'intelligence')!.cells[4]!
    expect([cell.value, cell.mark, cell.items.map(({ line }) => line)]).toEqual([0, 'definition', [53]])
  })

  test('without the vision, Härjedalen loses one unit in each of seven themes', () => {
    const own = matrixOf(compareGold({ inherited: false }), 'themes')
    const lost = matrixOf(comparison, 'themes').rows.flatMap(({ id, cells }, i) => {
      const less = Number(cells[1]!.value) - Number(own.rows[i]!.cells[1]!.value)
      return less === 0 ? [] : [`${id} ${less}`]
    })
    expect(lost).toEqual([
      'operations 1',
      'knowledge 1',
      'business 1',
      'inclusion 1',
      'education 1',
      'local-actors 1',
      'projects-eu 1',
    ])
  })
})

describe('similarity', () => {
  test.each([
    ['cosine', 0, 1, 0.67],
    ['cosine', 0, 2, 0.53],
    ['cosine', 0, 3, 0.62],
    ['cosine', 0, 4, 0.69],
    ['cosine', 1, 2, 0.7],
    ['cosine', 1, 3, 0.88],
    ['cosine', 1, 4, 0.65],
    ['cosine', 2, 3, 0.81],
    ['cosine', 2, 4, 0.68],
    ['cosine', 3, 4, 0.69],
    ['jaccard', 0, 1, 0.21],
    ['jaccard', 0, 2, 0.15],
    ['jaccard', 0, 3, 0.14],
    ['jaccard', 0, 4, 0.11],
    ['jaccard', 1, 2, 0.4],
    ['jaccard', 1, 3, 0.43],
    ['jaccard', 1, 4, 0.36],
    ['jaccard', 2, 3, 0.35],
    ['jaccard', 2, 4, 0.27],
    ['jaccard', 3, 4, 0.2],
  ] as const)('%s of %i and %i', (id, a, b, expected) => {
    const { rows } = matrixOf(comparison, id)
    expect(rows[a]!.cells[b]!.value).toBeCloseTo(expected, 2)
    expect(rows[b]!.cells[a]!.value).toBe(rows[a]!.cells[b]!.value)
  })
})

describe('sections', () => {
  const [full, half, hollow, none] = ['heading', 'content', 'embedded', 'absent']
  test.each([
    ['metadata', half, half, half, half, half],
    ['innehall', none, none, none, full, none],
    ['bakgrund', half, none, full, full, none],
    ['vision', none, full, none, none, none],
    ['syfte', none, full, full, full, full],
    ['mal', full, full, full, hollow, hollow],
    ['prioriteringar', none, full, hollow, full, none],
    ['aktiviteter', none, none, full, hollow, none],
    ['genomforande', none, none, none, full, none],
    ['principer', none, full, hollow, hollow, hollow],
    ['policy', none, none, none, none, full],
    ['ansvar', none, full, full, full, full],
    ['uppfoljning', none, full, hollow, hollow, full],
    ['resurser', none, full, none, none, none],
    ['definitioner', none, none, none, none, full],
    ['styrdokument', none, none, none, none, full],
  ])('%s', (row, ...expected) => {
    expect(figures('sections', row)).toEqual(expected)
  })

  test('core sections with a heading of their own', () => {
    expect(figures('structure', 'coreHeadings')).toEqual(['1', '4', '3', '2', '3'])
  })
})

test('follow-up grades, with the star where the parts never stand together', () => {
  const { cells } = matrixOf(comparison, 'follow-up').rows.find(({ id }) => id === 'grade')!
  expect(cells.map(({ value, mark }) => `${value}${mark === 'unjoined' ? '*' : ''}`)).toEqual([
    '0',
    '4*',
    '1',
    '3',
    '2',
  ])
})

describe('metadata', () => {
  const cells = (row: string) => matrixOf(comparison, 'metadata').rows.find(({ id }) => id === row)!.cells

  test('age in months, from the document date where there is no adoption', () => {
    expect(cells('age').map(({ value }) => value)).toEqual([181, null, 168, 161, 124])
    expect(cells('age').map(({ mark }) => mark)).toEqual(['document-date', null, null, null, null])
  })

  test('only Falkenberg is overdue, by 6 years and 4 months', () => {
    const [cell] = cells('reviewDue').slice(4)
    expect([cell!.value, cell!.mark, cell!.items[0]!.code]).toEqual(['2020-06-28', 'overdue', '76'])
    expect(cells('reviewDue').filter(({ value }) => value !== null)).toHaveLength(1)
  })

  test('a label without a value is not the same as no label', () => {
    expect(cells('revisedDate').map(({ mark }) => mark)).toEqual([null, null, null, 'empty', 'empty'])
  })

  test('without a day no age is computed', () => {
    const rows = matrixOf(compareGold({ asOf: null }), 'metadata').rows
    expect(rows.some(({ id }) => id === 'age')).toBe(false)
    expect(rows.flatMap(({ cells: each }) => each).some(({ mark }) => mark === 'overdue')).toBe(false)
  })
})

describe('gaps', () => {
  const codes = (row: string) =>
    matrixOf(comparison, 'gaps')
      .rows.find(({ id }) => id === row)!
      .cells.map(({ items }) => items.map(({ code, line }) => code ?? String(line)))

  test('missing themes', () => {
    const [harryda, ...others] = codes('themes')
    expect(harryda).toHaveLength(10)
    expect(others).toEqual([
      ['twinning-border'],
      ['knowledge'],
      [],
      ['knowledge', 'residents', 'partnerships', 'twinning-border'],
    ])
  })

  test('a school goal that only the vision has', () => {
    expect(codes('inheritedThemes')).toEqual([[], ['education'], [], [], []])
  })

  test('missing core sections', () => {
    expect(codes('sections')).toEqual([['syfte', 'ansvar', 'uppfoljning'], [], [], [], []])
    expect(codes('embeddedSections')).toEqual([[], [], ['uppfoljning'], ['mal', 'uppfoljning'], ['mal']])
  })

  test('a sister city that nobody decides on', () => {
    expect(codes('orphanPartner')).toEqual([[], [], [], [], ['vanort']])
  })

  test('what no document has', () => {
    const all = Object.fromEntries(
      matrixOf(comparison, 'gaps-all').rows.map(({ id, cells }) => [
        id,
        cells[0]!.items.map(({ code }) => code),
      ]),
    )
    expect(all.concepts).toEqual(['education.youth'])
    expect(all.parts).toEqual(['measurable', 'target', 'deadline', 'joined'])
  })
})
