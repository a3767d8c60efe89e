import type { MetadataKey } from '../model/analysis.ts'
import type { MetadataLabel, MetadataLexicon } from '../model/lexicon-metadata.ts'
import { findDates } from './dates.ts'
import {
  findBody,
  findDiaryNumber,
  findInterval,
  findParagraph,
  findValidity,
  isPlaceholder,
} from './head-values.ts'

/** What a label's text must hold at its beginning to be the label's value although no colon parts them. */
type Shape = (text: string, lexicon: MetadataLexicon) => number

/** How far into the text a value of a fixed shape may begin ("den 12 november"). */
const lead = 5
/** A statement of whom the document covers is not longer than this. */
const longestScope = 120

const date: Shape = (text, lexicon) => endNear(findDates(text.slice(0, 60), lexicon.months)[0]?.span)

/** A decision: body, date and paragraph in any order, with little between them. */
const decision: Shape = (text, lexicon) => {
  let end = 0
  for (;;) {
    const rest = text.slice(end, end + 80)
    const spans = [
      findBody(rest, lexicon)?.span,
      findDates(rest, lexicon.months)[0]?.span,
      findParagraph(rest, lexicon)?.span,
    ].filter((span) => span !== undefined && lexicon.patterns.decisionGap.test(rest.slice(0, span[0])))
    const nearest = spans.sort((a, b) => a![0] - b![0])[0]
    if (!nearest || end > 160) return end
    end += nearest[1]
  }
}

const shapes: Partial<Record<MetadataKey, Shape>> = {
  adoptedBy: (text, lexicon) => {
    const body = findBody(text.slice(0, 60), lexicon)
    return body && body.span[0] <= lead ? decision(text, lexicon) : 0
  },
  adoptedDate: decision,
  decisionParagraph: (text) => /^§{0,2}\s*\d+(?:\s?[-–/]\s?\d+)*/u.exec(text)?.[0].length ?? 0,
  documentDate: date,
  revisedDate: (text, lexicon) =>
    date(text, lexicon) ||
    (findDates(text.slice(0, 60), lexicon.months).length > 0 ? decision(text, lexicon) : 0),
  publishedDate: date,
  diaryNumber: (text) => {
    const number = findDiaryNumber(text.slice(0, 40))
    return number && /\d{4}|\d[-/:.]\d/.test(number.value) ? endNear(number.span, 9) : 0
  },
  version: (text) => /^\d+(?:\.\d+)*(?![\p{L}\d/-])/u.exec(text)?.[0].length ?? 0,
  docType: (text, lexicon) => {
    const word = /^[\p{L}-]+(?:\s\([^)]*\))?/u.exec(text)?.[0] ?? ''
    const noun = word.toLowerCase()
    return lexicon.documentTypes.some(({ indefinite }) => indefinite.some((form) => noun.endsWith(form)))
      ? word.length
      : 0
  },
  validity: (text, lexicon) => {
    const found = findValidity(text.slice(0, 60), lexicon)
    return found && /^(?:\P{L}|\p{L}{1,6}(?!\p{L}))*$/u.test(text.slice(0, found.span[0])) ? found.span[1] : 0
  },
  revisionInterval: (text, lexicon) => {
    const dated = /^(?:senast\s+)?/iu.exec(text)![0].length
    const point = /^(?:19|20)\d\d(?!\d)/.exec(text.slice(dated))
    return (
      endNear(findInterval(text.slice(0, 60), lexicon)?.span, 12) ||
      date(text.slice(dated), lexicon) ||
      (point ? dated + 4 : 0)
    )
  },
  appliesTo: (text, { patterns }) => {
    if (patterns.covered.test(text) && text.length <= longestScope) return text.length
    const open = patterns.untilFurtherNotice.exec(text)
    return open?.index === 0 ? open[0].length : 0
  },
  replaces: (text) => (/^["”“«'’\p{Lu}]/u.test(text) ? text.length : 0),
}

/** Free words begin with a capital, a figure or a quotation mark. */
const freeWords = /^["”“«'\p{Lu}\d]/u

/** How many free words may follow a label without a colon. */
const fewWords = 4
const manyWords = 14

/**
 * How many characters at the beginning of `text` make a value that fits the label; 0 when it does not fit.
 * Free words must begin with a capital or a figure; after a label that can open a sentence they must be few.
 */
export function fittingLength(text: string, label: MetadataLabel, lexicon: MetadataLexicon): number {
  const fitted = label.field === null ? 0 : shapeLength(text, label.field, lexicon)
  if (fitted > 0) return fitted
  if (/^[-–—](?=\s|$)/.test(text)) return 1
  if (label.bare && isPlaceholder(text.slice(0, 40), lexicon)) return text.length
  if (label.field === null || hasShape(label.field) || !(label.verbal || freeWords.test(text))) return 0
  const words = text.split(/\s+/)
  return words.length <= (label.bare ? manyWords : fewWords) && (label.verbal || !/[.!?]$/.test(text))
    ? words[0]!.length
    : 0
}

/** True for fields whose values have a shape of their own (a date, a body, a number), false for free words. */
export function hasShape(field: MetadataKey): boolean {
  return field !== 'appliesTo' && field !== 'replaces' && shapes[field] !== undefined
}

/** How many characters at the beginning of `text` have the shape of the field's values; 0 when none. */
export function shapeLength(text: string, field: MetadataKey, lexicon: MetadataLexicon): number {
  return shapes[field]?.(text, lexicon) ?? 0
}

function endNear(span: readonly [number, number] | undefined, reach = lead): number {
  return span && span[0] <= reach ? span[1] : 0
}
