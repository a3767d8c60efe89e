import type { SectionType } from './enums.ts'

/** Words that tell page furniture, residue, lists and contents lists (owned by read). All lower case, NFC. */
export interface ReadingLexicon {
  /** Words after which a hyphen at the end of a word is an ellipsis: "demokrati- och utvecklingsprocesser". */
  readonly ellipsis: ReadonlySet<string>
  /** Words before a page number: "sida", "s." */
  readonly pageWords: ReadonlySet<string>
  /** Words between a page number and the number of pages: "av". */
  readonly ofWords: ReadonlySet<string>
  /** Names of the months. */
  readonly months: ReadonlySet<string>
  /** Words that no sentence and no heading ends with: prepositions, conjunctions, articles, the infinitive mark. */
  readonly openWords: ReadonlySet<string>
  /** Finite modal verbs: with a list below, their line is a stem. */
  readonly modals: ReadonlySet<string>
  /** Words besides the modals on which the line before a list ends: "att", "till", "av". */
  readonly stemWords: ReadonlySet<string>
  /** Words in small letters with which the items of a list without marks begin: "att". */
  readonly clauseWords: ReadonlySet<string>
  /** Finite forms of frequent verbs, modals included: with one of these a line is a sentence. */
  readonly finiteVerbs: ReadonlySet<string>
  /** Infinitives of frequent verbs: a line that begins with one is an item of a list. */
  readonly infinitives: ReadonlySet<string>
  /** Words that open sentences: pronouns, determiners, prepositions, adverbs. Never proper names. */
  readonly starters: ReadonlySet<string>
  /** Endings of ordinary words that names hardly have. */
  readonly ordinaryEndings: readonly string[]
  /** Abbreviations whose full stop ends no sentence, with their stops: "t.ex.", "bl.a.". */
  readonly abbreviations: ReadonlySet<string>
  /** Nouns for steering documents in every form: a line that holds one may be a title. */
  readonly documentNouns: ReadonlySet<string>
  /** Forms by which a text speaks of itself: "policyn", "strategin" … */
  readonly documentDefinites: ReadonlySet<string>
  /** Last parts of compounds that name steering documents: "resepolicy", "klimatstrategi". */
  readonly documentEndings: readonly string[]
  /** First words of sentences that belong to the document's head: "antagen", "fastställd", "dnr" … */
  readonly headOpenings: ReadonlySet<string>
  /** Nouns behind the name of a municipality or region: "kommun", "stad". */
  readonly placeNouns: ReadonlySet<string>
  /** Verbs and participles that tell of a document's adoption: "antogs", "fastställdes" … */
  readonly adoptionVerbs: ReadonlySet<string>
  /** Openings of lines that web sites put before or after a text. */
  readonly chrome: readonly string[]
  /** Openings that are a web page's own only at its end: "senast ändrad". */
  readonly chromeEnd: readonly string[]
  /** Words of menus and page footers: a line of hardly anything else is a web page's own. */
  readonly chromeWords: ReadonlySet<string>
  /** Openings of lines that templates and conversion leave behind. */
  readonly templates: readonly string[]
  /** Words that only stand in letterheads: "postadress", "telefon" … */
  readonly letterhead: ReadonlySet<string>
  /** Header cells of goal and activity tables: "mål", "indikator", "målvärde" … */
  readonly tableHeads: ReadonlySet<string>
  /** Words of headings over lists of questions and answers: "frågor". */
  readonly questionWords: ReadonlySet<string>
  /** Words before the number of a table or figure: "tabell", "figur". */
  readonly captions: ReadonlySet<string>
  /** Openings of a case file around the policy: "tjänsteskrivelse", "förslag till beslut" … */
  readonly wrapper: readonly string[]
  /** Frequent function words by language, to tell which language a text is in. */
  readonly languages: Readonly<Record<string, ReadonlySet<string>>>
}

/** Words and phrases by which a heading announces a section type (codebook §5.1). */
export interface HeadingVariant {
  readonly type: SectionType
  /**
   * Stems of the words, in order, lower case. A stem matches any inflected form; one that begins with "=" matches
   * only that word; one that begins with "-" also matches as the last part of a compound ("-mål": "delmål"); one that
   * begins with "^" must be the heading's first word.
   */
  readonly words: readonly string[]
  /** Type of the section where its text only describes. */
  readonly alternative?: SectionType
}

/** Heading variants by section type (owned by segment). */
export interface HeadingLexicon {
  /** Whole phrases, tried first; other words may stand between and around theirs. */
  readonly phrases: readonly HeadingVariant[]
  /** Nouns that decide the type as head of a heading or of one of its coordinated parts. */
  readonly nouns: readonly HeadingVariant[]
  /** Words that look like a compound of a noun above and are not. */
  readonly notCompounds: ReadonlySet<string>
  /** Nouns above whose type yields to that of any other part of the heading: "giltighet", "krav" … */
  readonly weakNouns: ReadonlySet<string>
  /** Words that may stand beside another part of a heading without a type of their own: "Uppföljning och utveckling". */
  readonly neutralNouns: ReadonlySet<string>
  /** Types that a heading under a container of goals or fields does not announce: there its words name a theme. */
  readonly themeTypes: ReadonlySet<SectionType>
  /** Types whose sections may hold themes as children. */
  readonly containers: ReadonlySet<SectionType>
  /** Matches a heading whose parts are its themes: "Målområden", "Målområde 2". */
  readonly containerWords: RegExp
  /** Beginnings of verbs that say what is to change: "öka", "stärk" … */
  readonly changeVerbs: readonly string[]
  /** Actor nouns that in running text stand for the organisation as a whole. */
  readonly wholes: ReadonlySet<string>
  /** Inflectional endings that may follow a stem, the empty one included. */
  readonly endings: ReadonlySet<string>
  /** Words that begin a heading's tail, which does not decide its type: "för", "i", "med", "av" … */
  readonly tails: ReadonlySet<string>
  /** Words that join the parts of a combined heading: "och", "samt". */
  readonly joiners: ReadonlySet<string>
  /** Nouns for bodies and officials: a heading of nothing else is an actor heading. */
  readonly actors: readonly string[]
  /** Adjectives and determiners that may stand before an actor noun: "alla", "övriga", "berörd" … */
  readonly actorModifiers: ReadonlySet<string>
  /** Section types whose headings are followed by a list without marks (codebook P10). */
  readonly listTypes: ReadonlySet<SectionType>
  /** Signs of a type in running text without heading: stems or phrases, with a weight of 1–3. */
  readonly cues: readonly SectionCue[]
}

/** A sign of a section type in running text. */
export interface SectionCue {
  readonly type: SectionType
  /**
   * Word beginnings in order, up to three other words between them: "=" pins a whole word, "^" wants it near the
   * sentence's beginning; "@actor", "@change", "@document", "@modal", "@finite", "@number" and "@year" stand for any word of that kind.
   */
  readonly words: readonly string[]
  /** 1 = weak … 3 = nearly certain. */
  readonly weight: 1 | 2 | 3
}
