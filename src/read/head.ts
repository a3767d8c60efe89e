import type { Lexicon } from '../model/index.ts'
import { matchHeading } from '../text/heading-words.ts'
import { emptyFolded, joinFolded } from '../text/offsets.ts'
import type { Draft } from './draft.ts'
import { isMetadataLike, namesDocument, titleTypes } from './head-words.ts'
import { isStemEnd } from './sentence-signs.ts'

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
    } else if (draft.kind === 'heading' && head.indexOf(draft) !== head.length - 1) draft.kind = 'paragraph'
    else if (
      draft.kind === 'heading' &&
      (head.indexOf(draft) < head.indexOf(title) || !opensText(drafts, draft))
    )
      draft.kind = 'paragraph'
  }
  joinTitle(drafts, title, lexicon)
}

/** A heading at the end of the head that stands over running text. */
function opensText(drafts: readonly Draft[], draft: Draft): boolean {
  const content = drafts.filter(({ kind }) => kind !== 'furniture')
  const next = content[content.indexOf(draft) + 1]
  return (
    next !== undefined &&
    (next.kind === 'listItem' ||
      next.kind === 'heading' ||
      next.kind === 'row' ||
      (next.kind === 'paragraph' && isBodyText(next.folded.text)))
  )
}

/** Joins the lines of a title that runs over several: "LÖNEPOLICY" + "FÖR BODENS KOMMUN". */
function joinTitle(drafts: readonly Draft[], title: Draft, lexicon: Lexicon): void {
  const { tails, joiners } = lexicon.headings
  for (let at = drafts.indexOf(title) + 1; at < drafts.length; at++) {
    const next = drafts[at]!
    const first = /^\p{L}+/u.exec(next.folded.text)?.[0].toLowerCase() ?? ''
    const isCandidate =
      (next.kind === 'paragraph' || next.kind === 'heading') &&
      !next.blankBefore &&
      !next.flat &&
      next.folded.text.length <= 80
    if (
      !isCandidate ||
      !(tails.has(first) || joiners.has(first)) ||
      isMetadataText(next.folded.text, lexicon)
    )
      return
    title.folded = joinFolded([
      { folded: title.folded, joint: 'space' },
      { folded: next.folded, joint: 'space' },
    ])
    title.last = next.last
    next.folded = emptyFolded
    next.kind = 'paragraph'
  }
}

function collectHead(drafts: readonly Draft[], lexicon: Lexicon): Draft[] {
  const head: Draft[] = []
  let hasTitle = false
  for (const [at, draft] of drafts.slice(0, headBlocks).entries()) {
    const { text } = draft.folded
    if (draft.kind === 'heading' && opensBody(drafts, at, lexicon)) {
      // "HANDLINGSPLAN FÖR …" is a title, when there is none before it.
      if (draft.path || !namesDocument(text, lexicon.reading) || hasTitle || text.split(' ').length < 2) break
    }
    hasTitle ||= namesDocument(text, lexicon.reading)
    if (draft.kind === 'listItem' || draft.kind === 'toc') break
    if (draft.kind === 'paragraph' && isBodyText(text) && !isMetadataText(text, lexicon)) break
    head.push(draft)
  }
  return head
}

function isBodyText(text: string): boolean {
  return text.length > 160 || (text.length > 60 && /[.:]$/.test(text))
}

/**
 * A heading behind which, perhaps after further headings, running text or a list stands. "POLICY FÖR …" is a title
 * (codebook S6), and a heading before short lines is a part of the head.
 */
function opensBody(drafts: readonly Draft[], at: number, lexicon: Lexicon): boolean {
  const draft = drafts[at]!
  const match = matchHeading(draft.folded.text, lexicon.headings)
  if (match.types[0] === 'innehall' || match.types[0] === 'metadata') return true
  if (draft.path) {
    if (match.full) return true
  } else {
    if (!match.full || match.actor) return false
    if (
      namesDocument(draft.folded.text, lexicon.reading) &&
      match.types.every((type) => titleTypes.has(type))
    )
      return false
  }
  let next = at + 1
  while (drafts[next]?.kind === 'heading' || isActorLine(drafts[next], lexicon)) next++
  const body = drafts[next]
  return (
    body !== undefined &&
    (body.kind === 'listItem' ||
      body.kind === 'row' ||
      (body.kind === 'paragraph' &&
        (isBodyText(body.folded.text) ||
          /[.!?]$/.test(body.folded.text) ||
          isStemEnd(body.folded.text, lexicon.reading) ||
          isClause(body.folded.text, lexicon))))
  )
}

/** The name of a body alone on its line: under "Ansvar" a heading, too. */
function isActorLine(draft: Draft | undefined, { headings }: Lexicon): boolean {
  return (
    draft?.kind === 'paragraph' &&
    draft.folded.text.length < 80 &&
    matchHeading(draft.folded.text, headings).actor
  )
}

function isClause(text: string, { reading }: Lexicon): boolean {
  const words = text.toLowerCase().split(/[^\p{L}-]+/u)
  return words.length >= 4 && words.some((word) => reading.finiteVerbs.has(word))
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
