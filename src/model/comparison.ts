import type { Municipality } from './analysis.ts'
import type { Message } from './block.ts'
import type { ActorType, DocType, Kind, SectionType } from './enums.ts'
import type { Finding } from './finding.ts'

/** Views of a comparison, in the order in which `all` shows them. */
export const viewIds = [
  'overview',
  'metadata',
  'sections',
  'themes',
  'goals',
  'responsibilities',
  'follow-up',
  'gaps',
  'similarity',
] as const
export type ViewId = (typeof viewIds)[number]

/** What a theme cell holds: number of units, 1 or 0, or the units' share of the document's units in per cent. */
export const valueKinds = ['count', 'presence', 'share'] as const
type ValueKind = (typeof valueKinds)[number]

/** Section types whose own heading an analyst looks for first (codebook §10). */
export const coreSections = [
  'syfte',
  'mal',
  'ansvar',
  'uppfoljning',
] as const satisfies readonly SectionType[]

/** How a section type is present in a document (codebook S7), strongest first. */
export const coverages = ['heading', 'content', 'embedded', 'absent'] as const
/** One of: heading (own or combined), content (recognised without a heading), embedded (only inside another section), absent. */
export type Coverage = (typeof coverages)[number]

/** Two or more analyses side by side, as plain data: no labels, no layout. Schema `policy-comparison/1`. */
export interface Comparison {
  readonly schema: 'policy-comparison/1'
  readonly tool: { readonly name: string; readonly version: string }
  readonly taxonomy: { readonly id: string; readonly version: string; readonly sha256: string }
  /** Day on which ages are computed (ISO); null when none was asked for. */
  readonly asOf: string | null
  readonly options: CompareOptions
  /** Columns of every matrix whose `columns` is "documents", in the order of the input. */
  readonly documents: readonly ComparedDocument[]
  readonly views: readonly View[]
}

/** What was counted. */
export interface CompareOptions {
  /** Kinds of commitment that theme cells count; all four by default. */
  readonly kinds: readonly Kind[]
  /** True counts a unit only under its main aim (codebook T2); default false. */
  readonly primary: boolean
  readonly values: ValueKind
  /** False leaves out commitments quoted from the municipality's own vision (codebook G1); default true. */
  readonly inherited: boolean
  /** Ids of the themes to show; null for all. */
  readonly themes: readonly string[] | null
}

/** One column: a document with what tells it from the others. */
export interface ComparedDocument {
  /** Base name of the file without its extension, made unique by a number ("policy", "policy-2"). */
  readonly id: string
  readonly file: string
  /** Hash of the bytes, hex. */
  readonly sha256: string
  /** Name of the municipality, else the base name of the file. */
  readonly name: string
  readonly municipality: Municipality | null
  readonly title: string | null
  /** What the document calls itself; null when it does not say, or when the word is none of the codebook's. */
  readonly docType: DocType | null
  /** Year of adoption, else of the document date; null without either. */
  readonly year: string | null
  /** Parts of the heading that are needed because another column has the same name. */
  readonly distinguish: { readonly type: boolean; readonly file: boolean }
  readonly words: number
  /** What the reader noticed about the file. */
  readonly messages: readonly Message[]
}

/** One view: sentences and matrices. */
export interface View {
  readonly id: ViewId
  readonly findings: readonly Finding[]
  readonly matrices: readonly Matrix[]
}

/** Matrices by id, with the vocabulary from which their row ids come. */
export const matrixVocabularies = {
  size: 'measure',
  modality: 'modality',
  core: 'section',
  structure: 'measure',
  metadata: 'field',
  sections: 'section',
  themes: 'theme',
  concepts: 'theme',
  goals: 'theme',
  functions: 'function',
  objects: 'object',
  levels: 'measure',
  'follow-up': 'follow-up',
  gaps: 'gap',
  'gaps-all': 'gap',
  cosine: 'document',
  jaccard: 'document',
  wording: 'quote',
} as const
export type MatrixId = keyof typeof matrixVocabularies
/** Where a row id comes from, and with it its label. */
export type Vocabulary = (typeof matrixVocabularies)[MatrixId]

/** Sums over the documents of one row. */
export const totalIds = ['sum', 'secondarySum', 'municipalities', 'primary'] as const
/** One of: sum of values, sum of secondary values, municipalities with a value, units whose main aim it is. */
export type TotalId = (typeof totalIds)[number]

/** Rows × documents. Each row has exactly one cell per column, in column order. */
export interface Matrix {
  readonly id: MatrixId
  /** number (cells are numbers or null), share (per cent), presence (1 or 0), coverage (a symbol with lines), text (the items say it). */
  readonly content: 'number' | 'share' | 'presence' | 'coverage' | 'text'
  /** documents: one column per document; all: a single column for all documents together. */
  readonly columns: 'documents' | 'all'
  /** Totals that its rows hold, in the order in which tables show them. */
  readonly totals: readonly TotalId[]
  readonly rows: readonly Row[]
}

export interface Row {
  /** Id in the matrix's vocabulary. */
  readonly id: string
  /** What a cell's `secondary` counts; null when cells have none. */
  readonly secondary: 'goals' | 'inherited' | 'actorless' | 'metadata' | null
  readonly cells: readonly Cell[]
  /** Parallel to the matrix's `totals`; null where a sum makes no sense. */
  readonly totals: readonly (number | null)[]
}

export interface Cell {
  /** A number, a code or text; null when there is nothing to say (not the same as 0). */
  readonly value: number | string | null
  /** A part of `value` that tables show in brackets; null when the row has none. */
  readonly secondary: number | null
  /** Null outside coverage matrices. */
  readonly coverage: Coverage | null
  /**
   * A remark on the value. One of: definition (theme named only in a definition), inherited (only in a quoted
   * vision), empty (label without value, codebook M1), unjoined (F5's star), document-date (age from a date that is
   * not an adoption date, M6), overdue.
   */
  readonly mark: 'definition' | 'inherited' | 'empty' | 'unjoined' | 'document-date' | 'overdue' | null
  /** What stands behind the value, in document order. */
  readonly items: readonly Item[]
}

/** One piece of evidence behind a cell: a unit, a section, a metadata field, or something missing (then without lines). */
export interface Item {
  /** Id of the unit or section; null for a metadata field and for something missing. */
  readonly unit: string | null
  /** Id in a vocabulary of the codebook, e.g. an actor type, a section type, a theme; null when there is none. */
  readonly code: string | null
  /** Vocabulary of `code`; null with `code`. */
  readonly vocabulary: ItemVocabulary | null
  /** Type of the actor of a duty or follow-up; null for other things. */
  readonly actor: ActorType | null
  /** Words of the source: heading, actor as printed, quote; null when there are none. */
  readonly text: string | null
  /** 1-based; null for something missing. */
  readonly line: number | null
  readonly endLine: number | null
  /** Kind of the commitment; null for other things. */
  readonly kind: Kind | null
  /** One of: inherited (from a quoted vision), metadata (from the document head), implied (follows from something else), heading/content/embedded (how a section is there); null for none. */
  readonly mark: 'inherited' | 'metadata' | 'implied' | Exclude<Coverage, 'absent'> | null
}

/** Vocabularies that items take codes from. */
export type ItemVocabulary =
  | 'actor'
  | 'section'
  | 'theme'
  | 'function'
  | 'field'
  | 'doc-type'
  | 'follow-up-type'
  | 'follow-up-part'
  | 'reference'
  | 'partner'
  | 'duration'
  | 'months'
  | 'kind'
