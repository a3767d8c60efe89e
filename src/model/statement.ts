import type { Modality } from './enums.ts'
import type { Span } from './span.ts'

/** A word of a block, normalised for comparison. */
export interface Token {
  /** Lower case, NFC; "eu:s" and "eu-stöd" are one token. Punctuation is a token of its own. */
  readonly norm: string
  /** Offsets into the block's normalised text. */
  readonly start: number
  readonly end: number
  /** True for letters and digits, false for punctuation. */
  readonly word: boolean
}

/** Grammatical place of a token in its statement; decides which theme is the main aim (T2). */
export const zones = [
  'core',
  'subject',
  'fronted',
  'means',
  'purpose',
  'relative',
  'subordinate',
  'parenthesis',
] as const
/**
 * One of: core (main predicate and its objects), subject, fronted (adverbial before the finite verb),
 * means ("genom …", "via …"), purpose ("för att …", "i syfte att …"), relative ("som …"), subordinate (other
 * clauses), parenthesis.
 */
export type Zone = (typeof zones)[number]

/** A sentence or list item with its clause analysis: computed once, used by every later stage. */
export interface Statement {
  /** Position in the document's list of statements. */
  readonly index: number
  /** Index of the block that holds it. */
  readonly block: number
  /** Offsets into the block's normalised text. */
  readonly start: number
  readonly end: number
  /** Offsets into the canonical text. */
  readonly span: Span
  /** Normalised words of the statement. */
  readonly text: string
  readonly tokens: readonly Token[]
  /** Zone of each token, parallel to `tokens`. */
  readonly zones: readonly Zone[]
  /** sentence: running text; item: first sentence of a list item; rest: later sentence of an item; stem: introduces a list; label: run-in label or caption; cell: cell of a table row. */
  readonly role: 'sentence' | 'item' | 'rest' | 'stem' | 'label' | 'cell'
  /** Index of the statement that this one completes grammatically (codebook A3); null when it stands alone. */
  readonly stem: number | null
  /** Index of the stem under which the item is listed, though it does not complete it grammatically; null when none. */
  readonly listStem: number | null
  /** Id of the innermost section. */
  readonly section: string
  /** 1-based line of the first and the last character. */
  readonly line: number
  readonly endLine: number
  readonly clause: Clause
  /** Verbs of all clauses, embedded ones too, in order: token index and infinitive. */
  readonly verbs: readonly { readonly at: number; readonly lemma: string; readonly passive: boolean }[]
  /** Further main clauses joined by "och", "samt" or a comma, each with a finite verb of its own. */
  readonly coordinated: readonly Clause[]
  /** Statement before this one in the same paragraph or item, for anaphora; null at the start of a block. */
  readonly previous: number | null
}

/** Main clause of a statement (Institutional Grammar: Attributes, Deontic, Aim, Object, Context). Ranges are token indices, end exclusive. */
export interface Clause {
  /** Token range of the subject; null for infinitives, passives without subject and verbless items. */
  readonly subject: readonly [number, number] | null
  /** Token index of the finite verb; null when there is none. */
  readonly finite: number | null
  readonly modality: Modality
  /** Verbs of the main predicate(s) after the finite auxiliary: index of each and its lemma. */
  readonly predicates: readonly Predicate[]
  readonly voice: 'active' | 'passive'
  /** True where the main clause is negated. */
  readonly negated: boolean
  /** Token range of what stands before the finite verb and is not the subject; null when none. */
  readonly fronted: readonly [number, number] | null
  /** Token range of an att-clause that the main clause governs ("det är viktigt att …"); null when none. */
  readonly att: readonly [number, number] | null
  /** Token range of the agent phrase ("av kommunstyrelsen") of a passive; null when none. */
  readonly agent: readonly [number, number] | null
}

/** One predicate: verb with its complements. */
export interface Predicate {
  /** Token index of the verb. */
  readonly verb: number
  /** Dictionary form of the verb ("utveckla"), passive s off. */
  readonly lemma: string
  readonly passive: boolean
  /** True for the past tense. */
  readonly past: boolean
  /** True for a finite verb, false for an infinitive under a modal or stem. */
  readonly finite: boolean
  /** Token range of the predicate with its complements. */
  readonly range: readonly [number, number]
}
