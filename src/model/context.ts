import type { Municipality } from './analysis.ts'
import type { Lexicon } from './lexicon.ts'
import type { Taxonomy } from './taxonomy.ts'

/** Everything that a stage needs besides its input. Same context and same bytes give the same analysis. */
export interface Context {
  readonly lexicon: Lexicon
  readonly register: Register
  readonly taxonomy: Taxonomy
}

/** The register of municipalities and regions. */
export interface Register {
  /** All 290 municipalities and 21 regions, by code. */
  readonly entries: readonly Municipality[]
  /**
   * Finds names in any form ("Härjedalens kommun", "Borås Stad", "FALKENBERG", "Arvika").
   * `full` is true where the match holds a word that says municipality or region ("kommun", "stad", "region").
   */
  find(text: string): readonly {
    readonly municipality: Municipality
    readonly start: number
    readonly end: number
    readonly full: boolean
  }[]
  /** The municipality that a file name holds ("policy_vanersborgs_kommun.pdf", letters without dots allowed), or null. */
  findInFileName(file: string): Municipality | null
}
