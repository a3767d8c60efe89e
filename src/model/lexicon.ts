import type { ActorLexicon } from './lexicon-actors.ts'
import type { ClauseLexicon } from './lexicon-clauses.ts'
import type { CodingLexicon } from './lexicon-coding.ts'
import type { MetadataLexicon } from './lexicon-metadata.ts'
import type { HeadingLexicon, ReadingLexicon } from './lexicon-reading.ts'
import type { TaggingLexicon } from './lexicon-tagging.ts'

/** All words of one language that the stages match, grouped by the stage that uses them. Built once from `lang/sv`. */
export interface Lexicon {
  /** BCP 47 of the language. */
  readonly language: string
  readonly reading: ReadingLexicon
  readonly headings: HeadingLexicon
  readonly metadata: MetadataLexicon
  readonly clauses: ClauseLexicon
  readonly actors: ActorLexicon
  readonly coding: CodingLexicon
  readonly tagging: TaggingLexicon
}
