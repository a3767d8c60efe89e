import type { MetadataKey } from '../../model/analysis.ts'
import type { MetadataLexicon } from '../../model/lexicon-metadata.ts'
import type { Span } from '../../model/span.ts'
import { hasShape, shapeLength } from '../../text/label-values.ts'
import { type FoundLabel, labelAt } from '../../text/labels.ts'

/** From how many labels in a row on they count as a table head that lost its lines. */
const leastLabels = 3
/** How many words a value of free words may have. */
const mostWords = 8

interface RunLabel {
  readonly field: MetadataKey | null
  readonly span: Span
}

/**
 * Labels that follow each other inside one line, and after the last one their values in the same order
 * ("Dokumenttyp Fastställd av Datum Policy Kommunstyrelsen 2019-10-08"). Empty when there is no such run.
 */
export function findLabelRun(line: string, lexicon: MetadataLexicon): readonly FoundLabel[] {
  for (const { index } of line.matchAll(/(?<![\p{L}\d])\p{Lu}/gu)) {
    const labels = readLabels(line, index, lexicon)
    if (labels.length >= leastLabels) return readValues(line, labels, lexicon)
  }
  return []
}

function readLabels(line: string, from: number, lexicon: MetadataLexicon): readonly RunLabel[] {
  const labels: RunLabel[] = []
  for (let at = from; ; ) {
    const label = /\p{Lu}/u.test(line[at] ?? '') ? labelAt(line, at, lexicon) : null
    if (!label) return labels
    labels.push({ field: label.field, span: label.span })
    at = label.after + /^[\s·|]*/u.exec(line.slice(label.after, label.after + 4))![0].length
  }
}

function readValues(
  line: string,
  labels: readonly RunLabel[],
  lexicon: MetadataLexicon,
): readonly FoundLabel[] {
  let at = labels.at(-1)!.span[1]
  return labels.map(({ field, span }, i) => {
    at += /^\s*/.exec(line.slice(at, at + 4))![0].length
    const length = valueLength(line.slice(at, at + 160), field, labels[i + 1]?.field ?? null, lexicon)
    const value: Span | null = length > 0 ? [at, at + length] : null
    at += length
    return { field, label: span, value, separated: true }
  })
}

/** A value of a shape is what has the shape; free words go on to where the next label's value begins. */
function valueLength(
  text: string,
  field: MetadataKey | null,
  next: MetadataKey | null,
  lexicon: MetadataLexicon,
): number {
  if (field !== null && hasShape(field)) return shapeLength(text, field, lexicon)
  if (next === null || !hasShape(next)) return 0
  const starts = [...text.matchAll(/\s+(?=\S)/g)].slice(0, mostWords)
  const end = starts.find(
    ({ 0: space, index }) => shapeLength(text.slice(index + space.length), next, lexicon) > 0,
  )
  return end?.index ?? 0
}
