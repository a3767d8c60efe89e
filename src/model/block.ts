import type { OffsetRun, Span } from './span.ts'

/** What a stretch of the page is, before anything is said about its meaning. */
export const blockKinds = [
  'title',
  'heading',
  'paragraph',
  'listItem',
  'row',
  'keyValue',
  'toc',
  'footnote',
  'furniture',
  'residue',
] as const

/** One of: title, heading, paragraph, listItem, row (of a table), keyValue (label and value), toc, footnote, furniture (page marks, running headers), residue (web page remains, image names, template lines). */
export type BlockKind = (typeof blockKinds)[number]

/** A label and its value as they stand in the text. `value` is null where the label is printed with nothing after it. */
export interface KeyValue {
  /** Metadata field that the label announces (key of `Metadata`), or null for a label of no field. */
  readonly field: string | null
  /** Where the label stands. */
  readonly label: Span
  /** Where the value stands, or null when empty. */
  readonly value: Span | null
}

/** One paragraph, heading, list item, row or other stretch of the page. Blocks are in reading order and never overlap. */
export interface Block {
  /** Position in the document's list of blocks. */
  readonly index: number
  readonly kind: BlockKind
  /**
   * The words as one line: NFC, white space folded to single spaces, line-break hyphens joined, emphasis,
   * list marks and footnote marks off, page furniture inside dropped.
   */
  readonly text: string
  /** Maps offsets of `text` to the canonical text. */
  readonly map: readonly OffsetRun[]
  /** From the first to the last character of the content (list mark excluded) in the canonical text. */
  readonly span: Span
  /** 1-based line of the first character. */
  readonly line: number
  /** 1-based line of the last character. */
  readonly endLine: number
  /** 1-based page, where the format has pages; else null. */
  readonly page: number | null
  /** Heading level from markup or numbering (1 = top); null where only the wording tells. */
  readonly level: number | null
  /** List mark or heading number as printed ("•", "1.", "a)", "2.3"); null where there is none. */
  readonly marker: string | null
  /** Nesting depth of a list item, 0 = outermost; 0 for other blocks. */
  readonly depth: number
  /** Cells of a table row, left to right. */
  readonly cells: readonly Span[]
  /** Header cells that stand over this row, as text, left to right; empty where no header row was seen. */
  readonly header: readonly string[]
  /** Label–value pairs of a keyValue block. */
  readonly pairs: readonly KeyValue[]
  /** Names of the signs that decided `kind` ("numbered", "hv", "blank-lines", "toc-evidence", "glyph" …), for `show --why`. */
  readonly evidence: readonly string[]
  /** True for a paragraph, item or heading of a case-file wrapper before the policy itself (codebook 11b). */
  readonly wrapper: boolean
}

/** A document as read: one canonical text and its blocks. */
export interface ReadDocument {
  /** Name as given by the user, without folders. */
  readonly file: string
  /** The decoded text: byte order mark off, CRLF and CR as LF, nothing else changed (NFD stays NFD). */
  readonly text: string
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[]
  readonly blocks: readonly Block[]
  readonly source: SourceInfo
  /** BCP 47 of the running text, by function words: "sv", "en" …, or "und" when too short to tell. */
  readonly language: string
  /** What the reader noticed, in order. */
  readonly messages: readonly Message[]
  /** Metadata that the format itself carries (front matter, document properties), by metadata field. */
  readonly properties: Readonly<Record<string, string>>
}

/** Where the bytes came from and how they were read. */
export interface SourceInfo {
  /** One of: text, markdown, html, docx, odt, rtf, pdf. */
  readonly format: string
  /** Character encoding used: utf-8, utf-16le, utf-16be, windows-1252, macintosh, cp850. */
  readonly encoding: string
  /** Hash of the bytes, hex. */
  readonly sha256: string
  readonly bytes: number
  /** Number of pages, or null where the format has none. */
  readonly pages: number | null
}

/** Something that a person should know about one document. The wording is in `messages/` under `key`. */
export interface Message {
  /** One of: error (not analysed), warning (analysed, but doubtful), note. */
  readonly level: 'error' | 'warning' | 'note'
  /** Key of the wording, e.g. "read.not-swedish". */
  readonly key: string
  /** Values to put into the wording. */
  readonly params: Readonly<Record<string, string | number>>
  readonly line: number | null
}
