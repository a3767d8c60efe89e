import { emptyLine, type FoldedLine, type FoldOptions, foldRange } from '../text/normalise.ts'

/** One printed line of the source, in normal form. */
export interface Line extends FoldedLine {
  /** 1-based line in the canonical text. */
  readonly number: number
  /** Offsets in the canonical text, the line break excluded. */
  readonly start: number
  readonly end: number
  /** 1-based page; null where the text has no form feeds. */
  readonly page: number | null
}

/** Offsets of the first character of each line of a text whose lines end in LF. */
export function findLineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** 1-based line that holds an offset, by bisection. */
export function lineAt(lineStarts: readonly number[], offset: number): number {
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lineStarts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}

const breaks = /[\n\f\v\u0085\u2028\u2029]/g

/** Splits a text into printed lines: at line breaks, and inside a line at page breaks and soft line breaks. */
export function splitLines(text: string, options: FoldOptions): Line[] {
  const lines: Line[] = []
  const paged = text.includes('\f')
  let page = 1
  let number = 1
  let start = 0
  const push = (end: number): void => {
    lines.push({
      ...(end > start ? foldRange(text, start, end, options) : emptyLine),
      number,
      start,
      end,
      page: paged ? page : null,
    })
  }
  breaks.lastIndex = 0
  for (let match = breaks.exec(text); match; match = breaks.exec(text)) {
    push(match.index)
    if (match[0] === '\n') number++
    else if (match[0] === '\f') page++
    start = match.index + 1
  }
  push(text.length)
  return lines
}
