import type { Clause, CodingLexicon, Modality } from '../../model/index.ts'
import { norm } from '../words.ts'
import {
  type Case,
  descriptive,
  leave,
  namesAim,
  normative,
  type Rule,
  saysHow,
  take,
  type Verdict,
} from './case.ts'

/** Rules of sentences by the modality of their governing verb (G3, G4, G6, G7). Modalities without an entry are present tense. */
export const byModality: Readonly<Partial<Record<Modality, Rule>>> = {
  ska: obligation,
  maste: obligation,
  bor: obligation,
  vill: intention,
  'kommer-att': intention,
  kan: possibility,
  far: permission,
  varderande: evaluation,
  infinitiv: verbless,
  nominal: verbless,
}

/** "ska", "måste", "bör": a commitment; in background only of the municipality and its work (G4). */
function obligation(it: Case): Verdict {
  const { clause, subject, type, context } = it
  if (!descriptive.has(type)) {
    if (subject !== 'document' || namesAim(it.statement, context)) return take('G3', clause.modality)
    const changes =
      clause.voice === 'passive' ||
      clause.predicates.some((p) => context.lexicon.coding.changeVerbs.has(p.lemma))
    return changes ? take('G2', 'substitution', 0.6) : leave('G2', 'document-subject')
  }
  if (subject === 'municipal' || subject === 'work') return take('G4', 'commitment-marker')
  // "Även medborgarperspektivet ska analyseras": the understood agent is the municipality; "måste" states a general need
  if (clause.modality !== 'maste' && clause.voice === 'passive' && subject !== 'document')
    return take('G4', 'passive-understood-agent', 0.75)
  const state =
    clause.modality === 'ska' && subject === 'other' && clause.predicates.some((p) => p.lemma === 'vara')
  return state ? take('G4', 'commitment-marker', 0.6) : leave('G4', 'no-municipal-subject')
}

/** "vill", "avser", "kommer att". */
function intention({ clause, subject, type }: Case): Verdict {
  const background = descriptive.has(type)
  if (subject === 'municipal' || (subject === 'work' && !background)) return take('G4', clause.modality)
  return background || subject === 'document'
    ? leave('G4', 'no-municipal-subject')
    : take('G3', clause.modality, 0.7)
}

/** kan + benefit is rationale; kan is coded in a list of aims and for permitted forms of work (G6). */
function possibility({ clause, subject, type, statement, context }: Case): Verdict {
  if ((type === 'vision' || type === 'mal') && statement.role === 'item') return take('G6', 'kan-item')
  const form =
    (subject === 'work' || subject === 'other') &&
    saysHow(type) &&
    isPermittedForm(clause, context.lexicon.coding)
  return form ? take('G6', 'form-of-work', 0.6) : leave('G6', 'kan-benefit')
}

/** "Arbetet kan bedrivas genom …", "Nya konton kan öppnas där …": kan + passive action. */
function isPermittedForm(clause: Clause, coding: CodingLexicon): boolean {
  const last = clause.predicates[clause.predicates.length - 1]
  if (last?.passive !== true) return false
  return (
    !coding.changeVerbs.has(last.lemma) &&
    !coding.describingVerbs.has(last.lemma) &&
    !coding.stateVerbs.has(last.lemma)
  )
}

function permission({ clause, type }: Case): Verdict {
  if (clause.negated && !descriptive.has(type)) return take('G3', 'prohibition', 0.8)
  return saysHow(type) ? take('G3', 'permission', 0.6) : leave('G6', 'permission')
}

/** "Det är viktigt att …": in background only with an overt municipal agent (G7). */
function evaluation(it: Case): Verdict {
  const { coding } = it.context.lexicon
  const background = descriptive.has(it.type)
  const { att } = it.clause
  if (att === null) {
    const tools = it.statement.tokens.some((t) => coding.toolNouns.has(t.norm))
    return tools && !background ? take('G7', 'tools', 0.7) : leave('G7', 'evaluates-a-state')
  }
  if (!background) return take('G7', 'understood-agent', 0.85)
  return hasMunicipalAgent(it, att) ? take('G7', 'overt-municipal-agent') : leave('G7', 'no-overt-agent')
}

/** The att-clause begins with the municipality: "att kommunen … bedömer". */
function hasMunicipalAgent({ statement, context }: Case, att: readonly [number, number]): boolean {
  const { coding } = context.lexicon
  for (let i = att[0] + 1; i < Math.min(att[1], att[0] + 4); i++) {
    const word = norm(statement.tokens, i)
    if (coding.municipalSubjects.includes(word) || coding.firstPerson.has(word)) return true
    if (statement.verbs.some((v) => v.at === i)) return false
  }
  return false
}

/** Infinitives, imperatives and noun phrases: units where the heading makes them so (K1), never in running background. */
function verbless(it: Case): Verdict {
  const { statement, clause, type, context } = it
  if (clause.finite !== null && clause.finite > 0) {
    // "Syftet med X är att …"
    if (!namesAim(statement, context)) return leave('G9', 'verbless')
    return descriptive.has(type) && type !== 'bakgrund' ? leave('G4', 'description') : take('G2', 'aim')
  }
  if (descriptive.has(type)) return leave('G4', 'description')
  const listed = statement.role === 'item' || statement.role === 'rest'
  if (clause.modality === 'infinitiv') {
    const expected = listed || normative.has(type) || type === 'genomforande'
    return expected ? take('K1', 'infinitive-item', 0.85) : take('K3', 'imperative', 0.65)
  }
  if (!listed || !normative.has(type) || type === 'vision') return leave('G9', 'verbless-item')
  return statement.tokens.filter((t) => t.word).length >= 2
    ? take('K1', 'nominal-item', 0.75)
    : leave('G9', 'single-word')
}
