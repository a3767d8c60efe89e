import type { Context } from '../../model/context.ts'
import type { Span } from '../../model/span.ts'
import { findLabels } from '../../text/labels.ts'
import type { Candidate } from './candidate.ts'
import { findDocType } from './doc-type.ts'
import type { HeadLine } from './head-lines.ts'
import { cellsOf } from './position.ts'
import { toSentenceCase } from './title-case.ts'
import { collectPieces, mostWords, type Piece } from './title-pieces.ts'

/** The title as printed, and how to find a part of it in the canonical text. */
export interface FoundTitle {
  readonly text: string
  readonly span: Span
  readonly spanOf: (start: number, end: number) => Span
}

/** Finds the title among the first lines of the document (codebook §4, P6); null when none of them can be one. */
export function findTitle(
  lines: readonly HeadLine[],
  legend: ReadonlySet<number>,
  context: Context,
): FoundTitle | null {
  const pieces = collectPieces(lines, legend, context)
  const seen = countLines(lines)
  let best = -1
  let bestScore = Number.NEGATIVE_INFINITY
  pieces.forEach((piece, at) => {
    const score = scoreTitle(piece, at, seen, context)
    if (score !== null && score > bestScore) [best, bestScore] = [at, score]
  })
  return best < 0
    ? null
    : joinTitle(pieces, lines.some(({ wrapper }) => wrapper) ? findFuller(pieces, best) : best, context)
}

/** Behind a case file the title comes again, and in full: a later line that begins with the words of the first. */
function findFuller(pieces: readonly Piece[], at: number): number {
  const words = keyOf(pieces[at]!.text)
  const fuller = pieces.findIndex(
    ({ text }, i) => i > at && keyOf(text).startsWith(`${words} `) && !/[.:]$/.test(text),
  )
  return fuller < 0 ? at : fuller
}

/** The title as a candidate: in sentence case where it was printed in capitals. */
export function codeTitle(title: FoundTitle | null, context: Context): readonly Candidate[] {
  return title
    ? [
        {
          field: 'title',
          value: toSentenceCase(title.text, context),
          span: title.span,
          source: 'title',
          confidence: 0.85,
        },
      ]
    : []
}

