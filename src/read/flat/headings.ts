import type { Lexicon, SectionType } from '../../model/index.ts'
import { foldHeading, type HeadingMatch, matchHeading } from '../../text/heading-words.ts'
import { hasFinite, isLikelyOrdinary, isOrdinary, sentenceEnd, type Vocabulary } from './borders.ts'
import type { Word } from './words.ts'

/** What is known about the document's headings when one is looked for inside running text. */
export interface FlatContext {
  readonly lexicon: Lexicon
  readonly vocabulary: Vocabulary
  /** Folded entries of the contents list. */
  readonly entries: ReadonlySet<string>
}

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
  /** True inside a list without marks. */
  readonly inList: boolean
  /** Number of the last numbered heading; empty before the first. */
  readonly lastPath: readonly number[]
  /** True before the first heading: only sure headings count there. */
  readonly head: boolean
  /** True where the document has headings in capitals. */
  readonly capsHeadings: boolean
  /** Types of the last heading. */
  readonly types: readonly SectionType[]
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

/** Longest heading, in words. */
const headingWords = 12

/**
 * Reads a heading that begins at a word of running text where lines were lost: by the contents list, by number, by the
 * words of the genre, or by the capital letter of the sentence behind it. Null where none begins.
 */
export function readFlatHeading(
  text: string,
  words: readonly Word[],
  at: number,
  state: FlatState,
  context: FlatContext,
): FlatHeading | null {
  const first = words[at]!
  if (first.path && !first.path.includes(0) && words[at + 1]?.capital) {
    if (!followsNumber(state.lastPath, first.path)) return null
    const found = readTitle(
      text,
      words,
      at,
      at + 1,
      { ...state, fresh: true, lastPath: first.path },
      context,
      true,
    )
    // The first number behind words without a full stop needs a heading of the genre.
    const isSure =
      state.fresh || first.path.length > 1 || state.lastPath.length > 0 || found?.match.full === true
    return found && isSure ? { ...found, path: first.path } : null
  }
  if (!first.capital || first.bracket || words[at - 1]?.open || words[at - 1]?.glyph) return null
  const caps = readCaps(text, words, at, state, context)
  if (caps) return caps
  return readTitle(text, words, at, at, state, context, false)
}

function readTitle(
  text: string,
  words: readonly Word[],
  start: number,
  from: number,
  state: FlatState,
  context: FlatContext,
  numbered: boolean,
): FlatHeading | null {
  const { lexicon, vocabulary, entries } = context
  let best: FlatHeading | null = null
  let unknown: FlatHeading | null = null
  let fallback: FlatHeading | null = null
  for (let end = from + 1; end <= Math.min(words.length, from + headingWords); end++) {
    const last = words[end - 1]!
    if (last.glyph || last.bracket) break
    // "Bilaga 1 Begrepp": a number that is none of the document's headings belongs to the title.
    if (words[end]?.path && words[end + 1]?.capital && !followsNumber(state.lastPath, words[end]!.path!))
      continue
    // "Målområde 2: Information": a label with a number goes on behind its colon.
    const isLabel = last.stop === ':' && /^\d{1,2}$/.test(last.lower)
    const closes = last.stop === '?' || (last.stop === ':' && !isLabel)
    if (last.ends && !closes) break
    const next = words[end]
    const borders = next === undefined || next.capital || next.path !== null || next.glyph
    if (!borders || isLabel || last.stop === ',' || last.stop === ';') {
      if (closes) break
      continue
    }
    const title = text.slice(words[from]!.start, last.end)
    const folded = foldHeading(title)
    if (!entries.has(folded) && last.open) continue
    if (entries.has(folded)) {
      const match = matchHeading(title, lexicon.headings)
      best = { end, match, path: null, evidence: 'toc-entry' }
      if (!startsLonger(folded, entries)) return best
    }
    if (best) {
      if (closes) break
      continue
    }
    const sentence = hasFinite(words, from, end, lexicon)
    const match = matchHeading(title, lexicon.headings)
    const behind =
      next === undefined ||
      next.path !== null ||
      next.glyph ||
      isEcho(words[from]!, next) ||
      isLikelyOrdinary(words, end, vocabulary, lexicon)
    if (match.full && next === undefined && state.fresh && !match.actor && (!sentence || match.phrase)) {
      return { end, match, path: null, evidence: match.evidence[0] ?? 'hv' }
    }
    if (
      match.full &&
      next !== undefined &&
      isKnownHeading(text, match, sentence, last.stop, behind, state, numbered, words, from, end, context)
    ) {
      return { end, match, path: null, evidence: match.evidence[0] ?? 'hv' }
    }
    if (
      !unknown &&
      !state.head &&
      !sentence &&
      last.stop !== ':' &&
      end - from <= 9 &&
      isUnknownHeading(words, from, end, state, numbered, context)
    ) {
      unknown = { end, match, path: null, evidence: numbered ? 'numbered' : 'capital-border' }
    }
    // Behind a number, a name may begin the text.
    if (numbered && !sentence && (next?.glyph || (next?.capital && isSentenceAt(words, end, context))))
      fallback ??= { end, match, path: null, evidence: 'numbered' }
    if (closes) break
  }
  return best ?? unknown ?? fallback
}

