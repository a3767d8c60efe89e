import type { Comparison } from '../model/comparison.ts'
import { matrixVocabularies } from '../model/comparison.ts'
import { createSpeaker, documentLabel, rowLabel } from './labels.ts'
import type { RenderOptions } from './options.ts'
import { cellRecords } from './records.ts'
import { findingText } from './views/overview.ts'

/** The comparison as data, with labels beside the ids. */
export function renderJson(comparison: Comparison, options: RenderOptions): string {
  const speaker = createSpeaker(comparison, options)
  const { views: words } = options.messages
  const data = {
    ...comparison,
    language: options.language,
    documents: comparison.documents.map((document) => ({
      ...document,
      label: documentLabel(document, options),
    })),
    views: comparison.views.map((view) => ({
      id: view.id,
      label: words.title[view.id],
      findings: view.findings.map((finding) => ({
        ...finding,
        text: findingText(finding, speaker, options),
      })),
      matrices: view.matrices.map((matrix) => ({
        id: matrix.id,
        label: words.matrix[matrix.id],
        content: matrix.content,
        columns: matrix.columns,
        rows: matrix.rows.map((row) => ({
          id: row.id,
          label: rowLabel(row.id, matrixVocabularies[matrix.id], options, comparison.documents).label,
          secondary: row.secondary,
          cells: row.cells.map((cell, i) => ({
            document: matrix.columns === 'documents' ? comparison.documents[i]!.id : null,
            ...cell,
          })),
          totals: Object.fromEntries(matrix.totals.map((total, i) => [total, row.totals[i] ?? null])),
        })),
      })),
    })),
    unreadable: options.unreadable,
  }
  return `${JSON.stringify(data, null, 2)}\n`
}

/** One JSON object per line and cell: the long layout. */
export function renderNdjson(comparison: Comparison, options: RenderOptions): string {
  return cellRecords(comparison, options)
    .map((record) => `${JSON.stringify(record)}\n`)
    .join('')
}
