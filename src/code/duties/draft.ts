import type {
  ActorSource,
  ActorType,
  Context,
  DutyFunction,
  ReadDocument,
  Responsibility,
  Statement,
} from '../../model/index.ts'
import type { ActorMention } from '../actors.ts'
import { evidenceOfRange, lineOf } from '../evidence.ts'
import { objectOf } from '../functions.ts'
import type { Placed } from '../types.ts'
import { norm, rangeText } from '../words.ts'

/** A responsibility before it gets its id. */
export type DutyDraft = Omit<Responsibility, 'id'>

/** An actor as named in the text. */
export interface NamedActor {
  readonly type: ActorType
  readonly text: string
  readonly line: number | null
}

/** Duty phrase: where it stands and which functions it names (R1, R4). */
export interface DutyRecord {
  readonly range: readonly [number, number]
  readonly functions: readonly DutyFunction[]
}

/** A verb of a statement with its place. */
export type VerbAt = Statement['verbs'][number]

/** Actor types that carry duties anywhere; the others only under ansvar (G10). */
export const internalActors: ReadonlySet<ActorType> = new Set([
  'kommunfullmaktige',
  'kommunstyrelse',
  'utskott',
  'namnd',
  'forvaltning',
  'kontor',
  'bolag',
  'tjansteman',
  'fortroendevald',
  'samordnare',
  'verksamhet',
])

/** The actor of a mention with its line. */
export function nameActor(doc: ReadDocument, statement: Statement, mention: ActorMention): NamedActor {
  const first = statement.tokens[mention.range[0]]
  const offset = statement.span[0] + (first === undefined ? 0 : first.start - statement.start)
  return {
    type: mention.type,
    text: mention.text,
    line: lineOf(doc.lineStarts, Math.min(offset, statement.span[1])),
  }
}

/** Builds one record of a duty; `actor` null means that nobody is named (R5). */
export function draftDuty(
  doc: ReadDocument,
  placed: Placed,
  { range, functions }: DutyRecord,
  actor: NamedActor | null,
  source: ActorSource,
  rule: string,
  context: Context,
): DutyDraft {
  const { statement, stem } = placed
  const evidence = evidenceOfRange(doc, statement, range, rule, confidenceOf(source, functions))
  const { predicates } = statement.clause
  const verb = predicates.find((p) => p.verb >= range[0] && p.verb < range[1]) ?? predicates[0]
  return {
    ...evidence,
    actor: actor?.text ?? null,
    actorType: actor?.type ?? 'ej-angiven',
    actorSource: source,
    actorLine: actor?.line ?? null,
    stem: stem?.text ?? null,
    duty: evidence.exact,
    dutyVerb: verb === undefined ? '' : rangeText(statement, [verb.verb, verb.verb + 1]).toLowerCase(),
    functions,
    object: objectOf(evidence.exact, context.lexicon.coding),
    section: placed.section.id,
  }
}

/** An overt actor is surer than one found by ellipsis; a duty known only as "does something" is unsure. */
function confidenceOf(source: ActorSource, functions: readonly DutyFunction[]): number {
  const base =
    source === 'text' || source === 'heading' || source === 'stem' ? 0.9 : source === 'passive' ? 0.7 : 0.75
  return functions.length === 1 && functions[0] === 'genomfor' ? base - 0.2 : base
}

/** True for functions of follow-up, which in the passive are follow-up only (11b). */
export function isFollowUpFunction(fn: DutyFunction): boolean {
  return fn === 'foljer-upp' || fn === 'aterrapporterar' || fn === 'reviderar'
}

/** End of a range without the coordinator or comma that closes it ("fastställer policyn och"). */
export function trimCoordinator(statement: Statement, from: number, to: number, context: Context): number {
  const { coordinators } = context.lexicon.clauses
  let end = to
  while (
    end > from + 1 &&
    (coordinators.has(norm(statement.tokens, end - 1)) || norm(statement.tokens, end - 1) === ',')
  )
    end--
  return end
}
