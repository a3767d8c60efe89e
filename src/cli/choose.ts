import { editDistance, nearest } from '../text/distance.ts'

/** Something that can be named on the command line, by its id or by any of its names. */
export interface Choice<Id extends string> {
  readonly id: Id
  readonly names: readonly string[]
}

/** What a value was taken for, or the choice that was probably meant. */
export type Chosen<Id extends string> =
  | { readonly found: true; readonly id: Id }
  | { readonly found: false; readonly guess: string | null }

/** Shortest start of a name that may stand for the whole. */
const leastPrefix = 3

/**
 * Finds what a value names: an id, a label in any language without regard to case and diacritics, or the start of
 * exactly one choice's names.
 */
export function chooseOne<Id extends string>(value: string, choices: readonly Choice<Id>[]): Chosen<Id> {
  const wanted = fold(value)
  const exact = choices.find(({ id, names }) => [id, ...names].some((name) => fold(name) === wanted))
  if (exact !== undefined) return { found: true, id: exact.id }
  if (wanted.length >= leastPrefix) {
    const started = choices.filter(({ id, names }) =>
      [id, ...names].some((name) => fold(name).startsWith(wanted)),
    )
    if (started.length === 1) return { found: true, id: started[0]!.id }
  }
  const folded = new Map(
    choices.flatMap(({ id, names }) => [id, ...names].map((name) => [fold(name), id] as const)),
  )
  const near = nearest(wanted, [...folded.keys()])
  return { found: false, guess: near !== null && isSlip(wanted, near) ? (folded.get(near) ?? null) : null }
}

/** A start of the name, or one with at most half of the shorter word's letters amiss. */
function isSlip(wanted: string, name: string): boolean {
  const shorter = Math.min(wanted.length, name.length)
  return name.startsWith(wanted) || editDistance(wanted, name) <= Math.floor(shorter / 2)
}

/** Lower case, without diacritics; spaces, hyphens and underscores are the same. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
    .trim()
}
