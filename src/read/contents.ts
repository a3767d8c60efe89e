import type { Lexicon } from '../model/index.ts'
import { foldHeading, matchHeading } from '../text/heading-words.ts'
import type { SignedLines } from './pages.ts'
import { type LineSign, plainText } from './signs.ts'

/** Longest line of a contents list. */
const entryLength = 130
/** How far a run of entries is looked for, in lines. */
const runLength = 16
/** Longest contents list, in lines. */
const listLength = 200

/**
 * Marks contents lists: lines with leaders or page numbers that stand together, and lines behind a contents heading
 * (or four and more in a row) that come again as headings later. Lone lines that only look like entries become text.
 */
export function markContents({ lines, signs }: SignedLines, lexicon: Lexicon): LineSign[] {
  const out = [...signs]
  const last = lastPlaces(lines)
  const entries = lines.map(
    ({ text }, index) =>
      text !== '' && text.length <= entryLength && (last.get(entryKey(text)) ?? index) > index,
  )
  const isEntry = (index: number): boolean => entries[index]!
  for (let index = 0; index < lines.length; index++) {
    const { kind } = out[index]!
    if (kind === 'blank' || kind === 'furniture') continue
    const isHeading =
      lines[index]!.text.length < 40 &&
      matchHeading(lines[index]!.text, lexicon.headings).types[0] === 'innehall'
    if (isHeading) index = markRegion(index + 1, lines, out, isEntry)
    else if (kind === 'toc') index = markCluster(index, lines, out, isEntry)
    else if (kind === 'text' && isEntry(index) && isRunOfEntries(index, lines, out, isEntry))
      index = markRegion(index, lines, out, isEntry)
  }
  return out
}

/** Text of a contents entry as its heading will be folded. */
export function entryKey(text: string): string {
  if (text.length > entryLength) return text
  return foldHeading(
    text.replace(
      /(?:[.\s\u2026_\u00B7]*(?:\s|\.{2,}|\u2026)(?:s(?:id)?\.?\s*)?\d{1,3})$|[.\u2026_]{3,}$/u,
      '',
    ),
  )
}

/** Last line of each short text. */
function lastPlaces(lines: SignedLines['lines']): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  lines.forEach(({ text }, index) => {
    if (text !== '' && text.length <= entryLength) places.set(foldHeading(text), index)
  })
  return places
}

/** Marks the lines behind a contents heading as long as they are entries. Returns the last line of the list. */
function markRegion(
  from: number,
  lines: SignedLines['lines'],
  out: LineSign[],
  isEntry: (index: number) => boolean,
): number {
  let end = from - 1
  const seen = new Set<string>()
  let doubtful = 0
  for (let index = from; index < lines.length && index < from + listLength; index++) {
    const sign = out[index]!
    if (sign.kind === 'blank' || sign.kind === 'furniture') continue
    const { text } = lines[index]!
    const key = entryKey(text)
    // The first entry comes again: here the body begins.
    if (seen.has(key)) break
    const sure =
      sign.kind === 'toc' ||
      isEntry(index) ||
      (/\s\d{1,3}$/.test(text) && text.length <= entryLength && sign.kind !== 'keyValue')
    const fragment = /^(?:\d+(?:\.\d+)*\.?|\p{L}[.)])$/u.test(text)
    if (!sure && !fragment && (text.length > 90 || /[.!?:]$/.test(text) || ++doubtful > 2)) break
    seen.add(key)
    if (sure) {
      doubtful = 0
      end = index
    }
  }
  for (let index = from; index <= end; index++) {
    const { kind } = out[index]!
    if (kind !== 'blank' && kind !== 'furniture' && kind !== 'toc')
      out[index] = { ...plainText, kind: 'toc', evidence: 'contents' }
  }
  return Math.max(end, from - 1)
}

/** A run of entries with page numbers; fewer than two are no list. Returns its last line. */
function markCluster(
  from: number,
  lines: SignedLines['lines'],
  out: LineSign[],
  isEntry: (index: number) => boolean,
): number {
  let count = 0
  let index = from
  for (; index < lines.length && count < 2; index++) {
    const { kind } = out[index]!
    if (kind === 'blank' || kind === 'furniture') continue
    if (kind === 'toc') count++
    else break
  }
  if (count >= 2 || isEntry(from)) return markRegion(from, lines, out, isEntry)
  out[from] = plainText
  return from
}

/** Four lines or more in a row that all come again. */
function isRunOfEntries(
  from: number,
  lines: SignedLines['lines'],
  out: readonly LineSign[],
  isEntry: (index: number) => boolean,
): boolean {
  const keys = new Set<string>()
  for (let index = from; index < Math.min(lines.length, from + runLength) && keys.size < 4; index++) {
    const { kind } = out[index]!
    if (kind === 'blank' || kind === 'furniture') continue
    if (kind !== 'text' || !isEntry(index)) return false
    keys.add(entryKey(lines[index]!.text))
  }
  return keys.size >= 4
}
