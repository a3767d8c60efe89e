import type { MetadataKey } from './analysis.ts'
import type { ActorType, DocType, PartnerType, ReferenceKind } from './enums.ts'

/** A label of the document head and the field that it announces. */
export interface MetadataLabel {
  /** As printed, lower case, without colon. */
  readonly label: string
  /** Null for a label of no field ("telefon"): it only ends the value before it. */
  readonly field: MetadataKey | null
  /**
   * True where the label cannot open a sentence ("dokumentansvarig"), so that a value of free words may follow
   * without colon or tab. Default false: only a value of the field's own shape may.
   */
  readonly bare?: boolean
  /** True where the label needs a colon or a tab, because it is also a heading or a common word. Default false. */
  readonly marked?: boolean
  /** True where the label ends in a verb ("dokumentansvarig är"), so that a value in small letters may follow. Default false. */
  readonly verbal?: boolean
}

/** A phrase and what it stands for. The pattern is matched without regard to case unless it says otherwise. */
export interface Phrase<T> {
  readonly pattern: RegExp
  readonly value: T
}

/** A named partner of the gazetteer. */
export interface PartnerName {
  /** As printed, case kept. */
  readonly name: string
  readonly type: PartnerType
}

/** Words of document heads, references and partners (used by read and code). */
export interface MetadataLexicon {
  /** Labels, longest first where one begins another. */
  readonly labels: readonly MetadataLabel[]
  /** Month names, January first. */
  readonly months: readonly string[]
  /** Deciding bodies and other actors in a decision, the most specific first. */
  readonly bodies: readonly Phrase<ActorType>[]
  /** Long names of bodies, for names with a slip of the pen. */
  readonly bodyNames: readonly { readonly name: string; readonly type: ActorType }[]
  /** Document types, by the end of a word ("folkhälsoprogram"); the most specific first. */
  readonly documentTypes: readonly DocumentTypeWord[]
  /** Value of a validity without end. */
  readonly validUntilFurtherNotice: string
  /** How often, as ISO 8601 durations. */
  readonly intervals: readonly Phrase<string>[]
  /** Matches a word that every interval holds: a cheap test before the list is gone through. */
  readonly intervalWords: RegExp
  readonly patterns: MetadataPatterns
  readonly references: ReferenceLexicon
  readonly partners: PartnerLexicon
}

/** A noun for a kind of steering document. */
export interface DocumentTypeWord {
  readonly type: DocType
  /** Forms that end a title word: "policy", "strategi". */
  readonly indefinite: readonly string[]
  /** Forms by which a text speaks of itself: "policyn", "strategin". */
  readonly definite: readonly string[]
  /** True where only the whole word counts, not the end of one ("vision", but not "revision"). Default false. */
  readonly whole?: boolean
}

/** Phrases of the document head. All have the flags "iu" and no state. */
export interface MetadataPatterns {
  /** A value that stands for "not filled in" ("klicka här", "åååå-mm-dd", "–"). */
  readonly placeholder: RegExp
  /** A date whose blanks were not filled in ("2023-__-__"). */
  readonly unfilledDate: RegExp
  /** A paragraph whose number was not filled in ("§ __"). */
  readonly unfilledParagraph: RegExp
  /** "tills vidare" in all its spellings. */
  readonly untilFurtherNotice: RegExp
  /** Words right before the first day of validity. */
  readonly validFrom: RegExp
  /** Words right before the last day of validity. */
  readonly validTo: RegExp
  /** A participle that opens an adoption line ("antagen av", "fastställd i"). */
  readonly adopted: RegExp
  /** A verb of adoption in a sentence ("antogs", "har fastställts"). */
  readonly adoptionVerb: RegExp
  /** A paragraph of minutes ("§ 61", "§§ 12–14"); group 1 is the number. */
  readonly paragraph: RegExp
  /** All that may stand between body, date and paragraph of one decision (anchored at both ends). */
  readonly decisionGap: RegExp
  /** Words right before the date of a revision, in the value of an adoption label. */
  readonly revisedBefore: RegExp
  /** Words that tell that another document than this one is meant ("tidigare", "ersätter"). */
  readonly otherDocument: RegExp
  /** A demonstrative anywhere, and the word after it (group 1). */
  readonly demonstrative: RegExp
  /** Demonstrative that opens a sentence about this document ("denna", "detta"). */
  readonly thisDocument: RegExp
  /** After an active verb of adoption: dates and "att anta" up to the object, which is group 1. */
  readonly adoptedObject: RegExp
  /** A relative clause inside the subject of an adoption, commas included. */
  readonly relativeClause: RegExp
  /** Auxiliaries and adverbs right before a verb of adoption. */
  readonly auxiliary: RegExp
  /** Signs that another clause stands between a subject and the verb. */
  readonly otherClause: RegExp
  /** A conjunction right before the verb: its subject stands before another predicate. */
  readonly coordinated: RegExp
  /** Label of a diary number inside a line, with what parts it from the number. */
  readonly diaryLabel: RegExp
  /** Words right before the diary number of another case. */
  readonly cites: RegExp
  /** Word by which any document speaks of itself ("dokumentet"), the whole word. */
  readonly documentWord: RegExp
  /** Verb that says whom the document covers ("gäller för", "riktar sig till", "omfattar"). */
  readonly appliesTo: RegExp
  /** Nouns of those who can be covered ("förtroendevalda", "nämnder"). */
  readonly covered: RegExp
  /** What a scope statement can begin with that is no one covered (a date, a period). */
  readonly notCovered: RegExp
  /** Where a scope statement goes over to something else (" och ska", " som"). */
  readonly scopeEnd: RegExp
  /** Verb that says when the document holds ("gäller"). */
  readonly holds: RegExp
  /** Verb that says which document this one replaces, with the space behind it. */
  readonly replaces: RegExp
  /** A negation at the beginning of what is replaced. */
  readonly negation: RegExp
  /** Pronoun or participle that opens a sentence about the document named just before. */
  readonly pronoun: RegExp
  /** All that may stand between that verb and the date (anchored at both ends). */
  readonly holdsGap: RegExp
  /** Where a cover page on one line goes over to its contents list or its decision. */
  readonly coverEnd: RegExp
  /** A finite verb: a line with one is no title. */
  readonly finiteVerb: RegExp
  /** End of a line on which a title does not end ("för", "och", a dash). */
  readonly titleOpen: RegExp
  /** Beginning of a line that goes on with a title. */
  readonly titleGoesOn: RegExp
  /** First headings of a text: no part of a title. */
  readonly contentHeading: RegExp
  /** Years and nothing else. */
  readonly period: RegExp
  /** Parts of an organisation by which a line names the issuing unit ("sektorn för", "-förvaltningen"). */
  readonly unit: RegExp
  /** Lines of the page that name the municipality only as a logo ("X kommun", "X stad"). */
  readonly logoWord: RegExp
  /** Words that stay in capitals when a title in capitals is put in sentence case ("EU"). */
  readonly acronym: RegExp
  /** Case-file words that are never a title ("tjänsteskrivelse", "protokollsutdrag"). */
  readonly wrapperTitle: RegExp
  /** Web chrome that is never a title or a label ("hoppa till innehåll"). */
  readonly chrome: RegExp
  /** A document type ticked in a list of types: the mark before it. */
  readonly tick: RegExp
  /** Heading of a table of versions. */
  readonly history: RegExp
  /** A date about the web page and not the document ("sidan uppdaterades"). */
  readonly pageDate: RegExp
}

