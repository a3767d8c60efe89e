import { foldHeading, matchHeading } from '../../text/heading-words.ts'
import { isLikelyOrdinary } from './borders.ts'
import type { FlatContext } from './headings.ts'
import type { Word } from './words.ts'

/** A contents list inside running text. */
export interface FlatContents {
  /** Index of the first word of its entries. */
  readonly from: number
  /** Index of the first word behind it. */
  readonly end: number
  /** Folded entries, in order. */
  readonly entries: readonly string[]
}

/** Words of all long lines, to see which entries come again. */
export interface FlatIndex {
  /** Places of each word, by its folded form. */
  readonly places: ReadonlyMap<string, readonly number[]>
  readonly sequence: readonly string[]
}

/** Longest entry, in words. */
const entryWords = 14

/** Indexes the words of the long lines. */
export function indexWords(lists: readonly (readonly Word[])[]): FlatIndex {
  const places = new Map<string, number[]>()
  const sequence: string[] = []
  for (const words of lists) {
    for (const { lower } of words) {
      const known = places.get(lower)
      if (known) known.push(sequence.length)
      else places.set(lower, [sequence.length])
      sequence.push(lower)
    }
  }
  return { places, sequence }
}

/**
 * Reads the contents list that begins behind the word at `at` ("Innehåll"): phrases between capitals that come again
 * later. `offset` is the place of the list's first word in the index. Null where fewer than two entries come again.
 */
export function readFlatContents(
  text: string,
  words: readonly Word[],
  at: number,
  offset: number,
  index: FlatIndex,
  context: FlatContext,
): FlatContents | null {
  const entries: string[] = []
  let known = 0
  let start = at
  let end = at
  let doubtful = 0
  while (start < words.length) {
    // Page numbers and leaders between entries.
    while (
      start < words.length &&
      /^(?:\d{1,3}|[.\u2026_]+|s\.?)$/u.test(text.slice(words[start]!.start, words[start]!.end)) &&
      !words[start + 1]?.path &&
      !startsNumbered(words, start)
    )
      start++
    const entry = readEntry(text, words, start, offset, index, context)
    // The first entry comes again: here the body begins.
    if (!entry || entry.key === entries[0]) break
    // A sentence is no entry.
    if (!entry.known && (matchHeading(entry.key, context.lexicon.headings).full ? 0 : ++doubtful) > 1) break
    entries.push(entry.key)
    start = entry.end
    if (entry.known) {
      known++
      doubtful = 0
      end = entry.end
    }
  }
  while (end < words.length && words[end]!.path && words[end]!.path!.length === 1 && !words[end + 1]?.capital)
    end++
  const sure = known >= 2 || (known === 1 && matchHeading(entries[0]!, context.lexicon.headings).full)
  return sure ? { from: at, end, entries } : null
}

function startsNumbered(words: readonly Word[], at: number): boolean {
  return (
    words[at]!.path !== null && words[at + 1]?.capital === true && /^\d+(?:\.\d+)*$/.test(words[at]!.lower)
  )
}

interface Entry {
  readonly key: string
  readonly end: number
  readonly known: boolean
}

/**
 * The shortest phrase from a capital to the ordinary word of the next entry that comes again later; where only names
 * follow, the longest one; where none comes again, the phrase to the next capital.
 */
function readEntry(
  text: string,
  words: readonly Word[],
  at: number,
  offset: number,
  index: FlatIndex,
  { vocabulary, lexicon }: FlatContext,
): Entry | null {
  const numbered = words[at]?.path !== null
  const from = numbered ? at + 1 : at
  const first = words[from]
  if (!first?.capital) return null
  let known: Entry | null = null
  let fallback: Entry | null = null
  for (let end = from + 1; end <= Math.min(words.length, from + entryWords); end++) {
    const last = words[end - 1]!
    if (last.ends && last.stop !== '?') break
    const next = words[end]
    const isLeader = next !== undefined && /^[.\u2026_]+$/u.test(text.slice(next.start, next.end))
    const borders = next === undefined || next.capital || next.path !== null || isLeader
    if (!borders || last.stop === ',') continue
    const entry = { key: foldHeading(text.slice(first.start, last.end)), end }
    if (comesAgain(words, from, end, offset, index)) {
      known = { ...entry, known: true }
      if (!last.open && (!next?.capital || isLikelyOrdinary(words, end, vocabulary, lexicon))) return known
    } else if (known) break
    else if (!last.open) fallback ??= { ...entry, known: false }
  }
  return known ?? fallback
}

/** True where the words stand once more, further on. */
function comesAgain(
  words: readonly Word[],
  from: number,
  end: number,
  offset: number,
  { places, sequence }: FlatIndex,
): boolean {
  const here = offset + from
  const candidates = places.get(words[from]!.lower) ?? []
  for (const place of candidates) {
    if (place <= here) continue
    let length = 1
    while (from + length < end && sequence[place + length] === words[from + length]!.lower) length++
    if (from + length === end) return true
  }
  return false
}
