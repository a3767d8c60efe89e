/** A stretch of a line that is page furniture. */
export interface Cut {
  readonly from: number
  readonly to: number
  readonly evidence: string
}

/** Lines shorter than this are no flattened pages. */
export const pageLength = 150
