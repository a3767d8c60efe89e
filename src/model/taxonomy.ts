import type { PatternIndex } from './patterns.ts'

/** A name in Swedish and English. */
export interface Label {
  readonly sv: string
  readonly en: string
}

/** A theme: a top concept, or one of its narrower concepts (SKOS Concept). */
export interface Concept {
  /** Stable slug, "business" or "business.growth". */
  readonly id: string
  /** Short code that gives the display order ("T04"); null where the taxonomy gives none. */
  readonly notation: string | null
  readonly prefLabel: Label
  readonly altLabels: readonly string[]
  /** Empty where the taxonomy gives none. */
  readonly definition: Label
  /** How to tell the concept from its neighbours; null where the taxonomy gives none. */
  readonly scopeNote: string | null
  /** Id of the top concept above; null for a top concept. */
  readonly broader: string | null
  /** Ids of the concepts below, in display order. */
  readonly narrower: readonly string[]
  /** Ids of the usual confusions (skos:related); symmetric. */
  readonly related: readonly string[]
  /** Ids or labels in other schemes, by scheme ("sdg", "eurovoc", "eurovocRelated", "cofog"). */
  readonly mappings: Readonly<Record<string, readonly string[]>>
  /** Patterns that give the concept, as written. */
  readonly indicators: readonly string[]
  /** Patterns that give the concept only where no concept beside it under the same broader one is hit (codebook T7). */
  readonly general: readonly string[]
  /** Patterns that give the concept only in a statement that has no other theme. */
  readonly fallback: readonly string[]
  /** Patterns that cancel hits of the concept that share a word with them, as written. */
  readonly exclusions: readonly string[]
  /**
   * True where the concept counts only as the aim itself, not as means, condition or side clause (codebook T4).
   * Default false.
   */
  readonly aimOnly: boolean
  /** Concept that is meant instead where the words name a mere partner or example (codebook T3); null where none. */
  readonly asPartner: string | null
  /**
   * How far the concept is from an aim of its own: 0 an aim, 1 a way to it (learning, knowing), 2 a form for it (project,
   * network). Lower comes first where both stand in the same part of the statement (codebook T2, T4). Default 0.
   */
  readonly tier: number
  /** Concept that this one follows in rank when both stand in the same part of the statement (codebook T9); null where none. */
  readonly follows: string | null
}

/** A compiled taxonomy of themes. */
export interface Taxonomy {
  readonly id: string
  readonly version: string
  /** Of the file's bytes, hex. */
  readonly sha256: string
  /** Namespace of the concepts; null where the file gives none. */
  readonly uri: string | null
  readonly prefLabel: Label
  /** Concept of a statement that has no theme by its words, by kind of commitment ("principle": "steering.conduct"). */
  readonly unmarked: Readonly<Record<string, string>>
  /** BCP 47 of the texts that the patterns match. */
  readonly language: string
  /** Top concepts in display order, each followed by its narrower concepts. */
  readonly concepts: readonly Concept[]
  /** Ids of the top concepts, in display order. */
  readonly top: readonly string[]
  readonly byId: ReadonlyMap<string, Concept>
  /** All patterns, compiled for one pass over a text. */
  readonly index: PatternIndex
}
