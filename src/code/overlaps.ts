/** A stretch of a text. */
interface Stretch {
  readonly start: number
  readonly end: number
  /** End of what belongs to it, where that lies behind `end`. */
  readonly reach?: number
}

/** Keeps, in the order given, the stretches that share no character with one kept before; linear in their lengths. */
export function keepFirst<T extends Stretch>(stretches: readonly T[]): readonly T[] {
  const length = stretches.reduce((most, { end, reach = end }) => Math.max(most, reach), 0)
  const taken = new Uint8Array(length)
  return stretches.filter(({ start, end, reach = end }) => {
    for (let at = start; at < end; at++) if (taken[at] === 1) return false
    taken.fill(1, start, reach)
    return true
  })
}
