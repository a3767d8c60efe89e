import type { Cell, Comparison, Item, Matrix, Row, View } from '../../model/comparison.ts'
import { formatItem, formatLines } from '../items.ts'
import { codeLabel, documentLabel, rowLabel } from '../labels.ts'
import type { RenderOptions } from '../options.ts'
import type { Block, Entry, EntryGroup } from '../page.ts'
import { cleanText } from '../width.ts'
import { trimText } from '../wrap.ts'

/** What each document leaves out, and what all of them do. */
export function gapsBlocks(view: View, comparison: Comparison, options: RenderOptions): readonly Block[] {
  const { views } = options.messages
  const each = view.matrices.find((matrix) => matrix.columns === 'documents')
  const all = view.matrices.find((matrix) => matrix.columns === 'all')
  const groups: EntryGroup[] = []
  if (each !== undefined) {
    comparison.documents.forEach((document, i) => {
      groups.push({
        title: documentLabel(document, options),
        caption: '',
        entries: entriesOf(each, i, options),
      })
    })
  }
  if (all !== undefined && comparison.documents.length > 1) {
    groups.push({
      title: views.note.all(comparison.documents.length),
      caption: '',
      entries: entriesOf(all, 0, options),
    })
  }
  return [
    { kind: 'entries', groups },
    { kind: 'remarks', lines: [views.legend.lines] },
  ]
}

function entriesOf(matrix: Matrix, column: number, options: RenderOptions): readonly Entry[] {
  const entries = matrix.rows.flatMap((row): readonly Entry[] => {
    const text = gapText(row.cells[column]!, row, options)
    if (text === '') return []
    return [{ label: rowLabel(row.id, 'gap', options, []).label, lines: [{ place: '', text, quote: false }] }]
  })
  if (entries.length > 0) return entries
  return [
    { label: '', lines: [{ place: '', text: options.messages.views.note.nothingMissing, quote: false }] },
  ]
}

/** What is missing, in words; empty when nothing is. */
export function gapText(cell: Cell, row: Row, options: RenderOptions): string {
  const { mark } = options.messages.views
  const quoted = row.id === 'actorless' || row.id === 'actorlessFollowUp'
  if (quoted) return formatLines(cell.items)
  const lines = (item: Item) => (item.line === null ? '' : ` ${formatLines([item])}`)
  return cell.items
    .map((item) => {
      if (row.id === 'workPurpose') return `${mark.documentPurposeOnly}${lines(item)}`
      if (row.id === 'orphanPartner') return `${trimText(formatItem(item, options), 40)}${lines(item)}`
      if (row.id === 'overdue') return `${mark.overdue} ${codeLabel(item, options)}`
      return `${cleanText(codeLabel(item, options)).replace(/^(\p{Lu})(?=\p{Ll})/u, (first) => first.toLowerCase())}${lines(item)}`
    })
    .join('; ')
}
