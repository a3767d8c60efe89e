import type { MetadataKey } from '../../model/analysis.ts'
import type { MetadataLexicon } from '../../model/lexicon-metadata.ts'
import type { Span } from '../../model/span.ts'
import { findDates } from '../../text/dates.ts'
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
/** Two rows no farther apart than this are quoted together. */
const nearRows = 120

/** Fields that a case-file wrapper may give to the policy in it (codebook 11b). */
const wrapperFields: ReadonlySet<MetadataKey> = new Set(['documentDate', 'diaryNumber', 'municipality'])

/** Reads the values of the label rows into fields. */
export function codeRows(rows: readonly LabelRow[], lexicon: MetadataLexicon): readonly Candidate[] {
  const usable = rows.filter(isUsable)
  const read = usable.flatMap((row, i) =>
    codeRow(isDecisionDate(usable, i, lexicon) ? { ...row, field: 'adoptedDate' } : row, lexicon),
  )
  return mergeValidity(read)
}

/** "Gäller från" and "Gäller till" on rows of their own make one interval. */
function mergeValidity(candidates: readonly Candidate[]): readonly Candidate[] {
  const own = candidates.filter(({ field, value }) => field === 'validity' && value !== null)
  const from = own.find(({ value }) => value!.endsWith('–'))
  const to = own.find(({ value }) => value!.startsWith('–'))
  if (!from || !to) return candidates
  const span: Span = [Math.min(from.span[0], to.span[0]), Math.max(from.span[1], to.span[1])]
  const whole: Candidate = {
    ...from,
    value: `${from.value}${to.value!.slice(1)}`,
    span: span[1] - span[0] < nearRows ? span : from.span,
  }
  return [whole, ...candidates]
}

/** In the running text only clear labels with a colon count; in a wrapper only what it may give. */
function isUsable({ zone, separated, wrapper, field, value }: LabelRow): boolean {
  if (wrapper) return wrapperFields.has(field)
  if (zone === 'head') return true
  if (zone === 'tail')
    return separated
      ? field !== 'documentResponsible' || value !== null
      : ['diaryNumber', 'adoptedBy', 'adoptedDate', 'revisedDate'].includes(field)
  return (
    separated &&
    ['diaryNumber', 'adoptedBy', 'documentOwner', 'revisionResponsible', 'followUpResponsible'].includes(
      field,
    )
  )
}

/** "Datum" right beside the row of the deciding body is the date of the decision (codebook §4, adoptedDate). */
function isDecisionDate(rows: readonly LabelRow[], at: number, lexicon: MetadataLexicon): boolean {
  if (
    rows[at]!.field !== 'documentDate' ||
    rows[at]!.wrapper ||
    rows.some(({ field, value }) => field === 'adoptedDate' && value !== null)
  )
    return false
  return [at - 1, at - 2, at + 1].some((i) => {
    const row = rows[i]
    return (
      row?.field === 'adoptedBy' && row.value !== null && findDates(row.value, lexicon.months).length === 0
    )
  })
}

