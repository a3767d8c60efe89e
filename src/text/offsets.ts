import type { OffsetRun, Span } from '../model/index.ts'

/** Normalised text with the map that leads back to the canonical text. */
export interface Folded {
  /** One line: NFC, white space folded. */
  readonly text: string
  /** Runs over `text`, without gaps and sorted by `at`. */
  readonly map: readonly OffsetRun[]
}

/** Nothing: no text, no runs. */
export const emptyFolded: Folded = { text: '', map: [] }

/**
 * Leads a range of a block's normalised text back to the canonical text.
 * Both ends are clamped to the text; an empty range gives an empty span at its place.
 */
export function toSource(map: readonly OffsetRun[], start: number, end: number): Span {
  const first = map[0]
  if (!first) return [0, 0]
  const from = sourceStart(map, start)
  if (end <= start) return [from, from]
  return [from, Math.max(from, sourceEnd(map, end))]
}

/** Canonical offset of the character at `at`; of the end, behind the last character. */
function sourceStart(map: readonly OffsetRun[], at: number): number {
  const run = map[runAt(map, at)]!
  const inside = Math.max(0, at - run.at)
  if (inside >= run.length) return run.source + run.sourceLength
  return run.length === run.sourceLength ? run.source + inside : run.source
}

/** Canonical offset behind the character before `at`. */
function sourceEnd(map: readonly OffsetRun[], at: number): number {
  const run = map[runAt(map, Math.max(0, at - 1))]!
  const inside = Math.min(run.length, at - run.at)
  return run.length === run.sourceLength ? run.source + inside : run.source + run.sourceLength
}

/** Index of the run that holds `at`, by bisection; the last run for anything behind the text. */
function runAt(map: readonly OffsetRun[], at: number): number {
  let low = 0
  let high = map.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (map[middle]!.at <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** Cuts a range out of a folded text, white space at its edges off. */
export function sliceFolded(folded: Folded, from: number, to: number = folded.text.length): Folded {
  const { text, map } = folded
  let start = Math.max(0, from)
  let end = Math.min(text.length, to)
  while (start < end && text.charCodeAt(start) === 32) start++
  while (end > start && text.charCodeAt(end - 1) === 32) end--
  if (end <= start) return emptyFolded
  if (start === 0 && end === text.length) return folded
  const runs: OffsetRun[] = []
  for (let index = runAt(map, start); index < map.length; index++) {
    const run = map[index]!
    if (run.at >= end) break
    const first = Math.max(start, run.at)
    const last = Math.min(end, run.at + run.length)
    const linear = run.length === run.sourceLength
    runs.push({
      at: first - start,
      source: linear ? run.source + (first - run.at) : run.source,
      length: last - first,
      sourceLength: linear ? last - first : run.sourceLength,
    })
  }
  return { text: text.slice(start, end), map: runs }
}

/** One piece of a text that is put together, and how it meets the piece before it. */
export interface FoldedPart {
  readonly folded: Folded
  /** "space": the white space or dropped stretch between them counts as one space; "none": they are glued. */
  readonly joint: 'space' | 'none'
}

/** Puts pieces together in reading order; the space between two of them maps to the first character after the first. */
export function joinFolded(parts: readonly FoldedPart[]): Folded {
  if (parts.length === 1) return parts[0]!.folded
  const texts: string[] = []
  const runs: OffsetRun[] = []
  let at = 0
  for (const { folded, joint } of parts) {
    if (folded.text === '') continue
    const before = runs.at(-1)
    if (before && joint === 'space') {
      pushRun(runs, { at, source: before.source + before.sourceLength, length: 1, sourceLength: 1 })
      texts.push(' ')
      at += 1
    }
    for (const run of folded.map) pushRun(runs, { ...run, at: run.at + at })
    texts.push(folded.text)
    at += folded.text.length
  }
  return { text: texts.join(''), map: runs }
}

/** Adds a run, merging it with the last one when both advance character by character and touch. */
export function pushRun(runs: OffsetRun[], run: OffsetRun): void {
  const last = runs.at(-1)
  if (
    last &&
    last.length === last.sourceLength &&
    run.length === run.sourceLength &&
    last.source + last.sourceLength === run.source &&
    last.at + last.length === run.at
  ) {
    const length = last.length + run.length
    runs[runs.length - 1] = { at: last.at, source: last.source, length, sourceLength: length }
  } else runs.push(run)
}

/** The span of a whole folded text in the canonical text. */
export function spanOf(folded: Folded): Span {
  return toSource(folded.map, 0, folded.text.length)
}

/** Offset in the normalised text of a place in the canonical text; places that reading dropped lead to what follows them. */
export function fromSource(map: readonly OffsetRun[], source: number): number {
  let low = 0
  let high = map.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (map[middle]!.source <= source) low = middle
    else high = middle - 1
  }
  const run = map[low]
  if (!run) return 0
  const inside = Math.max(0, source - run.source)
  if (inside >= run.sourceLength) return run.at + run.length
  return run.length === run.sourceLength ? run.at + inside : run.at
}
