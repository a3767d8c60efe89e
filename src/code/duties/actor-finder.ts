import type { ActorSource, Clause, Context, ReadDocument, Section, Statement } from '../../model/index.ts'
import { findActors } from '../actors.ts'
import { functionsOfNouns } from '../functions.ts'
import { headingActors } from '../heading-actors.ts'
import type { Placed } from '../types.ts'
import { norm } from '../words.ts'
import { internalActors, type NamedActor, nameActor } from './draft.ts'

/** Actors at hand for one clause, and where they were found (R3). */
export interface ActorContext {
  readonly actors: readonly NamedActor[]
  readonly source: ActorSource
}

/** How many statements back in the same block an ellipsis or pronoun may reach. */
const REACH = 4

/** Finds the actor of each clause: subject, pronoun, stem, the sentence before, or the heading (R3). */
export class ActorFinder {
  private readonly doc: ReadDocument
  private readonly context: Context
  private readonly sections: ReadonlyMap<string, Section>
  /** Actors of each statement that had some, by statement index. */
  private readonly actorsOf = new Map<number, ActorContext>()
  private readonly headings = new Map<string, ActorContext | null>()
  private readonly blockOf = new Map<number, number>()

  constructor(doc: ReadDocument, sections: readonly Section[], context: Context) {
    this.doc = doc
    this.context = context
    this.sections = new Map(sections.map((section) => [section.id, section]))
  }

  /** Must be called once per statement, in order, before any look-up. */
  see(statement: Statement): void {
    this.blockOf.set(statement.index, statement.block)
  }

  /** Keeps the actors of a statement for the ones after it. */
  remember(statement: Statement, found: ActorContext): void {
    this.actorsOf.set(statement.index, found)
  }

  /** A line without verb before a list ("Folkhälsosamordnaren"): its items have it as actor. */
  rememberLabel(statement: Statement): void {
    if (statement.clause.finite !== null) return
    const { actors, clauses } = this.context.lexicon
    const mentions = findActors(statement, [0, statement.tokens.length], actors, clauses).filter((m) =>
      internalActors.has(m.type),
    )
    if (mentions.length > 0)
      this.remember(statement, {
        actors: mentions.map((m) => nameActor(this.doc, statement, m)),
        source: 'stem',
      })
  }

  /** "Det åvilar varje förvaltning att:": the items of the list have the one that the duty is laid on. */
  rememberImposed(statement: Statement): void {
    const { actors, clauses, coding } = this.context.lexicon
    const { finite, predicates } = statement.clause
    if (finite === null || !coding.imposingVerbs.has(predicates[0]?.lemma ?? '')) return
    const from = coding.restingPrepositions.has(norm(statement.tokens, finite + 1)) ? finite + 2 : finite + 1
    const mentions = findActors(statement, [from, statement.tokens.length], actors, clauses).filter((m) =>
      internalActors.has(m.type),
    )
    if (mentions.length > 0)
      this.remember(statement, {
        actors: mentions.map((m) => nameActor(this.doc, statement, m)),
        source: 'text',
      })
  }

  /** Actors of a clause; `carried` are those of the clause before it in the same statement. */
  find(placed: Placed, clause: Clause, carried: ActorContext | null): ActorContext | null {
    const { statement } = placed
    if (clause.subject !== null) return this.ofSubject(placed, clause, clause.subject, carried)
    if (this.spellsOutTask(statement, clause)) return this.asAnaphora(this.before(statement))
    if (clause.voice === 'passive' && placed.stem === null) return null
    if (carried !== null) return carried
    if (placed.stem !== null) return this.ofStem(placed.stem)
    if (statement.role !== 'item' && !startsWithVerb(clause)) return null
    // "Tycker du att …": a question or a condition
    if (this.context.lexicon.clauses.personalPronouns.has(norm(statement.tokens, 1))) return null
    const listed = placed.listStem === null ? null : this.ofStem(placed.listStem)
    return listed ?? this.ofEllipsis(placed)
  }

  private ofStem(stem: Statement): ActorContext | null {
    const found = this.actorsOf.get(stem.index)
    return found === undefined ? null : { ...found, source: 'stem' }
  }

  /** The actor of the sentence before, when it is another than the heading's; else the heading's (R3). */
  private ofEllipsis({ statement, section }: Placed): ActorContext | null {
    const heading = this.ofHeading(section)
    const before = this.before(statement)
    const other =
      before !== null && before.source !== 'heading' && (heading === null || !sameActors(before, heading))
    return other ? { ...before, source: 'ellipsis' } : heading
  }

