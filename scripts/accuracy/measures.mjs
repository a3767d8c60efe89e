// What is measured: every figure, the layer it belongs to, and how counts become a figure.

/**
 * `f1`: from hits, misses and inventions. `share`: right ones of all. `taken`: as `share`, but the lower the better.
 * `scope`: a measure that only some documents have; themes come from a taxonomy of international work.
 */
export const measures = [
  { id: 'headings', label: 'Headings', layer: 'sections', form: 'f1' },
  { id: 'headingTypes', label: 'Heading types', layer: 'sections', form: 'share' },
  { id: 'sectionWords', label: 'Section words', layer: 'sections', form: 'share' },
  { id: 'metadata', label: 'Metadata', layer: 'sections', form: 'f1' },
  { id: 'commitments', label: 'Commitments', layer: 'commitments', form: 'f1' },
  { id: 'goals', label: 'Goals', layer: 'commitments', form: 'f1' },
  { id: 'kind', label: 'Kind', layer: 'commitments', form: 'share' },
  { id: 'modality', label: 'Modality', layer: 'commitments', form: 'share' },
  { id: 'targets', label: 'Targets', layer: 'commitments', form: 'f1' },
  { id: 'hardNegatives', label: 'Hard negatives taken', layer: 'commitments', form: 'taken' },
  { id: 'tags', label: 'Themes', layer: 'themes', form: 'f1', scope: 'international' },
  { id: 'primaryTag', label: 'Primary theme', layer: 'themes', form: 'share', scope: 'international' },
  { id: 'definitions', label: 'Definitions', layer: 'units', form: 'f1' },
  { id: 'documentPurposes', label: 'Document purposes', layer: 'units', form: 'f1' },
  { id: 'responsibilities', label: 'Responsibilities', layer: 'units', form: 'f1' },
  { id: 'functions', label: 'Functions', layer: 'units', form: 'f1' },
  { id: 'followUp', label: 'Follow-up', layer: 'units', form: 'f1' },
]

/** The layers, in the order of the program's stages, with their names. */
export const layers = {
  sections: 'Sections and head',
  commitments: 'Commitments',
  themes: 'Themes (international documents)',
  units: 'Other units',
}

/** Counts of every measure, all nought. */
export function newCounts() {
  return Object.fromEntries(
    measures.map(({ id, form }) => [
      id,
      form === 'f1' ? { hit: 0, missed: 0, invented: 0 } : { right: 0, of: 0 },
    ]),
  )
}

/** Counts of several documents as one. */
export function addCounts(list) {
  const total = newCounts()
  for (const counts of list)
    for (const [id, cells] of Object.entries(counts))
      for (const [name, count] of Object.entries(cells)) total[id][name] += count
  return total
}

/** Upper and lower part of the fraction that a figure is; sums over documents can be formed of both. */
export function fractionOf({ hit, missed, invented, right, of }) {
  return hit === undefined ? [right, of] : [2 * hit, 2 * hit + missed + invented]
}

/** The figure, null where there is nothing to measure; for `f1` with precision and recall; `n` units in the coding. */
export function figureOf(counts) {
  const value = divide(...fractionOf(counts))
  if (counts.hit === undefined) return { value, n: counts.of }
  const { hit, missed, invented } = counts
  const [precision, recall] = [divide(hit, hit + invented), divide(hit, hit + missed)]
  return { value, precision, recall, n: hit + missed }
}

function divide(upper, lower) {
  return lower === 0 ? null : upper / lower
}
