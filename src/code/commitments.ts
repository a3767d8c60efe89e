import type {
  Clause,
  ClauseLexicon,
  CodingLexicon,
  Context,
  Modality,
  SectionType,
  Statement,
} from '../model/index.ts'
import { classifySubject, type SubjectClass } from './subject.ts'
import type { Placed } from './types.ts'
import { norm, startsWithAny } from './words.ts'

/** Whether a statement is a commitment, by which rule, and on what. */
export interface CommitmentDecision {
  readonly taken: boolean
  readonly rule: string
  readonly reason: string
  readonly subject: SubjectClass
  readonly confidence: number
}

/** Sections whose present-tense declaratives count (G5). */
const normative: ReadonlySet<SectionType> = new Set([
  'vision',
  'mal',
  'syfte',
  'policy',
  'prioriteringar',
  'aktiviteter',
  'principer',
])
/** Sections that describe: only marked commitments count (G4). */
const descriptive: ReadonlySet<SectionType> = new Set([
  'bakgrund',
  'definitioner',
  'styrdokument',
  'omfattning',
  'bilaga',
])
/** Sections that hold no units. */
const silent: ReadonlySet<SectionType> = new Set(['metadata', 'innehall', 'noter', 'restext'])
const strong: ReadonlySet<Modality> = new Set(['ska', 'maste', 'bor', 'vill', 'kommer-att'])

