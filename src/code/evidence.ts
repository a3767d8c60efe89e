import type { Evidence, ReadDocument, Statement } from '../model/index.ts'
import { toSource } from '../text/offsets.ts'

/** White space folded to single spaces: the form in which `exact` is printed. */
function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** 1-based line of an offset, by binary search. */
export function lineOf(lineStarts: readonly number[], offset: number): number {
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lineStarts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}

/** Evidence for a range of a block's text: offsets `start` and `end` are in the normalised text. */
export function evidenceAt(
  doc: ReadDocument,
  blockIndex: number,
  start: number,
  end: number,
  rule: string,
  confidence: number,
): Evidence {
  const block = doc.blocks[blockIndex]
  if (block === undefined) throw new RangeError(`no block ${blockIndex}`)
  const span = toSource(block.map, start, end)
  return {
    exact: collapse(doc.text.slice(span[0], span[1])),
    span,
    line: lineOf(doc.lineStarts, span[0]),
    endLine: lineOf(doc.lineStarts, Math.max(span[0], span[1] - 1)),
    page: block.page,
    rule,
    confidence,
  }
}

/** Evidence for a whole statement. */
export function evidenceOf(
  doc: ReadDocument,
  statement: Statement,
  rule: string,
  confidence: number,
): Evidence {
  return evidenceAt(doc, statement.block, statement.start, statement.end, rule, confidence)
}

/** Evidence for a token range of a statement; a full stop that ends the statement belongs to its last range. */
export function evidenceOfRange(
  doc: ReadDocument,
  statement: Statement,
  range: readonly [number, number],
  rule: string,
  confidence: number,
): Evidence {
  const first = statement.tokens[range[0]]
  const last = statement.tokens[range[1] - 1]
  if (first === undefined || last === undefined) return evidenceOf(doc, statement, rule, confidence)
  const rest = statement.text.slice(last.end - statement.start)
  const end = /^[.;:!?]*$/.test(rest) ? statement.end : last.end
  return evidenceAt(doc, statement.block, first.start, end, rule, confidence)
}
