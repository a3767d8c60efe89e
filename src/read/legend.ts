import type { ReadingLexicon } from '../model/index.ts'
import type { Draft } from './draft.ts'

/**
 * Marks document-type legends: three lines or more in a row that each name nothing but a type of steering document, one
 * of them ticked ("Strategi / Program / Plan / ► Policy / Riktlinjer"), or all on one line. They are neither headings nor
 * a statement of the type.
 */
export function markLegends(drafts: readonly Draft[], lexicon: ReadingLexicon): void {
  const content = drafts.filter(({ kind }) => kind !== 'furniture')
  let run: Draft[] = []
  const finish = (): void => {
    if (run.length >= 3 || run.some(({ folded }) => countTypes(folded.text, lexicon) >= 3)) {
      for (const draft of run) {
        draft.legend = true
        draft.kind = 'paragraph'
        draft.marker = null
        draft.evidence.push('type-legend')
      }
    }
    run = []
  }
  for (const draft of content.slice(0, 60)) {
    const { kind, folded } = draft
    if (
      (kind === 'paragraph' || kind === 'listItem') &&
      folded.text.length < 120 &&
      isTypeLine(folded.text, lexicon)
    )
      run.push(draft)
    else finish()
  }
  finish()
}

function countTypes(text: string, { documentNouns }: ReadingLexicon): number {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => documentNouns.has(word)).length
}

function isTypeLine(text: string, lexicon: ReadingLexicon): boolean {
  const words = text.toLowerCase().match(/\p{L}{2,}/gu) ?? []
  return words.length > 0 && words.every((word) => lexicon.documentNouns.has(word))
}
