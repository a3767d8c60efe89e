import type { ActorSource, ActorType, Clause, Context, DutyFunction, ReadDocument, Responsibility, Section, Statement } from '../model/index.ts'
import { type ActorMention, findActors } from './actors.ts'
import { evidenceOfRange, lineOf } from './evidence.ts'
import { asPrepared, functionOfVerb, functionsOfNouns, functionsOfPredicate, functionsOfVerbs, hasDutyNoun, objectOf } from './functions.ts'
import { headingActors } from './heading-actors.ts'
import type { Placed } from './types.ts'
import { norm, rangeText } from './words.ts'

/** Actors at hand for one clause. */
export interface ActorContext {
  readonly actors: readonly { readonly type: ActorType; readonly text: string; readonly line: number | null }[]
  readonly source: ActorSource
}

/** Actor types that carry duties anywhere; the others only under ansvar (G10). */
const internal: ReadonlySet<ActorType> = new Set([
  'kommunfullmaktige', 'kommunstyrelse', 'utskott', 'namnd', 'forvaltning', 'kontor', 'bolag', 'tjansteman', 'fortroendevald', 'samordnare', 'verksamhet',
])
const duteous = ['ansvar', 'uppfoljning'] as const

type Draft = Omit<Responsibility, 'id'>

/** Reads responsibilities statement by statement (R1–R8) and remembers the actors named last, for ellipsis and anaphora. */
export class ResponsibilityCoder {
  private readonly doc: ReadDocument
  private readonly context: Context
  /** Actors of each statement that had some, by statement index. */
  private readonly actorsOf = new Map<number, ActorContext>()
  private readonly headings = new Map<string, ActorContext | null>()
  private readonly sections: ReadonlyMap<string, Section>

  constructor(doc: ReadDocument, sections: readonly Section[], context: Context) {
    this.doc = doc
    this.context = context
    this.sections = new Map(sections.map((s) => [s.id, s]))
  }

  /** Responsibilities of one statement, in order of the text; empty when it states none. */
  code(placed: Placed): Draft[] {
    return this.codeClauses(placed).map((draft) => this.asCouncil(draft))
  }

  /** A line without verb before a list ("Folkhälsosamordnaren"): its items have it as actor. */
  noteLabel(placed: Placed): void {
    const { statement } = placed
    if (statement.clause.finite !== null) return
    const { actors, clauses } = this.context.lexicon
    const mentions = findActors(statement, [0, statement.tokens.length], actors, clauses).filter((m) => internal.has(m.type))
    if (mentions.length > 0) this.actorsOf.set(statement.index, { actors: mentions.map((m) => this.named(statement, m)), source: 'stem' })
  }

  /** A council or group that coordinates is a samordnare wherever the document names it (11b). */
  private asCouncil(draft: Draft): Draft {
    if (draft.actorType !== 'annan' || draft.actor === null) return draft
    const name = draft.actor.toLowerCase()
    const ending = this.context.lexicon.actors.councilEndings.find((e) => name.endsWith(e))
    if (ending === undefined) return draft
    if (draft.functions.includes('samordnar')) this.councils.add(ending)
    return this.councils.has(ending) ? { ...draft, actorType: 'samordnare' } : draft
  }

  private readonly councils = new Set<string>()

  private codeClauses(placed: Placed): Draft[] {
    const { statement } = placed
    if (statement.role === 'stem') this.noteLabel(placed)
    const { modality } = statement.clause
    if (modality === 'kan' || modality === 'vill' || modality === 'varderande') {
      this.remember(placed)
      return []
    }
    const out: Draft[] = []
    const clauses = [statement.clause, ...statement.coordinated]
    let carried: ActorContext | null = null
    clauses.forEach((clause, k) => {
      const found = this.actorsFor(placed, clause, k === 0 ? null : carried)
      if (found !== null) carried = found
      if (found !== null) out.push(...this.duties(placed, clause, found, clauses[k + 1]))
    })
    if (carried !== null) this.actorsOf.set(statement.index, carried)
    out.push(...this.agentDuties(placed, out.length === 0))
    if (placed.types.has('ansvar')) out.push(...this.attributiveDuties(placed))
    if (out.length === 0) out.push(...this.handover(placed))
    if (out.length === 0) out.push(...this.impersonal(placed))
    if (out.length === 0 && carried === null) out.push(...this.actorless(placed))
    if (out.length > 0 && out.every((duty) => duty.actor === null)) this.actorlessAt = statement.index
    return out
  }

