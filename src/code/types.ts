import type { Section, SectionType, Span, Statement } from '../model/index.ts'

/** What became of a statement, for `show --why`. */
export interface Decision {
  /** Statement or block text that was decided on. */
  readonly span: Span
  readonly line: number
  readonly endLine: number
  /** One of: goal, activity, priority, principle, responsibility, followUp, definition, documentPurpose, background. */
  readonly decision: string
  /** Codebook rule. */
  readonly rule: string
  /** Names of the signs that decided, joined with spaces. */
  readonly reason: string
}

/** A statement with what the section tree says of it. */
export interface Placed {
  readonly statement: Statement
  readonly section: Section
  /** Primary type of the innermost section. */
  readonly type: SectionType
  /** Types of the section and of all its ancestors. */
  readonly types: ReadonlySet<SectionType>
  /** True inside a case-file wrapper (11b): never coded. */
  readonly wrapper: boolean
  /** Stem statement that the item completes, or null. */
  readonly stem: Statement | null
  /** Stem under which the item stands, completed or not. */
  readonly listStem: Statement | null
}
