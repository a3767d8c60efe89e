import type { Commitment, PolicyAnalysis } from '../model/analysis.ts'
import type { CompareOptions } from '../model/comparison.ts'
import type { Kind } from '../model/enums.ts'

/** The commitments that count: of the kinds asked for, with or without those quoted from a vision. */
export function selectCommitments(
  analysis: PolicyAnalysis,
  options: Pick<CompareOptions, 'inherited'>,
  kinds?: readonly Kind[],
): readonly Commitment[] {
  return analysis.commitments.filter(
    (unit) => (options.inherited || !unit.inherited) && (kinds === undefined || kinds.includes(unit.kind)),
  )
}

/** The themes of a unit that count: all of them, or the main aim alone (codebook T2). */
export function themesOf(unit: Commitment, options: Pick<CompareOptions, 'primary'>): readonly string[] {
  return options.primary ? unit.tags.slice(0, 1) : unit.tags
}

/** What tells municipalities apart when they are counted; a document without one counts by itself. */
export function municipalityKey(analysis: PolicyAnalysis, index: number): string {
  return analysis.municipality?.code ?? `document ${index}`
}
