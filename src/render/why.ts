import {
  completeTrace,
  type Decision,
  listUnits,
  matchesFilter,
  type ShownDocument,
  unitTypeOf,
} from './document.ts'
import { lookUp } from './labels.ts'
import { createPaint } from './paint.ts'
import { sectionAt } from './passages.ts'
import { type ShowOptions, sectionLines, titleLines } from './show.ts'
import { unitLabel } from './unit-line.ts'
import { cleanText, displayWidth, padEnd, padStart } from './width.ts'
import { trimText, wrapText } from './wrap.ts'

/** Statement by statement: what it was taken for, by which rule, and on which signs; also what was left out. */
export function renderWhy(document: ShownDocument, options: ShowOptions): string {
  const width = Math.max(40, options.width)
  const paint = createPaint(options.color)
  const { analysis } = document
  const decisions = completeTrace(document).filter(wantedDecisions(document, options))
  const labels = decisions.map((decision) => decisionLabel(decision, options))
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(displayWidth))
  const [place, label, rule] = [
    longest(decisions.map(linesOf)),
    longest(labels),
    longest(decisions.map((decision) => decision.rule)),
  ]
  const room = Math.max(16, width - place - label - rule - 8)
  const lines: string[] = []
  let section: string | null = null
  decisions.forEach((decision, i) => {
    const here = sectionAt(analysis.sections, decision.line, decision.span[0])
    if (here !== null && here.id !== section) {
      if (lines.length > 0) lines.push('')
      lines.push(...sectionLines(here, analysis, width, options, paint))
      section = here.id
    }
    const quote = trimText(cleanText(document.text.slice(...decision.span)), 3 * room)
    const reason = decision.reason === '' ? '' : ` [${reasonText(decision, options)}]`
    const counted = labels[i] !== options.messages.show.left
    wrapText(quote + reason, room).forEach((line, k) => {
      const head =
        k === 0
          ? [padStart(linesOf(decision), place), padEnd(labels[i]!, label), padEnd(decision.rule, rule)]
          : [' '.repeat(place), ' '.repeat(label), ' '.repeat(rule)]
      lines.push(`  ${head.join('  ')}  ${counted ? paint.unit(line) : line}`.trimEnd())
    })
  })
  const body = lines.length === 0 ? [options.messages.show.noMatch] : lines
  return `${[...titleLines(analysis, width, options, paint), '', ...body].join('\n')}\n`
}

/** The signs in words: "G3 item-of-stem" names the rule that took it before its sign; a duty names its actor and functions. */
function reasonText({ reason }: Decision, options: ShowOptions): string {
  const { messages } = options
  const { reasons } = messages.show
  const { labels } = messages
  return cleanText(
    reason
      .split(' ')
      .map((part) => {
        const [actor, functions] = part.split(':')
        if (functions === undefined)
          return Object.hasOwn(reasons, part) ? reasons[part]! : followUpText(part, options)
        const named = functions.split('+').map((fn) => lookUp(labels.function, fn))
        return `${lookUp(labels.actor, actor ?? '')}: ${named.join(', ')}`
      })
      .join(' '),
  )
}

/** "uppfoljning+revidering": the types of a follow-up. */
function followUpText(part: string, { messages }: ShowOptions): string {
  return part
    .split('+')
    .map((type) => lookUp(messages.labels.followUpType, type))
    .join(', ')
}

function linesOf({ line, endLine }: Decision): string {
  return line === endLine ? String(line) : `${line}–${endLine}`
}

function decisionLabel({ decision }: Decision, options: ShowOptions): string {
  const type = unitTypeOf(decision)
  return type === undefined ? options.messages.show.left : unitLabel({ type }, options)
}

/** A test for the decisions asked for; a theme picks the statements that hold its units. */
function wantedDecisions(
  { analysis }: ShownDocument,
  { filter }: ShowOptions,
): (decision: Decision) => boolean {
  const { themes, sections, types } = filter
  const spans =
    themes === null
      ? []
      : listUnits(analysis)
          .filter((unit) => matchesFilter(unit, filter, analysis))
          .map(({ evidence }) => evidence.span)
  return (decision) => {
    if (types !== null && !types.some((type) => type === unitTypeOf(decision.decision))) return false
    if (sections !== null) {
      const here = sectionAt(analysis.sections, decision.line, decision.span[0])
      if (here === null || !here.types.some((type) => sections.includes(type))) return false
    }
    return themes === null || spans.some(([start, end]) => start < decision.span[1] && end > decision.span[0])
  }
}
