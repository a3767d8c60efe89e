import type { Evidence, PolicyAnalysis, Section } from '../model/analysis.ts'
import type { Cell, Coverage, Item, Matrix } from '../model/comparison.ts'
import { coreSections, coverages } from '../model/comparison.ts'
import { type SectionType, sectionTypes } from '../model/enums.ts'
import { cellOf, sectionItem } from './matrix.ts'

/** Which parts of the genre each document has, and how they are marked (codebook S7). */
export function compareSections(analyses: readonly PolicyAnalysis[]): Matrix {
  return coverageMatrix('sections', sectionTypes, analyses)
}

/** The same for the four parts that every policy is expected to have. */
export function compareCoreSections(analyses: readonly PolicyAnalysis[]): Matrix {
  return coverageMatrix('core', coreSections, analyses)
}

function coverageMatrix(
  id: 'sections' | 'core',
  types: readonly SectionType[],
  analyses: readonly PolicyAnalysis[],
): Matrix {
  const places = analyses.map(placesOf)
  return {
    id,
    content: 'coverage',
    columns: 'documents',
    totals: [],
    rows: types.map((type) => ({
      id: type,
      secondary: null,
      cells: places.map((each) => coverageCell(each.get(type) ?? [])),
      totals: [],
    })),
  }
}

/** How a section type is present in a document. */
export function coverageOf(analysis: PolicyAnalysis, type: SectionType): Coverage {
  return strongest(placesOf(analysis).get(type) ?? [])
}

function coverageCell(items: readonly Item[]): Cell {
  const coverage = strongest(items)
  return cellOf(coverage, { coverage, items })
}

function strongest(items: readonly Item[]): Coverage {
  return coverages.find((coverage) => items.some((item) => item.mark === coverage)) ?? 'absent'
}

/** Several views ask for the same document. */
const known = new WeakMap<PolicyAnalysis, Places>()
type Places = ReadonlyMap<SectionType, readonly Item[]>

function placesOf(analysis: PolicyAnalysis): Places {
  const places = known.get(analysis) ?? findPlaces(analysis)
  known.set(analysis, places)
  return places
}

/**
 * Where each section type stands. A section inside one of the same type says nothing new and is left out; a type
 * that is only embedded stands at the lines of the units that show it.
 */
function findPlaces(analysis: PolicyAnalysis): Places {
  const places = new Map<SectionType, Item[]>()
  const add = (type: SectionType, item: Item) => {
    const items = places.get(type)
    if (items) items.push(item)
    else places.set(type, [item])
  }
  const typesAbove = new Map<string, ReadonlySet<SectionType>>()
  const units = unitsByType(analysis)
  for (const section of analysis.sections) {
    const above = (section.parent === null ? undefined : typesAbove.get(section.parent)) ?? new Set()
    typesAbove.set(section.id, new Set([...above, ...section.types]))
    for (const type of section.types) {
      if (!above.has(type)) add(type, sectionItem(section, markOf(section)))
    }
    for (const type of section.embedded) {
      for (const { line, endLine } of linesOf(section, units.get(type) ?? [])) {
        const known = places.get(type)?.some((item) => item.mark === 'embedded' && item.line === line)
        if (!known) add(type, { ...sectionItem(section, 'embedded'), line, endLine })
      }
    }
  }
  return places
}

function markOf(section: Section): 'heading' | 'content' {
  return section.heading !== null && section.typeSource === 'heading' ? 'heading' : 'content'
}

/** A coded unit's lines and section. */
type Placed = Pick<Evidence, 'line' | 'endLine'> & { readonly section: string }

/** Coded units by the section type that they show. */
function unitsByType(analysis: PolicyAnalysis): ReadonlyMap<SectionType, readonly Placed[]> {
  const units = new Map<SectionType, Placed[]>([
    ['ansvar', [...analysis.responsibilities]],
    ['uppfoljning', [...analysis.followUp]],
  ])
  for (const unit of analysis.commitments) {
    const type = kindSections[unit.kind]
    units.set(type, [...(units.get(type) ?? []), unit])
  }
  return units
}

/** Where units show a type inside a section: its own units, else those of its children, else the whole section. */
function linesOf(section: Section, units: readonly Placed[]): readonly Pick<Placed, 'line' | 'endLine'>[] {
  const own = units.filter((unit) => unit.section === section.id)
  if (own.length > 0) return own
  const inside = units.filter((unit) => section.startLine <= unit.line && unit.line <= section.endLine)
  return inside.length > 0 ? inside : [{ line: section.startLine, endLine: section.endLine }]
}

const kindSections = {
  goal: 'mal',
  activity: 'aktiviteter',
  priority: 'prioriteringar',
  principle: 'principer',
} as const satisfies Record<string, SectionType>
