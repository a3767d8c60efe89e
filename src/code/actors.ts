import type { ActorLexicon, ActorType, ClauseLexicon, Statement, Token } from '../model/index.ts'
import { norm } from './words.ts'

/** An actor named in a token range. */
export interface ActorMention {
  readonly type: ActorType
  /** Token range of the name with its modifiers. */
  readonly range: readonly [number, number]
  /** As printed. */
  readonly text: string
}

const compiled = new WeakMap<
  ActorLexicon,
  { words: Map<string, ActorType>; endings: (readonly [string, ActorType])[] }
>()

function compile(lexicon: ActorLexicon) {
  let table = compiled.get(lexicon)
  if (table === undefined) {
    const words = new Map<string, ActorType>()
    const endings: (readonly [string, ActorType])[] = []
    for (const pattern of lexicon.patterns) {
      for (const word of pattern.words ?? []) if (!words.has(word)) words.set(word, pattern.type)
      for (const ending of pattern.endings ?? []) endings.push([ending, pattern.type])
    }
    table = { words, endings }
    compiled.set(lexicon, table)
  }
  return table
}

/** Actor type of one lower-case word by whole word or last compound part; null for none. Patterns are tried in order (§8). */
function actorTypeOf(word: string, lexicon: ActorLexicon): ActorType | null {
  const table = compile(lexicon)
  if (lexicon.notActors.has(word) || lexicon.notActorEndings.some((ending) => word.endsWith(ending)))
    return null
  const whole = table.words.get(word)
  if (whole !== undefined) return whole
  for (const [ending, type] of table.endings) {
    if (word === ending || (ending.length > 3 && word.length > ending.length && word.endsWith(ending)))
      return type
  }
  return null
}

/**
 * Actors in a token range, conjoined ones split (R2): "Kommunens förvaltningar och bolag" gives two. A name is a head
 * noun with its modifiers before it ("Kommunstyrelsens arbetsutskott", "ansvarig nämnd").
 */
export function findActors(
  statement: Statement,
  range: readonly [number, number],
  actors: ActorLexicon,
  clauses: ClauseLexicon,
): ActorMention[] {
  const { tokens } = statement
  const out: ActorMention[] = []
  let start = range[0]
  for (let i = range[0]; i <= range[1]; i++) {
    const word = i < range[1] ? norm(tokens, i) : ''
    const border =
      i === range[1] ||
      clauses.coordinators.has(word) ||
      word === ',' ||
      word === '/' ||
      clauses.prepositions.has(word) ||
      opensClause(word, clauses)
    if (!border || (i > start && i < range[1] && isElliptic(tokens, i - 1))) continue
    const mention = actorBetween(statement, tokens, start, i, actors)
    if (mention) out.push(mention)
    else if (i < range[1] && clauses.prepositions.has(word) && out.length === 0 && i > start) break
    if (opensClause(word, clauses) || (clauses.prepositions.has(word) && i > start)) break
    start = i + 1
  }
  return out
}

/** A word that ends a noun phrase by opening a clause: som, vars, när, att. */
function opensClause(word: string, clauses: ClauseLexicon): boolean {
  return word === clauses.som || word === clauses.att || clauses.subordinators.has(word)
}

function actorBetween(
  statement: Statement,
  tokens: readonly Token[],
  from: number,
  to: number,
  actors: ActorLexicon,
): ActorMention | null {
  for (let head = to - 1; head >= from; head--) {
    const type = actorTypeOf(norm(tokens, head), actors)
    if (type === null || type === 'ej-angiven') continue
    if (/s$/.test(norm(tokens, head)) && head < to - 1 && tokens[head + 1]?.word) return null
    const range: readonly [number, number] = [from, head + 1]
    const first = tokens[from] as Token
    const last = tokens[head] as Token
    return {
      type,
      range,
      text: statement.text.slice(first.start - statement.start, last.end - statement.start),
    }
  }
  return null
}

/** "Näringslivs- och utvecklingskontoret" is one name: a word that ends in an ellipsis hyphen lacks its last part. */
function isElliptic(tokens: readonly Token[], at: number): boolean {
  const word = norm(tokens, at)
  return word.length > 1 && word.endsWith('-')
}
