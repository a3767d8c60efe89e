import type { Grid } from './grid.ts'

/** What a view shows, before any format: the same blocks make a terminal page and a Markdown document. */
export type Block =
  | { readonly kind: 'title'; readonly text: string; readonly caption: string }
  /** Sentences, each on its own. */
  | { readonly kind: 'sentences'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly grid: Grid; readonly transposable: boolean }
  /** Labelled words, in groups. */
  | { readonly kind: 'entries'; readonly groups: readonly EntryGroup[] }
  /** Legends and remarks. */
  | { readonly kind: 'remarks'; readonly lines: readonly string[] }
  /** Something to type. */
  | { readonly kind: 'command'; readonly label: string; readonly command: string }

export interface EntryGroup {
  readonly title: string
  readonly caption: string
  readonly entries: readonly Entry[]
}

export interface Entry {
  readonly label: string
  readonly lines: readonly EntryLine[]
}

interface EntryLine {
  /** Line in the source with its mark, "14v"; empty where there is none. */
  readonly place: string
  readonly text: string
  /** True for words of the source, which may be cut; false for our own, which may not. */
  readonly quote: boolean
}
