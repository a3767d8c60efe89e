import { foldHeading, matchHeading } from '../../text/heading-words.ts'
import type { FlatText } from './flat-text.ts'

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
  /** Places of each word, in rising order. */
  readonly places: ReadonlyMap<string, readonly number[]>
  readonly sequence: readonly string[]
}

/** Longest entry, in words. */
const entryWords = 14
/** Longest contents list, in entries. */
const listLength = 200
/** How many later places of an entry's first word are tried. */
const tries = 100

/** Indexes the words of the long lines. */
export function indexWords(flats: readonly FlatText[]): FlatIndex {
  const places = new Map<string, number[]>()
  const sequence: string[] = []
  for (const { words } of flats) {
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
 * Reads the contents list that begins at the word `at` (behind "Innehåll"): phrases between capitals that come again
 * later, or at least are headings of the genre. `offset` is the place of the text's first word in the index. Null where
 * there are too few of them.
 */
export function readFlatContents(
  flat: FlatText,
  at: number,
  offset: number,
  index: FlatIndex,
): FlatContents | null {
  const { words, lexicon } = flat
  const found: Entry[] = []
  let start = at
  let doubtful = 0
  while (start < words.length && found.length < listLength) {
    while (start < words.length && isPageNumber(flat, start)) start++
    const entry = start < words.length ? readEntry(flat, start, offset, index) : null
    // The first entry comes again: here the body begins.
    if (!entry || entry.key === found[0]?.key) break
    const isGenre = matchHeading(entry.key, lexicon.headings).full
    // A sentence is no entry.
    if (!entry.known && !isGenre && ++doubtful > 1) break
    if (entry.known || isGenre) doubtful = 0
    found.push({ ...entry, known: entry.known || isGenre, again: entry.known })
    start = entry.end
  }
  // The last entry that does not come again may be the first heading of the body.
  const atEnd = start >= words.length
  let last = found.findLastIndex(
    (entry, place) => entry.again || (entry.known && (atEnd || place < found.length - 1)),
  )
  const again = found.filter((entry) => entry.again).length
  const genre = found.filter((entry) => entry.known).length
  if (again < 2 && genre < 3 && !(again === 1 && found[0]!.known)) last = -1
  const end = found[last]?.end
  if (end === undefined) return null
  return { from: at, end: skipNumbers(flat, end), entries: found.slice(0, last + 1).map(({ key }) => key) }
}

/** Page numbers behind the last entry. */
function skipNumbers({ words }: FlatText, from: number): number {
  let end = from
  while (end < words.length && words[end]!.path?.length === 1 && !words[end + 1]?.capital) end++
  return end
}

/** Page numbers and leaders between entries; not the number of the next entry. */
function isPageNumber({ words, text }: FlatText, at: number): boolean {
  const word = words[at]!
  if (!/^(?:\d{1,3}|[.\u2026_]+|s\.?)$/u.test(text.slice(word.start, word.end))) return false
  return !words[at + 1]?.path && !(word.path !== null && words[at + 1]?.capital === true)
}

interface Entry {
  readonly key: string
  /** Index of the first word behind it. */
  readonly end: number
  /** True where it comes again, or is a heading of the genre. */
  readonly known: boolean
  /** True where it comes again. */
  readonly again?: boolean
}

/**
 * The shortest phrase from a capital to the ordinary word of the next entry that comes again later; where only names
 * follow, the longest one; where none comes again, the phrase to the next capital.
 */
function readEntry(flat: FlatText, at: number, offset: number, index: FlatIndex): Entry | null {
  const { words, text } = flat
  const from = words[at]!.path ? at + 1 : at
  if (!words[from]?.capital) return null
  let known: Entry | null = null
  let fallback: Entry | null = null
  for (let end = from + 1; end <= Math.min(words.length, from + entryWords); end++) {
    const last = words[end - 1]!
    if (last.ends && last.stop !== '?') break
    const next = words[end]
    const isLeader = next !== undefined && /^[.\u2026_]+$/u.test(text.slice(next.start, next.end))
    if ((next && !next.capital && !next.path && !isLeader) || last.stop === ',') continue
    const key = foldHeading(flat.slice(from, end))
    if (comesAgain(flat, from, end, offset, index)) {
      known = { key, end, known: true }
      if (!last.open && (!next?.capital || flat.isLikely(end))) return known
    } else if (known) break
    else if (!last.open) fallback ??= { key, end, known: false }
  }
  return known ?? fallback
}

/** True where the words stand once more, further on. */
function comesAgain(
  { words }: FlatText,
  from: number,
  end: number,
  offset: number,
  { places, sequence }: FlatIndex,
): boolean {
  const candidates = places.get(words[from]!.lower) ?? []
  const first = firstAfter(candidates, offset + from)
  for (let at = first; at < Math.min(candidates.length, first + tries); at++) {
    let length = 1
    while (from + length < end && sequence[candidates[at]! + length] === words[from + length]!.lower) length++
    if (from + length === end) return true
  }
  return false
}

/** Index of the first number greater than `value`, by bisection. */
function firstAfter(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! <= value) low = middle + 1
    else high = middle
  }
  return low
}
