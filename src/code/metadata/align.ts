import type { MetadataKey } from '../../model/analysis.ts'
import type { MetadataLexicon } from '../../model/lexicon-metadata.ts'
import type { Span } from '../../model/span.ts'
import { isPlaceholder } from '../../text/head-values.ts'
import { hasShape, shapeLength } from '../../text/label-values.ts'

/** A piece of text that may be the value of a label on a line before. */
export interface Chunk {
  readonly text: string
  readonly span: Span
}

/** Shapes that a value of free words does not have. */
const telling: readonly MetadataKey[] = [
  'documentDate',
  'diaryNumber',
  'decisionParagraph',
  'version',
  'validity',
]

/**
 * Gives each label the value that is meant when all labels stand before all values, in order, and values or labels
 * may be missing (dynamic programming over both lists; a value must fit its field). Of two equal ways, the one that
 * leaves the earlier labels empty wins: the value stands nearest to the last label.
 */
export function alignValues(
  fields: readonly (MetadataKey | null)[],
  chunks: readonly Chunk[],
  lexicon: MetadataLexicon,
): readonly (Chunk | null)[] {
  const rows = fields.length
  const columns = chunks.length
  // best[i][j]: the highest score for labels from i and values from j.
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0))
  const fit = fields.map((field) => chunks.map(({ text }) => fitness(field, text, lexicon)))
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      best[i]![j] = Math.max(
        best[i + 1]![j]!,
        best[i]![j + 1]!,
        fit[i]![j]! > 0 ? fit[i]![j]! + best[i + 1]![j + 1]! : 0,
      )
  const values: (Chunk | null)[] = fields.map(() => null)
  let [i, j] = [0, 0]
  while (i < rows && j < columns) {
    const here = best[i]![j]!
    if (here === 0) break
    if (best[i + 1]![j] === here) i++
    else if (fit[i]![j]! > 0 && fit[i]![j]! + best[i + 1]![j + 1]! === here) {
      values[i] = chunks[j]!
      i++
      j++
    } else j++
  }
  return values
}

/** How well a text fits a field: 3 its own shape, 2 a placeholder, 1 free words for a field of free words, else 0. */
function fitness(field: MetadataKey | null, text: string, lexicon: MetadataLexicon): number {
  if (isPlaceholder(text, lexicon)) return 2
  if (field !== null && hasShape(field))
    return shapeLength(text, field, lexicon) >= Math.min(text.length, 4) ? 3 : 0
  const other = telling.some((each) => shapeLength(text, each, lexicon) >= text.length * 0.8)
  if (other) return field === null ? 0.5 : 0
  return /[.!?]$/.test(text) && text.length > 60 ? 0 : 1
}
