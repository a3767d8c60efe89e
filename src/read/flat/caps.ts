import type { Lexicon } from '../../model/index.ts'
import { matchHeading } from '../../text/heading-words.ts'
import type { Word } from './words.ts'

/** True where three words of the genre or more stand in capitals: "BAKGRUND", "MÅL". */
export function hasCapsHeadings(lists: readonly (readonly Word[])[], lexicon: Lexicon): boolean {
  const found = new Set<string>()
  for (const words of lists)
    for (const { caps, lower } of words)
      if (
        caps &&
        lower.length > 2 &&
        matchHeading(lower, lexicon.headings).full &&
        !matchHeading(lower, lexicon.headings).actor
      )
        found.add(lower)
  return found.size >= 3
}
