import type { SectionType } from '../../model/index.ts'
import { foldHeading, type HeadingMatch, matchHeading } from '../../text/heading-words.ts'
import type { FlatText } from './flat-text.ts'
import { isKnownHeading, isUnknownHeading } from './heading-tests.ts'
import { followsNumber } from './numbers.ts'

/** A heading found inside running text. */
export interface FlatHeading {
  /** Index of the first word behind it. */
  readonly end: number
  readonly match: HeadingMatch
  readonly path: readonly number[] | null
  readonly evidence: string
}

/** Where reading stands when a heading is looked for. */
export interface FlatState {
  /** True at the beginning, behind a full stop and behind another heading. */
  readonly fresh: boolean
  /** True inside a list. */
  readonly inList: boolean
  /** Number of the last numbered heading; empty before the first. */
  readonly lastPath: readonly number[]
  /** True before the first heading: only sure headings count there. */
  readonly head: boolean
  /** True where the document has headings in capitals. */
  readonly capsHeadings: boolean
  /** Types of the last heading. */
  readonly types: readonly SectionType[]
  /** Folded entries of the contents list. */
  readonly entries: ReadonlySet<string>
}

/** Longest heading, in words. */
const headingWords = 12
/** Longest heading that only a capital letter tells, in words. */
const unknownWords = 9

/**
 * Reads a heading that begins at a word of running text where lines were lost: by the contents list, by number, by the
 * words of the genre, or by the capital letter of the sentence behind it. Null where none begins.
 */
export function readFlatHeading(flat: FlatText, at: number, state: FlatState): FlatHeading | null {
  const { words } = flat
  const first = words[at]!
  if (first.path && !first.path.includes(0) && words[at + 1]?.capital)
    return readNumbered(flat, at, first.path, state)
  if (!first.capital || first.bracket || words[at - 1]?.open || words[at - 1]?.glyph) return null
  return readCaps(flat, at, state) ?? readTitle(flat, at, state, false)
}

function readNumbered(
  flat: FlatText,
  at: number,
  path: readonly number[],
  state: FlatState,
): FlatHeading | null {
  if (!followsNumber(state.lastPath, path)) return null
  const found = readTitle(flat, at + 1, { ...state, fresh: true, lastPath: path }, true)
  // The first number behind words without a full stop needs a heading of the genre.
  const isSure = state.fresh || path.length > 1 || state.lastPath.length > 0 || found?.match.full === true
  return found && isSure ? { ...found, path } : null
}

/** Tries the ends at which a title that begins at `from` may stop: before capitals, numbers and list marks. */
function readTitle(flat: FlatText, from: number, state: FlatState, numbered: boolean): FlatHeading | null {
  const { words, lexicon } = flat
  let best: FlatHeading | null = null
  let unknown: FlatHeading | null = null
  let fallback: FlatHeading | null = null
  for (let end = from + 1; end <= Math.min(words.length, from + headingWords); end++) {
    const last = words[end - 1]!
    const next = words[end]
    if (last.glyph || last.bracket) break
    // "Bilaga 1 Begrepp": a number that is none of the document's headings belongs to the title.
    if (next?.path && words[end + 1]?.capital && !followsNumber(state.lastPath, next.path)) continue
    // "Målområde 2: Information": a label with a number goes on behind its colon.
    const isLabel = last.stop === ':' && /^\d{1,2}$/.test(last.lower)
    const closes = last.stop === '?' || (last.stop === ':' && !isLabel)
    if (last.ends && !closes) break
    const borders = !next || next.capital || next.path !== null || next.glyph
    if (!borders || isLabel || last.stop === ',' || last.stop === ';') {
      if (closes) break
      continue
    }
    const title = flat.slice(from, end)
    const folded = foldHeading(title)
    const isEntry = state.entries.has(folded)
    if (!isEntry && last.open) continue
    const match = matchHeading(title, lexicon.headings)
    if (isEntry) {
      best = { end, match, path: null, evidence: 'toc-entry' }
      if (!startsLonger(folded, state.entries)) return best
    }
    if (!best) {
      const title = { from, end, match, numbered }
      if (isKnownHeading(flat, title, state))
        return { end, match, path: null, evidence: match.evidence[0] ?? 'hv' }
      if (!unknown && end - from <= unknownWords && isUnknownHeading(flat, title, state)) {
        unknown = { end, match, path: null, evidence: numbered ? 'numbered' : 'capital-border' }
      }
      // Behind a number, a name may begin the text.
      const isText = next?.glyph || (next?.capital && flat.isSentence(end))
      if (numbered && isText && !flat.hasFinite(from, end))
        fallback ??= { end, match, path: null, evidence: 'numbered' }
    }
    if (closes) break
  }
  return best ?? unknown ?? fallback
}

/** A longer entry of the contents list begins with these words. */
function startsLonger(folded: string, entries: ReadonlySet<string>): boolean {
  for (const entry of entries) if (entry.length > folded.length && entry.startsWith(`${folded} `)) return true
  return false
}

/** Words in capitals before a word that is not: a heading where the document has such headings. */
function readCaps(flat: FlatText, at: number, state: FlatState): FlatHeading | null {
  const { words, lexicon } = flat
  if (!state.capsHeadings || !words[at]!.caps) return null
  let end = at
  while (end < words.length && end < at + headingWords && isCapsWord(flat, end)) end++
  const next = words[end]
  if (!next || words[end - 1]!.stop === ',' || !(next.capital || next.glyph || next.path)) return null
  const title = flat.slice(at, end)
  if (title.replace(/\P{L}/gu, '').length < 3) return null
  const match = matchHeading(title, lexicon.headings)
  if (state.head && (!match.full || match.actor)) return null
  if (!match.full && !state.fresh && !state.inList) return null
  return { end, match, path: null, evidence: 'capitals' }
}

/** A word in capitals; a single letter counts between two of them. */
function isCapsWord({ words }: FlatText, at: number): boolean {
  const word = words[at]!
  if (word.caps) return true
  return (
    word.capital && word.lower.length === 1 && words[at + 1]?.caps === true && words[at - 1]?.caps === true
  )
}
