import type { Lexicon } from '../../model/index.ts'
import { matchHeading } from '../../text/heading-words.ts'
import { entryKey } from '../contents.ts'
import type { Draft } from '../draft.ts'
import { collectVocabulary } from './borders.ts'
import { hasCapsHeadings } from './caps.ts'
import { indexWords } from './contents.ts'
import type { FlatContext } from './headings.ts'
import { runInLength, splitRunIns } from './run-in.ts'
import { type FlatProgress, splitFlat } from './split.ts'
import { scanWords, type Word } from './words.ts'

/** Paragraphs from this length on may hold headings whose lines were lost. */
const flatLength = 220

/** Shortest average line of such a paragraph: a page is one line, and a sentence may run over two pages. */
const lineLength = 150

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
  if (!drafts.some((draft) => isCandidate(draft) && draft.folded.text.length >= runInLength))
    return [...drafts]
  const entries = new Set(
    drafts.filter(({ kind }) => kind === 'toc').map(({ folded }) => entryKey(folded.text)),
  )
  entries.delete('')
  const context: FlatContext = { lexicon, vocabulary: collectVocabulary(text, names), entries }
  if (!isFlattened(drafts, lexicon)) return splitRunIns(drafts, context)
  const lists = new Map<Draft, Word[]>()
  const offsets = new Map<Draft, number>()
  let offset = 0
  for (const draft of drafts) {
    if (!isCandidate(draft)) continue
    const words = scanWords(draft.folded.text, lexicon.reading)
    lists.set(draft, words)
    offsets.set(draft, offset)
    offset += words.length
  }
  const index = indexWords([...lists.values()])
  const progress: FlatProgress = {
    lastPath: [],
    types: [],
    head: true,
    entries,
    capsHeadings: hasCapsHeadings([...lists.values()], lexicon),
  }
  return drafts.flatMap((draft) => {
    const words = lists.get(draft)
    if (!words) return [draft]
    if (!isLong(draft) && matchHeading(draft.folded.text, lexicon.headings).full) return [draft]
    return splitFlat(draft, words, offsets.get(draft)!, index, context, progress)
  })
}

function isCandidate({ kind }: Draft): boolean {
  return kind === 'paragraph'
}

function isLong(draft: Draft): boolean {
  if (!isCandidate(draft) || draft.folded.text.length < flatLength) return false
  return draft.folded.text.length / (draft.last.number - draft.first.number + 1) >= lineLength
}

/** True where nearly all text stands in long lines and hardly any heading on its own line. */
function isFlattened(drafts: readonly Draft[], lexicon: Lexicon): boolean {
  let all = 0
  let long = 0
  let headings = 0
  for (const draft of drafts) {
    const { length } = draft.folded.text
    all += length
    if (isLong(draft)) long += length
    else if (draft.kind === 'paragraph' && length < 80) {
      const match = matchHeading(draft.folded.text, lexicon.headings)
      if (match.full && !match.actor) headings++
    }
  }
  return long >= all * 0.7 && headings < 2
}
