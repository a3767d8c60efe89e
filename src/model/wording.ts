import type { MetadataKey } from './analysis.ts'
import type { Coverage, MatrixId, Row, TotalId, ViewId } from './comparison.ts'
import type {
  ActorType,
  Beneficiary,
  DocType,
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
import type { Finding, FindingRule } from './finding.ts'

/** Languages of labels and messages. */
export const languages = ['sv', 'en'] as const
export type Language = (typeof languages)[number]

/** The words of one language that a renderer needs. A key that a language lacks is a type error. */
export interface Wording {
  readonly labels: LabelWording
  readonly views: ViewWording
  /** One sentence per rule; the text may hold more than one full stop. */
  readonly findings: FindingSentences
  readonly grammar: {
    /** "a, b och c" */
    readonly list: (items: readonly string[]) => string
    /** "12 till", at the end of a list that was cut. */
    readonly more: (count: number) => string
  }
  readonly show: ShowWording
}

/** One label for each key. */
type Words<Key extends string> = Readonly<Record<Key, string>>

/** The codebook's terms. */
export interface LabelWording {
  readonly section: Words<SectionType>
  readonly kind: Words<Kind>
  /** The plural of `kind`. */
  readonly kinds: Words<Kind>
  /** Marks behind a line number; goals have none. */
  readonly kindMark: Words<Kind>
  readonly inheritedMark: string
  readonly modality: Words<Modality>
  readonly actor: Words<ActorType>
  /** Names short enough for a table cell; a type that is not here is shown as printed. */
  readonly actorShort: Words<ShortActor>
  /** Names of the bodies with a short name, as documents print them. */
  readonly bodyNames: Words<ShortActor>
  /** In place of an actor that nobody named. */
  readonly nobody: string
  readonly function: Words<DutyFunction>
  readonly object: Words<DutyObject>
  readonly followUpType: Words<FollowUpType>
  readonly beneficiary: Words<Beneficiary>
  readonly docType: Words<DocType>
  readonly reference: Words<ReferenceKind>
  readonly partner: Words<PartnerType>
  readonly field: Words<MetadataKey>
}

type ShortActor = 'kommunfullmaktige' | 'kommunstyrelse'

/** Rows of the matrices of figures. */
type Measure =
  | 'words'
  | Kind
  | 'units'
  | 'measurable'
  | 'deadline'
  | 'responsibilities'
  | 'followUp'
  | 'themes'
  | 'assignments'
  | 'coreHeadings'
  | 'grade'
  | 'lowestLevel'

type ModalityGroup = 'ska' | 'bor' | 'vill' | 'presens' | 'infinitiv' | 'varderande' | 'kan'

type FollowUpRow =
  | 'what'
  | 'who'
  | 'type'
  | 'frequency'
  | 'channel'
  | 'recipient'
  | 'indicators'
  | 'targets'
  | 'revision'
  | 'grade'

type GapRow =
  | 'themes'
  | 'concepts'
  | 'definitionThemes'
  | 'inheritedThemes'
  | 'sections'
  | 'otherSections'
  | 'embeddedSections'
  | 'workPurpose'
  | 'functions'
  | 'followUp'
  | 'metadata'
  | 'emptyFields'
  | 'actorless'
  | 'actorlessFollowUp'
  | 'orphanPartner'
  | 'overdue'
  | 'parts'

/** Headings, row labels, legends and remarks of the views. */
export interface ViewWording {
  readonly title: Words<ViewId>
  readonly matrix: Words<MatrixId>
  readonly total: Words<TotalId>
  readonly totalShort: Words<TotalId>
  readonly measure: Words<Measure>
  /** At most six characters, as column headings. */
  readonly measureShort: Words<Measure>
  readonly modalityGroup: Words<ModalityGroup>
  readonly modalityShort: Words<ModalityGroup>
  readonly sectionShort: Words<SectionType>
  readonly followUpRow: Words<FollowUpRow>
  readonly gapRow: Words<GapRow>
  /** Parts of commitments and of follow-up that may be missing. */
  readonly part: Words<
    'actor' | 'frequency' | 'recipient' | 'indicators' | 'measurable' | 'target' | 'deadline' | 'joined'
  >
  /** Rows of document data that are no field. */
  readonly row: Words<'reviewDue' | 'age' | 'references' | 'partners'>
  readonly coverage: Words<Coverage>
  /** Remarks in cells. */
  readonly mark: Words<
    | 'definition'
    | 'empty'
    | 'documentDate'
    | 'overdue'
    | 'implied'
    | 'inherited'
    | 'none'
    | 'zero'
    | 'yes'
    | 'documentPurposeOnly'
  >
  readonly secondary: Words<NonNullable<Row['secondary']>>
  readonly legend: LegendWording
  readonly note: NoteWording
  readonly caption: {
    readonly documents: (documents: number, municipalities: number) => string
    readonly themes: (units: number, goalsOnly: boolean, municipalities: number, of: number) => string
  }
  /** What leads from a cell to its sentences; a command follows. */
  readonly trace: {
    readonly cell: (document: string, row: string) => string
    readonly why: (document: string) => string
    readonly document: string
  }
  readonly notReadable: (file: string, reason: string) => string
  /** "6 år 4 mån" */
  readonly months: (count: number) => string
  /** "vart fjärde år" */
  readonly every: (count: number, unit: 'Y' | 'M' | 'W' | 'D') => string
}

interface LegendWording
  extends Words<
    | 'definition'
    | 'unjoined'
    | 'kindMarks'
    | 'metadataBrackets'
    | 'emptyField'
    | 'actors'
    | 'nobody'
    | 'grade'
    | 'totals'
    | 'similarity'
    | 'lines'
  > {
  readonly overview: (themes: number) => string
  readonly brackets: (meaning: string) => string
}

interface NoteWording
  extends Words<
    'primary' | 'notInherited' | 'share' | 'transposed' | 'nearest' | 'uniqueConcepts' | 'nothingMissing'
  > {
  readonly countingKinds: (kinds: string) => string
  readonly rowsAbsent: (rows: string) => string
  readonly rowsEmpty: (rows: string) => string
  readonly split: (part: number, parts: number, first: number, last: number, all: number) => string
  readonly splitRows: (part: number, parts: number) => string
  readonly shortened: (pairs: string) => string
  readonly all: (count: number) => string
  readonly asOf: (day: string) => string
}

/** Words of `policy show`. */
export interface ShowWording
  extends Words<
    | 'noMatch'
    | 'responsibility'
    | 'followUp'
    | 'definition'
    | 'purpose'
    | 'measurable'
    | 'inherited'
    | 'left'
    | 'legend'
  > {
  /** Signs that decided what became of a statement, by the key in the trace. */
  readonly reasons: Readonly<Record<string, string>>
  readonly summary: (words: number, commitments: number, responsibilities: number, followUp: number) => string
  /** "rad 27–35" */
  readonly section: (lines: string) => string
  readonly typeSource: Words<Exclude<TypeSource, 'heading'>>
  readonly embedded: (types: string) => string
  readonly deadline: (value: string) => string
}

/** Names and numbers for the sentences of findings, in the language of the sentence. */
export interface Speaker {
  /** "Härryda", or "Härryda policy 2011" where the name is not enough. */
  readonly name: (document: string) => string
  /** "Härryda, Arvika och Falkenberg"; beyond six, "Härryda, Arvika … och 12 till". */
  readonly names: (documents: readonly string[]) => string
  /** Label of a theme or narrower concept, in lower case as inside a sentence. */
  readonly theme: (id: string) => string
  /** "0,88" or "0.88". */
  readonly decimal: (value: number) => string
}

export type FindingSentences = {
  readonly [R in FindingRule]: (finding: Extract<Finding, { readonly rule: R }>, say: Speaker) => string
}
