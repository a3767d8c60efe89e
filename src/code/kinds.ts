import type { CodingLexicon, Context, Kind, SectionType, Statement } from '../model/index.ts'
import type { SubjectClass } from './subject.ts'
import type { Placed } from './types.ts'
import { findPhrase, norm } from './words.ts'

/** Kind of a commitment and the rule that decided. */
export interface KindDecision {
  readonly kind: Kind
  readonly rule: string
}

const bySection: Readonly<Partial<Record<SectionType, Kind>>> = {
  mal: 'goal',
  syfte: 'goal',
  vision: 'goal',
  policy: 'goal',
  aktiviteter: 'activity',
  prioriteringar: 'priority',
  genomforande: 'principle',
  principer: 'principle',
  ansvar: 'principle',
  bakgrund: 'principle',
}

/** Decides the kind: overriding cues (K2), then heading (K1), then the tests of the table (K3). */
export function decideKind(
  placed: Placed,
  subject: SubjectClass,
  decided: string,
  context: Context,
): KindDecision {
  const { statement, stem } = placed
  const coding = context.lexicon.coding
  const governing = stem ?? statement
  if (
    (isPriority(governing, coding) && governing.clause.modality !== 'varderande') ||
    (stem !== null && isPriority(statement, coding) && statement.clause.finite !== null)
  )
    return { kind: 'priority', rule: 'K2' }
  if (stem?.clause.predicates.some((p) => coding.principleVerbs.has(p.lemma)))
    return { kind: 'principle', rule: 'K2' }
  if (decided === 'G6' && placed.type !== 'vision' && placed.type !== 'mal')
    return { kind: 'activity', rule: 'K2' }
  if (governing.clause.modality === 'vill' && subject === 'municipal') return { kind: 'goal', rule: 'K2' }
  if (isMannerOfWork(placed, subject, coding)) return { kind: 'principle', rule: 'K2' }
  if (isConductEvaluation(placed, context)) return { kind: 'principle', rule: 'G7' }
  if (isNormOfConduct(placed, coding, decided)) return { kind: 'principle', rule: '11b' }
  if (placed.type !== 'prioriteringar' && isCooperationNorm(statement, coding))
    return { kind: 'principle', rule: 'K2' }
  const byHeading = bySection[placed.type]
  if (byHeading !== undefined) {
    if (placed.type === 'genomforande' && isListedAct(placed, coding)) return { kind: 'activity', rule: 'K2' }
    return { kind: byHeading, rule: 'K1' }
  }
  return { kind: byTest(placed, subject, coding), rule: 'K3' }
}

/** "prioriterar", "inriktas mot områdena", "utgångspunkter för … prioritering" (K2). */
function isPriority(statement: Statement, coding: CodingLexicon): boolean {
  const { clause } = statement
  if (clause.predicates.some((p) => coding.priorityVerbs.has(p.lemma))) return true
  if (
    clause.predicates[0]?.lemma === 'vara' &&
    statement.verbs.some((v) => coding.priorityVerbs.has(v.lemma))
  )
    return true
  return coding.priorityPhrases.some((phrase) => {
    const at = findPhrase(statement.tokens, phrase)
    return at >= 0 && statement.zones[at] !== 'relative' && statement.zones[at] !== 'subordinate'
  })
}

/** The work as subject with a predicate of manner: "ska grunda sig på", "ska vara målinriktat" (K2). */
function isMannerOfWork(placed: Placed, subject: SubjectClass, coding: CodingLexicon): boolean {
  const { statement } = placed
  if (placed.stem !== null || subject !== 'work') return false
  if (placed.type === 'prioriteringar' || placed.type === 'aktiviteter') return false
  const { clause } = statement
  const predicate = clause.predicates[0]
  if (predicate === undefined || clause.finite === null) return false
  if (clause.predicates.some((p) => coding.changeVerbs.has(p.lemma) && !coding.mannerVerbs.has(p.lemma)))
    return false
  if (purposeFollows(statement, predicate.range[0])) return false
  return coding.mannerVerbs.has(predicate.lemma) || predicate.lemma === 'ha'
}