/** Words by which other documents are named. All patterns are stateless. */
export interface ReferenceLexicon {
  /** Laws: by name, by number, and by the ends of law names. */
  readonly laws: readonly RegExp[]
  /** Words that only look like laws ("bolagen"), whole match, any case. */
  readonly notLaws: RegExp
  /** Named documents of the world outside, and their kind. */
  readonly named: readonly Phrase<ReferenceKind>[]
  /** Kind of the reference that a document type makes; types left out make none. */
  readonly kinds: readonly { readonly type: DocType; readonly kind: ReferenceKind }[]
  /** Compounds that name a class of papers, not a document ("verksamhetsplanen"), whole word. */
  readonly generic: RegExp
  /** A word that says whose document it is ("kommunens", "EU:s", "nationella"), whole word. */
  readonly owner: RegExp
  /** A word that may stand between owner and noun, or say that it is another one ("tidigare"), whole word. */
  readonly adjective: RegExp
  /** Adjectives that by themselves show that another document is meant, whole word. */
  readonly other: RegExp
  /** Plural nouns for rules in general ("regler"), the end of a word. */
  readonly plural: RegExp
  /** Articles and possessives that open the phrase, whole word. */
  readonly article: RegExp
  /** What may follow the noun: a topic ("för hållbar utveckling"), up to the first word that ends it. */
  readonly topic: RegExp
  /** Further nouns after "och" that belong to the phrase ("vision och mål"). */
  readonly pair: RegExp
  /** Headings under which each item is a document. */
  readonly listHeading: RegExp
  /** Words right before the object of a decision to adopt ("anta en"). */
  readonly adopts: RegExp
}

/** Words by which partners are named. All patterns are stateless. */
export interface PartnerLexicon {
  readonly names: readonly PartnerName[]
  /** "vänort(en)", "systerstad(en)", "vänortsavtal med" before one or several names. */
  readonly twinBefore: RegExp
  /** "är vår vänort" after one or several names. */
  readonly twinAfter: RegExp
  /** Opens a list of parties to a twinning agreement ("tecknat mellan"). */
  readonly twinBetween: RegExp
  /** The word for a twin town, in any form. */
  readonly twinWord: RegExp
  /** Heading or lead-in under which each item is a twin town. */
  readonly twinHeading: RegExp
  /** "nätverket", "nätverken" before a name. */
  readonly networkBefore: RegExp
  /** "medlem i", "medlemskap i" before a name. */
  readonly memberOf: RegExp
  /** Ends of names of organisations that work across borders ("-kommittén"). */
  readonly organisation: RegExp
  /** "utbytet med", "grannkommunen" before the name of a place abroad. */
  readonly contactBefore: RegExp
  /** Conjunctions between names. */
  readonly and: RegExp
  /** What may stand after a name without ending the list ("i Polen", "(Finland)"). */
  readonly place: RegExp
  /** Capitalised words that are no names of partners ("Kommunen", "EU"), lower case. */
  readonly notNames: readonly string[]
}