  private remember(placed: Placed): void {
    const found = this.actorsFor(placed, placed.statement.clause, null)
    if (found !== null) this.actorsOf.set(placed.statement.index, found)
  }

  private actorsFor(placed: Placed, clause: Clause, carried: ActorContext | null): ActorContext | null {
    const { statement } = placed
    const { actors, clauses } = this.context.lexicon
    if (clause.subject !== null) {
      // the subject of a passive is what is acted on
      if (clause.voice === 'passive' && clause.predicates.length < 2) return null
      const subject = this.trimmed(statement, clause.subject)
      const first = norm(statement.tokens, subject[0])
      const whoever = norm(statement.tokens, subject[0] + 1) === clauses.som && clauses.anaphora.has(first)
      const mentions = findActors(statement, whoever ? [subject[0] + 3, subject[1]] : subject, actors, clauses)
      if (mentions.length > 0) return { actors: mentions.map((m) => this.named(statement, m)), source: 'text' }
      const word = norm(statement.tokens, subject[0])
      if (subject[1] - subject[0] === 1 && clauses.anaphora.has(word)) {
        const before = carried ?? this.before(statement)
        return before === null ? null : { ...before, source: 'anaphora' }
      }
      if (this.isTaskList(statement, clause)) {
        const before = this.before(statement)
        return before === null ? null : { ...before, source: 'anaphora' }
      }
      const inverted = this.invertedActors(statement, clause)
      if (inverted !== null) return inverted
      // "Återrapportering sker till fullmäktige." under the heading Kommunstyrelsen
      return functionsOfNouns(statement, subject, this.context.lexicon.coding).length > 0 ? this.headingOf(placed.section) : null
    }
    if (this.isTaskList(statement, clause)) {
      const before = this.before(statement)
      return before === null ? null : { ...before, source: 'anaphora' }
    }
    if (clause.voice === 'passive' && placed.stem === null) return null
    if (carried !== null) return carried
    if (placed.stem !== null) {
      const fromStem = this.actorsOf.get(placed.stem.index)
      if (fromStem !== undefined) return { ...fromStem, source: 'stem' }
      return null
    }
    if (statement.role === 'item' || this.startsWithVerb(statement, clause)) {
      const listed = placed.listStem === null ? undefined : this.actorsOf.get(placed.listStem.index)
      if (listed !== undefined) return { ...listed, source: 'stem' }
      const heading = this.headingOf(placed.section)
      const before = this.before(statement)
      if (before !== null && before.source !== 'heading' && (heading === null || !sameActors(before, heading))) return { ...before, source: 'ellipsis' }
      return heading
    }
    return null
  }

  /** "Resultatet redovisar HR-chefen": the object stands first and the actor right behind the verb. */
  private invertedActors(statement: Statement, clause: Clause): ActorContext | null {
    const { actors, clauses, coding } = this.context.lexicon
    const lemma = clause.predicates[0]?.lemma ?? ''
    if (clause.finite === null || clause.voice === 'passive' || !coding.strongDutyVerbs.has(lemma)) return null
    const from = clause.finite + 1
    const [mention] = findActors(statement, [from, Math.min(from + 4, statement.tokens.length)], actors, clauses)
    return mention !== undefined && mention.range[0] === from ? { actors: [this.named(statement, mention)], source: 'text' } : null
  }

  /** "I detta ingår att samordna …", "Detta innebär att …": the duty of the actor before is spelled out. */
  private isTaskList(statement: Statement, clause: Clause): boolean {
    const { finite, subject } = clause
    if (finite === null || finite > 3) return false
    return this.context.lexicon.coding.includingVerbs.has(norm(statement.tokens, finite)) && (subject === null || subject[1] - subject[0] <= 3)
  }

  private startsWithVerb(statement: Statement, clause: Clause): boolean {
    return clause.finite === 0 || (clause.finite !== null && clause.finite <= 1 && clause.subject === null)
  }

