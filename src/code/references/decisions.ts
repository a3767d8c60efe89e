import type { MetadataLexicon } from '../../model/lexicon-metadata.ts'
import { findDates } from '../../text/dates.ts'
import { findBody, findParagraph } from '../../text/head-values.ts'
import type { FoundReference } from './found.ts'

/** How far before a date its body may begin, and how far behind it the paragraph. */
const before = 60
const behind = 24
/** How far back a sentence is looked for. */
const sentence = 400

/** Decisions cited with body, date and paragraph, unless they only say when a named document was adopted. */
export function findDecisions(
  text: string,
  documents: readonly FoundReference[],
  lexicon: MetadataLexicon,
): readonly FoundReference[] {
  const found: FoundReference[] = []
  const named = documents.filter(({ kind }) => kind !== 'lag').sort((a, b) => a.end - b.end)
  let last = -1
  for (const { span } of findDates(text, lexicon.months)) {
    while (last + 1 < named.length && named[last + 1]!.end <= span[0]) last++
    const lead = text.slice(Math.max(0, span[0] - sentence), span[0])
    const sentenceStart = span[0] - lead.length + lead.lastIndexOf('. ') + 1
    const from = Math.max(sentenceStart, span[0] - before)
    const body = findLastBody(text.slice(from, span[0]), lexicon)
    const rest = text.slice(span[1], span[1] + behind)
    const paragraph = findParagraph(rest, lexicon)
    if (!body || !paragraph || !lexicon.patterns.decisionGap.test(rest.slice(0, paragraph.span[0]))) continue
    if (last >= 0 && named[last]!.start >= sentenceStart) continue
    found.push({
      kind: 'beslut',
      start: from + body.span[0],
      end: span[1] + paragraph.span[1],
      rule: 'decision',
      confidence: 0.75,
    })
  }
  return found
}

/** The body named last: the one that stands by the date. */
function findLastBody(text: string, lexicon: MetadataLexicon): ReturnType<typeof findBody> {
  let last: ReturnType<typeof findBody> = null
  for (let at = 0; ; ) {
    const next = findBody(text.slice(at), lexicon)
    if (!next) return last
    last = { value: next.value, span: [at + next.span[0], at + next.span[1]] }
    at = last.span[1]
  }
}
