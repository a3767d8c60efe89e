import type { Metadata, MetadataField, MetadataKey } from '../../model/analysis.ts'
import { metadataFields } from '../../model/analysis.ts'
import type { ReadDocument } from '../../model/block.ts'
import type { Span } from '../../model/span.ts'

/** A possible value of a field. Candidates are collected in the order of their authority (codebook M3). */
export interface Candidate {
  readonly field: MetadataKey
  /** Null where the label stands without a value (codebook M1). */
  readonly value: string | null
  readonly span: Span
  readonly source: MetadataField['source']
  readonly confidence: number
}

/** For each field the first candidate that has a value, else the first empty one, else null. */
export function chooseFields(candidates: readonly Candidate[], doc: ReadDocument): Metadata {
  return Object.fromEntries(
    metadataFields.map((field) => {
      const own = candidates.filter((candidate) => candidate.field === field)
      const chosen = own.find(({ value }) => value !== null) ?? own[0]
      return [field, chosen ? toField(chosen, doc) : null]
    }),
  ) as unknown as Metadata
}

function toField({ value, span, source, confidence }: Candidate, doc: ReadDocument): MetadataField {
  return {
    value,
    exact: collapse(doc.text.slice(span[0], span[1])),
    line: lineOf(doc.lineStarts, span[0]),
    span,
    source,
    ...(value === null ? { status: 'empty' as const } : {}),
    confidence,
  }
}

/** White space folded to single spaces. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** 1-based line of an offset, by bisection. */
export function lineOf(lineStarts: readonly number[], offset: number): number {
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lineStarts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}