  private trimmed(statement: Statement, range: readonly [number, number]): readonly [number, number] {
    let from = range[0]
    while (from < range[1] && this.context.lexicon.clauses.adverbs.has(norm(statement.tokens, from)) && !this.context.lexicon.clauses.pronouns.has(norm(statement.tokens, from))) from++
    return [from, range[1]]
  }

  private before(statement: Statement): ActorContext | null {
    let at = statement.previous
    let steps = 0
    while (at !== null && steps < 4) {
      const found = this.actorsOf.get(at)
      if (found !== undefined) return found
      at = at > 0 ? at - 1 : null
      steps++
      if (at !== null && !this.sameBlock(statement, at)) return null
    }
    return null
  }

  /** Statement that last gave a duty without actor. */
  private actorlessAt = -2
  private readonly blockOf = new Map<number, number>()
  private sameBlock(statement: Statement, index: number): boolean {
    return this.blockOf.get(index) === statement.block
  }

  /** Must be called once per statement before `code`, in order. */
  see(statement: Statement): void {
    this.blockOf.set(statement.index, statement.block)
  }

  /** Actors of the nearest actor heading at or above a section (R3). */
  private headingOf(section: Section): ActorContext | null {
    const known = this.headings.get(section.id)
    if (known !== undefined) return known
    let found: ActorContext | null = null
    if (section.heading !== null) {
      const mentions = headingActors(section.heading, this.context.lexicon)
      if (mentions.length > 0) found = { actors: mentions.map((m) => ({ ...m, line: section.startLine })), source: 'heading' }
    }
    const parent = section.parent === null ? undefined : this.sections.get(section.parent)
    if (found === null && parent !== undefined) found = this.headingOf(parent)
    this.headings.set(section.id, found)
    return found
  }

  private named(statement: Statement, mention: ActorMention) {
    const first = statement.tokens[mention.range[0]]
    const offset = first === undefined ? statement.span[0] : statement.span[0] + (first.start - statement.start)
    return { type: mention.type, text: mention.text, line: lineOf(this.doc.lineStarts, Math.min(offset, statement.span[1])) }
  }

  private duties(placed: Placed, clause: Clause, found: ActorContext, next: Clause | undefined): Draft[] {
    const { statement } = placed
    const coding = this.context.lexicon.coding
    const inDuties = duteous.some((t) => placed.types.has(t)) || found.source === 'heading'
    const actors = found.actors.filter((a) => a.type !== 'kommun' && (inDuties || internal.has(a.type)))
    if (actors.length === 0) return []
    if (clause.negated) return []
    const end = next?.subject?.[0] ?? (next?.finite !== null && next !== undefined ? next.finite : statement.tokens.length)
    const verbs = statement.verbs
    const records: { range: readonly [number, number]; functions: readonly DutyFunction[] }[] = []
    if (placed.stem !== null && clause.finite === null) {
      const functions = this.itemFunctions(placed, verbs, inDuties)
      if (functions.length > 0) records.push({ range: [0, statement.tokens.length], functions })
    } else if (clause.predicates.length === 0) {
      if (inDuties) {
        const functions = functionsOfNouns(statement, [0, statement.tokens.length], coding)
        const named = functions.length > 0 || hasDutyNoun(statement, [-1, statement.tokens.length], coding)
        if (named) records.push({ range: [0, statement.tokens.length], functions: functions.length > 0 ? functions : ['ansvarar'] })
      }
    } else records.push(...this.predicateRecords(placed, clause, verbs, Math.max(end, 0), inDuties))
    const rule = found.source === 'text' ? 'R1' : 'R3'
    return records.flatMap((record) => actors.map((actor) => this.draft(placed, record.range, record.functions, actor, found.source, rule)))
  }

