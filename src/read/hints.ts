import { DraftBuilder } from './draft.ts'
import type { Line } from './lines.ts'
import type { LineHint } from './markdown/parse.ts'
import { type LineSign, plainText } from './signs.ts'
import type { RowDraft } from './tables.ts'

/** The sign that markup gives a line; null where it gives none. */
export function hintedSign(line: Line, hint: LineHint | undefined): LineSign | null {
  if (!hint || line.text === '') return null
  switch (hint.kind) {
    case 'heading':
      return { ...plainText, level: hint.level, evidence: 'markup' }
    case 'item':
      return { ...plainText, kind: 'item', marker: hint.marker, evidence: 'markup' }
    case 'footnote':
      return { ...plainText, kind: 'footnote', marker: hint.marker, evidence: 'markup' }
    case 'row':
      return { ...plainText, kind: 'row', evidence: 'markup' }
    case 'blank':
      return { ...plainText, kind: 'furniture', evidence: 'markup' }
  }
}

/** Rows of tables that markup drew. */
export function hintedRows(
  lines: readonly Line[],
  hints: ReadonlyMap<number, LineHint> | undefined,
): ReadonlyMap<number, RowDraft> {
  const rows = new Map<number, RowDraft>()
  if (!hints) return rows
  let header: readonly string[] = []
  lines.forEach((line, index) => {
    const hint = hints.get(line.number)
    if (hint?.kind !== 'row' || line.text === '') return
    const borders = hint.cells.slice(1).map(([start]) => Math.max(0, textOffset(line, start) - 1))
    const row = new DraftBuilder('row', line, 'markup')
    row.add(line, 'space', line)
    row.draft.borders = borders
    if (hint.head) {
      header = [...borders, line.text.length].map((border, at) =>
        line.text.slice(at === 0 ? 0 : borders[at - 1]!, border).trim(),
      )
      row.draft.evidence.push('table-head')
    } else row.draft.header = header
    rows.set(index, { draft: row.build(), end: index + 1 })
  })
  return rows
}

/** Offset in the line's text of a canonical offset. */
function textOffset(line: Line, source: number): number {
  for (const run of line.map) {
    if (source < run.source) return run.at
    if (source < run.source + run.sourceLength) return run.at + Math.min(run.length, source - run.source)
  }
  return line.text.length
}
