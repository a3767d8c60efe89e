/** Stands before the first and after the last letter of a word in a `WordAutomaton`; no word holds it. */
export const wordEdge = '\u0000'

/** One element of a pattern: the word classes of which a word must have one, and how it follows the element before. */
export interface PatternElement {
  /** Numbers of the word classes: each a single glob or a list of the taxonomy. */
  readonly wordClasses: readonly number[]
  /** Words that may stand between this element and the one before: 0, 2 ("a .. b") or 5 ("a ... b"). */
  readonly gap: number
}

/** What a pattern does, strongest first. */
export const patternRoles = ['indicator', 'general', 'fallback', 'exclusion'] as const

/**
 * One of: indicator (gives its concept), general (gives it where no concept beside it is hit), fallback (gives it where the
 * statement has no theme at all), exclusion (cancels hits of its concept).
 */
export type PatternRole = (typeof patternRoles)[number]

/** A pattern of the taxonomy, compiled. */
export interface CompiledPattern {
  /** Position in `PatternIndex.patterns`. */
  readonly id: number
  /** As written in the taxonomy. */
  readonly source: string
  /** Id of the concept that has it. */
  readonly concept: string
  readonly role: PatternRole
  /** One or more; the first has no gap. */
  readonly elements: readonly PatternElement[]
}

/** Where a word class is used: element `element` of pattern `pattern`. */
export interface ElementUse {
  readonly pattern: number
  readonly element: number
}

/**
 * An Aho–Corasick automaton over the letters (UTF-16 units) of a word framed by two edge marks. It reports every word
 * class that the word belongs to, in one pass over its letters. States are numbered breadth first from 0, the start,
 * so that the children of a state stand side by side, their letters ascending.
 */
export interface WordAutomaton {
  /** The letter that leads to each state from its parent. */
  readonly letters: Uint32Array
  /** First child of each state; the children end where those of the next state begin. One entry more than states. */
  readonly first: Uint32Array
  /** The state of the longest proper suffix of each state. */
  readonly fail: Uint32Array
  /** The longest proper suffix of each state that finds something; 0 where none does. */
  readonly shorter: Uint32Array
  /** Where in `foundClasses` the word classes found on entering a state begin. One entry more than states. */
  readonly foundFrom: Uint32Array
  /** Word classes, state after state. */
  readonly foundClasses: Uint32Array
}

/** All patterns of a taxonomy, for one pass over a text. */
export interface PatternIndex {
  readonly patterns: readonly CompiledPattern[]
  readonly automaton: WordAutomaton
  /** Uses of each word class. */
  readonly uses: readonly (readonly ElementUse[])[]
}
