import type { Context } from '../../model/context.ts'
import { findDates } from '../../text/dates.ts'
import { findLabels } from '../../text/labels.ts'
import type { Candidate } from './candidate.ts'
import type { HeadLine } from './head-lines.ts'

/** How many lines with text may stand before the last line of a letterhead. */
const letterheadLines = 14

/** A bare date in the head is the document's own date, never the adoption's (codebook M2); a place may stand before it. */
export function codeBareDates(lines: readonly HeadLine[], context: Context): readonly Candidate[] {
  return topLines(lines).flatMap((line) =>
    cellsOf(line).flatMap(({ text, start }) => {
      const [date] = findDates(text, context.lexicon.metadata.months)
      if (!date || date.value.length < 10 || text.slice(date.span[1]).trim() !== '') return []
      if (!isPlace(text.slice(0, date.span[0]), context)) return []
      const span = line.toSpan(start + date.span[0], start + date.span[1])
      return [
        {
          field: 'documentDate' as const,
          value: date.value,
          span,
          source: 'position' as const,
          confidence: line.wrapper ? 0.6 : 0.8,
        },
      ]
    }),
  )
}

/** Nothing, or the name of a place, as in "Ludvika den 3 maj 2010". */
function isPlace(text: string, { register }: Context): boolean {
  const name = text
    .trim()
    .replace(/(?:,|(?:^|\s)den)$/iu, '')
    .trim()
  return name === '' || register.find(name).some(({ start, end }) => start === 0 && end === name.length)
}

/** The unit named on a line or in a cell of its own at the top of the page. */
export function codeIssuingUnit(lines: readonly HeadLine[], context: Context): readonly Candidate[] {
  const { metadata } = context.lexicon
  return topLines(lines).flatMap((line) => {
    if (line.kind === 'title') return []
    return cellsOf(line).flatMap(({ text, start }) =>
      metadata.patterns.unit.test(text) &&
      findLabels(text, metadata).length === 0 &&
      text.split(' ').length <= 8 &&
      !/[.:]$|[\d§]/.test(text)
        ? [
            {
              field: 'issuingUnit' as const,
              value: text,
              span: line.toSpan(start, start + text.length),
              source: 'position' as const,
              confidence: 0.7,
            },
          ]
        : [],
    )
  })
}

function topLines(lines: readonly HeadLine[]): readonly HeadLine[] {
  return lines
    .filter(({ blank, zone, kind }) => !blank && zone === 'head' && kind !== 'toc' && kind !== 'residue')
    .slice(0, letterheadLines)
}

/** Cells of a line between tabs, bars and wide gaps. */
export function cellsOf({ text }: HeadLine): readonly { readonly text: string; readonly start: number }[] {
  return [...text.matchAll(/[^\t|\s]+(?: [^\t|\s]+)*/gu)].map((match) => ({
    text: match[0],
    start: match.index,
  }))
}
