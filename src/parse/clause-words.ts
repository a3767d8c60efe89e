import type { ClauseLexicon, Token } from '../model/index.ts'
import { readingsOf, type VerbForms, type VerbReading } from './verb-forms.ts'

const FINITE = new Set(['pres', 'presS', 'past', 'pastS'])
/** Words that look like an infinitive, active or passive. */
const UNLISTED = /^\p{Ll}{3,}as?$/u
/** Modalities behind which a word without a verb to follow can only be one. */
const dutiful: ReadonlySet<string> = new Set(['ska', 'maste', 'bor'])
/** Tokens within which a clause that has a verb shows it. */
const NEAR = 12
/** Ends of indefinite nouns in the plural: förskolor, miljöer, möten; -ingen, -heten and the like are definite. */
const INDEFINITE_PLURAL = /\p{L}{3}(?:or|ar|er|(?<!ing|het|ion|skap|dom)en)$/u
/** Tokens beyond which two verbs are not looked at together. */
const FAR = 40

/** Reads the words of one statement as verbs and clause openers, each by its neighbours. */
export class ClauseWords {
  readonly tokens: readonly Token[]
  readonly lexicon: ClauseLexicon
  readonly forms: VerbForms
  /** For each token the next token index with a finite reading at or after it; the length when none. */
  private readonly nextFinite: Int32Array
  private readonly governed: Uint8Array

  constructor(tokens: readonly Token[], forms: VerbForms, lexicon: ClauseLexicon) {
    this.tokens = tokens
    this.forms = forms
    this.lexicon = lexicon
    this.governed = this.findGoverned()
    this.nextFinite = new Int32Array(tokens.length + 1).fill(tokens.length)
    for (let i = tokens.length - 1; i >= 0; i--) {
      this.nextFinite[i] = this.finiteReading(i) ? i : (this.nextFinite[i + 1] as number)
    }
  }

  /** Index of the first finite verb at or after `i`; the number of tokens when there is none. */
  finiteFrom(i: number): number {
    return this.nextFinite[i] ?? this.tokens.length
  }

  /** True where a finite verb stands at or after `i`. */
  hasFiniteFrom(i: number): boolean {
    return (this.nextFinite[i] ?? this.tokens.length) < this.tokens.length
  }

  isModal(i: number): boolean {
    return Object.hasOwn(this.lexicon.modalForms, this.norm(i))
  }

  /** A finite verb that is hardly ever a noun: a modal, a form of the copula. */
  isSure(i: number): boolean {
    return this.isModal(i) || this.lexicon.copulaForms.has(this.norm(i))
  }

  /** True where a mark, a clause word or (with `coordinated`) a coordinator stands between two tokens, or they are far apart. */
  jointBetween(from: number, to: number, coordinated: boolean): boolean {
    if (to - from > FAR) return true
    const { att, som, subordinators, weakSubordinators, coordinators, prepositions, pronouns } = this.lexicon
    for (let j = from + 1; j < to; j++) {
      const norm = this.norm(j)
      if (!this.tokens[j]?.word || norm === att || norm === som || subordinators.has(norm)) return true
      if (weakSubordinators.has(norm) && (!prepositions.has(norm) || pronouns.has(this.norm(j + 1))))
        return true
      if (coordinated && coordinators.has(norm)) return true
    }
    return false
  }

  norm(i: number): string {
    return this.tokens[i]?.norm ?? ''
  }

  finiteReading(i: number): VerbReading | null {
    const norm = this.norm(i)
    const lexicon = this.lexicon
    if (Object.hasOwn(lexicon.modalForms, norm)) return { lemma: norm, form: 'pres' }
    const readings = readingsOf(norm, this.forms)
    if (readings === undefined) return null
    const finite = readings.find((r) => FINITE.has(r.form))
    if (finite === undefined || this.isNoun(i) || this.isPreposition(i)) return null
    if ((finite.form === 'past' || finite.form === 'pastS') && this.isParticiple(i)) return null
    if (finite.form === 'presS' && readings.some((r) => r.form === 'infS') && this.afterModal(i)) return null
    return finite
  }

  infinitiveReading(i: number): VerbReading | null {
    if (this.isNoun(i) || this.isAdjective(i) || this.lexicon.articles.has(this.norm(i - 1))) return null
    const listed = readingsOf(this.norm(i), this.forms)
    if (listed === undefined) return this.guessInfinitive(i)
    return listed.find((r) => r.form === 'inf' || r.form === 'infS') ?? null
  }

