import type { Context } from '../../model/context.ts'
import type { Span } from '../../model/span.ts'
import { findLabels } from '../../text/labels.ts'
import type { Candidate } from './candidate.ts'
import { findDocType } from './doc-type.ts'
import type { HeadLine } from './head-lines.ts'
import { cellsOf } from './position.ts'
import { toSentenceCase } from './title-case.ts'

/** The title as printed, and how to find a part of it in the canonical text. */
export interface FoundTitle {
  readonly text: string
  readonly span: Span
  readonly spanOf: (start: number, end: number) => Span
}

/** A line, a cell, or the beginning of a long line, that could be the title. */
interface Piece {
  readonly text: string
  readonly line: HeadLine
  /** Offsets into the line's text. */
  readonly start: number
  readonly end: number
  /** True where a blank line stands before the piece. */
  readonly apart: boolean
}

/** A title has fewer words than this. */
const mostWords = 22
/** How many lines with text are looked at. */
const mostPieces = 40

/** Finds the title among the first lines of the document (codebook §4, P6); null when none of them can be one. */
export function findTitle(
  lines: readonly HeadLine[],
  legend: ReadonlySet<number>,
  context: Context,
): FoundTitle | null {
  const pieces = collectPieces(lines, legend, context)
  const seen = countLines(lines)
  let best: { piece: Piece; at: number; score: number } | null = null
  pieces.forEach((piece, at) => {
    const score = scoreTitle(piece, at, seen, context)
    if (score !== null && (best === null || score > best.score)) best = { piece, at, score }
  })
  return best === null ? null : joinTitle(pieces, (best as { at: number }).at, context)
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

function collectPieces(
  lines: readonly HeadLine[],
  legend: ReadonlySet<number>,
  context: Context,
): readonly Piece[] {
  const pieces: Piece[] = []
  let apart = true
  const lastOfWrapper = findLastOfWrapper(lines)
  for (const line of lines) {
    if (line.blank) {
      apart = true
      continue
    }
    const { kind, wrapper, zone } = line
    if (zone !== 'head' || pieces.length >= mostPieces) break
    if (
      (wrapper && !lastOfWrapper.has(line.line)) ||
      kind === 'toc' ||
      kind === 'residue' ||
      kind === 'footnote' ||
      legend.has(line.line)
    )
      continue
    const cells = line.dense ? [cutLongLine(line, context)] : cellsOf(line)
    for (const { text, start } of cells)
      if (text !== '') pieces.push({ text, line, start, end: start + text.length, apart })
    apart = false
  }
  return pieces
}

/** The last lines of a case-file wrapper: the title of the policy may have been taken for a part of it. */
function findLastOfWrapper(lines: readonly HeadLine[]): ReadonlySet<number> {
  const filled = lines.filter(({ blank, kind }) => !blank && kind !== 'furniture')
  const first = filled.findIndex(({ wrapper }, i) => wrapper && filled[i + 1]?.wrapper === false)
  return new Set(filled.slice(Math.max(0, first - 2), first + 1).map(({ line }) => line))
}

/** The title at the beginning of a page on one line: behind page number and logo, before the first label or heading. */
function cutLongLine({ text }: HeadLine, context: Context): { text: string; start: number } {
  const { metadata } = context.lexicon
  const head = text.slice(0, 400)
  let start =
    /^\s*(?:[-–]\s\d{1,3}\s[-–]\s+|(?:[Ss]ida?n?\.?\s)?\d{1,3}(?:\s?(?:[(/[]|av)\s?\d{1,3}[)\]]?)?\s+)?/u.exec(
      head,
    )![0].length
  const logo = context.register.find(head)[0]
  if (logo?.full && logo.start === start && /^\s+\p{Lu}/u.test(head.slice(logo.end))) start = logo.end + 1
  const rest = head.slice(start)
  const cuts = [
    findLabels(rest, metadata, { inline: true })[0]?.label[0],
    metadata.patterns.coverEnd.exec(rest)?.index,
    /(?<=\S)\s(?=\d{4}-\d\d-\d\d)/u.exec(rest)?.index,
    capitalsEnd(rest),
  ].filter((cut) => cut !== undefined && cut > 0)
  const end = Math.min(rest.length, ...(cuts as number[]))
  const cut = rest.slice(0, end).trimEnd()
  return { text: cut.split(/\s+/).length <= mostWords ? cut : cut.split(/\s+/).slice(0, 10).join(' '), start }
}

/** Where a beginning in capitals ends; undefined when the text does not begin so. */
function capitalsEnd(text: string): number | undefined {
  const match = /^\p{Lu}{2,}(?:[\s–-]+(?:\p{Lu}+(?![\p{Ll}])|\d{4}))*/u.exec(text)
  return match && match[0].includes(' ') ? match[0].length : undefined
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
