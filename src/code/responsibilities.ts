import type { Clause, Context, ReadDocument, Section, Statement } from '../model/index.ts'
import { type ActorContext, ActorFinder } from './duties/actor-finder.ts'
import { type DutyDraft, draftDuty, internalActors, isFollowUpFunction } from './duties/draft.ts'
import { agentDuties, attributiveDuties, handovers, impersonalDuties } from './duties/phrases.ts'
import { findRecords } from './duties/records.ts'
import { functionsOfNouns, functionsOfPredicate } from './functions.ts'
import type { Placed } from './types.ts'
import { norm } from './words.ts'

/** Modalities that state no duty. */
const notDuties: ReadonlySet<string> = new Set(['kan', 'vill', 'varderande'])

/** Reads responsibilities statement by statement (R1–R8) and remembers the actors named last, for ellipsis and anaphora. */
export class ResponsibilityCoder {
  private readonly doc: ReadDocument
  private readonly context: Context
  private readonly finder: ActorFinder
  /** Endings of councils and groups that coordinate somewhere in the document. */
  private readonly councils = new Set<string>()
  /** Statement that last gave a duty without actor. */
  private actorlessAt = -2

  constructor(doc: ReadDocument, sections: readonly Section[], context: Context) {
    this.doc = doc
    this.context = context
    this.finder = new ActorFinder(doc, sections, context)
  }

  /** Must be called once per statement before `code`, in order. */
  see(statement: Statement): void {
    this.finder.see(statement)
  }

  /** A caption before a list may name the actor of its items. */
  noteLabel({ statement }: Placed): void {
    this.finder.rememberLabel(statement)
  }

  /** Responsibilities of one statement, in order of the text; empty when it states none. */
  code(placed: Placed): DutyDraft[] {
    const { statement } = placed
    if (statement.role === 'stem') {
      this.finder.rememberLabel(statement)
      this.finder.rememberImposed(statement)
    }
    if (notDuties.has(statement.clause.modality)) {
      const found = this.finder.find(placed, statement.clause, null)
      if (found !== null) this.finder.remember(statement, found)
      return []
    }
    return this.codeClauses(placed).map((draft) => this.asCouncil(draft))
  }

  private codeClauses(placed: Placed): DutyDraft[] {
    const { doc, context } = this
    const { statement } = placed
    const out: DutyDraft[] = []
    const clauses = [statement.clause, ...statement.coordinated]
    let carried: ActorContext | null = null
    clauses.forEach((clause, k) => {
      const found = this.finder.find(placed, clause, k === 0 ? null : carried)
      if (found === null) return
      carried = found
      out.push(...this.duties(placed, clause, found, clauses[k + 1]))
    })
    if (carried !== null) this.finder.remember(statement, carried)
    out.push(...agentDuties(doc, placed, out.length === 0, context))
    if (placed.types.has('ansvar')) out.push(...attributiveDuties(doc, placed, context))
    if (out.length === 0) out.push(...handovers(doc, placed, context))
    if (out.length === 0) out.push(...impersonalDuties(doc, placed, context))
    if (out.length === 0 && carried === null) out.push(...this.actorless(placed))
    if (out.length > 0 && out.every((duty) => duty.actor === null)) this.actorlessAt = statement.index
    return out
  }

  private duties(placed: Placed, clause: Clause, found: ActorContext, next: Clause | undefined): DutyDraft[] {
    const duteous =
      placed.types.has('ansvar') ||
      placed.types.has('uppfoljning') ||
      this.finder.ofHeading(placed.section) !== null
    const actors = found.actors.filter((a) => a.type !== 'kommun' && (duteous || internalActors.has(a.type)))
    if (actors.length === 0 || clause.negated) return []
    const end = next?.subject?.[0] ?? next?.finite ?? placed.statement.tokens.length
    const rule = found.source === 'text' ? 'R1' : 'R3'
    return findRecords(placed, clause, end, duteous, this.context).flatMap((record) =>
      actors.map((actor) => draftDuty(this.doc, placed, record, actor, found.source, rule, this.context)),
    )
  }

  /** Passive duty without agent under ansvar or resurser: a record with actor null (R5, 11b). */
  private actorless(placed: Placed): DutyDraft[] {
    const { statement } = placed
    const { coding } = this.context.lexicon
    const { clause } = statement
    const all: readonly [number, number] = [0, statement.tokens.length]
    if (
      this.actorlessAt === statement.index - 1 &&
      clause.finite !== null &&
      coding.includingVerbs.has(norm(statement.tokens, clause.finite))
    ) {
      // "Detta innebär rådgivning och stöd": spells out the duty that nobody was given
      const functions = functionsOfNouns(statement, [clause.finite, statement.tokens.length], coding)
      if (functions.length > 0)
        return [draftDuty(this.doc, placed, { range: all, functions }, null, 'passive', 'R5', this.context)]
    }
    if (
      !(placed.types.has('ansvar') || placed.types.has('resurser')) ||
      placed.stem !== null ||
      clause.negated
    )
      return []
    if (clause.voice !== 'passive' || clause.agent !== null) return []
    const predicate = clause.predicates[clause.predicates.length - 1]
    if (predicate === undefined || predicate.past || !coding.passiveDutyVerbs.has(predicate.lemma)) return []
    const functions = functionsOfPredicate(statement, predicate, [], coding)
    if (functions.length === 0 || functions.every(isFollowUpFunction)) return []
    return [draftDuty(this.doc, placed, { range: all, functions }, null, 'passive', 'R5', this.context)]
  }

  /** A council or group that coordinates is a samordnare wherever the document names it (11b). */
  private asCouncil(draft: DutyDraft): DutyDraft {
    if (draft.actorType !== 'annan' || draft.actor === null) return draft
    const name = draft.actor.toLowerCase()
    const ending = this.context.lexicon.actors.councilEndings.find((e) => name.endsWith(e))
    if (ending === undefined) return draft
    if (draft.functions.includes('samordnar')) this.councils.add(ending)
    return this.councils.has(ending) ? { ...draft, actorType: 'samordnare' } : draft
  }
}