  /** "att" + infinitive unless a finite verb comes before any infinitive. */
  attIsInfinitive(i: number): boolean {
    for (let j = i + 1; j < this.tokens.length; j++) {
      const norm = this.norm(j)
      if (norm === '.' || norm === ';') return false
      if (norm === this.lexicon.att || norm === this.lexicon.som) return false
      const readings = readingsOf(norm, this.forms)
      if (Object.hasOwn(this.lexicon.modalForms, norm)) return false
      if (readings === undefined && this.guessInfinitive(j) !== null) return true
      if (readings === undefined || this.isNoun(j) || this.lexicon.articles.has(this.norm(j - 1))) continue
      if (readings.some((r) => r.form === 'infS') && readings.some((r) => r.form === 'presS')) {
        return !this.looksLikeSubject(i + 1, j)
      }
      if (readings.some((r) => r.form === 'inf' || r.form === 'infS')) return true
      if (readings.some((r) => FINITE.has(r.form))) return false
    }
    return false
  }

  somIsRelative(i: number, mainOpen: boolean): boolean {
    // "Som medarbetare bidrar du": at the start it is a preposition
    if (i === 0) return false
    const finite = this.nextFinite[i + 1] as number
    if (finite >= this.tokens.length) return false
    for (let j = i + 1; j < finite; j++) {
      const norm = this.norm(j)
      if (
        norm === this.lexicon.att ||
        norm === this.lexicon.som ||
        norm === '.' ||
        norm === ';' ||
        norm === ':'
      )
        return false
      if (norm === ',' && j - i > 3) return false
      if (this.infinitiveReading(j)) return false
    }
    if (this.lexicon.coordinators.has(this.norm(finite - 1))) return false
    if (!mainOpen) return true
    // the only finite verb left belongs to the main clause: "Härryda som kommun ska …"
    const later = this.nextFinite[finite + 1] as number
    if (later < this.tokens.length) return true
    return finite === i + 1
  }

  /** "om", "då", "där", "sedan", "så" open a clause at the start or after a comma when a finite verb follows soon. */
  weakIsClause(i: number, afterVerb: boolean): boolean {
    const before = this.norm(i - 1)
    const initial = i === 0
    const afterNounOrComma =
      before === ',' || this.isConditional(i) || (this.norm(i) === this.lexicon.whereWord && !initial)
    const afterMain = this.norm(i) === this.lexicon.ifWord && !initial && afterVerb
    if (!initial && !afterNounOrComma && !afterMain) return false
    const finite = this.nextFinite[i + 1] as number
    if (finite >= this.tokens.length) return false
    if (initial)
      return (
        (this.lexicon.initialSubordinators.has(this.norm(i)) || this.lexicon.soFar.has(this.norm(i + 1))) &&
        (this.nextFinite[finite + 1] as number) < this.tokens.length &&
        finite - i > 1
      )
    for (let j = i + 1; j < finite; j++) {
      const norm = this.norm(j)
      if ((!this.tokens[j]?.word && norm !== ',') || norm === this.lexicon.att || norm === this.lexicon.som)
        return false
    }
    // "beslutar om bidrag och utser …": a coordinated verb has no subject of its own
    if (afterMain && this.lexicon.coordinators.has(this.norm(finite - 1))) return false
    // "de frågor nämnden beslutar om ska": a clause has a subject before its verb
    if (afterMain && before !== ',' && !this.isConditional(i))
      return this.lexicon.pronouns.has(this.norm(i + 1)) || (finite - i > 1 && finite - i <= 3)
    return finite - i > 1 || this.norm(i) === this.lexicon.whereWord
  }

  /** "att korta köerna", "ska avknoppas": an unlisted word behind "att" or a modal of duty, where no other verb follows. */
  private guessInfinitive(i: number): VerbReading | null {
    const norm = this.norm(i)
    const { adverbs, pronouns, determiners, quantifiers, possessives, att, som, subordinators } = this.lexicon
    if (!UNLISTED.test(norm) || adverbs.has(norm) || pronouns.has(norm)) return null
    if (determiners.has(norm) || quantifiers.has(norm) || possessives.has(norm)) return null
    let before = i - 1
    while (before >= 0 && adverbs.has(this.norm(before))) before--
    const modal = this.norm(before) !== att
    if (modal && !dutiful.has(this.lexicon.modalForms[this.norm(before)] ?? '')) return null
    for (let j = i + 1; j < Math.min(this.tokens.length, i + NEAR); j++) {
      const word = this.norm(j)
      if (!this.tokens[j]?.word || word === att || word === som || subordinators.has(word)) {
        // "ska breda samarbeten som …": an adjective; the verb comes behind the clause
        if (modal && word === som) return null
        break
      }
      if (this.isModal(j) || readingsOf(word, this.forms)?.some((r) => r.form !== 'imp')) return null
    }
    return norm.endsWith('s') ? { lemma: norm.slice(0, -1), form: 'infS' } : { lemma: norm, form: 'inf' }
  }

