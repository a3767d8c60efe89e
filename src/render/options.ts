import type { Vocabularies } from './labels.ts'

/** How a comparison is to look. */
export interface RenderOptions extends Vocabularies {
  /** Columns of the terminal; no line is wider. */
  readonly width: number
  readonly color: boolean
  /** What to type after `policy show` to open a document, by id; a document that it cannot open again is left out. */
  readonly inputs: ReadonlyMap<string, string>
  /** Documents that could not be read, with the reason as a sentence. */
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[]
  /** One row per matrix row with a column per document (wide), or one row per cell (long). */
  readonly layout: 'wide' | 'long'
  /** Field separator of csv. */
  readonly delimiter: string
  /** True puts a byte order mark before csv, by which Excel knows the encoding. */
  readonly bom: boolean
  /** Decimal mark of csv. */
  readonly decimal: ',' | '.'
}
