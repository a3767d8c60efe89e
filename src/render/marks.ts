import type { Span } from '../model/span.ts'
import type { Unit } from './document.ts'

/** Units of one span, with the number that stands at their words. */
export interface Mark {
  readonly number: number
  readonly span: Span
  readonly units: readonly Unit[]
}

/** Numbers the units' spans in the order of the text; units of the same words share a number. */
export function numberMarks(units: readonly Unit[]): readonly Mark[] {
  const bySpan = new Map<string, { span: Span; units: Unit[] }>()
  for (const unit of units) {
    const [start, end] = unit.evidence.span
    if (start >= end) continue
    const mark = bySpan.get(`${start} ${end}`)
    if (mark) mark.units.push(unit)
    else bySpan.set(`${start} ${end}`, { span: unit.evidence.span, units: [unit] })
  }
  return [...bySpan.values()]
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
    .map((mark, i) => ({ ...mark, number: i + 1 }))
}

/** A stretch of text with the marks' brackets put in: "‹3 Öka förståelsen …›". */
export function insertMarks(text: string, start: number, end: number, marks: readonly Mark[]): string {
  const events = marks
    .flatMap(({ number, span }) => [
      { at: span[0], open: true, length: span[1] - span[0], sign: `‹${number} ` },
      { at: span[1], open: false, length: span[1] - span[0], sign: '›' },
    ])
    // At one place, brackets close before others open; the longer opens first and closes last.
    .filter(({ at, open }) => (open ? start <= at && at < end : start < at && at <= end))
    .sort(
      (a, b) =>
        a.at - b.at ||
        Number(a.open) - Number(b.open) ||
        (a.open ? b.length - a.length : a.length - b.length),
    )
  let marked = ''
  let from = start
  for (const { at, sign } of events) {
    marked += text.slice(from, at) + sign
    from = at
  }
  return marked + text.slice(from, end)
}

/** Colours what stands between the brackets; `depth` is how many are open where the line starts. */
export function paintMarked(
  line: string,
  depth: number,
  paint: (text: string) => string,
): { readonly line: string; readonly depth: number } {
  let open = depth
  const painted = line
    .split(/(?<=›)|(?=‹)/)
    .map((part) => {
      if (part.startsWith('‹')) open++
      const shown = open > 0 ? paint(part) : part
      if (part.endsWith('›')) open = Math.max(0, open - 1)
      return shown
    })
    .join('')
  return { line: painted, depth: open }
}
