import porter from 'natural/lib/natural/stemmers/porter_stemmer_sv.js'
import { stemEndings, stemNouns } from '../lang/sv/stems.ts'

/** Endings of neuter nouns in every case: målet, målets, målen, målens, måls; programmet, programmen; arbetena. */
const nounEndings = ['nas', 'ets', 'ens', 'na', 'en', 'et', 's', 'n', 'ts', 't']

const memo = new Map<string, string>()
/** Bound on memory: a vocabulary larger than this starts the table anew. */
const MEMO_LIMIT = 50_000

/**
 * Stem of a lower-case Swedish word: Snowball as in natural, with overrides of this genre (målet = mål,
 * verksamheternas = verksamheter). Memoised by type, so the cost grows with the vocabulary and not with the text.
 */
export function stem(word: string): string {
  const known = memo.get(word)
  if (known !== undefined) return known
  const result = stemUncached(word)
  if (memo.size >= MEMO_LIMIT) memo.clear()
  memo.set(word, result)
  return result
}

function stemUncached(word: string): string {
  for (const noun of stemNouns) {
    const at = word.lastIndexOf(noun)
    if (at < 0) continue
    const rest = word.slice(at + noun.length)
    // "programmet": the doubled consonant before the ending
    const doubled = rest.startsWith(noun[noun.length - 1] as string) ? rest.slice(1) : rest
    if (rest === '' || nounEndings.includes(rest) || nounEndings.includes(doubled)) {
      return word.slice(0, at) + porter.stem(noun)
    }
  }
  for (const [ending, put] of stemEndings) {
    if (word.length > ending.length + 2 && word.endsWith(ending))
      return porter.stem(word.slice(0, -ending.length) + put)
  }
  return porter.stem(word)
}
