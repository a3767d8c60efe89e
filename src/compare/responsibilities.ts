import type { MetadataField, PolicyAnalysis, Responsibility } from '../model/analysis.ts'
import type { Item, Matrix } from '../model/comparison.ts'
import { type ActorType, actorTypes, type DutyFunction, dutyFunctions, dutyObjects } from '../model/enums.ts'
import { actorItem, cellOf, codeItem, fieldItem, itemRow, numberRow } from './matrix.ts'

/** Who does what: function × document, object × document, and how far down duties are divided. */
export function compareResponsibilities(analyses: readonly PolicyAnalysis[]): readonly Matrix[] {
  return [functionMatrix(analyses), objectMatrix(analyses), levelMatrix(analyses)]
}

/** Each duty stands under all of its functions; roles that only the document head gives are marked as such. */
function functionMatrix(analyses: readonly PolicyAnalysis[]): Matrix {
  return {
    id: 'functions',
    content: 'text',
    columns: 'documents',
    totals: [],
    rows: dutyFunctions.map((duty) =>
      itemRow(
        duty,
        analyses.map((analysis) => [
          ...analysis.responsibilities.filter((unit) => unit.functions.includes(duty)).map(actorItem),
          ...headItems(analysis, duty),
        ]),
      ),
    ),
  }
}

function objectMatrix(analyses: readonly PolicyAnalysis[]): Matrix {
  return {
    id: 'objects',
    content: 'text',
    columns: 'documents',
    totals: [],
    rows: dutyObjects.map((object) =>
      itemRow(
        object,
        analyses.map(({ responsibilities }) =>
          responsibilities.filter((unit) => unit.object === object).flatMap(functionItems),
        ),
      ),
    ),
  }
}

function functionItems(unit: Responsibility): readonly Item[] {
  return unit.functions.map((duty) => ({ ...actorItem(unit), vocabulary: 'function', code: duty }))
}

/** Roles that stand in the document head, by function: who adopted, follows up, revises. */
function headItems({ metadata }: PolicyAnalysis, duty: DutyFunction): readonly Item[] {
  const field: MetadataField | null =
    duty === 'faststaller'
      ? metadata.adoptedBy
      : duty === 'foljer-upp'
        ? metadata.followUpResponsible
        : duty === 'reviderar'
          ? metadata.revisionResponsible
          : null
  if (field?.value == null) return []
  const type = actorTypes.find((each) => each === field.value) ?? null
  // The adopting body is normalised to its type; names of the other fields stay as printed (codebook 11c).
  return [
    {
      ...fieldItem(field),
      vocabulary: 'actor',
      code: type ?? 'annan',
      actor: type,
      text: type ? null : field.value,
    },
  ]
}

/** Levels of the organisation from the top (0) down; outside bodies and "nobody" have none. */
const levels: Readonly<Record<ActorType, number | null>> = {
  kommunfullmaktige: 0,
  kommunstyrelse: 1,
  utskott: 2,
  namnd: 3,
  forvaltning: 4,
  bolag: 4,
  kontor: 5,
  verksamhet: 5,
  tjansteman: 6,
  samordnare: 6,
  // Members of the top bodies and the municipality as a whole say nothing about how far down duties go.
  fortroendevald: null,
  kommun: null,
  annan: null,
  'ej-angiven': null,
}

function levelMatrix(analyses: readonly PolicyAnalysis[]): Matrix {
  return {
    id: 'levels',
    content: 'text',
    columns: 'documents',
    totals: [],
    rows: [
      numberRow(
        'responsibilities',
        analyses.map(({ responsibilities }) =>
          cellOf(responsibilities.length, {
            secondary: responsibilities.filter((unit) => unit.actor === null).length,
          }),
        ),
        [],
        'actorless',
      ),
      itemRow(
        'lowestLevel',
        analyses.map((analysis) => lowestActors(analysis).map((type) => codeItem('actor', type))),
      ),
    ],
  }
}

/** The types of actor furthest down that have a duty, in the codebook's order; empty when nobody has one. */
export function lowestActors({ responsibilities }: PolicyAnalysis): readonly ActorType[] {
  const types = new Set(responsibilities.map((unit) => unit.actorType))
  const depth = Math.max(-1, ...[...types].map((type) => levels[type] ?? -1))
  return actorTypes.filter((type) => types.has(type) && levels[type] === depth)
}
