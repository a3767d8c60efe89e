import type { Lexicon } from '../model/index.ts'
import type { Draft } from './draft.ts'
import { bareText, type Candidate } from './heading-candidates.ts'
import { isStemEnd } from './sentence-signs.ts'

/**
 * Lines that only stand like headings are headings where text follows. In a row, or under the lead-in of a list, they
 * are the list. Names of bodies are headings under ansvar.
 */
export function dropRuns(
  found: readonly Candidate[],
  content: readonly Draft[],
  lexicon: Lexicon,
): Candidate[] {
  const byPlace = new Map(found.map((candidate) => [candidate.at, candidate]))
  const actors = findActorHeadings(found, content)
  const answered = findAnsweredQuestions(found, lexicon)
  const isWeak = (at: number): boolean => byPlace.get(at)?.strong === false && !actors.has(at)
  // A list of lines goes on from its lead-in, or from two weak lines in a row, to the first line of another kind.
  const listed = new Set<number>()
  content.forEach((_, at) => {
    if (!isWeak(at)) return
    const before = content[at - 1]
    // A heading without text, and the first heading under it.
    if (isPair(at, content, isWeak, byPlace)) return
    const afterStem =
      before !== undefined &&
      before.kind === 'paragraph' &&
      !byPlace.has(at - 1) &&
      isLeadIn(before.folded.text, lexicon)
    if (
      afterStem ||
      isWeak(at + 1) ||
      (isWeak(at - 1) && !isPair(at - 1, content, isWeak, byPlace)) ||
      listed.has(at - 1)
    )
      listed.add(at)
  })
  return found.filter(({ at, strong, draft }) => {
    if (answered.has(at)) return false
    if (actors.has(at)) return true
    if (!strong) return !listed.has(at) && !leadsOn(draft, content[at + 1], lexicon)
    // A known word in the middle of such a list belongs to it.
    if (draft.path) return true
    return !(listed.has(at - 1) && (listed.has(at + 1) || !draft.blankAfter))
  })
}

/** "Senast 2027 ska vi" before a line in lower case: a line with a modal verb that the next one completes is a stem (S1). */
function leadsOn(draft: Draft, next: Draft | undefined, { reading }: Lexicon): boolean {
  if (next === undefined || !/^["\u201D(]?\p{Ll}/u.test(next.folded.text)) return false
  const { text } = draft.folded
  return (
    isStemEnd(text, reading) ||
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => reading.modals.has(word))
  )
}

/** Longest question that a document's own headings ask, in words: "Vem gör vad?" */
const shortQuestion = 4

/** Questions under a heading of questions ("Frågor vi ofta får") are part of its text. */
function findAnsweredQuestions(found: readonly Candidate[], { reading }: Lexicon): ReadonlySet<number> {
  const questions = new Set<number>()
  let open = false
  for (const [place, { at, draft, match }] of found.entries()) {
    const text = bareText(draft)
    const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
    if (text.endsWith('?')) {
      if (match.phrase && words.length <= shortQuestion) open = false
      if (open && !draft.path) questions.add(at)
    } else
      open =
        words.slice(0, 2).some((word) => reading.questionWords.has(word)) && found[place + 1]?.at === at + 1
  }
  return questions
}

/** Two unknown lines, and no more, between a finished sentence and running text. */
function isPair(
  at: number,
  content: readonly Draft[],
  isWeak: (at: number) => boolean,
  byPlace: ReadonlyMap<number, Candidate>,
): boolean {
  const before = content[at - 1]
  const body = content[at + 2]
  if (!isWeak(at + 1) || isWeak(at - 1) || isWeak(at + 2) || byPlace.has(at - 1) || !content[at]!.blankAfter)
    return false
  const closed =
    before !== undefined && (before.kind === 'listItem' || /[.!?]["\u201D)]*$/u.test(before.folded.text))
  return (
    closed && body?.kind === 'paragraph' && body.folded.text.length > 60 && /[.!?:]$/.test(body.folded.text)
  )
}

/** Names of bodies under a heading of ansvar, and behind another such name, where text of their own follows. */
function findActorHeadings(found: readonly Candidate[], content: readonly Draft[]): ReadonlySet<number> {
  const actors = new Set<number>()
  let open = false
  for (const { at, match, strong } of found) {
    if (!match.actor) {
      if (strong) open = match.types.includes('ansvar')
      continue
    }
    const next = content[at + 1]
    if (
      open &&
      next &&
      next.kind !== 'keyValue' &&
      !found.some((other) => other.at === at + 1 && !other.strong)
    )
      actors.add(at)
  }
  return actors
}

/** A colon, or a clause that lacks its object and stands before lines that are no sentences. */
function isLeadIn(text: string, { reading }: Lexicon): boolean {
  if (isStemEnd(text, reading)) return true
  if (/[.!?]["\u201D)]*$/u.test(text) || text.length <= 30 || !/^\p{Lu}/u.test(text)) return false
  return text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => reading.finiteVerbs.has(word))
}