  private predicateRecords(
    placed: Placed,
    clause: Clause,
    verbs: readonly { readonly lemma: string; readonly at: number }[],
    clauseEnd: number,
    inDuties: boolean,
  ): { range: readonly [number, number]; functions: readonly DutyFunction[] }[] {
    const { statement } = placed
    const coding = this.context.lexicon.coding
    const out: { range: readonly [number, number]; functions: readonly DutyFunction[] }[] = []
    // verbs that share one object are one record (11c); each predicate with a complement of its own is one (R1)
    const groups: (typeof clause.predicates)[number][][] = []
    for (const predicate of clause.predicates) {
      const group = groups[groups.length - 1]
      const previous = group?.[group.length - 1]
      // "leder och utvecklar arbetet": a bare verb shares the object of the next one
      if (group !== undefined && previous !== undefined && isBare(statement, previous, this.context)) group.push(predicate)
      else groups.push([predicate])
    }
    for (const group of groups) {
      const first = group[0]
      const last = group[group.length - 1]
      if (first === undefined || last === undefined || first.past) continue
      const functions: DutyFunction[] = []
      for (const predicate of group) {
        const range: readonly [number, number] = [predicate.range[0], Math.min(predicate.range[1], clauseEnd)]
        for (const fn of functionsOfPredicate(statement, { ...predicate, range }, verbs, coding)) if (!functions.includes(fn)) functions.push(fn)
      }
      const strong = group.some((p) => this.isStrong(statement, p.lemma, p.range))
      if (!strong && !inDuties) continue
      if (functions.length === 0 && clause.subject !== null && coding.followUpSupport.has(first.lemma)) {
        functions.push(...functionsOfNouns(statement, clause.subject, coding))
        if (functions.length > 0) {
          out.push({ range: [clause.subject[0], trimCoordinator(statement, clause.subject[0], Math.min(last.range[1], clauseEnd), this.context)], functions })
          continue
        }
      }
      if (functions.length === 0) {
        if (!inDuties || coding.stateVerbs.has(first.lemma) || first.lemma === 'ha') continue
        functions.push('genomfor')
      }
      if (functions.length === 1 && functions[0] === 'genomfor' && !inDuties) continue
      const from = clause.finite !== null && groups.indexOf(group) === 0 ? clause.finite : first.range[0]
      const to = trimCoordinator(statement, from, Math.min(last.range[1], clauseEnd), this.context)
      out.push(...this.splitAtt(statement, [from, to], functions, verbs))
    }
    return out
  }

  /** "svarar för att A fattas och att B följs upp" is two duties: each att-clause is one (R1). */
  private splitAtt(
    statement: Statement,
    range: readonly [number, number],
    functions: readonly DutyFunction[],
    verbs: readonly { readonly lemma: string; readonly at: number }[],
  ): { range: readonly [number, number]; functions: readonly DutyFunction[] }[] {
    const { clauses, coding } = this.context.lexicon
    if (functions.length < 2) return [{ range, functions }]
    for (let i = range[0] + 2; i < range[1] - 1; i++) {
      if (norm(statement.tokens, i) !== clauses.att || !clauses.coordinators.has(norm(statement.tokens, i - 1))) continue
      const left = asPrepared(functionsOfVerbs(statement, verbs.filter((v) => v.at > range[0] && v.at < i - 1), coding))
      const right = asPrepared(functionsOfVerbs(statement, verbs.filter((v) => v.at > i && v.at < range[1]), coding))
      const drop = (list: DutyFunction[]) => (list.length > 1 ? list.filter((f) => f !== 'ansvarar') : list)
      if (left.length > 0 && right.length > 0) {
        return [
          { range: [range[0], i - 1], functions: drop(left) },
          { range: [i, range[1]], functions: drop(right) },
        ]
      }
    }
    return [{ range, functions }]
  }

  private isStrong(statement: Statement, lemma: string, range: readonly [number, number]): boolean {
    const coding = this.context.lexicon.coding
    if (lemma === 'följa') return functionsOfVerbs(statement, [{ lemma, at: range[0] }], coding).includes('foljer-upp')
    if (coding.strongDutyVerbs.has(lemma)) return true
    if (lemma === 'ha' || lemma === 'vara') return hasDutyNoun(statement, range, coding)
    return false
  }

