import { type MetadataField, metadataFields, type PolicyAnalysis } from '../model/analysis.ts'
import type { Cell, Matrix, Row } from '../model/comparison.ts'
import { docTypes } from '../model/enums.ts'
import { addDuration, monthsBetween } from './dates.ts'
import { cellOf, codeItem, evidenceItem, fieldItem, itemRow } from './matrix.ts'

/** The document heads side by side, with age and overdue revision when a day is given (codebook M6). */
export function compareMetadata(analyses: readonly PolicyAnalysis[], asOf: string | null): Matrix {
  const row = (id: string, cellFor: (analysis: PolicyAnalysis) => Cell): Row => ({
    id,
    secondary: null,
    cells: analyses.map(cellFor),
    totals: [],
  })
  return {
    id: 'metadata',
    content: 'text',
    columns: 'documents',
    totals: [],
    rows: [
      ...metadataFields.map((field) => row(field, ({ metadata }) => fieldCell(field, metadata[field]))),
      row('reviewDue', (analysis) => reviewCell(analysis, asOf)),
      ...(asOf === null ? [] : [row('age', (analysis) => ageCell(analysis, asOf))]),
      itemRow(
        'references',
        analyses.map(({ references }) =>
          references.map((each) => evidenceItem(each, 'reference', each.kind)),
        ),
      ),
      itemRow(
        'partners',
        analyses.map(({ partners }) => partners.map((each) => evidenceItem(each, 'partner', each.type))),
      ),
    ],
  }
}

function fieldCell(name: string, field: MetadataField | null): Cell {
  if (field === null) return cellOf(null)
  const known = name === 'docType' && docTypes.some((type) => type === field.value)
  const item = known
    ? { ...fieldItem(field), vocabulary: 'doc-type' as const, code: field.value }
    : fieldItem(field)
  return cellOf(field.value, { mark: field.status ?? null, items: [item] })
}

/** Age in whole months, from the adoption, else from the document date, which is marked. */
function ageCell({ metadata }: PolicyAnalysis, asOf: string): Cell {
  const adopted = metadata.adoptedDate?.value ?? null
  const date = adopted ?? metadata.documentDate?.value ?? null
  if (date === null) return cellOf(null)
  return cellOf(monthsBetween(date, asOf), { mark: adopted === null ? 'document-date' : null })
}

function reviewCell(analysis: PolicyAnalysis, asOf: string | null): Cell {
  const due = reviewDue(analysis)
  const months = monthsOverdue(analysis, asOf)
  if (months === null) return cellOf(due)
  return cellOf(due, { mark: 'overdue', items: [codeItem('months', String(months))] })
}

/** Last day for the next revision: interval after the last revision, else after the adoption (M6). Null when it cannot be said. */
export function reviewDue({ metadata }: PolicyAnalysis): string | null {
  const from = metadata.revisedDate?.value ?? metadata.adoptedDate?.value ?? null
  const interval = metadata.revisionInterval?.value ?? null
  return from === null || interval === null ? null : addDuration(from, interval)
}

/** Whole months since the revision was due; null when it is not due yet, or when nobody can say. */
export function monthsOverdue(analysis: PolicyAnalysis, asOf: string | null): number | null {
  const due = reviewDue(analysis)
  return due === null || asOf === null || asOf <= due ? null : monthsBetween(due, asOf)
}
