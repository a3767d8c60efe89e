import type { Lexicon } from '../../model/index.ts'
import { actorLexicon } from './actors.ts'
import { clauseLexicon } from './clauses.ts'
import { codingLexicon } from './coding.ts'
import { headingLexicon } from './headings.ts'
import { metadataLexicon } from './metadata.ts'
import { readingLexicon } from './reading.ts'
import { swedishTagging } from './tagging.ts'

/** All Swedish words that the stages match. */
export const swedish: Lexicon = {
  language: 'sv',
  reading: readingLexicon,
  headings: headingLexicon,
  metadata: metadataLexicon,
  clauses: clauseLexicon,
  actors: actorLexicon,
  coding: codingLexicon,
  tagging: swedishTagging,
}
