import type { Finding, FindingRule } from '../model/finding.ts'
import type { sv } from './sv.ts'

/**
 * Every label and message that a person reads, by key. The Swedish file is the pattern: a key that another language
 * lacks, or a function with other arguments, is a type error.
 */
export type Messages = Widened<typeof sv>

/** The same keys with any wording. */
type Widened<T> = T extends string
  ? string
  : T extends readonly string[] | ((...args: never[]) => string)
    ? T
    : { readonly [K in keyof T]: Widened<T[K]> }

/** Languages of labels and messages. */
export const languages = ['sv', 'en'] as const
export type Language = (typeof languages)[number]

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

/** One sentence per rule; the text may hold more than one full stop. */
export type FindingSentences = {
  readonly [R in FindingRule]: (finding: Extract<Finding, { readonly rule: R }>, say: Speaker) => string
}

/** Values for the wording of a notice or an error. */
export type Params = Readonly<Record<string, string | number>>
/** Wordings by the keys that `Message` and `PolicyError` carry. */
export type Notices = Readonly<Record<string, (params: Params) => string>>