/** How likely a piece is the title; null when it cannot be. */
function scoreTitle(
  piece: Piece,
  at: number,
  seen: ReadonlyMap<string, number>,
  context: Context,
): number | null {
  const { metadata } = context.lexicon
  const { patterns } = metadata
  const text = piece.text.replace(/^[#*_\s>]+|[*_\s]+$/gu, '')
  const words = text.split(/\s+/)
  if (words.length > mostWords || !/\p{L}{3}/u.test(text) || /^[\p{Ll}§]/u.test(text) || /[:;?]$/.test(text))
    return null
  if (patterns.wrapperTitle.test(text) || patterns.chrome.test(text) || patterns.history.test(text))
    return null
  if (findLabels(piece.line.text, metadata).length > 0 && !piece.line.dense) return null
  if (patterns.finiteVerb.test(text) || patterns.adopted.test(words.slice(0, 2).join(' '))) return null
  if (isOnlyName(text, context)) return null
  const type = findDocType(text, metadata)
  const bare = isBareType(text, context)
  const unit = patterns.unit.test(text) && type === null
  let score = -0.12 * at
  if (type) score += 4
  if (bare) score -= 3
  if (unit) score -= 4
  if (piece.line.kind === 'title') score += 2
  if (piece.line.kind === 'heading') score += 0.5
  if (piece.line.kind === 'furniture') score -= 1.5
  if (/[.!]$/.test(text)) score -= 3
  if ((seen.get(keyOf(text)) ?? 0) > 1) score += 1
  if (/^[\d(]/.test(text)) score -= 2
  if (words.length === 1 && type === null) score -= 1
  return score > -3.5 ? score : null
}

/** True where nothing is left of the text without the municipality's name. */
function isOnlyName(text: string, context: Context): boolean {
  const [found] = context.register.find(text)
  if (!found) return false
  return !/[\p{L}\d]/u.test(text.slice(0, found.start) + text.slice(found.end))
}

/** Adds the lines on which the title goes on: after a connecting word, with a small letter, or a period of years. */
function joinTitle(pieces: readonly Piece[], at: number, context: Context): FoundTitle {
  const { patterns } = context.lexicon.metadata
  const taken = [pieces[at]!]
  const previous = pieces[at - 1]
  if (previous && isContinued(previous, pieces[at]!, context)) taken.unshift(previous)
  for (let i = at + 1; i < pieces.length && taken.length < 4; i++) {
    const piece = pieces[i]!
    const last = taken.at(-1)!
    const near =
      piece.line.line - last.line.line <=
      (patterns.period.test(piece.text) ? 4 : /^\p{Ll}/u.test(piece.text) ? 2 : 1)
    const open =
      patterns.titleOpen.test(last.text) ||
      patterns.titleGoesOn.test(piece.text) ||
      patterns.period.test(piece.text)
    if (
      !near ||
      !open ||
      (piece.line.kind === 'furniture' && !patterns.titleOpen.test(last.text)) ||
      findLabels(piece.line.text, context.lexicon.metadata).length > 0
    )
      break
    if (/[.:;]$/.test(piece.text) || piece.text.split(' ').length > 14) break
    taken.push(piece)
  }
  const subject = pieces[at + 1]
  if (
    taken.length === 1 &&
    subject &&
    isBareType(taken[0]!.text, context) &&
    isSubject(subject, taken[0]!, context)
  )
    taken.push(subject)
  return assembleTitle(taken)
}

/** The line before belongs to a title that begins with a dash. */
function isContinued(before: Piece, piece: Piece, context: Context): boolean {
  return (
    /^[–—-]\s/.test(piece.text) &&
    piece.line.line - before.line.line <= 2 &&
    !isOnlyName(before.text, context) &&
    before.line.kind !== 'furniture'
  )
}

/** A line that says what a bare "Policy" above it is about. */
function isSubject(piece: Piece, above: Piece, context: Context): boolean {
  const { patterns } = context.lexicon.metadata
  const words = piece.text.split(/\s+/).length
  if (
    piece.line.line - above.line.line > 3 ||
    words > 10 ||
    !/^\p{Lu}/u.test(piece.text) ||
    /[.:;?\d]$/.test(piece.text)
  )
    return false
  if (
    isOnlyName(piece.text, context) ||
    patterns.unit.test(piece.text) ||
    patterns.adopted.test(piece.text) ||
    patterns.contentHeading.test(piece.text)
  )
    return false
  return findLabels(piece.line.text, context.lexicon.metadata).length === 0
}

/** True for a document noun and nothing else. */
function isBareType(text: string, context: Context): boolean {
  const folded = text.toLowerCase()
  return context.lexicon.metadata.documentTypes.some(({ indefinite }) => indefinite.includes(folded))
}

function assembleTitle(taken: readonly Piece[]): FoundTitle {
  const trimmed = taken.map((piece) => {
    const lead = /^[#*_\s>]*/u.exec(piece.text)![0].length
    const text = piece.text.slice(lead).replace(/[*_\s]+$/u, '')
    return { ...piece, text, start: piece.start + lead, end: piece.start + lead + text.length }
  })
  const first = trimmed[0]!
  const last = trimmed.at(-1)!
  const text = trimmed
    .map((piece) => piece.text)
    .join(' ')
    .replace(/(?<=\S)\.$/, '')
  const spanOf = (start: number, end: number): Span => {
    let from = 0
    for (const piece of trimmed) {
      if (start < from + piece.text.length + 1)
        return piece.line.toSpan(piece.start + start - from, Math.min(piece.end, piece.start + end - from))
      from += piece.text.length + 1
    }
    return last.line.toSpan(last.start, last.end)
  }
  const end = text.length < trimmed.map((piece) => piece.text).join(' ').length ? last.end - 1 : last.end
  return {
    text,
    span: [first.line.toSpan(first.start, first.end)[0], last.line.toSpan(last.start, end)[1]],
    spanOf,
  }
}

function countLines(lines: readonly HeadLine[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>()
  for (const line of lines) {
    if (line.blank || line.dense || line.kind === 'toc') continue
    for (const { text } of cellsOf(line)) seen.set(keyOf(text), (seen.get(keyOf(text)) ?? 0) + 1)
  }
  return seen
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
}
