// From scored documents to the figures of sets, layouts and fields, the agreement of the coders, and the confusions.
import { sets } from './documents.mjs'
import { addCounts, figureOf, fractionOf, measures } from './measures.mjs'
import { scoreDocument } from './score.mjs'
import { bootstrapIntervals, nominalAlpha } from './statistics.mjs'

/** A group of at least `size` documents that lies more than `margin` below its set in one of these is named. */
export const watch = { measures: ['headings', 'sectionWords', 'commitments'], size: 3, margin: 0.1 }

/** Confusions shown of each sort. */
const most = 12

const groupings = ['layout', 'field']

/** All figures. `documents` as readDocuments gives them, `seconds` as readSecondCodings does. */
export function summarise(documents, seconds) {
  const scored = documents.map((document) => ({
    ...document,
    ...scoreDocument(document.coding, document.analysis, document.text),
  }))
  const summaries = sets.map(({ id, label }) => ({
    id,
    label,
    ...summariseSet(scored.filter(({ set }) => set === id)),
  }))
  const coders = summariseCoders(seconds)
  // Groups of the held-out set are small; with the development set, more of them have three documents.
  const compared = [
    ...summaries.filter(({ id }) => id !== 'five'),
    { label: 'Development and held out', ...summariseSet(scored.filter(({ set }) => set !== 'five')) },
  ]
  return {
    sets: summaries,
    compared: compared.map(countGroups),
    below: compared.flatMap(findBelow),
    coders: coders.comparisons,
    confusions: findConfusions([
      ...summaries.map(({ id }) => ({ id, scored: scored.filter(({ set }) => set === id) })),
      { id: 'coders', scored: coders.scored },
    ]),
  }
}

function summariseSet(scored) {
  const groups = groupings.map((grouping) => [grouping, groupBy(scored, grouping)])
  return { ...figuresOf(scored), ...Object.fromEntries(groups) }
}

function groupBy(scored, grouping) {
  const names = new Set(scored.map((document) => document[grouping]).filter((name) => name !== null))
  return [...names].sort().map((name) => ({
    name,
    ...figuresOf(scored.filter((document) => document[grouping] === name)),
  }))
}

/** Number of documents, and for every measure its figure over all of them with its interval. */
function figuresOf(scored) {
  const figures = {}
  for (const scope of [undefined, 'international']) {
    const within = scored.filter(({ field }) => scope === undefined || field === scope)
    const chosen = measures.filter((measure) => measure.scope === scope)
    const total = addCounts(within.map(({ counts }) => counts))
    const rows = within.map(({ counts }) => chosen.map(({ id }) => fractionOf(counts[id])))
    const intervals = bootstrapIntervals(rows)
    for (const [i, { id }] of chosen.entries())
      figures[id] = { ...figureOf(total[id]), interval: intervals[i] ?? null }
  }
  const inOrder = measures.map(({ id }) => [id, figures[id]])
  return { documents: scored.length, figures: Object.fromEntries(inOrder) }
}

/** How many groups are large enough to be compared. */
function countGroups({ label, ...set }) {
  const large = (grouping) => set[grouping].filter(({ documents }) => documents >= watch.size).length
  return { set: label, layout: large('layout'), field: large('field') }
}

function findBelow({ label, figures, ...set }) {
  return groupings.flatMap((grouping) =>
    set[grouping]
      .filter(({ documents }) => documents >= watch.size)
      .flatMap(({ name, documents, figures: own }) =>
        watch.measures
          .filter((id) => own[id].value !== null && figures[id].value - own[id].value > watch.margin)
          .map((measure) => ({
            set: label,
            grouping,
            name,
            documents,
            measure,
            value: own[measure].value,
            mean: figures[measure].value,
          })),
      ),
  )
}

/** The coders against each other, and the program against each of them, on the same documents. */
function summariseCoders(seconds) {
  const compare = (id, reference, found) => {
    const scored = seconds.map(({ document, second }) => {
      const sides = sidesOf({ document, second })
      return { ...document, ...scoreDocument(sides[reference], sides[found], document.text) }
    })
    const alpha = Object.fromEntries(
      ['kind', 'modality'].map((name) => [name, nominalAlpha(scored.flatMap(({ pairs }) => pairs[name]))]),
    )
    const sameText = shareOfSameText(seconds.map(sidesOf).map((sides) => [sides[reference], sides[found]]))
    return { id, scored, ...figuresOf(scored), alpha, sameText }
  }
  const all = [
    compare('coders', 'first', 'second'),
    compare('programFirst', 'first', 'program'),
    compare('programSecond', 'second', 'program'),
  ]
  return { scored: all[0].scored, comparisons: all.map(({ scored: _, ...comparison }) => comparison) }
}

function sidesOf({ document, second }) {
  return { first: document.coding, second, program: document.analysis }
}

/** Share of the commitments that stand in the other coding with the same text in the same line: more than matching asks. */
function shareOfSameText(pairs) {
  const keyOf = ({ line, exact }) => `${line} ${exact}`
  let [same, of] = [0, 0]
  for (const [reference, found] of pairs) {
    const keys = new Set(found.commitments.map(keyOf))
    of += reference.commitments.length
    same += reference.commitments.filter((unit) => keys.has(keyOf(unit))).length
  }
  return of === 0 ? null : same / of
}

/** What is most often taken for what: counts in every column, most frequent in the program's three sets first. */
function findConfusions(columns) {
  const sorts = ['kind', 'modality', 'section', 'actor']
  return Object.fromEntries(sorts.map((sort) => [sort, confusionsOf(sort, columns)]))
}

function confusionsOf(sort, columns) {
  const rows = new Map()
  const totals = new Map()
  for (const { id, scored } of columns) {
    for (const [coded, found] of scored.flatMap(({ pairs }) => pairs[sort])) {
      if (id !== 'coders') totals.set(coded, (totals.get(coded) ?? 0) + 1)
      if (coded === found) continue
      const key = `${coded} ${found}`
      const empty = { coded, found, ...Object.fromEntries(columns.map((column) => [column.id, 0])) }
      const row = rows.get(key) ?? empty
      row[id]++
      rows.set(key, row)
    }
  }
  const sum = (row) => sets.reduce((total, { id }) => total + row[id], 0)
  return [...rows.entries()]
    .sort(([keyA, a], [keyB, b]) => sum(b) - sum(a) || (keyA < keyB ? -1 : 1))
    .slice(0, most)
    .map(([, row]) => ({ ...row, share: totals.has(row.coded) ? sum(row) / totals.get(row.coded) : null }))
}