  private ofSubject(
    placed: Placed,
    clause: Clause,
    range: readonly [number, number],
    carried: ActorContext | null,
  ): ActorContext | null {
    const { statement } = placed
    const { actors, clauses, coding } = this.context.lexicon
    // the subject of a passive is what is acted on
    if (clause.voice === 'passive' && clause.predicates.length < 2) return null
    const subject = this.withoutAdverbs(statement, range)
    const word = norm(statement.tokens, subject[0])
    const pronoun = clauses.anaphora.has(word)
    const whoever = pronoun && norm(statement.tokens, subject[0] + 1) === clauses.som
    const mentions = findActors(statement, whoever ? [subject[0] + 3, subject[1]] : subject, actors, clauses)
    if (mentions.length > 0)
      return { actors: mentions.map((m) => nameActor(this.doc, statement, m)), source: 'text' }
    if (pronoun && subject[1] - subject[0] === 1) return this.asAnaphora(carried ?? this.before(statement))
    if (this.spellsOutTask(statement, clause)) return this.asAnaphora(this.before(statement))
    const inverted = this.behindVerb(statement, clause)
    if (inverted !== null) return inverted
    // "Återrapportering sker till fullmäktige." under the heading Kommunstyrelsen
    return functionsOfNouns(statement, subject, coding).length > 0 ? this.ofHeading(placed.section) : null
  }

  private asAnaphora(found: ActorContext | null): ActorContext | null {
    return found === null ? null : { ...found, source: 'anaphora' }
  }

  /** "Resultatet redovisar HR-chefen": the object stands first and the actor right behind the verb. */
  private behindVerb(statement: Statement, clause: Clause): ActorContext | null {
    const { actors, clauses, coding } = this.context.lexicon
    if (
      clause.finite === null ||
      clause.voice === 'passive' ||
      !coding.strongDutyVerbs.has(clause.predicates[0]?.lemma ?? '')
    )
      return null
    const from = clause.finite + 1
    const [mention] = findActors(
      statement,
      [from, Math.min(from + 4, statement.tokens.length)],
      actors,
      clauses,
    )
    return mention !== undefined && mention.range[0] === from
      ? { actors: [nameActor(this.doc, statement, mention)], source: 'text' }
      : null
  }

  /** "I detta ingår att samordna …", "Detta innebär att …": the duty of the actor before is spelled out. */
  private spellsOutTask(statement: Statement, { finite, subject }: Clause): boolean {
    if (finite === null || finite > 3 || (subject !== null && subject[1] - subject[0] > 3)) return false
    return this.context.lexicon.coding.includingVerbs.has(norm(statement.tokens, finite))
  }

  private withoutAdverbs(statement: Statement, range: readonly [number, number]): readonly [number, number] {
    const { adverbs, pronouns } = this.context.lexicon.clauses
    let from = range[0]
    while (
      from < range[1] &&
      adverbs.has(norm(statement.tokens, from)) &&
      !pronouns.has(norm(statement.tokens, from))
    )
      from++
    return [from, range[1]]
  }

  /** Actors of the nearest statement before in the same block. */
  private before(statement: Statement): ActorContext | null {
    if (statement.previous === null) return null
    for (
      let at = statement.previous;
      at > statement.previous - REACH && this.blockOf.get(at) === statement.block;
      at--
    ) {
      const found = this.actorsOf.get(at)
      if (found !== undefined) return found
    }
    return null
  }

  /** Actors of the nearest actor heading at or above a section (R3). */
  ofHeading(section: Section): ActorContext | null {
    const known = this.headings.get(section.id)
    if (known !== undefined) return known
    const named = section.heading === null ? [] : headingActors(section.heading, this.context.lexicon)
    const parent = section.parent === null ? undefined : this.sections.get(section.parent)
    const own: ActorContext | null =
      named.length > 0
        ? { actors: named.map((m) => ({ ...m, line: section.startLine })), source: 'heading' }
        : null
    const found = own ?? (parent === undefined ? null : this.ofHeading(parent))
    this.headings.set(section.id, found)
    return found
  }
}

function startsWithVerb(clause: Clause): boolean {
  return clause.finite !== null && clause.finite <= 1
}

function sameActors(a: ActorContext, b: ActorContext): boolean {
  return a.actors.length === b.actors.length && a.actors.every((actor, i) => actor.text === b.actors[i]?.text)
}
