import type { PolicyAnalysis, Section } from '../model/analysis.ts'
import { listUnits, matchesFilter, type ShowFilter, type ShownDocument, sectionsAround } from './document.ts'
import { formatLines } from './items.ts'
import type { Vocabularies } from './labels.ts'
import { lookUp } from './labels.ts'
import { insertMarks, type Mark, numberMarks, paintMarked } from './marks.ts'
import { createPaint, type Paint } from './paint.ts'
import { type Passage, pickPassages } from './passages.ts'
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
  const passages = pickPassages(document, numberMarks(units), units, options.filter)
  const body =
    passages.length === 0
      ? [options.messages.show.noMatch]
      : bodyLines(document, passages, width, options, paint)
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

function bodyLines(
  document: ShownDocument,
  passages: readonly Passage[],
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
  for (const { line, start, end, section: here, marks } of passages) {
    if (here !== null && here.id !== section) {
      if (lines.length > 0) lines.push('')
      lines.push(...sectionLines(here, document.analysis, width, options, paint))
      section = here.id
    }
    const marked = (whole ? insertMarks : excerpt)(document.text, start, end, marks)
    wrapText(holdNumbers(cleanText(marked)), room).forEach((part, i) => {
      const painted = paintMarked(part, depth, paint.unit)
      depth = painted.depth
      const number = i === 0 ? String(line) : ''
      lines.push(`${paint.faint(padStart(number, margin))}  ${painted.line}`)
    })
    for (const mark of marks.filter(({ span }) => span[1] <= end)) {
      for (const unit of mark.units) {
        const words = wrapText(`↳ ${mark.number} ${describeUnit(unit, options)}`, room, 4)
        lines.push(...words.map((part) => `${' '.repeat(margin + 2)}${paint.faint(part)}`))
      }
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