  private itemFunctions(placed: Placed, verbs: readonly { readonly lemma: string; readonly at: number }[], inDuties: boolean): DutyFunction[] {
    const { statement, stem } = placed
    const coding = this.context.lexicon.coding
    if (stem === null) return []
    const responsible = stem.clause.predicates.some((p) => coding.responsibleVerbs.has(p.lemma) || (p.lemma === 'ha' && hasDutyNoun(stem, [p.range[0], stem.tokens.length], coding)) || (p.lemma === 'vara' && hasDutyNoun(stem, [p.range[0], stem.tokens.length], coding)))
    const functions = functionsOfVerbs(statement, verbs, coding).filter((f) => f !== 'ansvarar')
    if (responsible || inDuties) {
      if (functions.length > 0) return statement.clause.predicates.length > 0 ? functionsOfVerbs(statement, this.chain(statement, verbs), coding) : functions
      const nouns = functionsOfNouns(statement, [0, statement.tokens.length], coding)
      if (nouns.length > 0) return nouns
      return responsible ? ['ansvarar'] : ['genomfor']
    }
    const lemma = statement.clause.predicates[0]?.lemma ?? ''
    return coding.strongDutyVerbs.has(lemma) ? functions : []
  }

  /** Verbs of the item's own predicate chain; verbs deeper down only where the chain names no function. */
  private chain(statement: Statement, verbs: readonly { readonly lemma: string; readonly at: number }[]) {
    const coding = this.context.lexicon.coding
    const own = statement.clause.predicates.map((p) => ({ lemma: p.lemma, at: p.verb }))
    return functionsOfVerbs(statement, own, coding).length > 0 ? own : verbs
  }

  /** "Beslut fattas av kommunstyrelsen", "den grupp som drivs av kontoret": the agent is the actor (R5). */
  private agentDuties(placed: Placed, main: boolean): Draft[] {
    const { statement } = placed
    const { actors, clauses, coding } = this.context.lexicon
    const out: Draft[] = []
    const { tokens } = statement
    for (const verb of statement.verbs) {
      const inMain = statement.clause.predicates.some((p) => p.verb === verb.at)
      if (!verb.passive || !(inMain ? main : placed.types.has('ansvar'))) continue
      if (statement.clause.negated || statement.clause.predicates.some((p) => p.verb === verb.at && p.past)) continue
      const from = agentAfter(statement, verb.at, clauses.av, clauses.som)
      if (from === null) continue
      let to = from
      while (to < tokens.length && norm(tokens, to) !== clauses.som && norm(tokens, to) !== clauses.att && !clauses.prepositions.has(norm(tokens, to))) to++
      const mentions = findActors(statement, [from, to], actors, clauses).filter((m) => internal.has(m.type))
      if (mentions.length === 0) continue
      const fn = verb.lemma === 'driva' ? 'samordnar' : functionOfVerb(verb.lemma, statement, verb.at, coding)
      if (fn === null || fn === 'foljer-upp' || fn === 'aterrapporterar' || fn === 'reviderar') continue
      const start = inMain ? (statement.clause.subject?.[0] ?? 0) : relativeStart(statement, verb.at)
      for (const mention of mentions) out.push(this.draft(placed, [start, mentions[mentions.length - 1]?.range[1] ?? to], [fn], this.named(statement, mention), 'text', 'R5'))
    }
    return out
  }

  /** "kontaktpersoner med ansvar att …", "kommunstyrelsen som också ingår avtal": a duty inside the noun phrase of an actor. */
  private attributiveDuties(placed: Placed): Draft[] {
    const { statement } = placed
    const { clauses, coding } = this.context.lexicon
    const { tokens } = statement
    const out: Draft[] = []
    for (let i = 1; i < tokens.length - 2; i++) {
      const word = norm(tokens, i)
      const byDuty = word === coding.withWord && (coding.dutyNouns.has(norm(tokens, i + 1)) || coding.dutyNouns.has(norm(tokens, i + 2)))
      const relative = word === clauses.som && statement.zones[i] === 'relative'
      if (!byDuty && !relative) continue
      const mention = this.actorBefore(statement, i, relative)
      if (mention === null || !internal.has(mention.type)) continue
      const end = this.phraseEnd(statement, i)
      const verbs = statement.verbs.filter((v) => v.at > i && v.at < end && !(relative && v.passive))
      const own = relative ? verbs.slice(0, 1) : verbs
      const functions = functionsOfVerbs(statement, own, coding)
      if (byDuty && functions.length === 0) functions.push(...functionsOfNouns(statement, [i, end], coding))
      if (byDuty && functions.length === 0) functions.push('ansvarar')
      if (functions.length === 0 || (relative && !own.some((v) => coding.strongDutyVerbs.has(v.lemma)))) continue
      out.push(this.draft(placed, [relative ? (own[0]?.at ?? i + 1) : i + 1, end], functions, this.named(statement, mention), 'text', 'R1'))
    }
    return out
  }

