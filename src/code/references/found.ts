import type { ReferenceKind } from '../../model/enums.ts'

/** A reference inside a block's text. */
export interface FoundReference {
  readonly kind: ReferenceKind
  readonly start: number
  readonly end: number
  /** What told: "law", "named", "phrase", "decision", "list", "replaces". */
  readonly rule: string
  readonly confidence: number
  /** True where the name has a year or stands in quotation marks: such a name counts in a heading too. */
  readonly sure?: boolean
}
