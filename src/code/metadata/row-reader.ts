import type { MetadataKey } from '../../model/analysis.ts'
import type { MetadataLexicon } from '../../model/lexicon-metadata.ts'
import type { Span } from '../../model/span.ts'
import { type FoundDate, findDates } from '../../text/dates.ts'
import {
  type FoundValue,
  findBody,
  findDiaryNumber,
  findInterval,
  findParagraph,
  findValidity,
  isPlaceholder,
} from '../../text/head-values.ts'
import type { Candidate } from './candidate.ts'
import { findDocType } from './doc-type.ts'
import type { LabelRow } from './rows.ts'

const sure = 0.95
const likely = 0.8

/** A part of a row; the value is null for a blank that was not filled in. */
type FoundSpan = FoundValue<string | null>

/** A row's value, ready to be read. */
interface RowValue {
  readonly field: MetadataKey
  /** The label's words. */
  readonly label: string
  readonly text: string
  readonly dates: readonly FoundDate[]
  /** A candidate whose quotation is the whole row. */
  readonly whole: (field: MetadataKey, value: string | null | undefined, confidence?: number) => Candidate[]
  /** A candidate whose quotation is a part of the value. */
  readonly part: (field: MetadataKey, found: FoundSpan | null | undefined) => Candidate[]
  readonly lexicon: MetadataLexicon
}

/** Reads one label row into the fields that its value fills; an empty or unfilled one gives an empty field (M1). */
export function readRow(row: LabelRow, lexicon: MetadataLexicon): readonly Candidate[] {
  const { field, value, valueSpan } = row
  const bracketed = value === null ? null : /^\[(.*)\]$/su.exec(value.trim())
  const text = bracketed ? bracketed[1]! : value
  if (
    value === null ||
    text === null ||
    valueSpan === null ||
    isPlaceholder(value, lexicon) ||
    isPlaceholder(text, lexicon)
  ) {
    const span: Span = valueSpan && row.together ? [row.labelSpan[0], valueSpan[1]] : row.labelSpan
    return [{ field, value: null, span, source: 'label', confidence: sure }]
  }
  const offset = valueSpan[0] + (bracketed ? 1 : 0)
  const linear = text.length === valueSpan[1] - valueSpan[0] - (bracketed ? 2 : 0)
  const whole: Span = row.together ? [row.labelSpan[0], valueSpan[1]] : valueSpan
  return readValue({
    field,
    label: row.label,
    text,
    dates: findDates(text, lexicon.months),
    whole: (key, read, confidence = row.separated ? sure : likely) =>
      read ? [{ field: key, value: read, span: whole, source: 'label', confidence }] : [],
    part: (key, found) => {
      if (!found) return []
      const span: Span = linear ? [offset + found.span[0], offset + found.span[1]] : valueSpan
      return [{ field: key, value: found.value, span, source: 'label', confidence: sure }]
    },
    lexicon,
  })
}

function readValue(row: RowValue): readonly Candidate[] {
  const { field, text, dates, whole, lexicon } = row
  switch (field) {
    case 'adoptedBy':
    case 'adoptedDate':
    case 'decisionParagraph':
      return readDecision(row)
    case 'documentDate':
    case 'publishedDate':
    case 'revisedDate':
      return whole(field, dates[0]?.value ?? findYear(text), sure)
    case 'diaryNumber':
      return whole(field, wholeDiaryNumber(text) ?? findDiaryNumber(text)?.value, sure)
    case 'version':
      return whole(field, dates[0]?.value ?? /^\D{0,12}(\d+(?:\.\d+)*)/u.exec(text)?.[1], sure)
    case 'docType':
      return whole(field, findDocType(text, lexicon)?.value, sure)
    case 'validity':
      return whole(field, findValidity(`${row.label} ${text}`, lexicon)?.value, sure)
    case 'revisionInterval':
      return readRevision(row)
    case 'appliesTo':
      return readScope(row)
    case 'followUpResponsible':
      // "Uppföljning: årligen" says when, not who.
      return findInterval(text, lexicon) && !findBody(text, lexicon) ? [] : whole(field, cleanValue(text))
    default:
      return whole(field, cleanValue(text))
  }
}