/** Words in capitals before a word that is not: a heading where the document has such headings. */
function readCaps(
  text: string,
  words: readonly Word[],
  at: number,
  state: FlatState,
  { lexicon }: FlatContext,
): FlatHeading | null {
  if (!state.capsHeadings || !words[at]!.caps) return null
  let end = at
  while (end < words.length && end < at + headingWords && isCapsWord(words, end)) end++
  const title = text.slice(words[at]!.start, words[end - 1]!.end)
  const next = words[end]
  if (
    title.replace(/\P{L}/gu, '').length < 3 ||
    words[end - 1]!.stop === ',' ||
    !next ||
    !(next.capital || next.glyph || next.path)
  )
    return null
  const match = matchHeading(title, lexicon.headings)
  if (state.head && (!match.full || match.actor)) return null
  if (!match.full && !state.fresh && !state.inList) return null
  return { end, match, path: null, evidence: 'capitals' }
}

/** A word in capitals, or a figure or sign between two. */
function isCapsWord(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  if (word.caps) return true
  // "I" and "\u00D6" are words of one letter in headings in capitals.
  return (
    word.capital && word.lower.length === 1 && words[at + 1]?.caps === true && words[at - 1]?.caps === true
  )
}

/** "Syfte Syftet med …": the text takes up the heading's word. */
function isEcho(first: Word, next: Word): boolean {
  const length = Math.min(first.lower.length, 8)
  return length >= 4 && next.capital && next.lower.startsWith(first.lower.slice(0, length))
}

/** A longer entry of the contents list begins with these words. */
function startsLonger(folded: string, entries: ReadonlySet<string>): boolean {
  for (const entry of entries) if (entry.length > folded.length && entry.startsWith(`${folded} `)) return true
  return false
}

