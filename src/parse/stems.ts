import type { ClauseLexicon, Modality, Statement, Token } from '../model/index.ts'
import type { StemContext } from './clause.ts'

/**
 * True where a sentence or line before a list introduces it (A3): it ends in ":" or ";", lacks its end mark, or ends
 * in a word that wants a complement ("att", "ska", "till", "för").
 */
export function introducesList(text: string): boolean {
  return /[:;]$/.test(text) || !/[.!?\u2026"\u201d)]$/.test(text)
}

/** "Delmål:", "Insatser:": a caption without verb, neither stem nor unit (codebook 11b). */
export function isLabel(tokens: readonly Token[], finite: number | null, lexicon: ClauseLexicon): boolean {
  if (finite !== null) return false
  const words = tokens.filter((t) => t.word)
  const last = words[words.length - 1]?.norm ?? ''
  if (last === lexicon.att || lexicon.prepositions.has(last)) return false
  return words.length <= 8
}

/** What the items of a stem take over from it. */
export function stemContext(stem: Statement, lexicon: ClauseLexicon): StemContext {
  const words = stem.tokens.filter((t) => t.word)
  const last = words[words.length - 1]?.norm ?? ''
  const endsInModal = Object.hasOwn(lexicon.modalForms, last)
  const endsInAtt = last === lexicon.att
  const { clause } = stem
  // "Det innebär att vi ska:": the modal at the end governs the items
  const modal = endsInModal ? (lexicon.modalForms[last] as Modality) : clause.modality
  const aim =
    endsInAtt &&
    clause.finite !== null &&
    lexicon.copulaForms.has(stem.tokens[clause.finite]?.norm ?? '') &&
    modal === 'presens'
  const bareCopula =
    !endsInAtt &&
    clause.finite !== null &&
    lexicon.copulaForms.has(stem.tokens[clause.finite]?.norm ?? '') &&
    modal === 'presens'
  return {
    modality: aim || bareCopula || modal === 'nominal' || modal === 'infinitiv' ? null : modal,
    expectsInfinitive: endsInModal || endsInAtt,
    voice: clause.voice,
    infinitiveOwn: !endsInAtt && !endsInModal,
  }
}
