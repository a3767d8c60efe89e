import type { MetadataKey } from '../../model/analysis.ts'
import type { MetadataLexicon } from '../../model/lexicon-metadata.ts'
import type { Span } from '../../model/span.ts'
import { findDates } from '../../text/dates.ts'
import type { Candidate } from './candidate.ts'
import { readRow } from './row-reader.ts'
import type { LabelRow } from './rows.ts'

/** Two rows no farther apart than this are quoted together. */
const nearRows = 120

/** Fields that a case-file wrapper may give to the policy in it (codebook 11b), and who handled the case. */
const wrapperFields: ReadonlySet<MetadataKey> = new Set([
  'documentDate',
  'documentResponsible',
  'diaryNumber',
  'municipality',
])

/** Fields whose rows count at the end of the document also without a colon. */
const tailFields: ReadonlySet<MetadataKey> = new Set([
  'adoptedBy',
  'adoptedDate',
  'diaryNumber',
  'revisedDate',
])

/** Fields whose rows count inside the text too: their labels are found nowhere else. */
const bodyFields: ReadonlySet<MetadataKey> = new Set([
  'adoptedBy',
  'diaryNumber',
  'documentOwner',
  'followUpResponsible',
  'revisionResponsible',
])

/** Reads the values of the label rows into fields. */
export function codeRows(rows: readonly LabelRow[], lexicon: MetadataLexicon): readonly Candidate[] {
  const usable = rows.filter((row) => isUsable(row, lexicon))
  const isDated = usable.some(({ field, value }) => field === 'adoptedDate' && value !== null)
  // The policy's own rows come before those of a case file around it.
  usable.sort((a, b) => Number(a.wrapper) - Number(b.wrapper))
  return mergeValidity(
    usable.flatMap((row, i) => {
      const decides =
        !isDated && row.field === 'documentDate' && !row.wrapper && standsByBody(usable, i, lexicon)
      return readRow(decides ? { ...row, field: 'adoptedDate' } : row, lexicon)
    }),
  )
}

/** In the running text only clear labels with a colon count; in a wrapper only what it may give. */
function isUsable({ zone, separated, wrapper, field, label }: LabelRow, lexicon: MetadataLexicon): boolean {
  if (wrapper) return wrapperFields.has(field)
  if (zone === 'head') return true
  // "Senast uppdaterad" below the text is the web page's.
  if (field === 'revisedDate' && lexicon.patterns.pageDate.test(label)) return false
  if (zone === 'tail') return separated || tailFields.has(field)
  return separated && bodyFields.has(field)
}

/** "Datum" right beside the row of the deciding body is the date of the decision (codebook §4, adoptedDate). */
function standsByBody(rows: readonly LabelRow[], at: number, lexicon: MetadataLexicon): boolean {
  return [at - 1, at - 2, at + 1].some((i) => {
    const row = rows[i]
    return (
      row?.field === 'adoptedBy' && row.value !== null && findDates(row.value, lexicon.months).length === 0
    )
  })
}

/** "Gäller från" and "Gäller till" on rows of their own make one interval. */
function mergeValidity(candidates: readonly Candidate[]): readonly Candidate[] {
  const own = candidates.filter(({ field, value }) => field === 'validity' && value !== null)
  const from = own.find(({ value }) => value!.endsWith('/'))
  const to = own.find(({ value }) => value!.startsWith('/'))
  if (!from || !to) return candidates
  const span: Span = [Math.min(from.span[0], to.span[0]), Math.max(from.span[1], to.span[1])]
  const value = `${from.value}${to.value!.slice(1)}`
  return [{ ...from, value, span: span[1] - span[0] < nearRows ? span : from.span }, ...candidates]
}
