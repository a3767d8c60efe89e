import type { MetadataLabel, MetadataLexicon } from '../model/lexicon-metadata.ts'

/** A label's words at a place in a line. */
export interface LabelHit {
  readonly entry: MetadataLabel
  /** Where the label's words begin. */
  readonly start: number
  /** End of the label's words. */
  readonly end: number
  /** Where a value may begin: after colon and emphasis marks. */
  readonly after: number
  /** True where a colon follows the label. */
  readonly colon: boolean
}

/** Labels by their first word, longest first. */
export type LabelIndex = ReadonlyMap<string, readonly MetadataLabel[]>

const indexes = new WeakMap<MetadataLexicon, LabelIndex>()

/** The labels of a lexicon, indexed once. */
export function indexLabels(lexicon: MetadataLexicon): LabelIndex {
  const known = indexes.get(lexicon)
  if (known) return known
  const index = new Map<string, MetadataLabel[]>()
  for (const label of lexicon.labels) {
    const first = firstWord(label.label)
    index.set(first, [...(index.get(first) ?? []), label])
  }
  for (const list of index.values()) list.sort((a, b) => b.label.length - a.label.length)
  indexes.set(lexicon, index)
  return index
}

function firstWord(folded: string): string {
  return /^(?:\p{L}+|§+)/u.exec(folded)?.[0] ?? folded
}

/** The longest label at an offset, list and emphasis marks before it skipped. */
export function matchLabel(line: string, from: number, end: number, index: LabelIndex): LabelHit | null {
  const marks = /^(?:[\s>#*_•·–-]+(?=\p{L}|§))?/u.exec(line.slice(from, Math.min(end, from + 12)))![0].length
  const start = from + marks
  const head = line
    .slice(start, Math.min(end, start + 60))
    .normalize('NFC')
    .toLowerCase()
  const isNfc = head.length === Math.min(end, start + 60) - start
  const entry = index
    .get(firstWord(head))
    ?.find(({ label }) => head.startsWith(label) && !/[\p{L}\p{M}\d]/u.test(head[label.length] ?? ' '))
  if (!entry) return null
  const length = isNfc ? entry.label.length : composedLength(line.slice(start, end), entry.label.length)
  const labelEnd = start + length
  const rest = line.slice(labelEnd, Math.min(end, labelEnd + 60))
  const tail = /^(?:\s?\/\s?\p{L}+| och datum)?(?:\s?\([^)\n]{1,40}\))?[*_]{0,3}\s?:[*_]{0,3}/u.exec(
    rest,
  )?.[0]
  return {
    entry,
    start,
    end: labelEnd,
    after: labelEnd + (tail?.length ?? /^[*_]*/.exec(rest)![0].length),
    colon: tail !== undefined,
  }
}

/** How much of a decomposed text makes `length` composed characters. */
function composedLength(text: string, length: number): number {
  let at = 0
  for (let count = 0; count < length && at < text.length; count++) {
    at++
    while (at < text.length && /\p{M}/u.test(text[at]!)) at++
  }
  return at
}
