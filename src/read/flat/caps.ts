import { matchHeading } from '../../text/heading-words.ts'
import type { FlatText } from './flat-text.ts'

/** True where three words of the genre or more stand in capitals: "BAKGRUND", "MÅL". */
export function hasCapsHeadings(flats: readonly FlatText[]): boolean {
  const found = new Set<string>()
  for (const { words, lexicon } of flats) {
    for (const { caps, lower } of words) {
      if (!caps || lower.length < 3 || found.has(lower)) continue
      const match = matchHeading(lower, lexicon.headings)
      if (match.full && !match.actor) found.add(lower)
      if (found.size >= 3) return true
    }
  }
  return false
}
