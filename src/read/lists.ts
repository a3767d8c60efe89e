import type { ReadingLexicon } from '../model/index.ts'
import { sliceFolded } from '../text/offsets.ts'
import type { Draft } from './draft.ts'

/**
 * Gives items to list marks that stand alone: several marks in a row are followed by as many items. Marks without any
 * item stay empty and are dropped later.
 */
export function fillEmptyItems(drafts: readonly Draft[]): void {
  let waiting = 0
  let marker: string | null = null
  for (const draft of drafts) {
    if (draft.kind === 'furniture') continue
    if (draft.kind === 'listItem' && draft.folded.text === '') {
      waiting++
      marker = draft.marker
      continue
    }
    if (waiting > 0 && draft.kind === 'paragraph' && draft.folded.text.length <= 300) {
      draft.kind = 'listItem'
      draft.marker = marker
      draft.evidence.push('glyph-before')
      waiting--
    } else if (draft.kind !== 'listItem') waiting = 0
  }
}

/** Turns paragraphs that begin with a small "att" into items: the clauses of a decision or of a list without marks. */
export function markClauses(drafts: readonly Draft[], { clauseWords }: ReadingLexicon): void {
  for (const draft of drafts) {
    if (draft.kind !== 'paragraph' || draft.flat) continue
    const first = /^(\p{Ll}+)\s/u.exec(draft.folded.text)?.[1]
    if (first === undefined || !clauseWords.has(first)) continue
    draft.kind = 'listItem'
    draft.depth = 0
    draft.evidence.push('clause-item')
  }
}

/** Turns numbered and lettered paragraphs that are no headings into items, their numbers off. */
export function markNumberedItems(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.kind !== 'paragraph' || draft.marker === null || draft.flat) continue
    draft.kind = 'listItem'
    draft.folded = sliceFolded(draft.folded, draft.marker.length)
    draft.evidence.push('numbered-item')
  }
}

/** Sets the nesting depth of items: by indent, else by a second mark that comes under a first. */
export function setDepths(drafts: readonly Draft[]): void {
  let run: Draft[] = []
  const finish = (): void => {
    if (run.length > 0) setRunDepths(run)
    run = []
  }
  for (const draft of drafts) {
    if (draft.kind === 'furniture') continue
    if (draft.kind === 'listItem') run.push(draft)
    else finish()
  }
  finish()
}

function setRunDepths(run: readonly Draft[]): void {
  const indents = [...new Set(run.map(({ depth }) => depth))].sort((a, b) => a - b)
  const marks = [...new Set(run.map(({ marker }) => markClass(marker)))]
  const byIndent = indents.length > 1 && indents.at(-1)! - indents[0]! >= 2
  for (const item of run)
    item.depth = byIndent
      ? Math.min(4, indents.indexOf(item.depth))
      : Math.max(0, marks.indexOf(markClass(item.marker)))
  // Numbered lists one after the other, or marks that never come back, are lists of their own.
  if (!byIndent && marks.length > 1 && !returns(run)) for (const item of run) item.depth = 0
}

function markClass(marker: string | null): string {
  if (marker === null) return ''
  if (/\d/.test(marker)) return '1'
  return /\p{Ll}/u.test(marker) && marker !== 'o' ? 'a' : marker
}

/** The first mark comes again behind a second one: the second is nested. */
function returns(run: readonly Draft[]): boolean {
  const first = markClass(run[0]!.marker)
  const second = run.findIndex(({ marker }) => markClass(marker) !== first)
  return second > 0 && run.slice(second).some(({ marker }) => markClass(marker) === first)
}
