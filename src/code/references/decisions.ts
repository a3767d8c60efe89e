import type { MetadataLexicon } from '../../model/lexicon-metadata.ts'
import { findDates } from '../../text/dates.ts'
import { findBody, findParagraph } from '../../text/head-values.ts'
import type { FoundReference } from './found.ts'

/** How far before a date its body may begin, and how far behind it the paragraph. */
const before = 60
const behind = 24

/** Decisions cited with body, date and paragraph, unless they only say when a named document was adopted. */
export function findDecisions(
  text: string,
  documents: readonly FoundReference[],
  lexicon: MetadataLexicon,
): readonly FoundReference[] {
  const found: FoundReference[] = []
  for (const { span } of findDates(text, lexicon.months)) {
    const sentenceStart = Math.max(text.lastIndexOf('. ', span[0]) + 1, 0)
    const from = Math.max(sentenceStart, span[0] - before)
    const body = findBody(text.slice(from, span[0]), lexicon)
    const rest = text.slice(span[1], span[1] + behind)
    const paragraph = findParagraph(rest, lexicon)
    if (!body || !paragraph || !lexicon.patterns.decisionGap.test(rest.slice(0, paragraph.span[0]))) continue
    if (documents.some(({ kind, start, end }) => kind !== 'lag' && start >= sentenceStart && end <= span[0]))
      continue
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
