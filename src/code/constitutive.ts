import type { ClauseLexicon, CodingLexicon, Context, Statement } from '../model/index.ts'
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
    if (opener === coding.withWord) return { term: rangeText(statement, [1, defining]), form: stem ? 'stem' : 'defining' }
    if (clause.finite === defining && clause.subject !== null && tokens[defining + 1] && (norm(tokens, defining) !== coding.defineAvse || placed.types.has('definitioner'))) {
      const last = norm(tokens, defining)
      if (last.startsWith('definiera')) return { term: rangeText(statement, clause.subject), form: stem ? 'stem' : 'defining' }
    }
  }
  if (isDelimitation(statement, coding)) return { term: clause.subject === null ? '' : rangeText(statement, clause.subject), form: 'delimitation' }
  if (placed.type !== 'definitioner') return null
  if (clause.finite !== null && clause.subject !== null && clause.subject[0] === 0 && !mentionsDocument(tokens, nounPhraseCore(tokens, clause.subject, clauses), coding)) {
    const word = norm(tokens, clause.finite)
    if (clauses.copulaForms.has(word) || coding.definingVerbForms.has(word)) return { term: rangeText(statement, clause.subject), form: stem ? 'stem' : 'defining' }
  }
  const colon = tokens.findIndex((t) => t.norm === ':' || t.norm === '\u2013' || t.norm === '\u2014')
  if (colon > 0 && colon <= 6 && colon < tokens.length - 2) return { term: rangeText(statement, [0, colon]), form: 'defining' }
  return null
}

/** "omfattas inte av policyn", "gäller inte": a delimitation is a definition (11b). */
function isDelimitation(statement: Statement, coding: CodingLexicon): boolean {
  const at = statement.clause.finite
  if (at === null || !statement.clause.negated) return false
  const lemma = statement.clause.predicates[0]?.lemma ?? ''
  return coding.scopeVerbs.has(lemma) && statement.tokens.some((t) => isCompoundOf(t.norm, coding.documentNouns))
}

/** True where a statement says what the document is or is for, and not what is to change outside it (G2, 11c). */
export function isDocumentPurpose(placed: Placed, ownNames: ReadonlySet<string>, context: Context): boolean {
  const { statement } = placed
  const { clauses, coding } = context.lexicon
  const { clause, tokens } = statement
  if (clause.subject === null && clause.fronted === null) return false
  const subjectClass = classifySubject(statement, clause, clauses, coding, ownNames)
  const ofDocument = subjectClass === 'document' || aimOfDocument(statement, clauses, coding)
  if (!ofDocument) return false
  const start = contentStart(statement, clauses)
  return contentIsDocument(statement, start, clauses, coding)
}

/** "Syftet med policyn", "Policyns syfte": the aim of a document is the subject. */
export function aimOfDocument(statement: Statement, clauses: ClauseLexicon, coding: CodingLexicon): boolean {
  const subject = statement.clause.subject
  if (subject === null) return false
  let aim = false
  for (let i = subject[0]; i < subject[1]; i++) {
    const word = norm(statement.tokens, i)
    if (clauses.aimNouns.some((noun) => word === noun || word.startsWith(noun) || word.endsWith(noun))) aim = true
  }
  return aim && mentionsDocument(statement.tokens, subject, coding)
}

/** First token of what is said of the document: behind the finite verb, or behind "att" of an aim. */
function contentStart(statement: Statement, clauses: ClauseLexicon): number {
  const { clause, tokens } = statement
  const finite = clause.finite ?? 0
  for (let i = finite; i < Math.min(tokens.length, finite + 4); i++) if (norm(tokens, i) === clauses.att) return i + 1
  return finite
}

/** The content names the document's own job within its first words (11c). */
function contentIsDocument(statement: Statement, start: number, clauses: ClauseLexicon, coding: CodingLexicon): boolean {
  const { tokens } = statement
  let seen = 0
  for (let i = start; i < tokens.length && seen < 8; i++) {
    if (!tokens[i]?.word) continue
    seen++
    const word = norm(tokens, i)
    if (seen > 1 && (word === clauses.som || clauses.meansPrepositions.has(word))) return false
    if (startsWithAny(word, coding.documentContents)) return true
  }
  return findPhrase(tokens, ['hur'], start) >= 0 && findPhrase(tokens, ['hur'], start) <= start + 5
}
