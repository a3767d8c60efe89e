import type { SectionType } from '../../model/index.ts'
import { type HeadingMatch, matchHeading } from '../../text/heading-words.ts'
import type { FlatText } from './flat-text.ts'
import type { FlatState } from './headings.ts'
import type { Word } from './words.ts'

/** Words of running text that may be a heading. */
interface Title {
  readonly from: number
  /** Index of the first word behind it. */
  readonly end: number
  readonly match: HeadingMatch
  /** True behind a number in sequence. */
  readonly numbered: boolean
}

/** Types whose words stand in titles and labels of a document's head. */
const headTypes: ReadonlySet<SectionType> = new Set<SectionType>([
  'policy',
  'principer',
  'omfattning',
  'ansvar',
  'genomforande',
  'metadata',
  'styrdokument',
  'aktiviteter',
])

/** True for a heading of the genre before what begins its text. */
export function isKnownHeading(flat: FlatText, title: Title, state: FlatState): boolean {
  const { from, end, match, numbered } = title
  if (!match.full) return false
  const { words, lexicon } = flat
  const { stop } = words[end - 1]!
  const next = words[end]
  const isSentence = flat.hasFinite(from, end)
  // At the end of a page, the heading's text is on the next.
  if (!next) return state.fresh && !match.actor && (!isSentence || match.phrase)
  if (isSentence && !match.phrase && stop !== '?' && !numbered) return false
  const behind = next.path !== null || next.glyph || isEcho(words[from]!, next) || flat.isLikely(end)
  if (match.actor) {
    // "Kommunstyrelsen Samordnar och utvecklar …": only under ansvar.
    return !state.head && state.fresh && behind && !next.glyph && (numbered || state.types.includes('ansvar'))
  }
  if (lacksNoun(flat, end - 1)) return false
  if (!match.phrase && lexicon.reading.infinitives.has(words[from]!.lower)) return false
  if (stop === '?') return !isQuestionRun(flat, from, end)
  if (numbered) return true
  if (!state.fresh && hasInnerHeading(flat, from, end)) return false
  if (match.types[0] === 'innehall') return true
  // A clause before a list is its lead-in.
  if (isSentence && !next.capital) return false
  if (state.head && !isHeadSure(flat, title)) return false
  if (state.fresh) return behind || flat.isSentence(end)
  // Behind an item or a lost full stop: only with a list before it or a sentence behind it.
  return behind && (state.inList || flat.isSentence(end))
}

/** In the head, "Policy", "Gäller för" and "Ansvarig" are parts of the title and labels. */
function isHeadSure(flat: FlatText, { end, match }: Title): boolean {
  if (match.types.some((type) => headTypes.has(type))) return false
  return match.phrase || (flat.words[end - 1]!.stop !== ':' && flat.isSentence(end))
}

/** True for words without a verb between a full stop and the capital of a real sentence. */
export function isUnknownHeading(flat: FlatText, { from, end, numbered }: Title, state: FlatState): boolean {
  const { words, lexicon } = flat
  const last = words[end - 1]!
  const next = words[end]
  if (state.head || (!state.fresh && !state.inList) || last.stop === ':' || flat.hasFinite(from, end))
    return false
  if (lexicon.reading.infinitives.has(words[from]!.lower)) return false
  // "Sveriges Kommuner": a genitive lacks its noun.
  if (last.capital && last.lower.endsWith('s')) return false
  if (!next?.capital || next.bracket || !flat.isSentence(end)) return false
  if (last.stop === '?' && isQuestionRun(flat, from, end)) return false
  if (numbered) return flat.isLikely(end)
  return flat.isOrdinary(end) && end - from <= (state.inList && !state.fresh ? 5 : 7)
}

/** "Syfte Syftet med …": the text takes up the heading's word. */
function isEcho(first: Word, next: Word): boolean {
  const length = Math.min(first.lower.length, 8)
  return length >= 4 && next.capital && next.lower.startsWith(first.lower.slice(0, length))
}

/** "Strategi för Motala kommuns": the genitive's noun follows. */
function lacksNoun({ words, lexicon }: FlatText, at: number): boolean {
  const { stop, lower, capital } = words[at]!
  return stop === '' && lower.endsWith('s') && (capital || lexicon.reading.placeNouns.has(lower.slice(0, -1)))
}

/** "EU-arbete Bakgrund": a later word alone is the heading. */
function hasInnerHeading(flat: FlatText, from: number, end: number): boolean {
  const { words, lexicon } = flat
  for (let at = from + 1; at < end; at++) {
    if (!words[at]!.capital || words[at - 1]!.open || words[at - 1]!.stop === ':') continue
    const match = matchHeading(flat.slice(at, end), lexicon.headings)
    if (match.full && !match.actor) return true
  }
  return false
}

/** Longest question of a list of questions, in words. */
const questionWords = 14

/** A question among questions is no heading. */
function isQuestionRun(flat: FlatText, from: number, end: number): boolean {
  const { words } = flat
  if (words[from - 1]?.stop === '?') return true
  const next = flat.sentenceEnd(end, questionWords)
  return words[next]?.stop === '?' && !words.slice(end, next).some(({ glyph }) => glyph)
}
