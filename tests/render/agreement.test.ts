import { describe, expect, test } from 'vitest'
import type { MatrixId, ViewId } from '../../src/model/comparison.ts'
import { valueKinds } from '../../src/model/comparison.ts'
import { renderComparison } from '../../src/render/index.ts'
import { compareGold } from '../compare/gold.ts'
import { readCsv } from './csv-reader.ts'
import { optionsFor } from './options.ts'

// The same matrix holds the same numbers in every format.

const matrices: readonly [view: ViewId, matrix: MatrixId][] = [
  ['overview', 'size'],
  ['overview', 'modality'],
  ['overview', 'structure'],
  ['themes', 'themes'],
  ['similarity', 'cosine'],
  ['similarity', 'jaccard'],
]

interface JsonComparison {
  readonly views: readonly {
    readonly matrices: readonly {
      readonly id: string
      readonly rows: readonly {
        readonly id: string
        readonly label: string
        readonly cells: readonly {
          readonly document: string
          readonly value: number | null
          readonly secondary: number | null
        }[]
      }[]
    }[]
  }[]
}

describe.each(matrices)('%s: %s', (view, id) => {
  const comparison = compareGold({ views: [view] })
  const documents = comparison.documents.length

  /** value per row and document, from JSON. */
  async function fromJson() {
    const data = JSON.parse(
      await renderComparison(comparison, 'json', optionsFor(comparison)),
    ) as JsonComparison
    return data.views[0]!.matrices.find((matrix) => matrix.id === id)!.rows
  }

  test('csv, wide', async () => {
    const [head, ...rows] = readCsv(await renderComparison(comparison, 'csv', optionsFor(comparison)))
    const first = head!.indexOf('counts') + 1
    for (const row of await fromJson()) {
      const own = rows.filter((each) => each[1] === id && each[2] === row.id)
      const values = own.map((each) => each.slice(first, first + documents))
      expect(values[0]).toEqual(row.cells.map(({ value }) => String(value ?? '')))
      if (own.length > 1) expect(values[1]).toEqual(row.cells.map(({ secondary }) => String(secondary)))
    }
  })

  test('csv, long, with a decimal comma', async () => {
    const options = optionsFor(comparison, { layout: 'long', delimiter: ';', decimal: ',' })
    const [head, ...rows] = readCsv(await renderComparison(comparison, 'csv', options), ';')
    const at = (name: string) => head!.indexOf(name)
    for (const row of await fromJson()) {
      for (const cell of row.cells) {
        const record = rows.find(
          (each) =>
            each[at('table')] === id &&
            each[at('row_id')] === row.id &&
            each[at('document')] === cell.document,
        )
        expect(record![at('value')]!.replace(',', '.')).toBe(String(cell.value ?? ''))
        expect(record![at('secondary')]).toBe(String(cell.secondary ?? ''))
      }
    }
  })

  test('table', async () => {
    const text = await renderComparison(comparison, 'table', optionsFor(comparison, { width: 200 }))
    const lines = text.split('\n')
    // Matrices of similarity share their row labels: look behind the right heading.
    const from = Math.max(
      0,
      lines.findIndex((line) => line.startsWith(headings[id] ?? '\0')),
    )
    for (const row of await fromJson()) {
      const line = lines.slice(from + 1).find((each) => each.startsWith(`${row.label} `))!
      if (row.cells.every(({ value }) => value === 0) && line === undefined) continue
      const shown = line
        .slice(row.label.length)
        .trim()
        .split(/\s{2,}/)
        .slice(0, documents)
      expect(shown.map(toNumber)).toEqual(
        row.cells.map(({ document, value }) => rounded(document === row.id ? 0 : (value ?? 0))),
      )
    }
  })
})

const headings: Partial<Record<MatrixId, string>> = { cosine: 'Temaprofil', jaccard: 'Deltema' }

/** "14 (5)" is 14, "4*" is 4, "0,67" is 0.67, "·" and "def" are 0. */
function toNumber(shown: string): number {
  return Number.parseFloat(shown.replace(',', '.')) || 0
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

test.each(valueKinds)('values as %s agree, totals included', async (values) => {
  const comparison = compareGold({ views: ['themes'], values })
  const csv = readCsv(await renderComparison(comparison, 'csv', optionsFor(comparison)))
  const table = await renderComparison(comparison, 'table', optionsFor(comparison, { width: 200 }))
  const { rows } = comparison.views[0]!.matrices[0]!
  for (const row of rows) {
    const line = csv.find((each) => each[1] === 'themes' && each[2] === row.id)!
    const numbers = row.cells.map(({ value }) => Number(value))
    expect(line.slice(5, 10).map(Number)).toEqual(numbers)
    const shown = table.split('\n').find((each) => each.startsWith(line[3]!))
    if (shown === undefined) continue
    const cells = shown
      .slice(line[3]!.length)
      .trim()
      .split(/\s{2,}/)
      .slice(0, 5)
    expect(cells.map((cell) => (cell === '●' ? 1 : toNumber(cell)))).toEqual(numbers)
  }
})
