import type { ClauseLexicon, CodingLexicon, Context, Statement } from '../model/index.ts'
import { findActors } from './actors.ts'
import { classifySubject, mentionsDocument, nounPhraseCore } from './subject.ts'
import type { Placed } from './types.ts'
import { findPhrase, isCompoundOf, norm, rangeText, startsWithAny } from './words.ts'

/** A definition found: the term and whether its items follow in a list (G8). */
export interface DefinitionFinding {
  readonly term: string
  /** "defining": the statement says it all; "stem": its list items do; "delimitation": says what is not covered. */
  readonly form: 'defining' | 'stem' | 'delimitation'
}

/** "Med X menas/avses …", "X definieras som …", and under definitioner "X är …": constitutive, never a goal (G8). */
export function findDefinition(placed: Placed, context: Context): DefinitionFinding | null {
  const { statement } = placed
  const { clauses, coding } = context.lexicon
  const { tokens, clause } = statement
  const stem = statement.role === 'stem'
  const defining = tokens.findIndex((t) => coding.definitionVerbs.has(t.norm))
  if (defining > 0 && defining < 14) {
    const opener = norm(tokens, 0)
    if (opener === coding.withWord)
      return { term: rangeText(statement, [1, defining]), form: stem ? 'stem' : 'defining' }
    if (
      clause.finite === defining &&
      clause.subject !== null &&
      tokens[defining + 1] &&
      (norm(tokens, defining) !== coding.defineAvse || placed.types.has('definitioner'))
    ) {
      const last = norm(tokens, defining)
      if (last.startsWith('definiera'))
        return { term: rangeText(statement, clause.subject), form: stem ? 'stem' : 'defining' }
    }
  }
  if (placed.statement.role !== 'label' && isDelimitation(statement, coding, context))
    return { term: clause.subject === null ? '' : rangeText(statement, clause.subject), form: 'delimitation' }
  if (placed.type !== 'definitioner') return null
  if (
    clause.finite !== null &&
    clause.subject !== null &&
    clause.subject[0] === 0 &&
    !mentionsDocument(tokens, nounPhraseCore(tokens, clause.subject, clauses), coding)
  ) {
    const word = norm(tokens, clause.finite)
    if (clauses.copulaForms.has(word) || coding.definingVerbForms.has(word))
      return { term: rangeText(statement, clause.subject), form: stem ? 'stem' : 'defining' }
  }
  const colon = tokens.findIndex((t) => t.norm === ':' || t.norm === '\u2013' || t.norm === '\u2014')
  if (colon > 0 && colon <= 6 && colon < tokens.length - 2)
    return { term: rangeText(statement, [0, colon]), form: 'defining' }
  return null
}

/**
 * "Privata resor omfattas inte", "Strategin omfattar sådant arbete som …": what the document covers is a delimitation,
 * which is a definition (11b); whom it covers is metadata (appliesTo).
 */
function isDelimitation(statement: Statement, coding: CodingLexicon, context: Context): boolean {
  const { clause, tokens } = statement
  if (clause.finite === null) return false
  const lemma = clause.predicates[0]?.lemma ?? ''
  if (!coding.scopeVerbs.has(lemma)) return false
  const named = tokens.some((t) => isCompoundOf(t.norm, coding.documentNouns))
  if (clause.negated) return named || lemma === coding.coverVerb || clause.voice === 'passive'
  if (lemma !== coding.coverVerb || clause.subject === null || clause.modality !== 'presens') return false
  const [from, to] = nounPhraseCore(tokens, clause.subject, context.lexicon.clauses)
  if (!mentionsDocument(tokens, [from, to], coding)) return false
  return (
    findActors(statement, [clause.finite + 1, tokens.length], context.lexicon.actors, context.lexicon.clauses)
      .length === 0
  )
}

