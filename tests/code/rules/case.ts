import type {
  Commitment,
  Definition,
  DocumentPurpose,
  FollowUp,
  Kind,
  Modality,
  Responsibility,
} from '../../../src/model/index.ts'

/** Some fields of a unit; undefined for a field that must be absent. */
export type Some<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** What a case expects of each list; a list that is not named is not looked at. Every unit of a named list is named. */
export interface ExpectedUnits {
  readonly commitments?: readonly Some<Commitment>[]
  readonly responsibilities?: readonly Some<Responsibility>[]
  readonly followUp?: readonly Some<FollowUp>[]
  readonly definitions?: readonly Some<Definition>[]
  readonly documentPurposes?: readonly Some<DocumentPurpose>[]
}

/** A mini document and what one rule of the codebook makes of it. */
export interface RuleCase {
  /** Rule id of the codebook: "K1", "G5", "11b targets". */
  readonly rule: string
  /** What the case shows. */
  readonly shows: string
  /** The text below its title: blocks parted by blank lines, headings alone on their line. */
  readonly text: string
  readonly units: ExpectedUnits
}

const title = 'Policy för lokal utveckling i Sala kommun'
const background = 'Bakgrund\n\nSala är en ort med drygt tjugo tusen invånare och gamla anor som gruvstad.'

/** The whole text of a case: title, label rows if the case begins with one, some background, and the case itself. */
export function documentOf({ text }: RuleCase): string {
  const head = /^\p{Lu}\p{Ll}+: /u.test(text) ? [title] : [title, background]
  return `${[...head, text.trim()].join('\n\n')}\n`
}

/** A commitment by its words. */
export function unit(
  kind: Kind,
  modality: Modality,
  exact: string,
  more: Some<Commitment> = {},
): Some<Commitment> {
  return { exact, kind, modality, ...more }
}

/** Nothing is coded as a commitment. */
export const nothing: ExpectedUnits = { commitments: [] }
