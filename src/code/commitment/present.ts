import type { CodingLexicon, Statement } from '../../model/index.ts'
import { findPhrase, norm } from '../words.ts'
import {
  type Case,
  conductSections,
  descriptive,
  hasPriorityPhrase,
  leave,
  namesAim,
  normative,
  type Rule,
  saysHow,
  take,
} from './case.ts'

/** Present-tense declaratives: aims, pledges and precedence anywhere; change and conduct in normative sections (G5, 11b). */
export const presentRules: readonly Rule[] = [
  aimClause,
  ({ statement, type, context }) =>
    predicateIsAim(statement, context) && !descriptive.has(type) ? take('G2', 'aim-predicate', 0.7) : null,
  commitmentNoun,
  ({ lemma, subject, type, context }) => {
    const aims =
      context.lexicon.coding.aimVerbs.has(lemma) &&
      subject !== 'document' &&
      subject !== 'dummy' &&
      subject !== 'none'
    return aims && normative.has(type) ? take('G2', 'aim-verb', 0.8) : null
  },
  ({ lemma, subject, context }) =>
    context.lexicon.coding.pledgeVerbs.has(lemma) && subject === 'municipal'
      ? take('G4', 'commitment-verb', 0.85)
      : null,
  ({ statement, subject, type, context }) => {
    const precedes = statement.verbs.some((v) => context.lexicon.coding.priorityVerbs.has(v.lemma))
    return precedes && type !== 'bakgrund' && subject !== 'document' ? take('K2', 'priority-verb') : null
  },
  (it) =>
    namesNorm(it) && it.subject !== 'document' && !descriptive.has(it.type)
      ? take('K2', 'norm-noun', 0.75)
      : null,
  ({ statement, type, context }) =>
    hasPriorityPhrase(statement, context) && !descriptive.has(type)
      ? take('K2', 'priority-phrase', 0.8)
      : null,
  ({ type }) => (normative.has(type) || conductSections.has(type) ? null : leave('G5', 'not-normative')),
  (it) =>
    it.context.lexicon.coding.throughWords.has(norm(it.statement.tokens, 0)) && changes(it)
      ? take('G5', 'genom-change-verb')
      : null,
  ({ subject, lemma, clause, type, context }) => {
    const spelledOut =
      subject === 'dummy' && context.lexicon.coding.taskVerbs.has(lemma) && clause.att !== null
    return spelledOut && saysHow(type) ? take('11b', 'spelled-out', 0.55) : null
  },
  ({ subject }) =>
    subject === 'document' || subject === 'dummy' ? leave('G5', 'no-municipal-subject') : null,
  ({ lemma, context }) =>
    context.lexicon.coding.expectationVerbs.has(lemma) ? take('11b', 'expectation', 0.75) : null,
  changeOfOwn,
  ({ lemma, type, context }) =>
    context.lexicon.coding.demandVerbs.has(lemma) && type === 'principer' ? take('G5', 'demand') : null,
  ({ subject, statement, type }) =>
    subject === 'work' && statement.zones.includes('purpose') && normative.has(type)
      ? take('G5', 'work-purpose', 0.8)
      : null,
  ({ lemma, subject, type, context }) => {
    const manner = subject === 'work' && context.lexicon.coding.mannerVerbs.has(lemma) && lemma !== 'vara'
    return manner && (saysHow(type) || type === 'policy') ? take('11b', 'manner-of-work', 0.65) : null
  },
  description,
  conduct,
]

/** "Målet är att alla elever …": aim noun + copula + finite clause (11b). */
function aimClause({ statement, clause, type, context }: Case) {
  const stated = clause.finite !== null && clause.att !== null && namesAim(statement, context)
  return stated && type !== 'definitioner' ? take('G2', 'aim', 0.85) : null
}

/** "Att utveckla X är också ett mål": the aim noun is the predicate of an infinitive. */
function predicateIsAim({ clause, tokens }: Statement, { lexicon }: Case['context']): boolean {
  const { att, copulaForms, aimNouns } = lexicon.clauses
  if (clause.finite === null || norm(tokens, 0) !== att || !copulaForms.has(norm(tokens, clause.finite)))
    return false
  return tokens.slice(clause.finite + 1).some((t) => aimNouns.includes(t.norm))
}