/** A heading of the genre before the capital that begins its text. */
function isKnownHeading(
  text: string,
  match: HeadingMatch,
  sentence: boolean,
  stop: string,
  behind: boolean,
  state: FlatState,
  numbered: boolean,
  words: readonly Word[],
  from: number,
  end: number,
  context: FlatContext,
): boolean {
  if (sentence && !match.phrase && stop !== '?' && !numbered) return false
  if (match.actor) {
    if (state.head) return false
    // "Kommunstyrelsen Samordnar och utvecklar …": only under ansvar, before a verb or a sentence.
    return state.fresh && behind && (numbered || state.types.includes('ansvar')) && words[end]?.glyph !== true
  }
  const { reading } = context.lexicon
  // "Strategi för Motala kommuns": the genitive's noun follows.
  const last = words[end - 1]!
  if (
    last.stop === '' &&
    last.lower.endsWith('s') &&
    (last.capital || reading.placeNouns.has(last.lower.slice(0, -1)))
  )
    return false
  if (!match.phrase && reading.infinitives.has(words[from]!.lower)) return false
  // A question among questions is no heading.
  if (stop === '?') return !isQuestionRun(words, from, end)
  if (numbered) return true
  if (!state.fresh && hasInnerHeading(text, words, from, end, context)) return false
  if (match.types[0] === 'innehall') return true
  // A clause before a list is its lead-in.
  if (sentence && words[end]?.capital !== true) return false
  // In the head, "Policy", "Gäller för" and "Ansvarig" are parts of the title and labels.
  if (
    state.head &&
    ((stop === ':' && !match.phrase) ||
      match.types.some((type) => headTypes.has(type)) ||
      !(match.phrase || isSentenceAt(words, end, context)))
  )
    return false
  if (state.fresh) return behind || isSentenceAt(words, end, context)
  // Behind an item or a lost full stop: only with a sentence or a list behind it.
  return behind && (state.inList || isSentenceAt(words, end, context))
}

/** "EU-arbete Bakgrund": a later word alone is the heading. */
function hasInnerHeading(
  text: string,
  words: readonly Word[],
  from: number,
  end: number,
  { lexicon }: FlatContext,
): boolean {
  for (let at = from + 1; at < end; at++) {
    if (!words[at]!.capital || words[at - 1]!.open || words[at - 1]!.stop === ':') continue
    const match = matchHeading(text.slice(words[at]!.start, words[end - 1]!.end), lexicon.headings)
    if (match.full && !match.actor) return true
  }
  return false
}

/** Words without a verb between a full stop and the capital of a real sentence. */
function isUnknownHeading(
  words: readonly Word[],
  from: number,
  end: number,
  state: FlatState,
  numbered: boolean,
  context: FlatContext,
): boolean {
  const { vocabulary, lexicon } = context
  if (!state.fresh && !state.inList) return false
  const next = words[end]
  if (lexicon.reading.infinitives.has(words[from]!.lower)) return false
  // "Sveriges Kommuner": a genitive lacks its noun.
  if (words[end - 1]!.capital && words[end - 1]!.lower.endsWith('s')) return false
  if (!next?.capital || next.bracket || !isSentenceAt(words, end, context)) return false
  if (words[end - 1]!.stop === '?' && isQuestionRun(words, from, end)) return false
  if (numbered) return isLikelyOrdinary(words, end, vocabulary, lexicon)
  if (!isOrdinary(words, end, vocabulary, lexicon)) return false
  if (state.inList && !state.fresh) return end - from <= 5
  return end - from <= 7
}

/** Longest question of a list of questions, in words. */
const questionWords = 14

/** A question before or behind the words. */
function isQuestionRun(words: readonly Word[], from: number, end: number): boolean {
  if (words[from - 1]?.stop === '?') return true
  const next = sentenceEnd(words, end, questionWords)
  return words[next]?.stop === '?' && !words.slice(end, next).some(({ glyph }) => glyph)
}

/** True where a sentence with a finite verb begins. */
function isSentenceAt(words: readonly Word[], at: number, { lexicon }: FlatContext): boolean {
  const end = sentenceEnd(words, at)
  return end - at >= 2 && hasFinite(words, at, end + 1, lexicon)
}

/** True where a number can follow another: the next one on its level, a first child, or the next of a level above. */
export function followsNumber(last: readonly number[], next: readonly number[]): boolean {
  if (last.length === 0) return next[0] === 1 || next.length === 1
  if (next.length === last.length + 1)
    return next.at(-1) === 1 && next.slice(0, -1).every((part, at) => part === last[at])
  if (next.length > last.length) return false
  const depth = next.length - 1
  return (
    next.slice(0, depth).every((part, at) => part === last[at]) &&
    next[depth]! > last[depth]! &&
    next[depth]! <= last[depth]! + 2
  )
}
