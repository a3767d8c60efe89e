import type { Messages } from '../messages/types.ts'
import { UsageError } from './errors.ts'
import type { RawOptions, Session } from './session.ts'
import { widthLimits } from './terminal.ts'

/** An ISO day, "today" by the given clock, or null without the option. Throws UsageError. */
export function readDay(
  value: string | boolean | undefined,
  now: () => Date,
  { cli }: Messages,
): string | null {
  if (typeof value !== 'string') return null
  if (value === 'today' || value === 'idag') return localDay(now())
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)
  const date = parts === null ? null : new Date(`${value}T00:00:00Z`)
  if (date === null || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
    throw new UsageError(cli.error.badDate(value))
  }
  return value
}

function localDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** A width in columns, or the given one without the option. Throws UsageError. */
export function readWidth(value: string | boolean | undefined, otherwise: number, { cli }: Messages): number {
  if (typeof value !== 'string') return otherwise
  const width = /^\d{1,4}$/.test(value) ? Number(value) : 0
  if (width < widthLimits.least || width > widthLimits.most) throw new UsageError(cli.error.badWidth(value))
  return width
}

/** Style of csv: a decimal comma asks for semicolons between fields, as Swedish spreadsheets do. Throws UsageError. */
export function readCsvStyle(
  options: RawOptions,
  format: string,
  { cli }: Messages,
): { readonly delimiter: string; readonly bom: boolean; readonly decimal: ',' | '.' } {
  const decimal = options.decimal === ',' ? ',' : '.'
  const usual = format === 'tsv' ? '\t' : decimal === ',' ? ';' : ','
  const given = typeof options.delimiter === 'string' ? options.delimiter : usual
  const delimiter = given === 'tab' || given === '\\t' ? '\t' : given
  const single = [...delimiter].length === 1 && !/["\r\n\p{L}\d]/u.test(delimiter)
  if (!single) throw new UsageError(cli.error.badDelimiter(given))
  return { delimiter, bom: options.bom === true, decimal }
}

/** Says which options for tables of fields do nothing in the format chosen. */
export function noteIgnored(options: RawOptions, format: string, session: Session): void {
  const { note } = session.messages.cli
  const fields = format === 'csv' || format === 'tsv'
  const asked: Readonly<Record<string, boolean>> = {
    '--layout': options.layout === 'long' && !fields,
    '--delimiter': typeof options.delimiter === 'string' && format !== 'csv',
    '--decimal': options.decimal === ',' && !fields,
    '--bom': options.bom === true && !fields,
  }
  const ignored = Object.keys(asked).filter((name) => asked[name])
  if (ignored.length > 0) session.note(note.ignored(ignored.join(', '), format))
}