/** "bedrivs för att skapa …": the purpose is the aim, not the manner. */
function purposeFollows(statement: Statement, from: number): boolean {
  for (let i = from; i < Math.min(statement.tokens.length, from + 5); i++)
    if (statement.zones[i] === 'purpose') return true
  return false
}

/** "Det är viktigt att man agerar …": conduct is a principle; a desired state keeps the section's kind (G7). */
function isConductEvaluation(placed: Placed, context: Context): boolean {
  const { statement } = placed
  const { clauses, coding } = context.lexicon
  if (statement.clause.modality !== 'varderande') return false
  const att = statement.clause.att
  if (att === null) return true
  const inner = statement.verbs.find((v) => v.at > att[0])
  if (inner === undefined) return true
  const agent = norm(statement.tokens, att[0] + 1)
  const distance = inner.at - att[0]
  // "att agera", "att alltid vara": an infinitive is conduct; "att det finns" is a state
  if (distance <= 2 && !inner.passive && !(distance === 2 && clauses.dummies.has(agent))) return true
  const person = coding.firstPerson.has(agent) || coding.municipalSubjects.includes(agent)
  return person && !inner.passive && !coding.existenceVerbs.has(inner.lemma)
}

/**
 * Conduct in a section of aims or priorities: a prohibition, a present-tense norm, or a passive that says how something
 * is handled ("ska beaktas", "ska prövas mot") is a principle (11b, K2).
 */
function isNormOfConduct(placed: Placed, coding: CodingLexicon, decided: string): boolean {
  const { statement, stem, type } = placed
  if (stem !== null || type === 'aktiviteter' || type === 'mal' || type === 'vision') return false
  if (decided === '11b') return true
  if (type !== 'policy' && type !== 'syfte' && type !== 'prioriteringar') return false
  const { clause } = statement
  if (clause.modality === 'far') return true
  const predicate = clause.predicates[0]
  if (predicate?.passive !== true || purposeFollows(statement, predicate.range[0])) return false
  return coding.mannerVerbs.has(predicate.lemma)
}

/** "Kommunen samverkar med föreningar för att …": a norm of cooperation (K2). */
function isCooperationNorm(statement: Statement, coding: CodingLexicon): boolean {
  const predicate = statement.clause.predicates[0]
  return (
    statement.clause.modality === 'presens' &&
    predicate !== undefined &&
    coding.cooperationVerbs.has(predicate.lemma)
  )
}

/** An act that can be ticked off in a list under genomförande: "bygga om tre kök" (K2). */
function isListedAct(placed: Placed, coding: CodingLexicon): boolean {
  const { statement, stem } = placed
  const lemma = statement.clause.predicates[0]?.lemma ?? ''
  return (
    statement.role === 'item' &&
    statement.clause.finite === null &&
    stem !== null &&
    coding.activityVerbs.has(lemma)
  )
}

/** What is to change is a goal, what is to be done an activity, how to behave a principle (table of §6.1). */
function byTest(placed: Placed, subject: SubjectClass, coding: CodingLexicon): Kind {
  const { statement } = placed
  const { clause } = statement
  const predicate = clause.predicates[0]
  const lemma = predicate?.lemma ?? ''
  if (clause.modality === 'infinitiv' || (placed.stem !== null && clause.finite === null)) {
    if (coding.activityVerbs.has(lemma)) return 'activity'
    if (coding.changeVerbs.has(lemma)) return 'goal'
    return clause.predicates.length === 0 ? 'goal' : 'principle'
  }
  if (clause.modality === 'varderande') return 'goal'
  if (predicate?.passive)
    return coding.changeVerbs.has(lemma) || (subject === 'municipal' && coding.givingVerbs.has(lemma))
      ? 'goal'
      : 'principle'
  if (coding.changeVerbs.has(lemma) && subject !== 'other') return 'goal'
  if (coding.existenceVerbs.has(lemma)) return subject === 'municipal' ? 'goal' : 'principle'
  return 'principle'
}
