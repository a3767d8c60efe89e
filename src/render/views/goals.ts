import type { Comparison, Item, Row, View } from '../../model/comparison.ts'
import { formatLines, kindMark } from '../items.ts'
import { documentLabel, themeLabel } from '../labels.ts'
import type { RenderOptions } from '../options.ts'
import type { Block, EntryGroup } from '../page.ts'
import { cleanText } from '../width.ts'
import { countingRemarks } from './themes.ts'

/** Per theme, what each document says, in its own words and with its lines. */
export function goalsBlocks(view: View, comparison: Comparison, options: RenderOptions): readonly Block[] {
  const [matrix] = view.matrices
  if (matrix === undefined) return []
  const { legend } = options.messages.views
  const inhabited = matrix.rows.filter((row) => row.cells.some((cell) => cell.items.length > 0))
  return [
    {
      kind: 'entries',
      groups: inhabited.map((row) =>
        themeGroup(row, matrix.totals.indexOf('municipalities'), comparison, options),
      ),
    },
    {
      kind: 'remarks',
      lines: [...countingRemarks(comparison, matrix, options), `${legend.lines} ${legend.kindMarks}`],
    },
  ]
}

function themeGroup(
  row: Row,
  municipalities: number,
  comparison: Comparison,
  options: RenderOptions,
): EntryGroup {
  const { caption, mark } = options.messages.views
  const goalsOnly = row.cells.every((cell) =>
    cell.items.every((item) => item.kind === null || item.kind === 'goal'),
  )
  const units = row.cells.reduce((sum, cell) => sum + (typeof cell.value === 'number' ? cell.value : 0), 0)
  const of = new Set(comparison.documents.map((document) => document.municipality?.code ?? document.id)).size
  return {
    title: themeLabel(row.id, options).label,
    caption: caption.themes(units, goalsOnly, row.totals[municipalities] ?? 0, of),
    entries: comparison.documents.flatMap((document, i) => {
      const cell = row.cells[i]!
      if (cell.items.length === 0) return []
      const definition = cell.mark === 'definition' ? ` (${mark.definition})` : ''
      return [
        {
          label: documentLabel(document, options),
          lines: cell.items.map((item) => ({
            place: placeOf(item, options),
            text: cleanText(item.text ?? '') + definition,
            quote: true,
          })),
        },
      ]
    }),
  }
}

function placeOf(item: Item, options: RenderOptions): string {
  return `${formatLines([item])}${kindMark(item, options)}`
}
