import type { ActorType, Beneficiary, DutyFunction, DutyObject, FollowUpType } from './enums.ts'

/** A duty verb or noun and the function that it names. */
export interface DutyPattern {
  readonly fn: DutyFunction
  /** Infinitives. */
  readonly verbs: readonly string[]
  /** Nouns (stems or endings) that name the function in a chain: "samordning", "uppföljning". */
  readonly nouns: readonly string[]
}

/** Words of the decision lists (codebook §6, §8, §9). */
export interface CodingLexicon {
  /** Verbs of change, G5 (infinitives). */
  readonly changeVerbs: ReadonlySet<string>
  /** Verbs of emergence and state: description, G5. */
  readonly stateVerbs: ReadonlySet<string>
  /** Verbs and predicates of manner: "ska präglas av", "ska utgå från" (K2). */
  readonly mannerVerbs: ReadonlySet<string>
  /** Priority cues: verbs and phrases (K2). */
  readonly priorityVerbs: ReadonlySet<string>
  readonly priorityPhrases: readonly (readonly string[])[]
  /** Phrases of first place that count under prioriteringar only: "i första hand". */
  readonly firstPlacePhrases: readonly (readonly string[])[]
  /** Stems that announce principles: "kännetecknas av" (K2). */
  readonly principleVerbs: ReadonlySet<string>
  /** Head nouns of "the work": arbete, samarbete, engagemang, verksamhet … (G1). */
  readonly workNouns: readonly string[]
  /** Words for the municipality or its parts and people as subject (G1). */
  readonly municipalSubjects: readonly string[]
  /** Genitives and adjectives of the municipality: kommunens, stadens, kommunal, vår. */
  readonly municipalGenitives: ReadonlySet<string>
  /** First person. */
  readonly firstPerson: ReadonlySet<string>
  /** External subjects (G1). */
  readonly externalSubjects: readonly string[]
  /** External subjects that are places: matched as whole words only. */
  readonly places: ReadonlySet<string>
  /** Document nouns, all forms (G2). */
  readonly documentNouns: readonly string[]
  /** Contents of a document purpose (11c). */
  readonly documentContents: readonly string[]
  /** Commitment nouns of G4. */
  readonly commitmentNouns: readonly string[]
  /** Markers of need, challenge, precondition, consequence (G4). */
  readonly backgroundVerbs: ReadonlySet<string>
  readonly backgroundNouns: readonly string[]
  /** Verbs of acts that can be ticked off (K3): ta fram, inrätta, utreda. */
  readonly activityVerbs: ReadonlySet<string>
  /** Verbs whose duty is meant in any section ("samordnar", "fastställer"); others only under ansvar (G10). */
  readonly strongDutyVerbs: ReadonlySet<string>
  /** Support verbs with a noun that name a function together: "ger råd" → stodjer. First match wins. */
  readonly supportPhrases: readonly (readonly [verb: string, words: readonly string[], fn: DutyFunction])[]
  /** Adjectives of responsibility: ansvarig, ansvariga, skyldig. */
  readonly responsibleAdjectives: ReadonlySet<string>
  /** Verbs that spell out a task: ingår, innebär, omfattar. */
  readonly includingVerbs: ReadonlySet<string>
  /** The infinitive mark, for "har att se till". */
  readonly attWord: string
  /** Verbs of belonging: "Till chefens uppgifter hör att …". */
  readonly belongingVerbs: ReadonlySet<string>
  /** Words of address before a role in a heading: du, som, är, dig, för. */
  readonly addressWords: ReadonlySet<string>
  /** Verbs of seeing to it: se (till), tillse, säkerställa. */
  readonly ensuringVerbs: ReadonlySet<string>
  /** Endings of roles that carry responsibility: personuppgiftsansvarig, systemägare. */
  readonly responsibleEndings: readonly string[]
  /** Infinitives of the same. */
  readonly taskVerbs: ReadonlySet<string>
  /** Verbs of "ansvaret ligger på": ligga, vila, åvila. */
  readonly restingVerbs: ReadonlySet<string>
  readonly restingPrepositions: ReadonlySet<string>
  /** Verbs of handing over, passive (R6). */
  readonly handoverVerbs: ReadonlySet<string>
  /** Preposition of the receiver. */
  readonly toWord: string
  /** Verbs whose agentless passive under ansvar is a duty (R5). */
  readonly passiveDutyVerbs: ReadonlySet<string>
  /** Last words of a heading that names an actor's duty: ansvar, roll, uppgifter. */
  readonly dutyHeadingWords: ReadonlySet<string>
  /** Nouns after "har" that make a duty: ansvar, uppdrag, uppgift, roll, funktion. */
  readonly dutyNouns: ReadonlySet<string>
  /** Verbs that turn a follow-up noun into an arrangement: ske, göra, genomföra, ansvara … (F1). */
  readonly followUpSupport: ReadonlySet<string>
  /** Words that show that a report or a follow-up is of something else than the work or the document: nedan, bilaga, brukare, ärende. */
  readonly notFollowUp: readonly string[]
  /** Words that make a passive "redovisas" speak of the text itself: nedan, i bilaga. */
  readonly textReferences: ReadonlySet<string>
  /** First words of stems that list examples, questions or contents: exempel, följande frågor. */
  readonly exampleWords: readonly string[]
  /** Words that negate a scope: omfattas, gäller (with inte). */
  readonly scopeVerbs: ReadonlySet<string>
  /** Words of a quoted norm's source: enligt, stadgar, lyder. */
  readonly quotingWords: ReadonlySet<string>
  /** Particles of particle verbs by lemma: följa upp, ta fram, se till. */
  readonly particles: Readonly<Record<string, readonly string[]>>
  /** Verbs of existence, which make an evaluated att-clause a desired state: finnas, vara, ha. */
  readonly existenceVerbs: ReadonlySet<string>
  /** Verbs of cooperation: samverka, samarbeta. */
  readonly cooperationVerbs: ReadonlySet<string>
  /** Finite forms that define under the heading definitioner: innebär, omfattar, betyder. */
  readonly definingVerbForms: ReadonlySet<string>
  /** The first word of "Med X menas". */
  readonly withWord: string
  /** "avses", which defines only after "med" outside the section. */
  readonly defineAvse: string
  /** Nouns that make "är viktiga verktyg" a norm (G7). */
  readonly toolNouns: ReadonlySet<string>
  /** Verbs of demand: ställer krav (G5). */
  readonly demandVerbs: ReadonlySet<string>
  /** Comparatives after "bli". */
  readonly comparatives: ReadonlySet<string>
  /** First words of "Genom (att) …". */
  readonly throughWords: ReadonlySet<string>
  /** Words and endings that name laws and other bodies' norms. */
  readonly lawWords: readonly string[]
  readonly lawEndings: readonly string[]
  /** First words of header cells of goal tables, by column (11b). */
  readonly columns: {
    readonly goal: readonly string[]
    readonly activity: readonly string[]
    readonly target: readonly string[]
    readonly baseline: readonly string[]
    readonly deadline: readonly string[]
    readonly actor: readonly string[]
    /** Of tables of roles: whose duty a row names, and the duty. */
    readonly holder: readonly string[]
    readonly duty: readonly string[]
  }
  /** Verbs whose passive is emergence and no change: skapa. */
  readonly emergenceVerbs: ReadonlySet<string>
  /** "göra", which with an att-clause states a cause ("gör att"). */
  readonly causeVerb: string
  /** Verbs of aiming: syfta. */
  readonly aimVerbs: ReadonlySet<string>
  /** Verbs of pledging: åta (sig). */
  readonly pledgeVerbs: ReadonlySet<string>
  /** Nouns that name a norm as subject: utgångspunkt, huvudregel. Last parts of words, definite and indefinite. */
  readonly normNouns: readonly string[]
  /** "omfatta", which says what a document covers. */
  readonly coverVerb: string
  /** en, ett: "En policy anger …" speaks of the type, not of this document. */
  readonly indefiniteArticles: ReadonlySet<string>
  /** Verbs of giving, whose passive with people as subject is a goal: ges, erbjudas. */
  readonly givingVerbs: ReadonlySet<string>
  /** Verbs of expectation: "medarbetare förväntas …" is a norm in the present tense. */
  readonly expectationVerbs: ReadonlySet<string>
  /** Verbs of saying and being that describe in the passive: beskrivs, finns, kallas. */
  readonly describingVerbs: ReadonlySet<string>
  /** Definition verbs: menas, avses (G8). */
  readonly definitionVerbs: ReadonlySet<string>
  readonly duties: readonly DutyPattern[]
  /** Objects of duties: stem prefixes or compound parts to object. First match wins. */
  readonly dutyObjects: readonly (readonly [object: DutyObject, words: readonly string[]])[]
  /** Follow-up words: verbs and nouns by type (F1). */
  readonly followUp: readonly (readonly [
    type: FollowUpType,
    verbs: readonly string[],
    nouns: readonly string[],
  ])[]
  /** Finite and infinite forms of "följa" and its passive. */
  readonly followForms: ReadonlySet<string>
  /** "utgöra", which makes its object's duty the subject's ("utgör styrgrupp"). */
  readonly constituteVerb: string
  /** Infinitive of "följa (upp)". */
  readonly followVerb: string
  /** Verbs that impose a duty on their object: "Det åligger X att". */
  readonly imposingVerbs: ReadonlySet<string>
  /** The particle of "följa upp". */
  readonly followParticle: string
  /** Forms of the other follow-up verbs to their type. */
  readonly followUpForms: ReadonlyMap<string, FollowUpType>
  /** Verb forms with a later word that name a type together: "ses … över" → revidering. */
  readonly followUpPhrases: readonly (readonly [forms: readonly string[], word: string, type: FollowUpType])[]
  /** Words besides document nouns that can be revised: mål, målen, den, detta. */
  readonly revisedWords: ReadonlySet<string>
  /** Verb of duty to the word that takes the duty out of it when it follows: svara på. */
  readonly weakeningWords: Readonly<Record<string, string>>
  /** Infinitives of "be responsible": ansvara, svara, åligga. */
  readonly responsibleVerbs: ReadonlySet<string>
  /** Verbs that demand an arrangement: säkerställa, förutsätta. */
  readonly demandingVerbs: ReadonlySet<string>
  /** Prepositions of the place where a routine is kept: inom, hos. */
  readonly placePrepositions: ReadonlySet<string>
  /** Prepositions of the receiver of a report: till, för, i. */
  readonly recipientPrepositions: ReadonlySet<string>
  readonly recipientTypes: ReadonlySet<ActorType>
  /** Phrases before a list of things to report: "i form av". */
  readonly indicatorPhrases: readonly (readonly string[])[]
  /** Channel nouns with the duration they imply (F2); null when none. */
  readonly channels: readonly (readonly [stem: string, duration: string | null])[]
  /** Frequency phrases to ISO durations; "#" stands for a number word. */
  readonly frequencies: readonly (readonly [phrase: readonly string[], duration: string])[]
  readonly numberWords: Readonly<Record<string, number>>
  /** Beneficiary nouns (overt), stem prefixes. */
  readonly beneficiaries: readonly (readonly [beneficiary: Beneficiary, words: readonly string[]])[]
  /** Units of measurable targets. */
  readonly unitWords: ReadonlySet<string>
  /** Words that make a number a level, with its direction: minst → at-least. */
  readonly levels: Readonly<Record<string, string>>
  /** Words that go on with a unit: per, av. */
  readonly perWords: ReadonlySet<string>
  /** Number words that are ordinals: andra, tredje. */
  readonly ordinalWords: ReadonlySet<string>
  /** samtliga, alla, varje. */
  readonly universals: ReadonlySet<string>
  /** Endings of supines: -at, -it, -tt. */
  readonly completedForms: readonly string[]
  /** Words that may stand between a deadline word and its year. */
  readonly deadlineFillers: ReadonlySet<string>
  readonly monthWords: ReadonlySet<string>
  readonly seasonWords: ReadonlySet<string>
  /** Words before a year that it counts from: sedan, från. */
  readonly sinceWords: ReadonlySet<string>
  /** Prepositions of a span of time: inom, under. */
  readonly spanPrepositions: ReadonlySet<string>
  /** "inom", which makes a number of years a deadline. */
  readonly withinWord: string
  /** "år", the unit of ages, which are no levels. */
  readonly ageUnit: string
  /** "samtliga". */
  readonly allWord: string
  /** Level words after which "en" and "ett" are numbers: minst, högst. */
  readonly strictLevels: ReadonlySet<string>
  /** Prepositions of company, after which a number counts partners and no level: med. */
  readonly partnerPrepositions: ReadonlySet<string>
  /** Words that make a number a condition: om, när. */
  readonly conditionWords: ReadonlySet<string>
  /** "ingen" before a countable noun. */
  readonly noneWord: string
  /** Named periods: mandatperioden, programperioden. */
  readonly periodWords: ReadonlySet<string>
  /** år, månader. */
  readonly spanUnits: ReadonlySet<string>
  /** Nouns whose count is no level: gånger, delar, sätt. */
  readonly vagueCounts: ReadonlySet<string>
  /** Verbs that offer something to a class: erbjuda, utbilda. */
  readonly offerVerbs: ReadonlySet<string>
  /** Month names to 1–12. */
  readonly months: Readonly<Record<string, number>>
  /** Verbs that state a share without a number: halvera, fördubbla. */
  readonly shareVerbs: ReadonlySet<string>
  /** Words before a year that make it a deadline: senast, till, år, under. */
  readonly deadlineWords: ReadonlySet<string>
}
