import type { Lexicon } from '../model/index.ts'
import { foldHeading, type HeadingMatch, matchHeading } from '../text/heading-words.ts'
import { entryKey } from './contents.ts'
import type { Draft } from './draft.ts'
import { isMetadataLike } from './head-words.ts'
import type { Profile } from './profile.ts'

/** A paragraph that may be a heading. */
export interface Candidate {
  readonly draft: Draft
  /** Place among the blocks that are no furniture. */
  readonly at: number
  readonly match: HeadingMatch
  /** Strong: a heading by itself. Weak: only where its neighbours agree. */
  readonly strong: boolean
  readonly sign: string
}

/** What holds for all headings of a document. */
interface Style {
  /** Three numbered headings or more: other lines need the words of the genre (S1, trap ii). */
  readonly numbered: boolean
  /** Headings in capitals. */
  readonly caps: boolean
  /** Blank lines part the blocks. */
  readonly spaced: boolean
  /** Folded entries of the contents list. */
  readonly entries: ReadonlySet<string>
  readonly profile: Profile
}

/** Reads what all headings of a document share: numbers, capitals, blank lines. */
export function readStyle(content: readonly Draft[], profile: Profile, lexicon: Lexicon): Style {
  const shorts = content.filter((draft) => draft.kind === 'paragraph' && isShort(draft))
  const known = shorts.filter((draft) => matchHeading(draft.folded.text, lexicon.headings).full)
  const entries = new Set(
    content.filter(({ kind }) => kind === 'toc').map(({ folded }) => entryKey(folded.text)),
  )
  entries.delete('')
  const numbered = shorts.filter(
    ({ path, folded }) => path && (path.length > 1 || known.some((other) => other.folded === folded)),
  )
  const blanks = content.filter(({ blankBefore }) => blankBefore).length
  return {
    numbered: numbered.length >= 3,
    caps: known.filter(({ folded }) => isCaps(folded.text)).length >= 2,
    spaced: blanks >= content.length * 0.2,
    entries,
    profile,
  }
}

const terminal = /[.!;,\u2026][)"\u201D\u2019'\]]*$/u

