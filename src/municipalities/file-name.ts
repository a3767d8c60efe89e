import type { Municipality } from '../model/analysis.ts'
import { wordlikeNames } from './names.ts'

/**
 * The municipality that a file name holds ("int-01-tranas.txt", "policy_vanersborgs_kommun.pdf"), or null.
 * Letters may have lost their rings and dots. A name that is also a word counts only with "kommun" or "stad"
 * after it, or as the whole name; a name that fits two municipalities (Habo, Håbo) counts for none.
 */
export function findMunicipalityInFileName(
  file: string,
  municipalities: readonly Municipality[],
): Municipality | null {
  const words = strip(file.replace(/\.[^.]*$/, ''))
    .split(/[^a-z]+/)
    .filter(Boolean)
  const hits = new Set<Municipality>()
  for (const municipality of municipalities) {
    const name = strip(municipality.name).split(/[ -]/)
    const at = words.findIndex((_, i) =>
      name.every((part, k) => fits(words[i + k], part, k === name.length - 1)),
    )
    if (at < 0) continue
    const next = words[at + name.length] ?? ''
    const clear = words.length === name.length || /^(?:kommun|stad)/.test(next)
    if (clear || !wordlikeNames.includes(municipality.name)) hits.add(municipality)
  }
  return hits.size === 1 ? [...hits][0]! : null
}

function fits(word: string | undefined, part: string, last: boolean): boolean {
  return word === part || (last && word === `${part}s`)
}

function strip(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