  /** The actor that a phrase at `at` belongs to: right before a relative clause, else the last head before it. */
  private actorBefore(statement: Statement, at: number, adjacent: boolean): ActorMention | null {
    const { actors, clauses } = this.context.lexicon
    for (let from = at - 1; from >= Math.max(0, at - (adjacent ? 3 : 6)); from--) {
      const [mention] = findActors(statement, [from, at], actors, clauses)
      // "kontaktpersoner inom varje förvaltning med ansvar att": the head stands before the place
      const placedIn = mention !== undefined && this.context.lexicon.coding.placePrepositions.has(norm(statement.tokens, mention.range[0] - 1))
      if (mention !== undefined && !placedIn && (!adjacent || mention.range[1] === at)) return mention
      if (adjacent && from < at - 2) return null
    }
    return null
  }

  private phraseEnd(statement: Statement, from: number): number {
    let end = from + 1
    while (end < statement.tokens.length && norm(statement.tokens, end) !== '.' && !(norm(statement.tokens, end) === this.context.lexicon.clauses.som && end > from + 2)) end++
    return end
  }

  /** "överlämnas till X": the receiver is the actor (R6). */
  private handover(placed: Placed): Draft[] {
    const { statement } = placed
    const { actors, clauses, coding } = this.context.lexicon
    const predicate = statement.clause.predicates.find((p) => p.passive && coding.handoverVerbs.has(p.lemma))
    if (predicate === undefined) return []
    for (let i = predicate.verb + 1; i < statement.tokens.length; i++) {
      if (norm(statement.tokens, i) !== coding.toWord) continue
      let end = i + 1
      while (end < statement.tokens.length && !clauses.prepositions.has(norm(statement.tokens, end))) end++
      const mentions = findActors(statement, [i + 1, end], actors, clauses).filter((m) => internal.has(m.type))
      return mentions.map((m) => this.draft(placed, [predicate.verb, statement.tokens.length], ['mottar'], this.named(statement, m), 'text', 'R6'))
    }
    return []
  }

  /** "Ansvaret ligger på X", "Det åligger X att", "Det är X som ansvarar". */
  private impersonal(placed: Placed): Draft[] {
    const { statement } = placed
    const { actors, clauses, coding } = this.context.lexicon
    const { clause, tokens } = statement
    const lemma = clause.predicates[0]?.lemma ?? ''
    const subjectWord = clause.subject === null ? '' : norm(tokens, clause.subject[0])
    const responsibleSubject = clause.subject !== null && Array.from({ length: clause.subject[1] - clause.subject[0] }, (_, k) => norm(tokens, (clause.subject as readonly [number, number])[0] + k)).some((w) => coding.dutyNouns.has(w))
    if (!(lemma === 'åligga' || (responsibleSubject && coding.restingVerbs.has(lemma)) || (lemma === 'vara' && clauses.dummies.has(subjectWord)))) return []
    const verb = clause.finite ?? 0
    const from = lemma === 'vara' || lemma === 'åligga' ? verb + 1 : this.afterPreposition(statement, verb)
    if (from === null) return []
    let to = from
    while (to < tokens.length && tokens[to]?.word && norm(tokens, to) !== clauses.som && norm(tokens, to) !== clauses.att) to++
    const mentions = findActors(statement, [from, to], actors, clauses).filter((m) => internal.has(m.type))
    if (mentions.length === 0) return []
    const verbs = statement.verbs.filter((v) => v.at > verb)
    const functions = functionsOfVerbs(statement, verbs, coding).filter((f) => f !== 'ansvarar')
    if (lemma === 'vara' && functionsOfVerbs(statement, verbs, coding).length === 0) return []
    return mentions.map((m) => this.draft(placed, [0, tokens.length], functions.length > 0 ? functions : ['ansvarar'], this.named(statement, m), 'text', 'R1'))
  }

