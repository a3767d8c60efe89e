import type { Lexicon, SectionType } from '../model/index.ts'
import { matchHeading } from '../text/heading-words.ts'
import type { Draft } from './draft.ts'
import { endsSentence, isStemEnd } from './sentence-signs.ts'

/** Longest item of a list without marks. */
const itemLength = 260

/** Marks runs of lines without list marks that are lists all the same (codebook P10). */
export function markBareLists(drafts: readonly Draft[], lexicon: Lexicon): void {
  const content = drafts.filter(({ kind }) => kind !== 'furniture')
  for (let index = 0; index < content.length - 1; index++) {
    const draft = content[index]!
    if (draft.flat) continue
    const run =
      draft.kind === 'heading'
        ? runUnderHeading(content, index, lexicon)
        : draft.kind === 'paragraph'
          ? runUnderStem(content, index, lexicon)
          : []
    if (run.length < 2) continue
    for (const item of run) {
      item.kind = 'listItem'
      item.depth = 0
      item.evidence.push('bare-list')
    }
  }
}

/** Lines without blank lines between them under a heading that announces a list. */
function runUnderHeading(content: readonly Draft[], at: number, { headings }: Lexicon): Draft[] {
  const { types } = matchHeading(content[at]!.folded.text, headings)
  const listTypes: ReadonlySet<SectionType> = headings.listTypes
  if (!types.some((type) => listTypes.has(type))) return []
  const run: Draft[] = []
  for (let index = at + 1; index < content.length; index++) {
    const draft = content[index]!
    if (!isItem(draft) || (run.length > 0 && draft.blankBefore)) break
    run.push(draft)
  }
  return run
}

/** Lines under a lead-in: without blank lines, or parted by them and alike (no full stops, or beginning alike). */
function runUnderStem(content: readonly Draft[], at: number, lexicon: Lexicon): Draft[] {
  const stem = content[at]!.folded.text
  const { reading } = lexicon
  if (endsSentence(stem, reading) || stem.length < 12) return []
  const first = content[at + 1]
  if (!first || !isItem(first)) return []
  const isStem = isStemEnd(stem, reading)
  // Without a colon, the lead-in must at least be a clause.
  if (
    !isStem &&
    !stem
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => reading.finiteVerbs.has(word))
  )
    return []
  const like = likeness(first.folded.text, lexicon)
  const run: Draft[] = []
  for (let index = at + 1; index < content.length; index++) {
    const draft = content[index]!
    if (!isItem(draft)) break
    const { text } = draft.folded
    const spaced = draft.blankBefore && run.length > 0
    const goesOn = /^\p{Ll}/u.test(text) && !endsSentence(stem, reading)
    if (
      spaced &&
      !goesOn &&
      !(likeness(text, lexicon) === like && (like !== 'other' || !endsSentence(text, reading)))
    )
      break
    if (!isStem && endsSentence(text, reading)) {
      // the last item of a list may close the sentence that its lead-in began
      if (run.length > 0 && /^\p{Ll}/u.test(text)) run.push(draft)
      break
    }
    if (isStemEnd(text, reading) && text.endsWith(':')) break
    run.push(draft)
  }
  return run
}

/** What items of one list have in common. */
function likeness(text: string, { reading }: Lexicon): string {
  const first = /^["\u201D]?([\p{L}-]+)/u.exec(text)?.[1]?.toLowerCase() ?? ''
  if (first === 'att') return 'att'
  if (text.endsWith('?')) return 'question'
  if (reading.infinitives.has(first)) return 'infinitive'
  return 'other'
}

function isItem(draft: Draft): boolean {
  return draft.kind === 'paragraph' && !draft.flat && draft.folded.text.length <= itemLength
}
