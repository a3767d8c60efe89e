import type { ReadingLexicon } from '../model/index.ts'

/** Words looked at. */
const sample = 4000
/** Fewest words that tell a language. */
const enough = 20

/** BCP 47 of the language whose function words a text has most of; "und" where it is too short or none stands out. */
export function detectLanguage(text: string, { languages }: ReadingLexicon): string {
  const counts = new Map<string, number>()
  let words = 0
  for (const match of text.slice(0, 60_000).matchAll(/\p{L}+/gu)) {
    if (words++ >= sample) break
    const word = match[0].normalize('NFC').toLowerCase()
    for (const [language, known] of Object.entries(languages)) {
      if (known.has(word)) counts.set(language, (counts.get(language) ?? 0) + 1)
    }
  }
  if (words < enough) return 'und'
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best && best[1] >= words * 0.06 ? best[0] : 'und'
}
