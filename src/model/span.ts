/** A half-open range `[start, end)` of UTF-16 offsets into a document's canonical text. */
export type Span = readonly [start: number, end: number]

/**
 * How a block's normalised text lies over the canonical text: runs of characters that advance together.
 * Between two runs the source holds something that reading dropped (a line break hyphen, page furniture,
 * emphasis, a footnote mark). Sorted by `at`.
 */
export interface OffsetRun {
  /** First offset of the run in the normalised text. */
  readonly at: number
  /** First offset of the run in the canonical text. */
  readonly source: number
  /** Length of the run in the normalised text. */
  readonly length: number
  /** Length in the canonical text; differs from `length` where a decomposed letter became one character. */
  readonly sourceLength: number
}
