import type { Modality } from './enums.ts'

/** Words that the clause analysis needs. All lower case. */
export interface ClauseLexicon {
  /** Infinitives by conjugation, space separated. */
  readonly verbsAr: string
  readonly verbsEr: string
  readonly verbsR: string
  readonly verbsVowel: string
  readonly deponents: string
  /** Irregular finite form to infinitive. */
  readonly irregularFinite: Readonly<Record<string, string>>
  /** Past forms of strong verbs to infinitive. */
  readonly irregularPast: Readonly<Record<string, string>>
  /** Modal form to modality. */
  readonly modalForms: Readonly<Record<string, Modality>>
  /** Forms never read as verbs. */
  readonly notVerbs: ReadonlySet<string>
  readonly subordinators: ReadonlySet<string>
  readonly weakSubordinators: ReadonlySet<string>
  readonly coordinators: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  readonly meansPrepositions: ReadonlySet<string>
  readonly adverbs: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  readonly pronouns: ReadonlySet<string>
  readonly abbreviations: ReadonlySet<string>
  /** The infinitive mark and complementiser. */
  readonly att: string
  /** The relative particle. */
  readonly som: string
  /** "där", "om", "hur": weak subordinators with places of their own. */
  readonly whereWord: string
  readonly ifWord: string
  readonly howWord: string
  /** Preposition of the agent of a passive. */
  readonly av: string
  /** Words that make "att" a means, a purpose or a manner clause when they stand before it. */
  readonly meansBeforeAtt: ReadonlySet<string>
  readonly purposeBeforeAtt: ReadonlySet<string>
  /** Adjectives and nouns of evaluation: "viktigt", "nödvändigt" (G7). */
  readonly evaluatives: ReadonlySet<string>
  /** Nouns that head "X är att …" as an aim: "målet", "syftet" (11b). */
  readonly aimNouns: readonly string[]
  /** Infinitives of the copula and auxiliaries: vara, bli, ha. */
  readonly copulas: ReadonlySet<string>
  /** Articles and other words that only stand before a noun: den, de, dess, kommunens. */
  readonly determiners: ReadonlySet<string>
  /** Nominative personal pronouns, which are subjects wherever they stand: vi, man, du. */
  readonly personalPronouns: ReadonlySet<string>
  /** Pronouns that refer back to an actor: de, den, denna, dessa. */
  readonly anaphora: ReadonlySet<string>
  /** Pronouns that stand for no one: det, detta, där. */
  readonly dummies: ReadonlySet<string>
  /** Forms of the copula: är, var, blir. */
  readonly copulaForms: ReadonlySet<string>
  /** Forms of wishing that need no verb after them: strävar, eftersträvar. */
  readonly wishForms: ReadonlySet<string>
  /** Words behind which a noun comes and no verb: sina, kommunens, olika. */
  readonly possessives: ReadonlySet<string>
  /** Infinitives that are adjectives as well: öppna, trygga. */
  readonly adjectiveVerbs: ReadonlySet<string>
  /** Words that no infinitive follows: en, ett, varje. */
  readonly articles: ReadonlySet<string>
  /** Openings of a clause of condition without a clause word: "i de fall". Token sequences. */
  readonly clausePhrases: readonly (readonly string[])[]
  /** Subordinators that "som" goes with in one clause: "vem som beslutar". */
  readonly interrogatives: ReadonlySet<string>
  /** Words whose "och" joins two nouns and no clauses: mellan, både. */
  readonly pairWords: ReadonlySet<string>
  /** Nouns that make a phrase of number an adverbial: gång, gånger. */
  readonly timesWords: ReadonlySet<string>
  /** Words that look like a definite noun and are none: mycket, interna. */
  readonly notDefinite: ReadonlySet<string>
  /** Infinitives that take a further infinitive without "att": få, fortsätta. */
  readonly catenatives: ReadonlySet<string>
  /** Words that make "så" open a clause at the start of a sentence: "så länge". */
  readonly soFar: ReadonlySet<string>
  /** Words that take the force of the negation before them: "inte bara". */
  readonly notOnly: ReadonlySet<string>
  /** Words that open a clause at the start of a sentence: "Då behoven ökar ska …", not "Då ska …". */
  readonly initialSubordinators: ReadonlySet<string>
  /** The present of "behöva", a modal only with a verb after it. */
  readonly needVerb: string
  /** Nouns that look like imperatives ("besök", "svar"). */
  readonly imperativeNouns: ReadonlySet<string>
  /** Adverbs that stand before the finite verb and are never a subject: "därför", "dessutom", "lokalt". */
  readonly frontedAdverbs: ReadonlySet<string>
  /** Nouns of time: år, period, månad. */
  readonly timeWords: ReadonlySet<string>
  /** Words that make a noun of time an adverbial: varje, vartannat, nästa. */
  readonly quantifiers: ReadonlySet<string>
  /** Phrases that stand for a modal: "är skyldig att" → maste, "har möjlighet att" → kan, "har som ambition" → vill. Token sequences. */
  readonly modalPhrases: readonly (readonly [phrase: readonly string[], modality: Modality])[]
}
