import type { Lexicon } from '../../model/index.ts'
import { matchHeading } from '../../text/heading-words.ts'
import { entryKey } from '../contents.ts'
import type { Draft } from '../draft.ts'
import { hasCapsHeadings } from './caps.ts'
import { indexWords } from './contents.ts'
import { collectVocabulary, FlatText } from './flat-text.ts'
import { runInLength, splitRunIns } from './run-in.ts'
import { type FlatProgress, splitFlat } from './split.ts'

/** Paragraphs from this length on may hold headings whose lines were lost. */
const flatLength = 220

/** Shortest average line of such a paragraph: a page is one line, and a sentence may run over two pages. */
const lineLength = 150

/** Share of a text in such paragraphs from which it counts as flattened. */
const flatShare = 0.7

/**
 * Finds the headings, paragraphs and items inside paragraphs whose lines were lost. In a text with headings on lines of
 * their own only the beginnings of paragraphs are looked at.
 */
export function splitFlattened(
  drafts: readonly Draft[],
  text: string,
  names: ReadonlySet<string>,
  lexicon: Lexicon,
): Draft[] {
  const paragraphs = drafts.filter(({ kind }) => kind === 'paragraph')
  if (!paragraphs.some(({ folded }) => folded.text.length >= runInLength)) return [...drafts]
  const entries = new Set(
    drafts.filter(({ kind }) => kind === 'toc').map(({ folded }) => entryKey(folded.text)),
  )
  entries.delete('')
  const vocabulary = collectVocabulary(text, names)
  if (!isFlattened(drafts, lexicon)) return splitRunIns(drafts, vocabulary, entries, lexicon)
  const flats = new Map(
    paragraphs.map((draft) => [draft, new FlatText(draft.folded.text, vocabulary, lexicon)]),
  )
  const all = [...flats.values()]
  const index = indexWords(all)
  const progress: FlatProgress = {
    lastPath: [],
    types: [],
    head: true,
    entries,
    capsHeadings: hasCapsHeadings(all),
  }
  let offset = 0
  return drafts.flatMap((draft) => {
    const flat = flats.get(draft)
    if (!flat) return [draft]
    const place = offset
    offset += flat.words.length
    if (!isLong(draft) && matchHeading(draft.folded.text, lexicon.headings).full) return [draft]
    return splitFlat(draft, flat, place, index, progress)
  })
}

function isLong({ kind, folded, first, last }: Draft): boolean {
  if (kind !== 'paragraph' || folded.text.length < flatLength) return false
  return folded.text.length / (last.number - first.number + 1) >= lineLength
}

/** True where nearly all text stands in long lines and hardly any heading on its own line. */
function isFlattened(drafts: readonly Draft[], lexicon: Lexicon): boolean {
  let all = 0
  let long = 0
  let headings = 0
  for (const draft of drafts) {
    const { length } = draft.folded.text
    if (draft.kind === 'residue' || draft.kind === 'furniture') continue
    all += length
    if (isLong(draft)) long += length
    else if (draft.kind === 'paragraph' && length < 80) {
      const match = matchHeading(draft.folded.text, lexicon.headings)
      if (match.full && !match.actor) headings++
    }
  }
  return long >= all * flatShare && headings < 2
}
