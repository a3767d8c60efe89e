import type { HeadingLexicon } from '../model/index.ts'
import { matchHeading } from '../text/heading-words.ts'
import type { SignedLines } from './pages.ts'
import type { LineSign } from './signs.ts'

const bracketed = /^[ \t]*\[\^?(\d{1,3})\]/gmu
const glued = /\p{Ll}{2}[.,;:)"\u201D]?(\d{1,2})(?=[\s.,;:)]|$)/gmu
const noteLine = /^[ \t]*(\d{1,2})[ \t]+(?=\S.{14})/gmu

/** Numbers of a text's footnotes. */
export interface FootnoteNumbers {
  /** All of them: their marks in the text are taken off. */
  readonly all: ReadonlySet<string>
  /** Those whose notes begin with a bare number, told by a mark glued to a word. */
  readonly bare: ReadonlySet<string>
}

/**
 * Finds the numbers of a text's footnotes: notes behind "[2]", and notes behind a bare number where the same number is
 * glued to a word of the text.
 */
export function findFootnotes(text: string): FootnoteNumbers {
  const all = new Set<string>()
  for (const match of text.matchAll(bracketed)) all.add(match[1]!)
  const marks = new Set<string>()
  for (const match of text.matchAll(glued)) marks.add(match[1]!)
  const bare = new Set<string>()
  if (marks.size > 0)
    for (const match of text.matchAll(noteLine)) if (marks.has(match[1]!)) bare.add(match[1]!)
  for (const number of bare) all.add(number)
  return { all, bare }
}

/** Marks the lines that are notes behind a bare number; a heading of the genre keeps its number. */
export function markFootnotes(
  { lines, signs }: SignedLines,
  { bare }: FootnoteNumbers,
  headings: HeadingLexicon,
): LineSign[] {
  if (bare.size === 0) return [...signs]
  return signs.map((sign, index) => {
    if (sign.kind !== 'text' || sign.path?.length !== 1 || sign.marker === null || !bare.has(sign.marker))
      return sign
    const { text } = lines[index]!
    if (matchHeading(text, headings).types.length > 0) return sign
    return {
      ...sign,
      kind: 'footnote' as const,
      from: sign.marker.length,
      path: null,
      evidence: 'footnote-number',
    }
  })
}