  private afterPreposition(statement: Statement, from: number): number | null {
    for (let i = from + 1; i < statement.tokens.length; i++) if (this.context.lexicon.coding.restingPrepositions.has(norm(statement.tokens, i))) return i + 1
    return null
  }

  /** Passive duty without agent under ansvar or resurser: a record with actor null (R5, 11b). */
  private actorless(placed: Placed): Draft[] {
    const { statement } = placed
    const coding = this.context.lexicon.coding
    const { clause } = statement
    if (this.actorlessAt === statement.index - 1 && clause.finite !== null && coding.includingVerbs.has(norm(statement.tokens, clause.finite))) {
      // "Detta innebär rådgivning och stöd": spells out the duty that nobody was given (R5)
      const functions = functionsOfNouns(statement, [clause.finite, statement.tokens.length], coding)
      if (functions.length > 0) return [this.draft(placed, [0, statement.tokens.length], functions, null, 'passive', 'R5')]
    }
    if (!(placed.types.has('ansvar') || placed.types.has('resurser')) || placed.stem !== null || clause.negated) return []
    if (clause.voice !== 'passive' || clause.agent !== null) return []
    const predicate = clause.predicates[clause.predicates.length - 1]
    if (predicate === undefined || predicate.past || !coding.passiveDutyVerbs.has(predicate.lemma)) return []
    const functions = functionsOfPredicate(statement, predicate, [], coding)
    if (functions.length === 0 || functions.every((f) => f === 'foljer-upp' || f === 'aterrapporterar' || f === 'reviderar')) return []
    return [this.draft(placed, [0, statement.tokens.length], functions, null, 'passive', 'R5')]
  }

  private draft(
    placed: Placed,
    range: readonly [number, number],
    functions: readonly DutyFunction[],
    actor: { readonly type: ActorType; readonly text: string; readonly line: number | null } | null,
    source: ActorSource,
    rule: string,
  ): Draft {
    const { statement, stem } = placed
    const evidence = evidenceOfRange(this.doc, statement, range, rule, confidenceOf(source, functions))
    const verb = statement.clause.predicates.find((p) => p.verb >= range[0] && p.verb < range[1])
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
      object: objectOf(evidence.exact, this.context.lexicon.coding),
      section: placed.section.id,
    }
  }
}

/** First token behind "av" after a passive verb; null where the clause ends before. */
function agentAfter(statement: Statement, at: number, av: string, som: string): number | null {
  for (let j = at + 1; j < Math.min(statement.tokens.length, at + 12); j++) {
    const word = norm(statement.tokens, j)
    if (word === av) return j + 1
    if (word === som || !statement.tokens[j]?.word) return null
  }
  return null
}

/** Start of the noun phrase that a relative clause belongs to: "den samordningsgrupp som drivs av …". */
function relativeStart(statement: Statement, verb: number): number {
  let start = verb
  while (start > 0 && (statement.zones[start - 1] === 'relative' || statement.zones[start - 1] === statement.zones[verb])) start--
  return Math.max(0, start - 2)
}

function sameActors(a: ActorContext, b: ActorContext): boolean {
  return a.actors.length === b.actors.length && a.actors.every((actor, i) => actor.text === b.actors[i]?.text)
}

function isBare(statement: Statement, predicate: Clause['predicates'][number], context: Context): boolean {
  return trimCoordinator(statement, predicate.range[0], predicate.range[1], context) - predicate.range[0] <= 1
}

/** Drops a coordinator or comma at the end of a range ("fastställer policyn och"). */
function trimCoordinator(statement: Statement, from: number, to: number, context: Context): number {
  let end = to
  while (end > from + 1 && (context.lexicon.clauses.coordinators.has(norm(statement.tokens, end - 1)) || norm(statement.tokens, end - 1) === ',')) end--
  return end
}

function confidenceOf(source: ActorSource, functions: readonly DutyFunction[]): number {
  const base = source === 'text' || source === 'heading' || source === 'stem' ? 0.9 : source === 'passive' ? 0.7 : 0.75
  return functions.length === 1 && functions[0] === 'genomfor' ? base - 0.2 : base
}
