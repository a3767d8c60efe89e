import type { Clause, Context, Modality, SectionType, Statement } from '../../model/index.ts'
import type { SubjectClass } from '../subject.ts'
import type { Placed } from '../types.ts'
import { norm } from '../words.ts'

/** What a rule says of a statement: taken or left, by which codebook rule, for what sign, and how surely (0–1). */
export interface Verdict {
  readonly taken: boolean
  readonly rule: string
  readonly reason: string
  readonly confidence: number
}

/** A statement to be decided on, with what every rule asks of it. */
export interface Case {
  readonly placed: Placed
  readonly statement: Statement
  /** The clause that governs: the main clause, or a coordinated one that carries the modal. */
  readonly clause: Clause
  readonly type: SectionType
  readonly subject: SubjectClass
  /** Infinitive of the first predicate; "" where there is none. */
  readonly lemma: string
  readonly context: Context
  readonly ownNames: ReadonlySet<string>
}

/** One step of the decision list; null hands the case on to the next. */
export type Rule = (it: Case) => Verdict | null

/** First verdict of a list of rules; null when none speaks. */
export function firstVerdict(it: Case, rules: readonly Rule[]): Verdict | null {
  for (const rule of rules) {
    const verdict = rule(it)
    if (verdict !== null) return verdict
  }
  return null
}

export function take(rule: string, reason: string, confidence = 0.9): Verdict {
  return { taken: true, rule, reason, confidence }
}

export function leave(rule: string, reason: string, confidence = 0.9): Verdict {
  return { taken: false, rule, reason, confidence }
}

/** Sections whose present-tense declaratives count (G5). */
export const normative: ReadonlySet<SectionType> = new Set([
  'vision',
  'mal',
  'syfte',
  'policy',
  'prioriteringar',
  'aktiviteter',
  'principer',
])
/** Sections that describe: only marked commitments count (G4). */
export const descriptive: ReadonlySet<SectionType> = new Set([
  'bakgrund',
  'definitioner',
  'styrdokument',
  'omfattning',
  'bilaga',
])
/** Sections where present-tense conduct is a norm besides the normative ones (11b). */
export const conductSections: ReadonlySet<SectionType> = new Set([
  'genomforande',
  'kommunikation',
  'resurser',
  'ovrigt',
  'ansvar',
])
/** Sections that hold no units. */
export const silent: ReadonlySet<SectionType> = new Set(['metadata', 'innehall', 'noter', 'restext'])
/** Modalities that commit by themselves. */
export const strongModalities: ReadonlySet<Modality> = new Set(['ska', 'maste', 'bor', 'vill', 'kommer-att'])

/** True for the section types that say how things are done. */
export function saysHow(type: SectionType): boolean {
  return type === 'principer' || type === 'genomforande'
}

/** An aim noun names what follows: "Målet är att …", "Följande mål gäller:"; in a sentence it must stand before the verb. */
export function namesAim(statement: Statement, { lexicon }: Context): boolean {
  const { tokens, clause, role } = statement
  const end = role === 'stem' ? tokens.length : Math.max(clause.finite ?? tokens.length, 1)
  return tokens
    .slice(0, end)
    .some((t) => lexicon.clauses.aimNouns.some((noun) => t.norm.startsWith(noun) || t.norm.endsWith(noun)))
}

/** A phrase of precedence stands in the statement: "utgångspunkter för", "företräde" (K2). */
export function hasPriorityPhrase(statement: Statement, { lexicon }: Context): boolean {
  return lexicon.coding.priorityPhrases.some((phrase) =>
    statement.tokens.some((_, i) => phrase.every((word, k) => norm(statement.tokens, i + k) === word)),
  )
}
