import type { MetadataLexicon } from '../../model/lexicon-metadata.ts'
import { globally } from '../../text/expressions.ts'
import { keepFirst } from '../overlaps.ts'
import type { FoundReference } from './found.ts'

/** Laws: by number, by topic, by name, by initials. */
export function findLaws(text: string, { references }: MetadataLexicon): readonly FoundReference[] {
  const found: FoundReference[] = []
  for (const pattern of references.laws)
    for (const { 0: words, index } of text.matchAll(globally(pattern)))
      if (!references.notLaws.test(words))
        found.push({ kind: 'lag', start: index, end: index + words.length, rule: 'law', confidence: 0.9 })
  return keepFirst(found)
}

/** Documents of the world outside that are known by name ("Agenda 2030", "läroplanen"). */
export function findNamedDocuments(text: string, { references }: MetadataLexicon): readonly FoundReference[] {
  return references.named.flatMap(({ pattern, value }) =>
    [...text.matchAll(globally(pattern))].map(({ 0: words, index }) => ({
      kind: value,
      start: index,
      end: index + words.length,
      rule: 'named',
      confidence: 0.85,
    })),
  )
}