/** True where a statement says what the document is or is for, and not what is to change outside it (G2, 11c). */
export function isDocumentPurpose(placed: Placed, ownNames: ReadonlySet<string>, context: Context): boolean {
  const { statement } = placed
  const { clauses, coding } = context.lexicon
  const { clause, tokens } = statement
  if (placed.stem !== null && itemOfDocument(placed, ownNames, context)) return true
  if (clause.subject === null && clause.fronted === null) return false
  if (clause.subject !== null && coding.indefiniteArticles.has(norm(tokens, clause.subject[0]))) return false
  if (isSelfDescription(statement, coding, clauses)) return true
  const subjectClass = classifySubject(statement, clause, clauses, coding, ownNames)
  const ofDocument = subjectClass === 'document' || aimOfDocument(statement, clauses, coding)
  if (!ofDocument) return false
  const start = contentStart(statement, clauses)
  return contentIsDocument(statement, start, clauses, coding)
}

/** "Programmet ska:" + "ange riktningen för …": each item is read by its own content (G2). */
function itemOfDocument(placed: Placed, ownNames: ReadonlySet<string>, context: Context): boolean {
  const { clauses, coding } = context.lexicon
  const stem = placed.stem
  if (stem === null) return false
  if (
    classifySubject(stem, stem.clause, clauses, coding, ownNames) !== 'document' &&
    !aimOfDocument(stem, clauses, coding)
  )
    return false
  return contentIsDocument(placed.statement, 0, clauses, coding, 3)
}

/** "Det här är en vägledning för dig som …". */
function isSelfDescription(statement: Statement, coding: CodingLexicon, clauses: ClauseLexicon): boolean {
  const { clause, tokens } = statement
  if (
    clause.finite === null ||
    clause.finite > 2 ||
    !clauses.dummies.has(norm(tokens, 0)) ||
    !clauses.copulaForms.has(norm(tokens, clause.finite))
  )
    return false
  for (let i = clause.finite + 1; i < Math.min(tokens.length, clause.finite + 4); i++)
    if (isCompoundOf(norm(tokens, i), coding.documentNouns)) return true
  return false
}

/** "Syftet med policyn", "Policyns syfte": the aim of a document is the subject. */
function aimOfDocument(statement: Statement, clauses: ClauseLexicon, coding: CodingLexicon): boolean {
  const subject = statement.clause.subject
  if (subject === null) return false
  let aim = false
  for (let i = subject[0]; i < subject[1]; i++) {
    const word = norm(statement.tokens, i)
    if (clauses.aimNouns.some((noun) => word === noun || word.startsWith(noun) || word.endsWith(noun)))
      aim = true
  }
  return aim && mentionsDocument(statement.tokens, subject, coding)
}

/** First token of what is said of the document: behind the finite verb, or behind "att" of an aim. */
function contentStart(statement: Statement, clauses: ClauseLexicon): number {
  const { clause, tokens } = statement
  const finite = clause.finite ?? 0
  for (let i = finite; i < Math.min(tokens.length, finite + 4); i++)
    if (norm(tokens, i) === clauses.att) return i + 1
  return finite
}

/** The content names the document's own job within its first words (11c). */
function contentIsDocument(
  statement: Statement,
  start: number,
  clauses: ClauseLexicon,
  coding: CodingLexicon,
  reach = 8,
): boolean {
  const { tokens } = statement
  let seen = 0
  for (let i = start; i < tokens.length && seen < reach; i++) {
    if (!tokens[i]?.word) continue
    seen++
    const word = norm(tokens, i)
    // "ska fungera som ett stöd" is content; "genomförs inom ramen för" and "främjas som ett verktyg" are not
    const asVerb = word === clauses.som && statement.verbs.some((v) => v.at === i - 1)
    const stops = word === clauses.som || (clauses.prepositions.has(word) && word !== coding.toWord)
    if (seen > 1 && stops && !asVerb) return false
    if (startsWithAny(word, coding.documentContents)) return true
  }
  return findPhrase(tokens, ['hur'], start) >= 0 && findPhrase(tokens, ['hur'], start) <= start + 5
}
