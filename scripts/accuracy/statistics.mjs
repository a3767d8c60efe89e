// Intervals and agreement. No clock and no chance: the same counts give the same interval in every run.

/** Resamples of the bootstrap. */
export const draws = 1000

/** Numbers from 0 (included) to 1 (excluded) that follow from the seed (mulberry32). */
export function createRandom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Percentile intervals (2.5 to 97.5) of pooled fractions. `rows` holds a document each: a list of [upper, lower].
 * Whole documents are drawn, since units of one document resemble each other. One interval a column, null where there
 * are fewer than two documents or nothing to divide by.
 */
export function bootstrapIntervals(rows, seed = 1) {
  const columns = rows[0]?.length ?? 0
  if (rows.length < 2) return Array.from({ length: columns }, () => null)
  const random = createRandom(seed)
  const values = Array.from({ length: columns }, () => [])
  for (let draw = 0; draw < draws; draw++) {
    const sums = Array.from({ length: columns }, () => [0, 0])
    for (let document = 0; document < rows.length; document++) {
      const row = rows[Math.floor(random() * rows.length)]
      for (const [column, [upper, lower]] of row.entries()) {
        sums[column][0] += upper
        sums[column][1] += lower
      }
    }
    for (const [column, [upper, lower]] of sums.entries()) if (lower > 0) values[column].push(upper / lower)
  }
  return values.map((list) => (list.length === 0 ? null : middleOf(list.sort((a, b) => a - b))))
}

function middleOf(sorted) {
  const at = (share) => {
    const place = share * (sorted.length - 1)
    const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
    return low + (high - low) * (place - Math.floor(place))
  }
  return [at(0.025), at(0.975)]
}

/**
 * Krippendorff's alpha for nominal data (Krippendorff 2011, "Computing Krippendorff's alpha-reliability"). A unit is the
 * list of the values that coders gave it; null is a missing value. Null where nothing can vary.
 */
export function nominalAlpha(units) {
  const totals = new Map()
  let disagreement = 0
  for (const unit of units) {
    const values = unit.filter((value) => value != null)
    if (values.length < 2) continue
    for (const [i, value] of values.entries()) {
      totals.set(value, (totals.get(value) ?? 0) + 1)
      const others = values.filter((other, j) => j !== i && other !== value)
      disagreement += others.length / (values.length - 1)
    }
  }
  const counts = [...totals.values()]
  const n = counts.reduce((sum, count) => sum + count, 0)
  const expected = n ** 2 - counts.reduce((sum, count) => sum + count ** 2, 0)
  return expected === 0 ? null : 1 - ((n - 1) * disagreement) / expected
}
