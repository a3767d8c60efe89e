import type { VerbReading } from './verb-forms.ts'

/** A clause of a statement. Indices are token indices; `end` is exclusive and includes embedded clauses. */
export interface ClauseNode {
  readonly kind: 'main' | 'att' | 'attInf' | 'relative' | 'sub'
  readonly parent: ClauseNode | null
  /** Index of the word that opened it (att, som, när …) or of its first word. */
  readonly start: number
  end: number
  /** Index of the finite verb, or null. */
  finite: number | null
  /** All verbs in order: finite and infinitives. */
  readonly verbs: ClauseVerb[]
  /** First token of the subject when a coordinated clause brought its own ("… och de svarar för"); else null. */
  ownSubject: number | null
}

/** A verb of a clause: its token, its reading, and whether it is finite. */
export interface ClauseVerb {
  readonly at: number
  readonly reading: VerbReading
  readonly finite: boolean
}

/** True for an s-form of a verb that has an active form. */
export function isPassive(reading: VerbReading): boolean {
  return (
    (reading.form === 'presS' || reading.form === 'infS' || reading.form === 'pastS') &&
    !reading.lemma.endsWith('s')
  )
}
