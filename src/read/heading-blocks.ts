import type { Lexicon } from '../model/index.ts'
import type { Draft } from './draft.ts'
import { type Candidate, readCandidate, readStyle } from './heading-candidates.ts'
import { dropRuns } from './heading-runs.ts'
import type { Profile } from './profile.ts'

/** Marks the paragraphs that are headings (codebook S1). */
export function markHeadings(drafts: readonly Draft[], profile: Profile, lexicon: Lexicon): void {
  const content = drafts.filter(({ kind }) => kind !== 'furniture' && kind !== 'residue')
  const style = readStyle(content, profile, lexicon)
  const found: Candidate[] = []
  content.forEach((draft, at) => {
    if (draft.kind !== 'paragraph' || draft.flat) return
    const candidate = readCandidate(draft, at, content, style, lexicon)
    if (candidate) found.push(candidate)
  })
  const kept = dropRuns(found, content, lexicon)
  const levels = rankLevels(kept)
  for (const { draft, sign } of kept) {
    draft.kind = 'heading'
    draft.evidence.push(sign)
    if (draft.path) draft.level = draft.path.length
    else if (!levels.has(draft.level)) draft.level = null
    else draft.level = levels.get(draft.level)!
  }
}

/** Levels by markup as ranks from 1, the title's own left out: "##" under a lone "#" is the top. */
function rankLevels(found: readonly Candidate[]): ReadonlyMap<number | null, number> {
  const counts = new Map<number, number>()
  for (const { draft } of found)
    if (draft.level !== null && !draft.path) counts.set(draft.level, (counts.get(draft.level) ?? 0) + 1)
  const levels = [...counts.keys()].sort((a, b) => a - b)
  const top = levels[0]
  if (top !== undefined && levels.length > 1 && counts.get(top) === 1) levels.shift()
  // One level for all headings says nothing.
  if (levels.length < 2) return new Map()
  const ranks = new Map<number | null, number>(levels.map((level, rank) => [level, rank + 1]))
  if (top !== undefined && !ranks.has(top)) ranks.set(top, 1)
  return ranks
}