/** Decides by the list of codebook §6.2, first match wins. Responsibilities, follow-up and definitions are taken before. */
export function decideCommitment(
  placed: Placed,
  ownNames: ReadonlySet<string>,
  context: Context,
): CommitmentDecision {
  const { statement, stem } = placed
  const { clauses, coding } = context.lexicon
  const governing = stem ?? statement
  const subject = classifySubject(governing, governing.clause, clauses, coding, ownNames)
  const no = (rule: string, reason: string): CommitmentDecision => ({
    taken: false,
    rule,
    reason,
    subject,
    confidence: 0.9,
  })
  const yes = (rule: string, reason: string, confidence = 0.9): CommitmentDecision => ({
    taken: true,
    rule,
    reason,
    subject,
    confidence,
  })

  if (silent.has(placed.type)) return no('S2', placed.type)
  if (statement.role === 'label') return no('11b', 'label')
  if (statement.role === 'stem') return no('A3', 'stem')
  if (/\?["\u201d]?$/.test(statement.text)) return no('G9', 'question')
  if (isQuotation(statement) && placed.type !== 'vision') return no('G1', 'quotation')
  if (subject === 'external' && !actedOn(placed)) return no('G1', 'external-subject')
  if (quotesNorm(governing, coding)) return no('G1', 'quoted-norm')
  if (stem !== null || placed.listStem !== null) {
    const listing = listDecision(placed, subject, context)
    if (listing !== null)
      return listing.taken
        ? yes(listing.rule, listing.reason, listing.confidence)
        : no(listing.rule, listing.reason)
  }
  return sentenceDecision(placed, subject, ownNames, context, yes, no)
}

/** "EU:s fonder integreras i …" under a normative heading: the agent of the passive is the municipality (G5). */
function actedOn({ statement, stem, type }: Placed): boolean {
  const { subject, voice, agent } = statement.clause
  return (
    stem === null &&
    voice === 'passive' &&
    agent === null &&
    normative.has(type) &&
    subject !== null &&
    subject[1] - subject[0] > 1
  )
}

function isDummy(statement: Statement, clause: Clause, clauses: ClauseLexicon): boolean {
  return (
    clause.subject !== null &&
    clause.subject[1] - clause.subject[0] === 1 &&
    clauses.dummies.has(norm(statement.tokens, clause.subject[0]))
  )
}

interface Listing {
  readonly taken: boolean
  readonly rule: string
  readonly reason: string
  readonly confidence: number
}

/** Items of a list: the stem and the section decide (A3, K1). Null leaves the item to the rules for sentences. */
function listDecision(placed: Placed, subject: SubjectClass, context: Context): Listing | null {
  const { statement, stem, listStem } = placed
  const { clauses, coding } = context.lexicon
  const head = stem ?? listStem
  if (head === null) return null
  const headWords = head.tokens.filter((t) => t.word).map((t) => t.norm)
  const expected = head.verbs.some((v) => coding.expectationVerbs.has(v.lemma))
  if (expected) return { taken: true, rule: '11b', reason: 'expectation', confidence: 0.75 }
  if (
    !hasPhrase(head, coding) &&
    headWords.some((w) => coding.exampleWords.some((e) => w === e)) &&
    !strong.has(head.clause.modality) &&
    !head.clause.predicates.some((p) => coding.priorityVerbs.has(p.lemma))
  ) {
    return { taken: false, rule: 'G9', reason: 'list-of-examples', confidence: 0.8 }
  }
  if (stem === null) return null
  const modality = statement.clause.modality
  const own = statement.clause.finite !== null && subject !== 'none' ? statement.clause : null
  if (strong.has(modality)) {
    if (
      descriptive.has(placed.type) &&
      subject === 'other' &&
      own === null &&
      stem.clause.voice !== 'passive'
    )
      return { taken: false, rule: 'G4', reason: 'no-municipal-subject', confidence: 0.7 }
    return { taken: true, rule: 'G3', reason: 'item-of-stem', confidence: 0.95 }
  }
  if (modality === 'kan')
    return { taken: normative.has(placed.type), rule: 'G6', reason: 'kan-item', confidence: 0.7 }
  if (isAim(stem, clauses.aimNouns))
    return { taken: true, rule: 'G3', reason: 'item-of-aim', confidence: 0.9 }
  if (descriptive.has(placed.type))
    return { taken: false, rule: 'G4', reason: 'description', confidence: 0.8 }
  if (normative.has(placed.type))
    return { taken: true, rule: 'G3', reason: 'item-under-heading', confidence: 0.8 }
  if (modality === 'varderande' || modality === 'infinitiv' || modality === 'presens') {
    const acts =
      subject === 'municipal' ||
      subject === 'work' ||
      subject === 'none' ||
      stem.clause.predicates.some((p) => coding.priorityVerbs.has(p.lemma))
    return { taken: acts, rule: 'G3', reason: 'item-of-stem', confidence: 0.65 }
  }
  return { taken: false, rule: 'G9', reason: 'verbless-item', confidence: 0.6 }
}

function isAim(stem: Statement, aimNouns: readonly string[]): boolean {
  const end = stem.role === 'stem' ? stem.tokens.length : (stem.clause.finite ?? stem.tokens.length)
  return stem.tokens
    .slice(0, Math.max(end, 1))
    .some((t) => aimNouns.some((noun) => t.norm.startsWith(noun) || t.norm.endsWith(noun)))
}

/** "Arbetet kan bedrivas genom …", "Nya konton kan öppnas där …": kan + passive action, not kan + benefit (G6). */
function isPermittedForm(clause: Clause, coding: CodingLexicon): boolean {
  const last = clause.predicates[clause.predicates.length - 1]
  return (
    last?.passive === true &&
    !coding.changeVerbs.has(last.lemma) &&
    !coding.describingVerbs.has(last.lemma) &&
    !coding.stateVerbs.has(last.lemma)
  )
}

type Verdict = (rule: string, reason: string, confidence?: number) => CommitmentDecision

function sentenceDecision(
  placed: Placed,
  subject: SubjectClass,
  ownNames: ReadonlySet<string>,
  context: Context,
  yes: Verdict,
  no: (rule: string, reason: string) => CommitmentDecision,
): CommitmentDecision {
  const { statement } = placed
  const { clauses, coding } = context.lexicon
  const { clause } = statement
  const background = descriptive.has(placed.type)
  const joined = statement.coordinated.find((c) => strong.has(c.modality))
  if (joined !== undefined && clause.modality === 'presens' && !isDummy(statement, joined, clauses)) {
    // "Kumla är en liten kommun, och resurserna måste därför användas med omsorg": the second clause commits
    return sentenceDecision(
      { ...placed, statement: { ...statement, clause: joined, coordinated: [] } },
      classifySubject(statement, joined, clauses, coding, ownNames),
      ownNames,
      context,
      yes,
      no,
    )
  }
  if (clause.predicates[0]?.past) return no('G4', 'past')
  switch (clause.modality) {
    case 'ska':
    case 'maste':
    case 'bor':
      if (!background)
        return subject === 'document' && !isAimSentence(statement, clauses.aimNouns)
          ? documentVerdict(statement, coding, yes, no)
          : yes('G3', clause.modality)
      if (subject === 'municipal' || subject === 'work') return yes('G4', 'commitment-marker')
      if (clause.modality !== 'maste' && clause.voice === 'passive' && subject !== 'document')
        return yes('G4', 'passive-understood-agent', 0.75)
      if (
        clause.modality === 'ska' &&
        subject === 'other' &&
        clause.predicates.some((p) => p.lemma === 'vara')
      )
        return yes('G4', 'commitment-marker', 0.6)
      return no('G4', 'no-municipal-subject')
    case 'vill':
    case 'kommer-att':
      if (subject === 'municipal' || (subject === 'work' && !background)) return yes('G4', clause.modality)
      return background || subject === 'document'
        ? no('G4', 'no-municipal-subject')
        : yes('G3', clause.modality, 0.7)
    case 'kan':
      if ((placed.type === 'vision' || placed.type === 'mal') && statement.role === 'item')
        return yes('G6', 'kan-item')
      if (
        (subject === 'work' || subject === 'other') &&
        (placed.type === 'genomforande' || placed.type === 'principer') &&
        isPermittedForm(clause, coding)
      )
        return yes('G6', 'form-of-work', 0.6)
      return no('G6', 'kan-benefit')
    case 'far':
      if (clause.negated && !background) return yes('G3', 'prohibition', 0.8)
      return placed.type === 'principer' || placed.type === 'genomforande'
        ? yes('G3', 'permission', 0.6)
        : no('G6', 'permission')
    case 'varderande':
      return evaluation(placed, subject, context, yes, no)
    case 'infinitiv':
    case 'nominal':
      return verbless(placed, subject, context, yes, no)
    default:
      return presentTense(placed, subject, context, yes, no)
  }
}

function documentVerdict(
  statement: Statement,
  coding: CodingLexicon,
  yes: Verdict,
  no: (rule: string, reason: string) => CommitmentDecision,
): CommitmentDecision {
  const changes = statement.clause.predicates.some((p) => coding.changeVerbs.has(p.lemma))
  const passive = statement.clause.voice === 'passive'
  return changes || passive ? yes('G2', 'substitution', 0.6) : no('G2', 'document-subject')
}

function isAimSentence(statement: Statement, aimNouns: readonly string[]): boolean {
  return isAim(statement, aimNouns)
}

/** "Det är viktigt att …" (G7). */
function evaluation(
  placed: Placed,
  subject: SubjectClass,
  context: Context,
  yes: Verdict,
  no: (rule: string, reason: string) => CommitmentDecision,
): CommitmentDecision {
  const { statement } = placed
  const { clauses, coding } = context.lexicon
  const { att } = statement.clause
  if (att === null) {
    const tools = statement.tokens.some((t) => coding.toolNouns.has(t.norm))
    return tools && !descriptive.has(placed.type) ? yes('G7', 'tools', 0.7) : no('G7', 'evaluates-a-state')
  }
  if (!descriptive.has(placed.type)) return yes('G7', 'understood-agent', 0.85)
  const agent = attSubject(statement, att, clauses, coding)
  return agent ? yes('G7', 'overt-municipal-agent') : no('G7', 'no-overt-agent')
  function attSubject(
    s: Statement,
    range: readonly [number, number],
    _c: typeof clauses,
    words: CodingLexicon,
  ): boolean {
    for (let i = range[0] + 1; i < Math.min(range[1], range[0] + 4); i++) {
      const word = norm(s.tokens, i)
      if (words.municipalSubjects.includes(word) || words.firstPerson.has(word)) return subject !== 'external'
      if (s.verbs.some((v) => v.at === i)) return false
    }
    return false
  }
}

/** Infinitives and noun phrases: units where the heading makes them so (K1), never in running background. */
function verbless(
  placed: Placed,
  _subject: SubjectClass,
  context: Context,
  yes: Verdict,
  no: (rule: string, reason: string) => CommitmentDecision,
): CommitmentDecision {
  const { statement } = placed
  const { coding, clauses } = context.lexicon
  const { clause } = statement
  if (clause.finite !== null && clause.finite > 0) {
    // "Syftet med X är att …"
    if (statement.text.length > 0 && isAim(statement, clauses.aimNouns))
      return descriptive.has(placed.type) && placed.type !== 'bakgrund'
        ? no('G4', 'description')
        : yes('G2', 'aim', 0.9)
    return no('G9', 'verbless')
  }
  if (descriptive.has(placed.type)) return no('G4', 'description')
  const listed = statement.role === 'item' || statement.role === 'rest'
  if (clause.modality === 'infinitiv') {
    if (listed || normative.has(placed.type) || placed.type === 'genomforande')
      return yes('K1', 'infinitive-item', 0.85)
    return yes('K3', 'imperative', 0.65)
  }
  if (!listed) return no('G9', 'verbless')
  if (!normative.has(placed.type) || placed.type === 'vision') return no('G9', 'verbless-item')
  return statement.tokens.filter((t) => t.word).length >= 2 || coding.changeVerbs.size === 0
    ? yes('K1', 'nominal-item', 0.75)
    : no('G9', 'single-word')
}

/** Present-tense declaratives (G5, 11b). */
function presentTense(
  placed: Placed,
  subject: SubjectClass,
  context: Context,
  yes: Verdict,
  no: (rule: string, reason: string) => CommitmentDecision,
): CommitmentDecision {
  const { statement } = placed
  const { coding, clauses } = context.lexicon
  const { clause } = statement
  const lemma = clause.predicates[0]?.lemma ?? ''
  if (
    clause.finite !== null &&
    isAim(statement, clauses.aimNouns) &&
    clause.att !== null &&
    placed.type !== 'definitioner'
  )
    return yes('G2', 'aim', 0.85)
  if (predicateIsAim(statement, clauses) && !descriptive.has(placed.type))
    return yes('G2', 'aim-predicate', 0.7)
  if (
    commitmentNoun(statement, coding) &&
    subject !== 'external' &&
    clause.predicates.some((p) => clauses.copulas.has(p.lemma))
  )
    return yes('G4', 'commitment-noun', 0.8)
  if (
    coding.aimVerbs.has(lemma) &&
    (subject === 'municipal' || subject === 'work' || subject === 'other') &&
    normative.has(placed.type)
  )
    return yes('G2', 'aim-verb', 0.8)
  if (coding.pledgeVerbs.has(lemma) && subject === 'municipal') return yes('G4', 'commitment-verb', 0.85)
  if (
    statement.verbs.some((v) => coding.priorityVerbs.has(v.lemma)) &&
    placed.type !== 'bakgrund' &&
    subject !== 'document'
  )
    return yes('K2', 'priority-verb')
  if (isNormNoun(statement, coding) && subject !== 'document' && !descriptive.has(placed.type))
    return yes('K2', 'norm-noun', 0.75)
  if (hasPhrase(statement, coding) && !descriptive.has(placed.type)) return yes('K2', 'priority-phrase', 0.8)
  if (!normative.has(placed.type) && !conductSection(placed.type)) return no('G5', 'not-normative')
  if (
    startsWithThrough(statement, coding) &&
    clause.predicates.some((p) => isChange(p.lemma, statement, coding))
  )
    return yes('G5', 'genom-change-verb')
  if (
    subject === 'dummy' &&
    coding.taskVerbs.has(lemma) &&
    clause.att !== null &&
    (placed.type === 'principer' || placed.type === 'genomforande')
  )
    return yes('11b', 'spelled-out', 0.55)
  if (subject === 'document' || subject === 'dummy') return no('G5', 'no-municipal-subject')
  if (coding.expectationVerbs.has(lemma)) return yes('11b', 'expectation', 0.75)
  const change = clause.predicates.some((p) => isChange(p.lemma, statement, coding))
  if (change && normative.has(placed.type)) {
    if (subject === 'municipal' || subject === 'work') return yes('G5', 'change-verb', 0.85)
    if (clause.voice === 'passive') return yes('G5', 'change-verb-passive', 0.75)
    if (statement.role === 'item' || placed.type === 'mal') return yes('G5', 'change-verb-outcome', 0.65)
  }
  if (coding.demandVerbs.has(lemma) && placed.type === 'principer') return yes('G5', 'demand')
  if (subject === 'work' && purposeZone(statement) && normative.has(placed.type))
    return yes('G5', 'work-purpose', 0.8)
  return conduct(placed, subject, clause, lemma, context, yes, no)
}

/** "Att utveckla X är också ett mål": the aim noun is the predicate of an infinitive. */
function predicateIsAim(statement: Statement, clauses: ClauseLexicon): boolean {
  const { clause, tokens } = statement
  if (
    clause.finite === null ||
    norm(tokens, 0) !== clauses.att ||
    !clauses.copulaForms.has(norm(tokens, clause.finite))
  )
    return false
  return tokens.slice(clause.finite + 1).some((t) => clauses.aimNouns.includes(t.norm))
}

/** Conduct norms in the present tense with the municipality as agent (11b). */
function conduct(
  placed: Placed,
  subject: SubjectClass,
  clause: Clause,
  lemma: string,
  context: Context,
  yes: Verdict,
  no: (rule: string, reason: string) => CommitmentDecision,
): CommitmentDecision {
  const { coding } = context.lexicon
  if (
    coding.backgroundVerbs.has(lemma) ||
    (clause.voice === 'passive' && subject === 'municipal' && coding.describingVerbs.has(lemma))
  )
    return no('G4', 'background-verb')
  if (
    coding.stateVerbs.has(lemma) ||
    lemma === '' ||
    (lemma === coding.causeVerb && clause.att !== null) ||
    lemma === 'ha' ||
    lemma === 'vara'
  )
    return no('G5', 'state-verb')
  const items = placed.statement.role === 'item' && (placed.type === 'mal' || placed.type === 'vision')
  if (coding.describingVerbs.has(lemma)) return no('G5', 'describing-verb')
  if (
    clause.voice === 'passive' &&
    placed.type !== 'syfte' &&
    placed.type !== 'vision' &&
    placed.type !== 'mal'
  )
    return yes('11b', 'conduct-passive', 0.6)
  if (subject === 'municipal' && placed.type !== 'syfte') return yes('11b', 'conduct', 0.6)
  if (items) return yes('G5', 'goal-item', 0.55)
  return no('G5', 'description')
}

function conductSection(type: SectionType): boolean {
  return (
    type === 'genomforande' ||
    type === 'kommunikation' ||
    type === 'resurser' ||
    type === 'ovrigt' ||
    type === 'ansvar'
  )
}

function isChange(lemma: string, statement: Statement, coding: CodingLexicon): boolean {
  // "skapas", "sprids": what emerges is description (G5)
  if (lemma === 'skapa') return !statement.verbs.some((v) => v.lemma === lemma && v.passive)
  if (coding.changeVerbs.has(lemma)) return true
  if (lemma === 'bli')
    return statement.tokens.some(
      (t) => coding.comparatives.has(t.norm) || (t.norm.endsWith('are') && t.norm.length > 6),
    )
  return false
}

/** "Utgångspunkten är att …", "Huvudregeln är …": the subject names a norm. */
function isNormNoun(statement: Statement, coding: CodingLexicon): boolean {
  const { subject, predicates } = statement.clause
  if (subject === null || predicates[0]?.lemma !== 'vara') return false
  return coding.normNouns.some(
    (noun) =>
      norm(statement.tokens, subject[0]).endsWith(noun) ||
      norm(statement.tokens, subject[0] + 1).endsWith(noun),
  )
}

function startsWithThrough(statement: Statement, coding: CodingLexicon): boolean {
  return coding.throughWords.has(norm(statement.tokens, 0))
}

function purposeZone(statement: Statement): boolean {
  return statement.zones.includes('purpose')
}

function commitmentNoun(statement: Statement, coding: CodingLexicon): boolean {
  return statement.tokens.some(
    (t, i) =>
      statement.zones[i] === 'core' &&
      coding.commitmentNouns.some((noun) => t.norm === noun || t.norm.endsWith(noun)),
  )
}

function hasPhrase(statement: Statement, coding: CodingLexicon): boolean {
  return coding.priorityPhrases.some((phrase) => {
    for (let i = 0; i + phrase.length <= statement.tokens.length; i++) {
      if (phrase.every((word, k) => norm(statement.tokens, i + k) === word)) return true
    }
    return false
  })
}

/** A sentence inside quotation marks. */
function isQuotation(statement: Statement): boolean {
  return /^["\u201d\u201c\u00bb]/.test(statement.text) && /["\u201d\u201c\u00ab][.]?$/.test(statement.text)
}

/** "Enligt socialtjänstlagen ska …", "I 5 kap. stadgas …": a norm of somebody else. */
function quotesNorm(statement: Statement, coding: CodingLexicon): boolean {
  const first = norm(statement.tokens, 0)
  if (!coding.quotingWords.has(first)) return false
  return statement.tokens
    .slice(1, 8)
    .some(
      (t) =>
        startsWithAny(t.norm, coding.lawWords) || coding.lawEndings.some((ending) => t.norm.endsWith(ending)),
    )
}
