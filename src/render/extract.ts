import type { Commitment, Evidence, FollowUp, PolicyAnalysis, Responsibility } from '../model/analysis.ts'
import { type CsvStyle, writeCsv } from './csv.ts'
import { listUnits, sectionsAround, type Unit } from './document.ts'

/** Columns of the table of units, in order. */
export const extractColumns = [
  'file',
  'municipality',
  'municipality_code',
  'county_code',
  'unit',
  'type',
  'modality',
  'text',
  'stem',
  'line',
  'end_line',
  'page',
  'section',
  'section_types',
  'themes',
  'concepts',
  'beneficiary',
  'measurable',
  'target',
  'target_unit',
  'deadline',
  'inherited',
  'actor',
  'actor_type',
  'functions',
  'object',
  'follow_up_types',
  'frequency',
  'channel',
  'recipient',
  'indicators',
  'rule',
  'confidence',
] as const
export type ExtractColumn = (typeof extractColumns)[number]

/** Analyses as JSON: one document is an object, several are an array. */
export function extractJson(analyses: readonly PolicyAnalysis[]): string {
  return `${JSON.stringify(analyses.length === 1 ? analyses[0] : analyses, null, 2)}\n`
}

/** One analysis per line. */
export function extractNdjson(analyses: readonly PolicyAnalysis[]): string {
  return analyses.map((analysis) => `${JSON.stringify(analysis)}\n`).join('')
}

/** One row per coded unit. */
export function extractCsv(
  analyses: readonly PolicyAnalysis[],
  columns: readonly ExtractColumn[],
  style: CsvStyle,
): string {
  const rows = analyses.flatMap((analysis) =>
    listUnits(analysis).map((unit) => {
      const record = unitRecord(unit, analysis)
      return columns.map((column) => record[column] ?? null)
    }),
  )
  return writeCsv([[...columns], ...rows], style)
}

type UnitRecord = Partial<Record<ExtractColumn, string | number | boolean | null>>

/** Lists stand in one field, separated by a space where they hold ids and by a bar where they hold words. */
function unitRecord(unit: Unit, analysis: PolicyAnalysis): UnitRecord {
  const { evidence } = unit
  const shared: UnitRecord = {
    file: analysis.file,
    municipality: analysis.municipality?.name ?? null,
    municipality_code: analysis.municipality?.code ?? null,
    county_code: analysis.municipality?.county ?? null,
    unit: unit.id,
    type: unit.type,
    text: evidence.exact,
    stem: unit.stem,
    line: evidence.line,
    end_line: evidence.endLine,
    page: evidence.page,
    section: unit.section,
    section_types: (sectionsAround(unit.section, analysis)[0]?.types ?? []).join(' '),
    themes: unit.themes.join(' '),
    concepts: unit.concepts.join(' '),
    rule: evidence.rule,
    confidence: evidence.confidence,
  }
  return { ...shared, ...ownFields(unit.type, evidence) }
}

function ownFields(type: Unit['type'], evidence: Evidence): UnitRecord {
  if (type === 'responsibility') {
    const { actor, actorType, functions, object } = evidence as Responsibility
    return { actor, actor_type: actorType, functions: functions.join(' '), object }
  }
  if (type === 'follow-up') {
    const { actor, actorType, types, frequency, channel, recipient, indicators } = evidence as FollowUp
    return {
      actor,
      actor_type: actorType,
      follow_up_types: types.join(' '),
      frequency: frequency?.value ?? null,
      channel: channel?.join(' | ') ?? null,
      recipient,
      indicators: indicators.join(' | '),
    }
  }
  if (type === 'definition' || type === 'document-purpose') return {}
  const { modality, beneficiary, measurable, target, deadline, inherited } = evidence as Commitment
  return {
    modality,
    beneficiary: beneficiary.join(' '),
    measurable,
    target: target?.value ?? null,
    target_unit: target?.unit ?? null,
    deadline: deadline?.value ?? null,
    inherited,
  }
}