function isShort(draft: Draft): boolean {
  const text = bareText(draft)
  return (
    text.length <= 120 &&
    text.split(' ').length <= 14 &&
    !terminal.test(text) &&
    /^["\u201D\u201C]?[\p{Lu}\d]/u.test(text)
  )
}

/** Text without its number or letter. */
export function bareText(draft: Draft): string {
  return draft.marker && draft.folded.text.startsWith(draft.marker)
    ? draft.folded.text.slice(draft.marker.length).trim()
    : draft.folded.text
}

function isCaps(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase()
}

/** Reads one paragraph as a candidate, or null. */
export function readCandidate(
  draft: Draft,
  at: number,
  content: readonly Draft[],
  style: Style,
  { reading, headings }: Lexicon,
): Candidate | null {
  if (!isShort(draft)) return null
  const text = bareText(draft)
  const words = text.toLowerCase().match(/[\p{L}\d-]+/gu) ?? []
  const last = words.at(-1)
  if (last === undefined || !/\p{L}{2}/u.test(text) || isMetadataLike(text, words, reading)) return null
  if (reading.captions.has(words[0]!) && /\d/.test(words[1] ?? '')) return null
  const match = matchHeading(draft.folded.text, headings)
  const make = (strong: boolean, sign: string): Candidate => ({ draft, at, match, strong, sign })
  if (style.entries.has(foldHeading(draft.folded.text))) return make(true, 'toc-entry')
  if (draft.evidence.includes('markup') && words.length <= 14) return make(true, 'markup')
  const isQuestion = text.endsWith('?')
  const hasModal = words.some((word) => reading.modals.has(word))
  const isSentence = !isQuestion && words.some((word) => reading.finiteVerbs.has(word))
  const byPhrase = match.phrase && match.full
  const previous = content[at - 1]
  const next = content[at + 1]
  const endsLoose = reading.openWords.has(last) || reading.modals.has(last)
  if (!isQuestion && !byPhrase && endsLoose && !(isSentence && standsOver(draft, next))) return null
  if (text.endsWith(':') && (!match.full || hasModal || (isSentence && !byPhrase))) return null
  // "a) Vilket behov …?" is an item; so is a lettered line among lettered lines.
  if (
    draft.marker !== null &&
    !draft.path &&
    (isQuestion || !match.full || isLettered(content[at - 1]) || isLettered(content[at + 1]))
  )
    return null
  if (draft.path && draft.path.length > 1) return make(true, 'numbered')
  if (draft.legend) return null
  if (match.full && (!isSentence || byPhrase) && !(hasModal && next?.kind === 'listItem' && !isQuestion)) {
    // The name of a body is a heading only where text follows; its place decides further (see `dropRuns`).
    if (match.actor && !draft.path) return next === undefined ? null : make(false, 'actor')
    // A word of the genre inside a paragraph's lines is no heading.
    const torn =
      style.profile.wrapped &&
      !draft.path &&
      !draft.blankBefore &&
      previous?.kind === 'paragraph' &&
      !/[.!?:]["\u201D)]*$/u.test(previous.folded.text) &&
      previous.folded.text.length > 60
    return torn || isAmongLines(draft, previous, next) ? null : make(true, match.evidence[0] ?? 'hv')
  }
  if (draft.path && !hasModal && (match.types.length > 0 || !isListNeighbour(draft, previous, next)))
    return make(true, 'numbered')
  if (draft.path || draft.marker !== null) return null
  if (style.caps && isCaps(text) && words.length <= 10) return make(true, 'capitals')
  if (next === undefined || ((hasModal || isSentence) && next.kind === 'listItem')) return null
  if (style.numbered && !match.actor && !isCaps(text)) return null
  if (reading.infinitives.has(words[0]!)) return null
  if (words.length > 10 || next.kind === 'keyValue' || next.kind === 'toc' || next.kind === 'footnote')
    return null
  if (
    previous?.kind === 'paragraph' &&
    isSentence &&
    /^\p{Lu}.*[^.!?:"\u201D)]$/su.test(previous.folded.text) &&
    previous.folded.text.length > 60
  )
    return null
  if (draft.blankBefore && draft.blankAfter)
    return make(false, isQuestion ? 'question' : isSentence ? 'sentence' : 'blank-lines')
  return isTight(draft, previous, next, words.length, isSentence, style)
    ? make(false, isQuestion ? 'question' : 'short-line')
    : null
}

/** A line between blank lines over a paragraph of whole sentences: it needs nothing to complete it. */
function standsOver(draft: Draft, next: Draft | undefined): boolean {
  if (!draft.blankBefore || !draft.blankAfter || next?.kind !== 'paragraph') return false
  return next.folded.text.length > 60 && /^\p{Lu}.*[.!?]["\u201D)]*$/su.test(next.folded.text)
}

/** A short line between short lines without full stops, no blank line between them, is one of a list. */
function isAmongLines(draft: Draft, previous: Draft | undefined, next: Draft | undefined): boolean {
  if (draft.blankBefore || draft.blankAfter || draft.path) return false
  const isLine = (other: Draft | undefined): boolean =>
    other?.kind === 'paragraph' &&
    other.path === null &&
    other.folded.text.length < 90 &&
    !/[.!?:]["\u201D)]*$/u.test(other.folded.text)
  return isLine(previous) && isLine(next)
}

/** Without blank lines: a short line between a finished sentence and a long paragraph. */
function isTight(
  draft: Draft,
  previous: Draft | undefined,
  next: Draft,
  count: number,
  isSentence: boolean,
  style: Style,
): boolean {
  if (isSentence || count > 7 || draft.folded.text.length > 60) return false
  if (next.kind !== 'paragraph' || next.folded.text.length < 80) return false
  if (style.spaced && !draft.blankBefore) return false
  return (
    previous !== undefined &&
    (draft.blankBefore || /[.!?]["\u201D)]*$/u.test(previous.folded.text) || previous.kind === 'listItem')
  )
}

/** A numbered line between numbered lines without text of their own is an item of a list. */
function isListNeighbour(draft: Draft, previous: Draft | undefined, next: Draft | undefined): boolean {
  const number = draft.path?.[0] ?? 0
  const follows = previous?.path?.length === 1 && number === previous.path[0]! + 1
  const leads = next?.path?.length === 1 && next.path[0] === number + 1
  return follows || leads
}

function isLettered(draft: Draft | undefined): boolean {
  return draft !== undefined && draft.marker !== null && draft.path === null && draft.kind === 'paragraph'
}
