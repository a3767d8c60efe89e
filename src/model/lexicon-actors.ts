import type { ActorType } from './enums.ts'

/** One kind of actor: how its names look and what it is. First match in the list wins, longest word first. */
export interface ActorPattern {
  readonly type: ActorType
  /** Whole lower-case words or phrases. */
  readonly words?: readonly string[]
  /** Last part of a compound or word, any inflection given. */
  readonly endings?: readonly string[]
}

/** Names of actors (codebook §8). */
export interface ActorLexicon {
  readonly patterns: readonly ActorPattern[]
  /** Words that may stand between a genitive or adjective and the actor noun ("kommunens", "ansvarig", "respektive"). */
  readonly modifiers: ReadonlySet<string>
  /** Nouns that end like an actor but are none ("verksamhet" in "verksamhetsplan" is cut by the ending itself). */
  readonly notActors: ReadonlySet<string>
  /** Endings of words that only look like actors: "områden" ends in "råden". */
  readonly notActorEndings: readonly string[]
  /** Endings of councils and groups, which are samordnare where they coordinate (11b). */
  readonly councilEndings: readonly string[]
}
