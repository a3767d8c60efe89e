import type { Commitment, Definition, PolicyAnalysis } from '../model/analysis.ts'
import type { Cell, CompareOptions, Matrix, Row, TotalId } from '../model/comparison.ts'
import { kinds } from '../model/enums.ts'
import type { Taxonomy } from '../model/taxonomy.ts'
import { cellOf, commitmentItem, evidenceItem } from './matrix.ts'
import { municipalityKey, selectCommitments, themesOf } from './selection.ts'

/** What a comparison needs of a taxonomy: which concepts there are, in which order. */
export type ThemeCatalogue = Pick<Taxonomy, 'id' | 'version' | 'sha256' | 'top' | 'byId'>

/** Theme × document: units of any kind (or of the kinds asked for) with the theme, of them goals. */
export function compareThemes(
  analyses: readonly PolicyAnalysis[],
  options: CompareOptions,
  catalogue: ThemeCatalogue,
): Matrix {
  const ids = catalogue.top.filter((id) => options.themes === null || options.themes.includes(id))
  return conceptMatrix('themes', ids, analyses, options, (unit) => themesOf(unit, options))
}

/** Narrower concept × document: units with the concept. */
export function compareConcepts(
  analyses: readonly PolicyAnalysis[],
  options: CompareOptions,
  catalogue: ThemeCatalogue,
): Matrix {
  const ids = catalogue.top.flatMap((id) => catalogue.byId.get(id)?.narrower ?? [])
  const shown =
    options.themes === null ? ids : ids.filter((id) => options.themes?.includes(topOf(id, catalogue)))
  return conceptMatrix('concepts', shown, analyses, options, (unit) => unit.narrower)
}

/** Theme × document with the words of each unit; goals only, unless kinds are asked for. */
export function compareGoals(
  analyses: readonly PolicyAnalysis[],
  options: CompareOptions,
  catalogue: ThemeCatalogue,
): Matrix {
  const chosen = options.kinds.length === kinds.length ? (['goal'] as const) : options.kinds
  const counted = { ...options, kinds: chosen, values: 'count' } as const
  return { ...compareThemes(analyses, counted, catalogue), id: 'goals' }
}

function topOf(id: string, catalogue: ThemeCatalogue): string {
  return catalogue.byId.get(id)?.broader ?? id
}

function conceptMatrix(
  matrix: 'themes' | 'concepts',
  ids: readonly string[],
  analyses: readonly PolicyAnalysis[],
  options: CompareOptions,
  conceptsOf: (unit: Commitment) => readonly string[],
): Matrix {
  const units = analyses.map((analysis) => selectCommitments(analysis, options, options.kinds))
  const byConcept = units.map((each) => groupUnits(each, conceptsOf))
  const defined = analyses.map(({ definitions }) => groupDefinitions(definitions, matrix))
  const withGoals = options.values === 'count' && options.kinds.length > 1 && options.kinds.includes('goal')
  const keys = analyses.map(municipalityKey)
  const totals = totalsFor(options)
  const all = units.reduce((sum, each) => sum + each.length, 0)

  const rowOf = (id: string): Row => {
    const found = byConcept.map((groups) => groups.get(id) ?? [])
    const cells = found.map((each, i) =>
      themeCell(id, each, defined[i]!.get(id) ?? [], units[i]!.length, options.values, withGoals),
    )
    const count = (pick: (unit: Commitment) => boolean) =>
      found.reduce((sum, each) => sum + each.filter(pick).length, 0)
    const figures: Record<TotalId, number | null> = {
      sum:
        options.values === 'share'
          ? percent(
              count(() => true),
              all,
            )
          : count(() => true),
      secondarySum: withGoals ? count((unit) => unit.kind === 'goal') : null,
      municipalities: new Set(keys.filter((_, i) => found[i]!.length > 0)).size,
      primary: count((unit) => unit.tags[0] === id),
    }
    return { id, secondary: withGoals ? 'goals' : null, cells, totals: totals.map((total) => figures[total]) }
  }
  const content = options.values === 'count' ? 'number' : options.values
  const shownTotals = matrix === 'concepts' ? totals.filter((total) => total !== 'primary') : totals
  const rows = ids.map(rowOf).map((row) => ({ ...row, totals: row.totals.slice(0, shownTotals.length) }))
  return { id: matrix, content, columns: 'documents', totals: shownTotals, rows }
}

/** `primary` stands last, because the concept matrix drops it. */
function totalsFor(options: CompareOptions): readonly TotalId[] {
  if (options.values === 'presence') return ['municipalities']
  if (options.values === 'share') return ['sum', 'municipalities']
  return options.primary
    ? ['sum', 'secondarySum', 'municipalities']
    : ['sum', 'secondarySum', 'municipalities', 'primary']
}

function themeCell(
  id: string,
  units: readonly Commitment[],
  definitions: readonly Definition[],
  all: number,
  values: CompareOptions['values'],
  withGoals: boolean,
): Cell {
  const items = units.map(commitmentItem)
  const value = {
    count: units.length,
    presence: units.length > 0 ? 1 : 0,
    share: percent(units.length, all),
  }[values]
  const secondary = withGoals ? units.filter((unit) => unit.kind === 'goal').length : null
  if (units.length === 0 && definitions.length > 0) {
    const found = definitions.map((definition) => evidenceItem(definition, 'theme', id))
    return cellOf(value, { secondary, mark: 'definition', items: found })
  }
  const mark = units.length > 0 && units.every((unit) => unit.inherited) ? 'inherited' : null
  return cellOf(value, { secondary, mark, items })
}

/** Per cent with one decimal; 0 of 0 is 0. */
function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10
}

function groupUnits(
  units: readonly Commitment[],
  conceptsOf: (unit: Commitment) => readonly string[],
): ReadonlyMap<string, Commitment[]> {
  const groups = new Map<string, Commitment[]>()
  for (const unit of units) {
    for (const concept of new Set(conceptsOf(unit))) {
      const group = groups.get(concept)
      if (group) group.push(unit)
      else groups.set(concept, [unit])
    }
  }
  return groups
}

function groupDefinitions(
  definitions: readonly Definition[],
  matrix: 'themes' | 'concepts',
): ReadonlyMap<string, Definition[]> {
  const groups = new Map<string, Definition[]>()
  for (const definition of definitions) {
    for (const concept of matrix === 'themes' ? definition.tags : definition.narrower) {
      groups.set(concept, [...(groups.get(concept) ?? []), definition])
    }
  }
  return groups
}
