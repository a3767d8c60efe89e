import type { Lexicon, SectionType } from '../../model/index.ts'
import { type HeadingMatch, matchHeading } from '../../text/heading-words.ts'
import { sliceFolded } from '../../text/offsets.ts'
import { type Draft, sliceDraft } from '../draft.ts'
import { hasCapsHeadings } from './caps.ts'
import { FlatText, type Vocabulary } from './flat-text.ts'
import { type FlatHeading, readFlatHeading } from './headings.ts'

/** Shortest paragraph that may begin with its heading. */
export const runInLength = 50
/** Shortest one where the document has the habit. */
const shortest = 30

/** Longest heading on the line of its text, in words. */
const headingWords = 9

/** How many paragraphs must begin with a heading before headings of other words are looked for, too. */
const enough = 3

/** Words of a paragraph that are looked at, in characters. */
const opening = 1500

interface RunIn {
  readonly draft: Draft
  readonly flat: FlatText
  readonly heading: FlatHeading
}

/**
 * Cuts headings off the paragraphs that begin with them ("Syfte Syftet med policyn är …", "Mål: Kommunen ska …"). One
 * or two need a long paragraph and the words of the genre; where several paragraphs begin so, it is the document's way.
 */
export function splitRunIns(
  drafts: readonly Draft[],
  vocabulary: Vocabulary,
  entries: ReadonlySet<string>,
  lexicon: Lexicon,
): Draft[] {
  const flats = new Map<Draft, FlatText>()
  for (const draft of drafts) {
    if (draft.kind !== 'paragraph' || draft.level !== null || draft.folded.text.length < shortest) continue
    flats.set(draft, new FlatText(draft.folded.text.slice(0, opening), vocabulary, lexicon))
  }
  const capsHeadings = hasCapsHeadings([...flats.values()])
  const search = { drafts, flats, entries, capsHeadings, lexicon }
  let found = findRunIns(search, false)
  const standing = drafts.filter((draft) => standingHeading(draft, lexicon)?.actor === false).length
  const isStyle = found.length >= enough && found.length >= standing
  if (isStyle) found = findRunIns(search, true)
  const kept = new Map(
    found.filter((runIn) => isStyle || isSure(runIn, standing, found)).map((runIn) => [runIn.draft, runIn]),
  )
  return drafts.flatMap((draft) => {
    const runIn = kept.get(draft)
    return runIn ? cut(runIn) : [draft]
  })
}

/** What the words of a line say that stands alone and is no sentence; null where it is no heading of the genre. */
function standingHeading({ kind, folded }: Draft, lexicon: Lexicon): HeadingMatch | null {
  const { text } = folded
  if (kind !== 'paragraph' || text.length > 80 || /[.!:?]$/.test(text)) return null
  const match = matchHeading(text, lexicon.headings)
  if (!match.full) return null
  const words = text.toLowerCase().split(/[^\p{L}-]+/u)
  return match.phrase || !words.some((word) => lexicon.reading.finiteVerbs.has(word)) ? match : null
}

interface Search {
  readonly drafts: readonly Draft[]
  readonly flats: ReadonlyMap<Draft, FlatText>
  readonly entries: ReadonlySet<string>
  readonly capsHeadings: boolean
  readonly lexicon: Lexicon
}

/** Paragraphs that begin with a heading; `lenient` takes headings of any words and short paragraphs, too. */
function findRunIns({ drafts, flats, entries, capsHeadings, lexicon }: Search, lenient: boolean): RunIn[] {
  const found: RunIn[] = []
  let lastPath: readonly number[] = []
  let types: readonly SectionType[] = []
  for (const draft of drafts) {
    const standing = standingHeading(draft, lexicon)
    if (standing) {
      if (!standing.actor) types = standing.types
      if (draft.path) lastPath = draft.path
      continue
    }
    const flat = flats.get(draft)
    if (!flat || (!lenient && flat.text.length < runInLength)) continue
    const state = { fresh: true, inList: false, lastPath, types, head: !lenient, capsHeadings, entries }
    const heading = readFlatHeading(flat, 0, state)
    if (!heading || !isRunIn(flat, heading, lenient)) continue
    found.push({ draft, flat, heading })
    if (heading.path) lastPath = heading.path
    if (!heading.match.actor) types = heading.match.types
  }
  return found
}

function isRunIn(
  { words }: FlatText,
  { end, path, match, evidence }: FlatHeading,
  lenient: boolean,
): boolean {
  const next = words[end]
  if (!next || end > headingWords + (path ? 1 : 0) || match.types[0] === 'innehall') return false
  return match.full || evidence === 'toc-entry' || (lenient && !next.glyph)
}

/** A run-in heading in a document whose other headings stand alone: "Mål:" needs company, a bare word a long text. */
function isSure({ draft, flat, heading }: RunIn, standing: number, found: readonly RunIn[]): boolean {
  if (heading.evidence === 'toc-entry') return true
  if (flat.words[heading.end - 1]!.stop === ':') return standing === 0 && found.length >= 2
  return (
    standing < enough && draft.folded.text.length >= 220 && heading.end <= 6 && flat.isOrdinary(heading.end)
  )
}

function cut({ draft, flat, heading }: RunIn): Draft[] {
  const border = flat.words[heading.end - 1]!.end
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
