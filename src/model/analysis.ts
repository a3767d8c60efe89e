import type { Message, SourceInfo } from './block.ts'
import type {
  ActorSource,
  ActorType,
  Beneficiary,
  DutyFunction,
  DutyObject,
  FollowUpType,
  Kind,
  Modality,
  PartnerType,
  ReferenceKind,
  SectionType,
  TypeSource,
} from './enums.ts'
import type { Span } from './span.ts'

/** The one data contract (schema `policy-analysis/1`): what `policy extract` prints and what a coder writes. */
export interface PolicyAnalysis {
  readonly schema: 'policy-analysis/1'
  readonly file: string
  readonly source: SourceInfo
  readonly tool: { readonly name: string; readonly version: string }
  readonly taxonomy: { readonly id: string; readonly version: string; readonly sha256: string }
  readonly municipality: Municipality | null
  readonly language: string
  readonly metadata: Metadata
  readonly references: readonly Reference[]
  readonly partners: readonly Partner[]
  readonly sections: readonly Section[]
  readonly documentPurposes: readonly DocumentPurpose[]
  readonly definitions: readonly Definition[]
  readonly commitments: readonly Commitment[]
  readonly responsibilities: readonly Responsibility[]
  readonly followUp: readonly FollowUp[]
  readonly messages: readonly Message[]
  /** Words of the running text (letters or digits between spaces; furniture, contents list and residue left out). */
  readonly words: number
}

/** A municipality or region of the register. */
export interface Municipality {
  /** Base name without "kommun", e.g. "Härjedalen". */
  readonly name: string
  /** SCB code: four digits for a municipality, two for a region. */
  readonly code: string
  readonly kind: 'kommun' | 'region'
  /** County code, two digits. */
  readonly county: string
}

/** A metadata field: a value with its evidence, or a label printed with nothing after it (codebook M1). */
export interface MetadataField {
  /** Normalised value (ISO date or duration, actor type, doc type, name as printed); null when the field is empty. */
  readonly value: string | null
  /** The words that say it. */
  readonly exact: string
  readonly line: number
  readonly span: Span
  /** Where it was found. */
  readonly source: 'label' | 'sentence' | 'title' | 'body' | 'position' | 'properties'
  /** "empty" where the label stands without a value. */
  readonly status?: 'empty'
  readonly confidence: number
}

/** Fields of the document head (codebook §4), in the order in which tables show them. */
export const metadataFields = [
  'title',
  'municipality',
  'docType',
  'adoptedBy',
  'adoptedDate',
  'decisionParagraph',
  'documentDate',
  'diaryNumber',
  'version',
  'issuingUnit',
  'documentOwner',
  'documentResponsible',
  'appliesTo',
  'validity',
  'revisionInterval',
  'revisionResponsible',
  'revisedDate',
  'followUpResponsible',
  'publishedDate',
  'replaces',
  'description',
] as const
export type MetadataKey = (typeof metadataFields)[number]
/** Every field is present; null means that the document does not say. */
export type Metadata = Readonly<Record<MetadataKey, MetadataField | null>>

/** What every coded thing carries: its words, its place and the rule that took it. */
export interface Evidence {
  /** The words of the source with white space folded; list marks and footnote marks at the edges off. */
  readonly exact: string
  /** Offsets into the canonical text. */
  readonly span: Span
  /** 1-based line of the first character. */
  readonly line: number
  /** 1-based line of the last character. */
  readonly endLine: number
  /** 1-based page where the format has pages. */
  readonly page: number | null
  /** Codebook rule that decided ("K1", "G5", "R3" …). */
  readonly rule: string
  /** 0–1. */
  readonly confidence: number
}

