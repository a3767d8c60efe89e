import type { PolicyAnalysis } from '../../model/analysis.ts'
import type { ComparedDocument, CompareOptions } from '../../model/comparison.ts'
import type { Finding } from '../../model/finding.ts'
import type { ThemeCatalogue } from '../themes.ts'
import { findActorless, findAdoption, findFollowUp, findResponsibility, findRevision } from './roles.ts'
import { findAbsentSections, findCoreHeadings, findGoalsWithoutHeading } from './structure.ts'
import {
  findDominating,
  findFewLack,
  findMeasurability,
  findMostSimilar,
  findOnlyOne,
  findSharedThemes,
} from './themes.ts'

/** What every rule of a finding is given. */
export interface Corpus {
  readonly analyses: readonly PolicyAnalysis[]
  /** Parallel to `analyses`. */
  readonly documents: readonly ComparedDocument[]
  readonly options: CompareOptions
  readonly catalogue: ThemeCatalogue
  readonly asOf: string | null
}

/** The sentences that open the overview, in order: what is shared, what is one document's own, what is missing. */
export function findAll(corpus: Corpus): readonly Finding[] {
  return [
    ...findSharedThemes(corpus),
    ...findFewLack(corpus),
    ...findOnlyOne(corpus),
    ...findDominating(corpus),
    ...findMeasurability(corpus),
    ...findCoreHeadings(corpus),
    ...findGoalsWithoutHeading(corpus),
    ...findAbsentSections(corpus),
    ...findResponsibility(corpus),
    ...findActorless(corpus),
    ...findFollowUp(corpus),
    ...findAdoption(corpus),
    ...findRevision(corpus),
    ...findMostSimilar(corpus),
  ]
}
