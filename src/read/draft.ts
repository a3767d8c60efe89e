import type { BlockKind, KeyValue } from '../model/index.ts'
import { type Folded, type FoldedPart, joinFolded, sliceFolded } from '../text/offsets.ts'
import type { Line } from './lines.ts'

/** A block in the making. Passes over the list of drafts change kinds, join and split until the blocks are right. */
export interface Draft {
  kind: BlockKind
  folded: Folded
  /** First and last line. */
  readonly first: Line
  last: Line
  marker: string | null
  /** Components of a heading or item number; null where there is none. */
  path: readonly number[] | null
  depth: number
  level: number | null
  /** Offsets in the folded text of the borders between table cells. */
  borders: readonly number[]
  header: readonly string[]
  pairs: readonly KeyValue[]
  evidence: string[]
  wrapper: boolean
  /** True for a piece of a long line whose own lines were lost. */
  flat: boolean
  /** True for a line of a document-type legend ("Strategi Program Plan ► Policy"). */
  legend: boolean
  /** True where a blank line, or the edge of the text, stands before or behind. */
  blankBefore: boolean
  blankAfter: boolean
}

/** Collects the lines of one block. */
export class DraftBuilder {
  readonly parts: FoldedPart[] = []
  readonly draft: Omit<Draft, 'folded'>

  constructor(kind: BlockKind, line: Line, evidence: string) {
    this.draft = {
      kind,
      first: line,
      last: line,
      marker: null,
      path: null,
      depth: 0,
      level: null,
      borders: [],
      header: [],
      pairs: [],
      evidence: [evidence],
      wrapper: false,
      flat: false,
      legend: false,
      blankBefore: false,
      blankAfter: false,
    }
  }

  /** Text of the last piece; empty when there is none yet. */
  get tail(): string {
    return this.parts.at(-1)?.folded.text ?? ''
  }

  add(folded: Folded, joint: FoldedPart['joint'], line: Line): void {
    if (folded.text !== '') this.parts.push({ folded, joint })
    this.draft.last = line
  }

  build(): Draft {
    return { ...this.draft, folded: joinFolded(this.parts) }
  }
}

/** A part of a draft as a draft of its own, in text offsets. */
export function sliceDraft(draft: Draft, from: number, to: number): Draft {
  return { ...draft, folded: sliceFolded(draft.folded, from, to), evidence: [...draft.evidence] }
}