/** Body, date, paragraph and revision, in whatever order, from a row about the decision. */
function readDecision({ field, text, dates, whole, part, lexicon }: RowValue): readonly Candidate[] {
  const body = findBody(text, lexicon)
  const [date] = dates
  const paragraph =
    field === 'decisionParagraph'
      ? findBareParagraph(text, lexicon)
      : findDecisionParagraph(text, date, lexicon)
  const revised = dates.find(
    ({ span }, i) => i > 0 && lexicon.patterns.revisedBefore.test(text.slice(dates[i - 1]!.span[1], span[0])),
  )
  const alone = field !== 'adoptedBy' && body === null
  const unfilled = (pattern: RegExp): FoundSpan | null => {
    const match = pattern.exec(text)
    return match && { value: null, span: [match.index, match.index + match[0].length] }
  }
  return [
    ...(field === 'decisionParagraph' ? part('adoptedBy', body) : whole('adoptedBy', body?.value, sure)),
    ...(field === 'adoptedDate' && alone
      ? whole('adoptedDate', date?.value, sure)
      : part('adoptedDate', date)),
    ...(field === 'decisionParagraph'
      ? whole('decisionParagraph', paragraph?.value, sure)
      : part('decisionParagraph', paragraph)),
    ...part('revisedDate', revised),
    ...(date ? [] : part('adoptedDate', unfilled(lexicon.patterns.unfilledDate))),
    ...(paragraph ? [] : part('decisionParagraph', unfilled(lexicon.patterns.unfilledParagraph))),
  ]
}

/** How often; a body instead says who. A year says when the next revision is due, which is no interval. */
function readRevision({ text, whole, lexicon }: RowValue): readonly Candidate[] {
  const interval = findInterval(text, lexicon)
  if (interval) return whole('revisionInterval', interval.value, sure)
  return findBody(text, lexicon) ? whole('revisionResponsible', cleanValue(text), likely) : []
}

/** "Gäller: tills vidare" says when, not for whom. */
function readScope({ text, whole, lexicon }: RowValue): readonly Candidate[] {
  const validity = lexicon.patterns.covered.test(text) ? null : findValidity(text, lexicon)
  return validity ? whole('validity', validity.value, likely) : whole('appliesTo', cleanValue(text))
}

function findYear(text: string): string | undefined {
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0]
}

/** The paragraph of a decision; after a date also a bare number, whose sign was lost ("2012-04-23, 41"). */
function findDecisionParagraph(
  text: string,
  date: FoundDate | undefined,
  lexicon: MetadataLexicon,
): FoundValue | null {
  const signed = findParagraph(text, lexicon)
  if (signed || !date) return signed
  const match = /^,\s?(\d{1,3})(?![\d-])/.exec(text.slice(date.span[1]))
  if (!match) return null
  const end = date.span[1] + match[0].length
  return { value: `§ ${match[1]}`, span: [end - match[1]!.length, end] }
}

/** "Paragraf: 77" needs no sign. */
function findBareParagraph(text: string, lexicon: MetadataLexicon): FoundValue | null {
  return (
    findParagraph(text, lexicon) ?? findParagraph(/^\s*\d/.test(text) ? `§${text.trimStart()}` : '', lexicon)
  )
}

/** A labelled value that is a number as a whole, in whatever order its parts stand ("21/KS 0312"). */
function wholeDiaryNumber(text: string): string | null {
  const value = text.trim().replace(/\.$/, '')
  const parts = value.split(/\s+/)
  const isNumber = /\d/.test(value) && parts.every((part) => /\d/.test(part) || /^\p{Lu}{1,6}$/u.test(part))
  return isNumber && parts.length <= 4 && value.length <= 32 ? value : null
}

/** Names stay as printed, without quotation marks around them and without the full stop of the row. */
function cleanValue(text: string): string {
  const folded = text.replace(/\s+/g, ' ').trim()
  const value = folded.replace(/(?<!\.\p{L})\.$/u, '')
  return /^["”“«»'’][^"”“«»'’]*["”“«»'’]$/u.test(value) ? value.slice(1, -1) : value
}
