import type { Section } from '../model/analysis.ts'
import { type ShowFilter, type ShownDocument, sectionsAround, type Unit } from './document.ts'
import type { Mark } from './marks.ts'

/** A stretch of one line inside one section: a whole line, unless sections begin inside it. */
export interface Passage {
  /** 1-based. */
  readonly line: number
  /** Offsets into the text. */
  readonly start: number
  readonly end: number
  /** Innermost section; null outside all. */
  readonly section: Section | null
  /** Marks that touch it. */
  readonly marks: readonly Mark[]
}

/** The passages to print, in order: all with words in them, or those that the filter and its units ask for. */
export function pickPassages(
  document: ShownDocument,
  marks: readonly Mark[],
  units: readonly Unit[],
  filter: ShowFilter,
): readonly Passage[] {
  const passages = listPassages(document, marks)
  const { themes, sections, types } = filter
  if (themes === null && sections === null && types === null) return passages
  const stems = new Set(units.flatMap(({ stemLine }) => (stemLine === null ? [] : [stemLine])))
  const wholeSections = themes === null && types === null
  return passages.filter(
    (passage) =>
      passage.marks.length > 0 ||
      (stems.has(passage.line) && isWholeLine(passage, document)) ||
      (wholeSections && isInside(passage, sections ?? [], document)),
  )
}

function isWholeLine({ line, start }: Passage, { lineStarts }: ShownDocument): boolean {
  return start === lineStarts[line - 1]
}

function isInside({ section }: Passage, types: readonly string[], { analysis }: ShownDocument): boolean {
  if (section === null) return false
  return sectionsAround(section.id, analysis).some((each) => each.types.some((type) => types.includes(type)))
}

function listPassages(document: ShownDocument, marks: readonly Mark[]): readonly Passage[] {
  const { text, lineStarts, analysis } = document
  const marksOfLine = marksByLine(marks)
  const starts = analysis.sections.map(({ span }) => span[0]).sort((a, b) => a - b)
  const passages: Passage[] = []
  let next = 0
  lineStarts.forEach((lineStart, i) => {
    const lineEnd = lineStarts[i + 1] ?? text.length
    const cuts = [lineStart]
    for (; next < starts.length && starts[next]! < lineEnd; next++) {
      // White space before the first section of a line belongs to it.
      if (text.slice(cuts.at(-1), starts[next]).trim() !== '') cuts.push(starts[next]!)
    }
    cuts.forEach((start, k) => {
      const end = cuts[k + 1] ?? lineEnd
      const words = text.slice(start, end)
      if (words.trim() === '') return
      const first = start + words.search(/\S/)
      const touching = (marksOfLine.get(i + 1) ?? []).filter(({ span }) => span[0] < end && span[1] > start)
      passages.push({
        line: i + 1,
        start,
        end,
        section: sectionAt(analysis.sections, i + 1, first),
        marks: touching,
      })
    })
  })
  return passages
}

/** The innermost section at an offset; by lines where sections have no spans, as in a coding. */
export function sectionAt(sections: readonly Section[], line: number, offset: number): Section | null {
  const holds = ({ span, startLine, endLine }: Section) =>
    span[1] > span[0] ? span[0] <= offset && offset < span[1] : startLine <= line && line <= endLine
  return sections.findLast(holds) ?? null
}

/** Marks by each line that they touch. */
function marksByLine(marks: readonly Mark[]): ReadonlyMap<number, readonly Mark[]> {
  const lines = new Map<number, Mark[]>()
  for (const mark of marks) {
    const { line, endLine } = mark.units[0]!.evidence
    for (let at = line; at <= endLine; at++) {
      const own = lines.get(at)
      if (own) own.push(mark)
      else lines.set(at, [mark])
    }
  }
  return lines
}
