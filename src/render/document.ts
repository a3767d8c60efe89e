import type { Evidence, FollowUp, PolicyAnalysis, Responsibility, Section } from '../model/analysis.ts'
import type { SectionType } from '../model/enums.ts'
import type { Span } from '../model/span.ts'

/** What became of one statement, and by which rule of the codebook. */
export interface Decision {
  readonly span: Span
  readonly line: number
  readonly endLine: number
  /** One of: goal, activity, priority, principle, responsibility, followUp, definition, documentPurpose, background. */
  readonly decision: string
  readonly rule: string
  /** Names of the signs that decided. */
  readonly reason: string
}

/** A document with its analysis, as `show` prints it. */
export interface ShownDocument {
  readonly analysis: PolicyAnalysis
  /** The canonical text that the spans point into. */
  readonly text: string
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[]
  readonly trace: readonly Decision[]
}

/** What is coded, under one roof: `type` tells the lists of the analysis apart. */
export interface Unit {
  readonly id: string
  readonly type: UnitType
  readonly evidence: Evidence
  readonly stem: string | null
  readonly stemLine: number | null
  /** Section by its id; empty for a definition or purpose outside all sections. */
  readonly section: string
  readonly themes: readonly string[]
  readonly concepts: readonly string[]
}

export const unitTypes = [
  'goal',
  'activity',
  'priority',
  'principle',
  'responsibility',
  'follow-up',
  'definition',
  'document-purpose',
] as const
type UnitType = (typeof unitTypes)[number]

/** What to show of a document; everything when all are null. */
export interface ShowFilter {
  /** Ids of themes or narrower concepts. */
  readonly themes: readonly string[] | null
  readonly sections: readonly SectionType[] | null
  readonly types: readonly UnitType[] | null
}

/** All coded units, in the order of the text. */
export function listUnits(analysis: PolicyAnalysis): readonly Unit[] {
  const none = { stem: null, stemLine: null, themes: [], concepts: [] }
  const sectionAt = (line: number) =>
    analysis.sections.findLast((section) => section.startLine <= line && line <= section.endLine)?.id ?? ''
  const units: Unit[] = [
    ...analysis.commitments.map((unit) => ({
      ...none,
      id: unit.id,
      type: unit.kind,
      evidence: unit,
      stem: unit.stem,
      stemLine: unit.stemLine ?? null,
      section: unit.section,
      themes: unit.tags,
      concepts: unit.narrower,
    })),
    ...analysis.responsibilities.map((unit) => ({
      ...none,
      id: unit.id,
      type: 'responsibility' as const,
      evidence: unit,
      stem: unit.stem,
      section: unit.section,
    })),
    ...analysis.followUp.map((unit) => ({
      ...none,
      id: unit.id,
      type: 'follow-up' as const,
      evidence: unit,
      section: unit.section,
    })),
    ...analysis.definitions.map((unit, i) => ({
      ...none,
      id: `definition-${i + 1}`,
      type: 'definition' as const,
      evidence: unit,
      stem: unit.stem,
      section: sectionAt(unit.line),
      themes: unit.tags,
      concepts: unit.narrower,
    })),
    ...analysis.documentPurposes.map((unit, i) => ({
      ...none,
      id: `purpose-${i + 1}`,
      type: 'document-purpose' as const,
      evidence: unit,
      section: sectionAt(unit.line),
    })),
  ]
  return units.sort((a, b) => a.evidence.line - b.evidence.line || a.evidence.span[0] - b.evidence.span[0])
}

/** The decisions, with one for each unit that none of them tells of: a duty from a row of a table, a head's field. */
export function completeTrace({ analysis, trace }: ShownDocument): readonly Decision[] {
  const told = new Map<string, readonly Span[]>(unitTypes.map((type) => [type, spansOf(type, trace)]))
  const next = new Map<string, number>()
  const untold = listUnits(analysis).filter(({ type, evidence: { span } }) => {
    const spans = told.get(type)!
    let at = next.get(type) ?? 0
    while (at < spans.length && spans[at]![1] <= span[0]) at++
    next.set(type, at)
    return at === spans.length || spans[at]![0] >= span[1]
  })
  if (untold.length === 0) return trace
  const added = untold.map(({ type, evidence }) => decisionOf(type, evidence))
  return [...trace, ...added].sort((a, b) => a.span[0] - b.span[0])
}

/** Spans of the decisions of a type, by where they start. */
function spansOf(type: UnitType, trace: readonly Decision[]): readonly Span[] {
  const spans = trace.filter(({ decision }) => unitTypeOf(decision) === type).map(({ span }) => span)
  return spans.sort((a, b) => a[0] - b[0])
}

function decisionOf(type: UnitType, evidence: Evidence): Decision {
  const { span, line, endLine, rule } = evidence
  const { actorType, functions, types } = evidence as Partial<Responsibility & FollowUp>
  const duty = functions === undefined ? '' : `${actorType}:${functions.join('+')}`
  const decision = type.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  return { span, line, endLine, decision, rule, reason: types === undefined ? duty : types.join('+') }
}

/** The trace and the units spell a type differently: "followUp" is "follow-up". */
export function unitTypeOf(decision: string): UnitType | undefined {
  const id = decision.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return unitTypes.find((type) => type === id)
}

/** True where the unit is asked for. */
export function matchesFilter(unit: Unit, filter: ShowFilter, analysis: PolicyAnalysis): boolean {
  const { themes, sections, types } = filter
  if (types !== null && !types.includes(unit.type)) return false
  if (themes !== null && ![...unit.themes, ...unit.concepts].some((id) => themes.includes(id))) return false
  return sections === null || sections.some((type) => belongsTo(unit, type, analysis))
}

/** A unit belongs to the section types around it, and to the type that it shows by itself (codebook S7). */
function belongsTo(unit: Unit, type: SectionType, analysis: PolicyAnalysis): boolean {
  if (shownTypes[unit.type] === type) return true
  return sectionsAround(unit.section, analysis).some((section) => section.types.includes(type))
}

/** A section and those that hold it, innermost first. */
export function sectionsAround(id: string, { sections }: PolicyAnalysis): readonly Section[] {
  const around: Section[] = []
  let next: string | null = id
  while (next !== null) {
    const section = sections.find((each) => each.id === next)
    if (section === undefined || around.includes(section)) break
    around.push(section)
    next = section.parent
  }
  return around
}

const shownTypes: Readonly<Record<UnitType, SectionType | null>> = {
  goal: 'mal',
  activity: 'aktiviteter',
  priority: 'prioriteringar',
  principle: 'principer',
  responsibility: 'ansvar',
  'follow-up': 'uppfoljning',
  definition: null,
  'document-purpose': null,
}
