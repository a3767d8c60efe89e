import type { Lexicon } from '../model/index.ts'
import { matchHeading } from '../text/heading-words.ts'
import type { Draft } from './draft.ts'
import { namesDocument, titleTypes } from './head-words.ts'
import { opensWith } from './signs.ts'

/**
 * Marks the case file before a policy (tjänsteskrivelse, protokoll): everything up to the line where the policy's own
 * title stands for the last time near the beginning of its text, or up to "Bilaga" (codebook 11b).
 */
export function markWrapper(drafts: readonly Draft[], lexicon: Lexicon): void {
  const content = drafts.filter(({ kind }) => kind !== 'furniture')
  const opening = content.findIndex((draft, at) => at < 40 && isWrapperLine(draft, lexicon))
  if (opening < 0) return
  const lastSign = content.findLastIndex(
    (draft, at) => at < content.length - 3 && isWrapperLine(draft, lexicon),
  )
  const start = findPolicy(content, Math.max(opening, lastSign), lexicon)
  if (start === null) return
  for (const draft of drafts) {
    if (draft === content[start]) break
    draft.wrapper = true
  }
  // "Bilaga" above the title only says that the policy follows.
  const above = content[start - 1]
  if (above?.kind === 'heading' && matchHeading(above.folded.text, lexicon.headings).types[0] === 'bilaga') {
    above.kind = 'paragraph'
    above.wrapper = false
    above.evidence.push('attachment')
  }
  // So does the municipality's name on a line of its own.
  if (above && above.kind === 'paragraph' && isPlaceLine(above.folded.text, lexicon)) {
    above.wrapper = false
    above.evidence.push('attachment')
  }
  const title = content[start]!
  if (title.kind === 'heading' || title.kind === 'paragraph') {
    title.kind = 'title'
    title.level = null
    title.evidence.push('title-after-wrapper')
  }
}

function isPlaceLine(text: string, { reading }: Lexicon): boolean {
  const words = text.toLowerCase().split(/[^\p{L}]+/u)
  return words.length <= 3 && words.some((word) => reading.placeNouns.has(word))
}

function isWrapperLine({ folded, kind }: Draft, { reading }: Lexicon): boolean {
  if (kind === 'toc' || folded.text.length > 80) return false
  const lower = folded.text.toLowerCase()
  return reading.wrapper.some((opening) => opensWith(lower, opening))
}

/** The block with which the policy itself begins: a line that names it, behind the last sign of the case file. */
function findPolicy(content: readonly Draft[], from: number, { reading, headings }: Lexicon): number | null {
  for (let at = from + 1; at < content.length; at++) {
    const draft = content[at]!
    if (draft.kind === 'listItem' || draft.kind === 'row' || draft.wrapper) continue
    const { text } = draft.folded
    if (text.length > 120 || /[.:;]$/.test(text)) continue
    if (!namesDocument(text, reading)) continue
    // "Planens syfte" is a heading of the policy, not its title.
    const match = matchHeading(text, headings)
    if (match.full && !match.types.every((type) => titleTypes.has(type))) continue
    return at
  }
  return null
}
