import type { PolicyAnalysis } from '../model/analysis.ts'
import {
  type CompareOptions,
  type Comparison,
  coreSections,
  type Matrix,
  type View,
  type ViewId,
  viewIds,
} from '../model/comparison.ts'
import { kinds } from '../model/enums.ts'
import { compareCoreSections, compareSections, coverageOf } from './coverage.ts'
import { describeDocuments } from './documents.ts'
import { findAll } from './findings/index.ts'
import { compareFollowUp, gradeRow } from './follow-up.ts'
import { compareGaps } from './gaps.ts'
import { cellOf, numberRow } from './matrix.ts'
import { compareMetadata } from './metadata.ts'
import { compareResponsibilities } from './responsibilities.ts'
import { compareSimilarity } from './similarity.ts'
import { compareModality, compareSize } from './size.ts'
import { compareConcepts, compareGoals, compareThemes, type ThemeCatalogue } from './themes.ts'
import { compareWording } from './wording.ts'

/** What to compare, and by which words. */
export interface CompareRequest extends Partial<CompareOptions> {
  /** Ids of the documents, parallel to the analyses; by default made of the names of their files. */
  readonly ids?: readonly string[]
  /** In this order; all by default. */
  readonly views?: readonly ViewId[]
  /** ISO day for ages and overdue revisions; null (default) computes none. */
  readonly asOf?: string | null
  readonly taxonomy: ThemeCatalogue
  readonly tool: Comparison['tool']
}

/**
 * Lays analyses side by side. Pure: the same analyses and request give the same comparison.
 * Linear in the analyses, except the view "similarity", which compares every pair.
 */
export function compareDocuments(analyses: readonly PolicyAnalysis[], request: CompareRequest): Comparison {
  const { id, version, sha256 } = request.taxonomy
  const options: CompareOptions = {
    kinds: request.kinds ?? kinds,
    primary: request.primary ?? false,
    values: request.values ?? 'count',
    inherited: request.inherited ?? true,
    themes: request.themes ?? null,
  }
  const asOf = request.asOf ?? null
  const documents = describeDocuments(analyses, request.ids)
  const views = request.views ?? viewIds
  return {
    schema: 'policy-comparison/1',
    tool: request.tool,
    taxonomy: { id, version, sha256 },
    asOf,
    options,
    documents,
    views: views.map((view) => buildView(view)),
  }

  function buildView(view: ViewId): View {
    const catalogue = request.taxonomy
    const findings =
      view === 'overview' && analyses.length > 0
        ? findAll({ analyses, documents, options, catalogue, asOf })
        : []
    return { id: view, findings, matrices: matricesOf(view) }
  }

  function matricesOf(view: ViewId): readonly Matrix[] {
    const catalogue = request.taxonomy
    switch (view) {
      case 'overview':
        return [
          compareSize(analyses, options),
          compareModality(analyses, options),
          compareCoreSections(analyses),
          structureMatrix(analyses),
        ]
      case 'metadata':
        return [compareMetadata(analyses, asOf)]
      case 'sections':
        return [compareSections(analyses)]
      case 'themes':
        return [compareThemes(analyses, options, catalogue), compareConcepts(analyses, options, catalogue)]
      case 'goals':
        return [compareGoals(analyses, options, catalogue)]
      case 'responsibilities':
        return compareResponsibilities(analyses)
      case 'follow-up':
        return [compareFollowUp(analyses)]
      case 'gaps':
        return compareGaps(analyses, options, catalogue, asOf)
      case 'similarity':
        return [
          ...compareSimilarity(
            analyses,
            documents.map((document) => document.id),
            options,
          ),
          compareWording(analyses),
        ]
    }
  }
}

/** Figures about the form of the documents that the overview puts beside the core sections. */
function structureMatrix(analyses: readonly PolicyAnalysis[]): Matrix {
  const headings = analyses.map((analysis) =>
    cellOf(coreSections.filter((type) => coverageOf(analysis, type) === 'heading').length),
  )
  return {
    id: 'structure',
    content: 'number',
    columns: 'documents',
    totals: [],
    rows: [numberRow('coreHeadings', headings, []), gradeRow(analyses)],
  }
}
