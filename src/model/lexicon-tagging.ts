/** Words that tell what part a phrase plays for its theme (owned by tag). Stems are beginnings of lower-case words. */
export interface TaggingLexicon {
  /** Stems of the heads of a phrase that names those one works with; one of `partnerPrepositions` must follow. */
  readonly partnerStems: readonly string[]
  /** Stems of nouns for ties, which are an aim of their own: nearest before the preposition, they make no partner ("kontakt"). */
  readonly tieStems: readonly string[]
  /** Words that open the names after such a head ("med"). */
  readonly partnerPrepositions: ReadonlySet<string>
  /** Stems of nouns whose list of examples names mere actors ("aktör"). */
  readonly actorStems: readonly string[]
  /** Words that open a list of examples, as one or two words ("såsom", "till exempel"). */
  readonly exampleOpeners: ReadonlySet<string>
  /** Words at which a partner phrase or list of examples ends ("att", "som", "kring"). */
  readonly phraseEnds: ReadonlySet<string>
  /** Determiners of a noun phrase that points back ("de", "dessa"; codebook T5). */
  readonly backPointers: ReadonlySet<string>
  /** Stems of nouns without a theme of their own, which such a determiner makes point back ("möjlighet"). */
  readonly lightNounStems: readonly string[]
  /** Words and phrases of two words that point back to a whole sentence ("detta", "därigenom", "den anledningen"). */
  readonly backAdverbs: ReadonlySet<string>
}