  /** "studiecirklar och öppna möten": a word that is also an adjective, joined to a noun and before another. */
  private isAdjective(i: number): boolean {
    const { adjectiveVerbs, coordinators } = this.lexicon
    if (!adjectiveVerbs.has(this.norm(i))) return false
    return (
      (coordinators.has(this.norm(i - 1)) || this.norm(i - 1) === ',') &&
      INDEFINITE_PLURAL.test(this.norm(i + 1))
    )
  }

  /** "kommunens leder", "våra former": behind a possessive stands a noun. */
  private isNoun(i: number): boolean {
    return this.lexicon.possessives.has(this.norm(i - 1)) && !this.isSure(i)
  }

  /** "Inför valet ska …", "Arbetet utöver detta sker …": a preposition that is also a verb, where another verb follows. */
  isPreposition(i: number): boolean {
    if (!this.lexicon.prepositions.has(this.norm(i))) return false
    const next = this.finiteFrom(i + 1)
    return next < this.tokens.length && (i === 0 || !this.jointBetween(i, next, true))
  }

  /** "endast om minst två kommuner deltar": an adverb before "om" tells the clause from the preposition. */
  private isConditional(i: number): boolean {
    return this.norm(i) === this.lexicon.ifWord && this.lexicon.adverbs.has(this.norm(i - 1))
  }

  imperativeReading(i: number): VerbReading | null {
    return readingsOf(this.norm(i), this.forms)?.find((r) => r.form === 'imp') ?? null
  }

  /** "redan etablerade samarbetspartners", "ökade kontakter": a weak past form before its noun is a participle. */
  private isParticiple(i: number): boolean {
    if (!/(?:de|te)$/.test(this.norm(i))) return false
    if (i === 0 || !this.tokens[i - 1]?.word) return true
    const next = this.norm(i + 1)
    if (next === '' || !this.tokens[i + 1]?.word) return false
    if (this.governedLater(i)) return true
    const { prepositions, pronouns, adverbs, coordinators, att, som, determiners } = this.lexicon
    if (determiners.has(this.norm(i - 1))) return true
    return !(
      prepositions.has(next) ||
      pronouns.has(next) ||
      adverbs.has(next) ||
      coordinators.has(next) ||
      determiners.has(next) ||
      next === att ||
      next === som ||
      /^\d/.test(next)
    )
  }

  /** True where a word that is both infinitive and present ("samordnas") stands after a modal or "att" in its clause. */
  private afterModal(i: number): boolean {
    for (let j = i - 1, seen = 0; j >= 0 && seen < 40; j--, seen++) {
      const norm = this.norm(j)
      if (norm === this.lexicon.att) return !this.hasFiniteBetween(j + 1, i)
      if (Object.hasOwn(this.lexicon.modalForms, norm)) return true
      if (norm === '.' || norm === ';' || norm === this.lexicon.som || this.lexicon.subordinators.has(norm))
        return false
      if (readingsOf(norm, this.forms)?.some((r) => r.form === 'pres' || r.form === 'past')) return false
    }
    return false
  }

  private hasFiniteBetween(from: number, to: number): boolean {
    for (let j = from; j < to; j++) {
      const norm = this.norm(j)
      if (Object.hasOwn(this.lexicon.modalForms, norm)) return true
      if (readingsOf(norm, this.forms)?.some((r) => r.form === 'pres' || r.form === 'past')) return true
    }
    // "att kunskap används": a subject between "att" and the s-form makes it finite
    return to - from > 0 && this.looksLikeSubject(from, to)
  }

  /** True where the words between "att" and an s-form hold more than adverbs and prepositional phrases. */
  private looksLikeSubject(from: number, to: number): boolean {
    const first = this.norm(from)
    if (this.lexicon.prepositions.has(first) || this.lexicon.adverbs.has(first)) return false
    return to > from
  }

  /** "Antalet svårt skadade på vägarna ska ha minskat": a finite verb follows in the same clause. */
  private governedLater(i: number): boolean {
    return this.governed[i + 1] === 1
  }

  /** For each token 1 where a modal stands at or after it before a mark or a word that joins or opens a clause; else 0. */
  private findGoverned(): Uint8Array {
    const { att, som, subordinators, coordinators } = this.lexicon
    const governed = new Uint8Array(this.tokens.length + 1)
    for (let i = this.tokens.length - 1; i >= 0; i--) {
      const norm = this.norm(i)
      const stop =
        !this.tokens[i]?.word ||
        norm === att ||
        norm === som ||
        subordinators.has(norm) ||
        coordinators.has(norm)
      if (!stop) governed[i] = this.isModal(i) ? 1 : (governed[i + 1] as number)
    }
    return governed
  }
}
