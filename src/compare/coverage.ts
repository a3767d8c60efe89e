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
  const unitLines = linesByPlace(analysis)
  for (const section of analysis.sections) {
    const above = (section.parent === null ? undefined : typesAbove.get(section.parent)) ?? new Set()
    typesAbove.set(section.id, new Set([...above, ...section.types]))
    for (const type of section.types) {
      if (!above.has(type)) add(type, sectionItem(section, markOf(section)))
    }
    for (const type of section.embedded) {
      const lines = unitLines.get(`${type} ${section.id}`) ?? [[section.startLine, section.endLine] as const]
      for (const [line, endLine] of lines) {
        add(type, { ...sectionItem(section, 'embedded'), line, endLine })
      }
    }
  }
  return places
}

function markOf(section: Section): 'heading' | 'content' {
  return section.heading !== null && section.typeSource === 'heading' ? 'heading' : 'content'
}

/** Lines of the coded units by the section type that they show and the section that holds them. */
function linesByPlace(analysis: PolicyAnalysis): ReadonlyMap<string, (readonly [number, number])[]> {
  const lines = new Map<string, (readonly [number, number])[]>()
  const add = (type: SectionType, unit: Evidence & { readonly section: string }) => {
    const key = `${type} ${unit.section}`
    const list = lines.get(key) ?? []
    lines.set(key, list)
    if (list.at(-1)?.[0] !== unit.line) list.push([unit.line, unit.endLine])
  }
  for (const unit of analysis.commitments) add(kindSections[unit.kind], unit)
  for (const unit of analysis.responsibilities) add('ansvar', unit)
  for (const unit of analysis.followUp) add('uppfoljning', unit)
  return lines
}

const kindSections = {
  goal: 'mal',
  activity: 'aktiviteter',
  priority: 'prioriteringar',
  principle: 'principer',
} as const satisfies Record<string, SectionType>
