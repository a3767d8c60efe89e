import type { TaggingLexicon } from '../model/lexicon-tagging.ts'
import type { Token } from '../model/statement.ts'
import { startsWithAny } from './partners.ts'

/** How a statement points back to the one before it (codebook T5). */
export interface BackReference {
  /** Index of the token that points back. */
  readonly token: number
  /** noun: "de möjligheter", which carries a theme in the place of its own; clause: "därigenom", which only links. */
  readonly kind: 'noun' | 'clause'
}

/** Finds the first phrase that points back; a noun phrase goes before a mere link. */
export function findBackReference(tokens: readonly Token[], lexicon: TaggingLexicon): BackReference | null {
  let link: BackReference | null = null
  for (let token = 0; token < tokens.length; token++) {
    const { norm } = tokens[token]!
    const next = tokens[token + 1]?.norm ?? ''
    if (lexicon.backPointers.has(norm) && startsWithAny(next, lexicon.lightNounStems))
      return { token, kind: 'noun' }
    if (link === null && (lexicon.backAdverbs.has(norm) || lexicon.backAdverbs.has(`${norm} ${next}`)))
      link = { token, kind: 'clause' }
  }
  return link
}