export interface Section {
  /** "s1", "s2.1" … in document order. */
  readonly id: string
  /** First is the primary type; several for combined headings (codebook S3). */
  readonly types: readonly SectionType[]
  /** Types found by coded units that no heading announces (codebook S7). */
  readonly embedded: readonly SectionType[]
  /** As printed, with its number; null for a section without heading. */
  readonly heading: string | null
  readonly startLine: number
  readonly endLine: number
  /** 1 = top. */
  readonly level: number
  readonly parent: string | null
  readonly typeSource: TypeSource
  /** From heading to the last character, children included. */
  readonly span: Span
  /** Names of the signs that decided ("hv:mål", "numbered", "cue:följas upp" …). */
  readonly evidence: readonly string[]
  readonly confidence: number
}

export interface Tag {
  /** Narrower concept. */
  readonly concept: string
  /** Words that earned it. */
  readonly evidence: readonly Span[]
  /** Indicator pattern that fired. */
  readonly pattern: string
}

/** A measurable target (codebook §6.5). */
export interface Target {
  /** Number as a decimal, or the words of a yes/no standard. */
  readonly value: number | string
  /** Unit as printed ("procent", "elever per år"); null for a bare standard. */
  readonly unit: string | null
  readonly exact: string
  /** increase, decrease, at-least, at-most, reach; null when unclear. */
  readonly direction?: 'increase' | 'decrease' | 'at-least' | 'at-most' | 'reach' | null
  /** Starting value as printed ("från 12"); null when not stated. */
  readonly baseline?: string | null
}

/** A date by which something is to be reached. */
export interface Deadline {
  /** ISO date, month or year; an interval "2024/2027" for a period. */
  readonly value: string
  readonly exact: string
}

export interface Commitment extends Evidence {
  /** "<file stem>-g01" … in document order. */
  readonly id: string
  /** The line that the item completes, with its own punctuation; null for a sentence of its own. */
  readonly stem: string | null
  readonly stemLine?: number
  readonly kind: Kind
  readonly modality: Modality
  /** Top concepts, main aim first (T2). */
  readonly tags: readonly string[]
  /** Narrower concepts, in the order that gives `tags`. */
  readonly narrower: readonly string[]
  readonly tagEvidence: readonly Tag[]
  /** Coordinated predicates with complements of their own (A1); absent when there is one. */
  readonly aims?: readonly string[]
  readonly beneficiary: readonly Beneficiary[]
  readonly measurable: boolean
  readonly target: Target | null
  readonly deadline: Deadline | null
  /** True for the municipality's own vision quoted (G1). */
  readonly inherited: boolean
  /** Id of the innermost section. */
  readonly section: string
}

export interface Responsibility extends Evidence {
  readonly id: string
  /** As printed; null when nobody is named. */
  readonly actor: string | null
  readonly actorType: ActorType
  readonly actorSource: ActorSource
  readonly actorLine: number | null
  readonly stem: string | null
  /** The predicate (R8); same words as `exact`. */
  readonly duty: string
  readonly dutyVerb: string
  readonly functions: readonly DutyFunction[]
  /** Null where none of the codebook's objects fits. */
  readonly object: DutyObject | null
  readonly section: string
}

export interface FollowUp extends Evidence {
  readonly id: string
  readonly types: readonly FollowUpType[]
  readonly what: string | null
  readonly actor: string | null
  readonly actorType: ActorType
  readonly actorLine: number | null
  readonly source: 'text' | 'metadata'
  /** ISO 8601 duration. */
  readonly frequency: { readonly value: string; readonly exact: string; readonly implied: boolean } | null
  readonly channel: readonly string[] | null
  readonly recipient: string | null
  readonly indicators: readonly string[]
  readonly section: string
}

export interface Definition extends Evidence {
  readonly term: string
  readonly stem: string | null
  readonly narrower: readonly string[]
  readonly tags: readonly string[]
  readonly tagEvidence: readonly Tag[]
}

export interface DocumentPurpose extends Evidence {}

export interface Reference extends Evidence {
  readonly kind: ReferenceKind
}

export interface Partner extends Evidence {
  readonly type: PartnerType
}
