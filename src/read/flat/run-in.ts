import type { SectionType } from '../../model/index.ts'
import { type HeadingMatch, matchHeading } from '../../text/heading-words.ts'
import { sliceFolded } from '../../text/offsets.ts'
import { type Draft, sliceDraft } from '../draft.ts'
import { isOrdinary } from './borders.ts'
import { hasCapsHeadings } from './caps.ts'
import { type FlatContext, type FlatHeading, readFlatHeading } from './headings.ts'
import { scanWords, type Word } from './words.ts'

/** Shortest paragraph that may begin with its heading. */
export const runInLength = 50

/** Longest heading on the line of its text, in words. */
const headingWords = 9

/** How many paragraphs must begin with a heading before headings of other words are looked for, too. */
const enough = 3

interface RunIn {
  readonly draft: Draft
  readonly words: readonly Word[]
  readonly heading: FlatHeading
}

/**
 * Cuts headings off the paragraphs that begin with them ("Syfte Syftet med policyn är …", "Mål: Kommunen ska …"). One
 * or two need a long paragraph and the words of the genre; where several paragraphs begin so, it is the document's way.
 */
export function splitRunIns(drafts: readonly Draft[], context: FlatContext): Draft[] {
  let found = findRunIns(drafts, context, false)
  const standing = countStanding(drafts, context)
  const isStyle = found.length >= enough && found.length >= standing
  if (isStyle) found = findRunIns(drafts, context, true)
  const kept = new Map(
    found
      .filter((runIn) => isStyle || isSure(runIn, standing, found, context))
      .map((runIn) => [runIn.draft, runIn]),
  )
  return drafts.flatMap((draft) => {
    const runIn = kept.get(draft)
    return runIn ? cut(runIn) : [draft]
  })
}

/** Headings on lines of their own. */
function countStanding(drafts: readonly Draft[], context: FlatContext): number {
  return drafts.filter(
    ({ kind, folded }) => kind === 'paragraph' && standingHeading(folded.text, context)?.actor === false,
  ).length
}

function standingHeading(text: string, { lexicon }: FlatContext): HeadingMatch | null {
  if (text.length > 80 || /[.!:?]$/.test(text)) return null
  const match = matchHeading(text, lexicon.headings)
  const isSentence =
    !match.phrase &&
    text
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .some((word) => lexicon.reading.finiteVerbs.has(word))
  return match.full && !isSentence ? match : null
}

function findRunIns(drafts: readonly Draft[], context: FlatContext, lenient: boolean): RunIn[] {
  const found: RunIn[] = []
  let lastPath: readonly number[] = []
  let types: readonly SectionType[] = []
  const capsHeadings = hasCapsHeadings(
    drafts
      .filter(({ kind }) => kind === 'paragraph')
      .map(({ folded }) => scanWords(folded.text.slice(0, 120), context.lexicon.reading)),
    context.lexicon,
  )
  for (const draft of drafts) {
    const { text } = draft.folded
    if (draft.kind !== 'paragraph' || draft.level !== null) continue
    const standing = standingHeading(text, context)
    if (standing) {
      if (!standing.actor) types = standing.types
      if (draft.path) lastPath = draft.path
      continue
    }
    if (text.length < (lenient ? 30 : runInLength)) continue
    const words = scanWords(text.slice(0, 1500), context.lexicon.reading)
    const state = { fresh: true, inList: false, lastPath, types, head: !lenient, capsHeadings }
    const heading = readFlatHeading(text, words, 0, state, context)
    if (!heading || heading.end > headingWords + (heading.path ? 1 : 0) || !words[heading.end]) continue
    if (!lenient && !heading.match.full && heading.evidence !== 'toc-entry') continue
    if (heading.match.types[0] === 'innehall' || (words[heading.end]!.glyph && !heading.match.full)) continue
    found.push({ draft, words, heading })
    if (heading.path) lastPath = heading.path
    if (!heading.match.actor) types = heading.match.types
  }
  return found
}

/** A run-in heading in a document whose other headings stand alone: "Mål:" needs company, a bare word a long text. */
function isSure(
  { draft, words, heading }: RunIn,
  standing: number,
  found: readonly RunIn[],
  { vocabulary, lexicon }: FlatContext,
): boolean {
  if (heading.evidence === 'toc-entry') return true
  const last = words[heading.end - 1]!
  if (last.stop === ':') return standing === 0 && found.length >= 2
  return (
    standing < enough &&
    draft.folded.text.length >= 220 &&
    heading.end <= 6 &&
    isOrdinary(words, heading.end, vocabulary, lexicon)
  )
}

function cut({ draft, words, heading }: RunIn): Draft[] {
  const border = words[heading.end - 1]!.end
  const first = sliceDraft(draft, 0, border)
  first.kind = 'heading'
  first.path = heading.path
  first.level = heading.path ? heading.path.length : null
  first.evidence = ['run-in', heading.evidence]
  first.blankAfter = false
  const rest = sliceDraft(draft, border, draft.folded.text.length)
  rest.blankBefore = false
  rest.path = null
  rest.marker = null
  const mark = /^(\p{Ll}\)|[\u2022\u00B7\u2013-])\s+/u.exec(rest.folded.text)
  if (mark) {
    rest.kind = 'listItem'
    rest.marker = mark[1]!
    rest.folded = sliceFolded(rest.folded, mark[0].length)
  }
  return [first, rest]
}
