// Types of the data files that src/ imports; scripts/data-modules.mjs turns them into modules.

declare module '*.yaml' {
  /**
   * A taxonomy: `value` is the parsed document, not yet validated; `sha256` is of the file's bytes, in hexadecimal;
   * `index` holds its patterns, compiled and packed.
   */
  const data: {
    readonly value: unknown
    readonly sha256: string
    readonly index: import('./taxonomy/packed.ts').PackedIndex
  }
  export default data
}

declare module '*.csv' {
  /** One object per record, keys from the first record; `sha256` is of the file's bytes, in hexadecimal. */
  const data: { readonly rows: ReadonlyArray<Readonly<Record<string, string>>>; readonly sha256: string }
  export default data
}
