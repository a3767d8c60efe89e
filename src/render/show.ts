import type { PolicyAnalysis, Section } from '../model/analysis.ts'
import {
  listUnits,
  matchesFilter,
  type ShowFilter,
  type ShownDocument,
  sectionsAround,
  type Unit,
} from './document.ts'
import { formatLines } from './items.ts'
import type { Vocabularies } from './labels.ts'
import { lookUp } from './labels.ts'
import { insertMarks, type Mark, numberMarks, paintMarked } from './marks.ts'
import { createPaint, type Paint } from './paint.ts'
import { describeUnit } from './unit-line.ts'
import { cleanText, displayWidth, padStart } from './width.ts'
import { trimText, wrapText } from './wrap.ts'

/** How a document is to look. */
export interface ShowOptions extends Vocabularies {
  readonly width: number
  readonly color: boolean
  readonly filter: ShowFilter
}

/** Longest line of a source that is shown whole when only some units are asked for. */
const longestWhole = 300

/** A document as read: its lines with their numbers, its sections, and brackets around what was counted. */
export function renderShow(document: ShownDocument, options: ShowOptions): string {
  const width = Math.max(40, options.width)
  const paint = createPaint(options.color)
  const { analysis } = document
  const units = listUnits(analysis).filter((unit) => matchesFilter(unit, options.filter, analysis))
  const marks = numberMarks(units)
  const wanted = wantedLines(document, options.filter, units)
  const body =
    wanted.length === 0
      ? [options.messages.show.noMatch]
      : bodyLines(document, marks, wanted, width, options, paint)
  const legend = wrapText(options.messages.show.legend, width, 2).map(paint.faint)
  return `${[...titleLines(analysis, width, options, paint), '', ...body, '', ...legend].join('\n')}\n`
}

/** Municipality, title and figures. */
export function titleLines(
  analysis: PolicyAnalysis,
  width: number,
  options: Vocabularies,
  paint: Paint,
): readonly string[] {
  const { show } = options.messages
  const name = analysis.municipality?.name ?? analysis.file
  const title = analysis.metadata.title?.value
  const heading = title === undefined || title === null ? name : `${name} · ${title}`
  const { words, commitments, responsibilities, followUp } = analysis
  const figures = show.summary(words, commitments.length, responsibilities.length, followUp.length)
  return [
    ...wrapText(cleanText(heading), width, 2).map(paint.strong),
    ...wrapText(figures, width, 2).map(paint.faint),
  ]
}

/** Lines to print, 1-based and in order: all of them, or those of the units asked for with their stems. */
function wantedLines(document: ShownDocument, filter: ShowFilter, units: readonly Unit[]): readonly number[] {
  const all = document.lineStarts.map((_, i) => i + 1)
  const text = all.filter((line) => lineText(document, line).trim() !== '')
  if (filter.themes === null && filter.sections === null && filter.types === null) return text
  const wanted = new Set<number>()
  for (const { evidence, stemLine } of units) {
    if (stemLine !== null) wanted.add(stemLine)
    for (let line = evidence.line; line <= evidence.endLine; line++) wanted.add(line)
  }
  if (filter.themes === null && filter.types === null) {
    for (const section of document.analysis.sections) {
      if (!section.types.some((type) => filter.sections?.includes(type))) continue
      for (let line = section.startLine; line <= section.endLine; line++) wanted.add(line)
    }
  }
  return text.filter((line) => wanted.has(line))
}

function lineText({ text, lineStarts }: ShownDocument, line: number): string {
  return text.slice(lineStarts[line - 1], lineStarts[line] ?? text.length)
}

function bodyLines(
  document: ShownDocument,
  marks: readonly Mark[],
  wanted: readonly number[],
  width: number,
  options: ShowOptions,
  paint: Paint,
): readonly string[] {
  const whole = options.filter.themes === null && options.filter.types === null
  const margin = String(document.lineStarts.length).length + 2
  const room = width - margin - 2
  const lines: string[] = []
  let section: string | null = null
  let depth = 0
  const marksOfLine = marksByLine(marks)
  for (const line of wanted) {
    const here = sectionAt(document.analysis.sections, line)
    if (here !== null && here.id !== section) {
      if (lines.length > 0) lines.push('')
      lines.push(...sectionLines(here, document.analysis, width, options, paint))
      section = here.id
    }
    const start = document.lineStarts[line - 1]!
    const end = document.lineStarts[line] ?? document.text.length
    const touching = marksOfLine.get(line) ?? []
    const marked = whole
      ? insertMarks(document.text, start, end, touching)
      : excerpt(document.text, start, end, touching)
    wrapText(holdNumbers(cleanText(marked)), room).forEach((part, i) => {
      const painted = paintMarked(part, depth, paint.unit)
      depth = painted.depth
      const number = i === 0 ? String(line) : ''
      lines.push(`${paint.faint(padStart(number, margin))}  ${painted.line}`)
    })
    for (const mark of touching.filter(({ span }) => span[1] <= end)) {
      for (const unit of mark.units) {
        const words = wrapText(`↳ ${mark.number} ${describeUnit(unit, options)}`, room, 4)
        lines.push(...words.map((part) => `${' '.repeat(margin + 2)}${paint.faint(part)}`))
      }
    }
  }
  return lines
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

/** A number stays with the word that it stands at. */
function holdNumbers(text: string): string {
  return text.replace(/‹(\d+) /g, '‹$1\u00a0')
}

/** The marked part of a long line, cut at word borders. */
function excerpt(text: string, start: number, end: number, marks: readonly Mark[]): string {
  if (end - start <= longestWhole || marks.length === 0) return insertMarks(text, start, end, marks)
  const from = Math.max(start, Math.min(...marks.map(({ span }) => span[0])) - 80)
  const to = Math.min(end, Math.max(...marks.map(({ span }) => span[1])) + 80)
  const left = from === start ? from : text.indexOf(' ', from) + 1
  const right = to === end ? to : text.lastIndexOf(' ', to)
  return `${left === start ? '' : '… '}${insertMarks(text, left, right, marks)}${right === end ? '' : ' …'}`
}

/** The innermost section of a line. */
export function sectionAt(sections: readonly Section[], line: number): Section | null {
  return sections.findLast((section) => section.startLine <= line && line <= section.endLine) ?? null
}

/** A rule with what the section was taken for. */
export function sectionLines(
  section: Section,
  analysis: PolicyAnalysis,
  width: number,
  { messages }: Vocabularies,
  paint: Paint,
): readonly string[] {
  const { labels, show, views } = messages
  const names = section.types.map((type) => lookUp(labels.section, type)).join(' + ')
  const how = section.typeSource === 'heading' ? views.coverage.heading : show.typeSource[section.typeSource]
  const inside =
    section.embedded.length === 0
      ? ''
      : ` · ${show.embedded(section.embedded.map((type) => lookUp(labels.section, type).toLowerCase()).join(', '))}`
  const depth = sectionsAround(section.id, analysis).length
  const lead = '─'.repeat(2 * depth)
  const text = trimText(
    `${lead} ${names} · ${how} · ${show.section(formatLines([{ line: section.startLine, endLine: section.endLine }]))}${inside}`,
    width,
  )
  return [paint.strong(`${text} `) + paint.faint('─'.repeat(Math.max(0, width - displayWidth(text) - 1)))]
}
