import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'

/** Likeness of two short strings, 0–1 (Jaro–Winkler, as in natural): 1 is equal, above .9 is a slip of the pen. */
function likeness(a: string, b: string): number {
  return jaroWinkler(a, b)
}

/** Least number of inserted, dropped and changed characters that turn `a` into `b` (Levenshtein); O(|a|·|b|). */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      current[j] = Math.min(change, (previous[j] as number) + 1, (current[j - 1] as number) + 1)
    }
    previous = current
  }
  return previous[b.length] as number
}

/** The candidate most like `word`, or null when none is near enough to be meant (for "did you mean"). */
export function nearest(word: string, candidates: readonly string[]): string | null {
  let best: string | null = null
  let bestLikeness = 0.8
  for (const candidate of candidates) {
    const value = likeness(word.toLowerCase(), candidate.toLowerCase())
    if (value > bestLikeness) {
      best = candidate
      bestLikeness = value
    }
  }
  return best
}
