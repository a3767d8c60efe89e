import type { Lexicon } from '../model/index.ts'
import { matchHeading } from '../text/heading-words.ts'
import type { Draft } from './draft.ts'
import { isMetadataLike, namesDocument } from './head-words.ts'

/** How many blocks of a text may belong to its head. */
const headBlocks = 30

/**
 * Marks the title: the lines before the first heading that name a steering document (codebook §4, P6). The head ends at
 * the first running text or section heading; what looks like a heading inside it and is none of the genre's
 * (letterhead, unit, subtitle) becomes a plain paragraph again.
 */
export function markTitle(drafts: readonly Draft[], lexicon: Lexicon): void {
  const head = collectHead(
    drafts.filter(({ kind }) => kind !== 'furniture'),
    lexicon,
  )
  const title =
    head.find((draft) => isCandidate(draft, lexicon) && namesDocument(draft.folded.text, lexicon.reading)) ??
    head.find((draft) => isCandidate(draft, lexicon))
  if (!title) return
  const key = foldTitle(title.folded.text)
  for (const draft of head) {
    if (draft === title || (isCandidate(draft, lexicon) && foldTitle(draft.folded.text) === key)) {
      draft.kind = 'title'
      draft.level = null
      draft.evidence.push(draft === title ? 'title' : 'title-repeated')
    } else if (draft.kind === 'heading' && head.indexOf(draft) < head.indexOf(title)) draft.kind = 'paragraph'
  }
}

function collectHead(drafts: readonly Draft[], lexicon: Lexicon): Draft[] {
  const head: Draft[] = []
  let hasTitle = false
  for (const draft of drafts.slice(0, headBlocks)) {
    const { text } = draft.folded
    if (draft.kind === 'heading' && opensBody(draft, lexicon)) {
      // "HANDLINGSPLAN FÖR …" is a title, when there is none before it.
      if (draft.path || !namesDocument(text, lexicon.reading) || hasTitle || text.split(' ').length < 2) break
    }
    hasTitle ||= namesDocument(text, lexicon.reading)
    if (draft.kind === 'listItem' || draft.kind === 'toc') break
    if (
      draft.kind === 'paragraph' &&
      (text.length > 160 || (text.length > 60 && /[.:]$/.test(text))) &&
      !isMetadataText(text, lexicon)
    )
      break
    head.push(draft)
  }
  return head
}

/** A numbered heading, or one whose words announce a section; "POLICY FÖR …" is a title (codebook S6). */
function opensBody(draft: Draft, { headings }: Lexicon): boolean {
  if (draft.path) return true
  const match = matchHeading(draft.folded.text, headings)
  if (!match.full || match.actor) return false
  return !match.types.every((type) => type === 'policy' || type === 'genomforande' || type === 'principer')
}

function isMetadataText(text: string, lexicon: Lexicon): boolean {
  return isMetadataLike(text, text.toLowerCase().match(/[\p{L}\d-]+/gu) ?? [''], lexicon.reading)
}

function isCandidate({ kind, folded }: Draft, lexicon: Lexicon): boolean {
  if (kind !== 'paragraph' && kind !== 'heading') return false
  return /\p{L}{3}/u.test(folded.text) && !isMetadataText(folded.text, lexicon)
}

function foldTitle(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
}