function codeRow(row: LabelRow, lexicon: MetadataLexicon): readonly Candidate[] {
  const { field, valueSpan } = row
  const bracketed = row.value === null ? null : /^\[(.*)\]$/su.exec(row.value.trim())
  const text = bracketed ? bracketed[1]! : row.value
  if (
    text === null ||
    valueSpan === null ||
    isPlaceholder(row.value!, lexicon) ||
    isPlaceholder(text, lexicon)
  )
    return [
      {
        field,
        value: null,
        span: valueSpan && row.together ? [row.labelSpan[0], valueSpan[1]] : row.labelSpan,
        source: 'label',
        confidence: sure,
      },
    ]
  const offset = valueSpan[0] + (bracketed ? 1 : 0)
  const linear = text.length === valueSpan[1] - valueSpan[0] - (bracketed ? 2 : 0)
  const whole: Span = row.together ? [row.labelSpan[0], valueSpan[1]] : valueSpan
  const part = (span: Span): Span => (linear ? [offset + span[0], offset + span[1]] : valueSpan)
  const main = (value: string | null | undefined, confidence = sure): Candidate[] =>
    value ? [{ field, value, span: whole, source: 'label', confidence }] : []
  const extra = (key: MetadataKey, found: FoundValue | null | undefined): Candidate[] =>
    found && key !== field
      ? [{ field: key, value: found.value, span: part(found.span), source: 'label', confidence: sure }]
      : []
  const date = findDates(text, lexicon.months)[0]
  const day = date ?? null
  switch (field) {
    case 'adoptedBy':
    case 'adoptedDate':
    case 'decisionParagraph': {
      const body = findBody(text, lexicon)
      const paragraph =
        field === 'decisionParagraph'
          ? bareParagraph(text, lexicon)
          : decisionParagraph(text, date?.span[1], lexicon)
      const own = { adoptedBy: body?.value, adoptedDate: date?.value, decisionParagraph: paragraph?.value }[
        field
      ]
      const adoption =
        body && field === 'adoptedDate'
          ? [
              {
                field: 'adoptedBy' as const,
                value: body.value,
                span: whole,
                source: 'label' as const,
                confidence: sure,
              },
            ]
          : extra('adoptedBy', body)
      const first =
        field === 'adoptedDate' && body && date
          ? [{ field, value: date.value, span: part(date.span), source: 'label' as const, confidence: sure }]
          : main(own)
      return [...first, ...adoption, ...extra('adoptedDate', day), ...extra('decisionParagraph', paragraph)]
    }
    case 'documentDate':
    case 'publishedDate':
    case 'revisedDate':
      return main(date?.value ?? /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0])
    case 'diaryNumber':
      return main(wholeDiaryNumber(text) ?? findDiaryNumber(text)?.value)
    case 'version':
      return main(/^\D{0,12}(\d+(?:\.\d+)*)/u.exec(text)?.[1])
    case 'docType':
      return main(findDocType(text, lexicon)?.value)
    case 'validity':
      return main(findValidity(`${row.label} ${text}`, lexicon)?.value)
    case 'revisionInterval': {
      const interval = findInterval(text, lexicon)
      return main(interval?.value ?? date?.value ?? /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0])
    }
    default:
      return main(cleanValue(text), row.separated ? sure : likely)
  }
}

/** The paragraph of a decision; after a date also a bare number, whose sign was lost ("2012-04-23, 41"). */
function decisionParagraph(
  text: string,
  dateEnd: number | undefined,
  lexicon: MetadataLexicon,
): FoundValue | null {
  const signed = findParagraph(text, lexicon)
  if (signed || dateEnd === undefined) return signed
  const match = /^,\s?(\d{1,3})(?![\d-])/.exec(text.slice(dateEnd))
  return match
    ? {
        value: `§ ${match[1]}`,
        span: [dateEnd + match[0].length - match[1]!.length, dateEnd + match[0].length],
      }
    : null
}

function bareParagraph(text: string, lexicon: MetadataLexicon): FoundValue | null {
  const match = /^\s*(\d{1,4}(?:\s?[-–]\s?\d{1,3}(?![\d-]))?(?:\/(?:19|20)\d\d(?![\d-]))?)/u.exec(text)
  return (
    findParagraph(text, lexicon) ??
    (match ? { value: `§ ${match[1]!.replace(/\s/g, '')}`, span: [0, match[0].length] } : null)
  )
}

/** A labelled value that is a number as a whole, in whatever order its parts stand ("21/KS 0312"). */
function wholeDiaryNumber(text: string): string | null {
  const value = text.trim().replace(/\.$/, '')
  const parts = value.split(/\s+/)
  return parts.length <= 4 &&
    value.length <= 32 &&
    parts.every((part) => /\d/.test(part) || /^\p{Lu}{1,6}$/u.test(part)) &&
    /\d/.test(value)
    ? value
    : null
}

/** Names stay as printed, without quotation marks around them and without the full stop of the row. */
function cleanValue(text: string): string {
  const value = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\.\p{L})\.$/u, '')
  return /^["”“«»'’][^"”“«»'’]*["”“«»'’]$/u.test(value) ? value.slice(1, -1) : value
}