/** "X är ett långsiktigt åtagande": a commitment noun as predicate (G4). */
function commitmentNoun({ statement, clause, context }: Case) {
  const { coding, clauses } = context.lexicon
  if (!clause.predicates.some((p) => clauses.copulas.has(p.lemma))) return null
  const named = statement.tokens.some(
    (t, i) => statement.zones[i] === 'core' && coding.commitmentNouns.some((noun) => t.norm.endsWith(noun)),
  )
  return named ? take('G4', 'commitment-noun', 0.8) : null
}

/** "Utgångspunkten är att …", "Huvudregeln är …": the subject names a norm. */
function namesNorm({ statement, context }: Case): boolean {
  const { subject, predicates } = statement.clause
  if (subject === null || predicates[0]?.lemma !== 'vara') return false
  const words = [norm(statement.tokens, subject[0]), norm(statement.tokens, subject[0] + 1)]
  return context.lexicon.coding.normNouns.some((noun) => words.some((word) => word.endsWith(noun)))
}

/** "i första hand" makes a sentence under prioriteringar one of precedence. */
function _comesFirst(statement: Statement, { lexicon }: Case['context']): boolean {
  return lexicon.coding.firstPlacePhrases.some((phrase) => findPhrase(statement.tokens, phrase) >= 0)
}

/** Change by the municipality, its work, or an understood agent; under mål also as outcome (G5). */
function changeOfOwn(it: Case) {
  const { subject, clause, statement, type } = it
  if (!normative.has(type) || !changes(it)) return null
  if (subject === 'municipal' || subject === 'work') return take('G5', 'change-verb', 0.85)
  if (clause.voice === 'passive') return take('G5', 'change-verb-passive', 0.75)
  return statement.role === 'item' || type === 'mal' ? take('G5', 'change-verb-outcome', 0.65) : null
}

function changes({ clause, statement, context }: Case): boolean {
  return clause.predicates.some((p) => isChange(p.lemma, statement, context.lexicon.coding))
}

function isChange(lemma: string, statement: Statement, coding: CodingLexicon): boolean {
  // "perspektiv skapas": what emerges is description
  if (coding.emergenceVerbs.has(lemma)) return !statement.verbs.some((v) => v.lemma === lemma && v.passive)
  if (coding.changeVerbs.has(lemma)) return true
  if (lemma !== 'bli') return false
  return statement.tokens.some(
    (t) => coding.comparatives.has(t.norm) || (t.norm.endsWith('are') && t.norm.length > 6),
  )
}

/** States, needs and remarks about the text describe (G4, G5). */
function description({ lemma, clause, subject, context }: Case) {
  const { coding, clauses } = context.lexicon
  if (coding.backgroundVerbs.has(lemma)) return leave('G4', 'background-verb')
  if (clause.voice === 'passive' && subject === 'municipal' && coding.describingVerbs.has(lemma))
    return leave('G4', 'background-verb')
  const cause = lemma === coding.causeVerb && clause.att !== null
  if (
    lemma === '' ||
    cause ||
    coding.stateVerbs.has(lemma) ||
    (clauses.copulas.has(lemma) && lemma !== 'bli')
  )
    return leave('G5', 'state-verb')
  return coding.describingVerbs.has(lemma) ? leave('G5', 'describing-verb') : null
}

/** Conduct norms in the present tense with the municipality as agent, overt or understood (11b). */
function conduct({ statement, clause, subject, type }: Case) {
  const aims = type === 'mal' || type === 'vision'
  if (clause.voice === 'passive' && !aims && type !== 'syfte') return take('11b', 'conduct-passive', 0.6)
  if (subject === 'municipal' && type !== 'syfte') return take('11b', 'conduct', 0.6)
  return aims && statement.role === 'item' ? take('G5', 'goal-item', 0.55) : leave('G5', 'description')
}
