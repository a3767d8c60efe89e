import type { TaggingLexicon } from '../model/lexicon-tagging.ts'
import type { Token } from '../model/statement.ts'

/** Marks that do not end a list of names. */
const listMarks: ReadonlySet<string> = new Set([',', '/', '-', '(', ')'])

/** How many words may stand between "samverka" and its "med". */
const headReach = 4

/**
 * Tokens that name those one merely works with, or examples of such actors (codebook T3): what follows "i samverkan med", or
 * "aktörer, till exempel", up to the end of the phrase.
 */
export function findPartnerTokens(tokens: readonly Token[], lexicon: TaggingLexicon): ReadonlySet<number> {
  const inside = new Set<number>()
  /** Words since a head of each sort; past reach means none. */
  let sincePartner = headReach + 1
  let sinceActor = headReach + 1
  let open = false
  tokens.forEach(({ norm, word }, at) => {
    if (!word) {
      if (listMarks.has(norm)) return
      open = false
      sincePartner = headReach + 1
      sinceActor = headReach + 1
      return
    }
    const pair = `${tokens[at - 1]?.norm ?? ''} ${norm}`
    if (lexicon.phraseEnds.has(norm)) open = false
    if (open) inside.add(at)
    if (lexicon.partnerPrepositions.has(norm) && sincePartner <= headReach) open = true
    if ((lexicon.exampleOpeners.has(norm) || lexicon.exampleOpeners.has(pair)) && sinceActor <= headReach)
      open = true
    if (startsWithAny(norm, lexicon.partnerStems)) sincePartner = 0
    else sincePartner = startsWithAny(norm, lexicon.tieStems) ? headReach + 1 : sincePartner + 1
    sinceActor = startsWithAny(norm, lexicon.actorStems) ? 0 : sinceActor + 1
  })
  return inside
}

/** True where the word begins with one of the stems. */
export function startsWithAny(word: string, stems: readonly string[]): boolean {
  return stems.some((stem) => word.startsWith(stem))
}
