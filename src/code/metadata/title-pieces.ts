import type { Context } from '../../model/context.ts'
import { findLabels } from '../../text/labels.ts'
import { findDocType } from './doc-type.ts'
import type { HeadLine } from './head-lines.ts'
import { cellsOf } from './position.ts'

/** A line, a cell, or the beginning of a long line, that could be the title. */
export interface Piece {
  readonly text: string
  readonly line: HeadLine
  /** Offsets into the line's text. */
  readonly start: number
  readonly end: number
}

/** How many lines with text are looked at. */
const mostPieces = 40
/** A title has fewer words than this. */
export const mostWords = 22
/** A long line without a sign of where its title ends gives this many words. */
const fewWords = 10

/** The pieces of the head that could be the title, in order. */
export function collectPieces(
  lines: readonly HeadLine[],
  legend: ReadonlySet<number>,
  context: Context,
): readonly Piece[] {
  const pieces: Piece[] = []
  const lastOfWrapper = findLastOfWrapper(lines)
  for (const line of lines) {
    if (line.blank) continue
    const { kind, wrapper, zone } = line
    if (zone !== 'head' || pieces.length >= mostPieces) break
    if (
      (wrapper && !lastOfWrapper.has(line.start)) ||
      kind === 'toc' ||
      kind === 'residue' ||
      kind === 'footnote' ||
      legend.has(line.start)
    )
      continue
    const cells = line.dense
      ? [cutLongLine(line, context)]
      : cellsOf(line).map((cell) => cutLogo(cell, context))
    for (const { text, start } of cells)
      if (text !== '') pieces.push({ text, line, start, end: start + text.length })
  }
  return pieces
}

/** "Sala kommun Plan för …" is a logo and a title. */
function cutLogo(cell: { text: string; start: number }, context: Context): { text: string; start: number } {
  const [name] = context.register.find(cell.text.slice(0, 60))
  if (!name?.full || name.start > 0 || !/^\s\p{Lu}/u.test(cell.text.slice(name.end))) return cell
  const title = cell.text.slice(name.end + 1)
  return findDocType(title, context.lexicon.metadata)
    ? { text: title, start: cell.start + name.end + 1 }
    : cell
}

/** The last lines of a case-file wrapper: the title of the policy may have been taken for a part of it. */
function findLastOfWrapper(lines: readonly HeadLine[]): ReadonlySet<number> {
  const filled = lines.filter(({ blank, kind }) => !blank && kind !== 'furniture')
  const first = filled.findIndex(({ wrapper }, i) => wrapper && filled[i + 1]?.wrapper === false)
  return new Set(filled.slice(Math.max(0, first - 2), first + 1).map(({ start }) => start))
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
  const words = cut.split(/\s+/)
  return { text: words.length <= mostWords ? cut : words.slice(0, fewWords).join(' '), start }
}

/** Where a beginning in capitals ends; undefined when the text does not begin so. */
function capitalsEnd(text: string): number | undefined {
  const match = /^\p{Lu}{2,}(?:[\s–-]+(?:\p{Lu}+(?![\p{Ll}])|\d{4}))*/u.exec(text)
  return match?.[0].includes(' ') ? match[0].length : undefined
}
