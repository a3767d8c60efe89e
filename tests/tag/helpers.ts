import { swedish } from '../../src/lang/sv/index.ts'
import type { Context, Statement, Taxonomy, Zone } from '../../src/model/index.ts'
import { buildTaxonomy } from '../../src/taxonomy/read.ts'
import { tokenize } from '../../src/text/tokens.ts'

/** A stretch of a statement with its zone; plain text is core. */
export type Part = string | readonly [zone: Zone, text: string]

/** A statement without clause analysis, its zones given by hand. */
export function statementOf(...parts: readonly Part[]): Statement {
  const stretches = parts.map((part) => (typeof part === 'string' ? (['core', part] as const) : part))
  const text = stretches.map(([, words]) => words).join(' ')
  const zones = stretches.flatMap(([zone, words]) => tokenize(words).map(() => zone))
  return {
    index: 0,
    block: 0,
    start: 0,
    end: text.length,
    span: [0, text.length],
    text,
    tokens: tokenize(text),
    zones,
    role: 'sentence',
    stem: null,
    listStem: null,
    section: 's1',
    line: 1,
    endLine: 1,
    clause: {
      subject: null,
      finite: 0,
      modality: 'ska',
      predicates: [],
      voice: 'active',
      negated: false,
      fronted: null,
      att: null,
      agent: null,
    },
    verbs: [],
    coordinated: [],
    previous: null,
  }
}

/** A taxonomy of one family "a" with concepts by id, patterns and other keys as in a file. */
export function taxonomyOf(
  concepts: Readonly<Record<string, object>>,
  rest: { readonly scheme?: object; readonly wordLists?: object } = {},
): Taxonomy {
  const families = new Map<string, object[]>()
  for (const [id, keys] of Object.entries(concepts)) {
    const family = id.split('.')[0]!
    families.set(family, [...(families.get(family) ?? []), { id, prefLabel: id, ...keys }])
  }
  return buildTaxonomy(
    {
      scheme: { id: 'test', version: '1', ...rest.scheme },
      wordLists: rest.wordLists,
      concepts: [...families].map(([id, narrower]) => ({ id, prefLabel: id, narrower })),
    },
    'hash',
  )
}

/** The context of a run with this taxonomy. */
export function contextOf(taxonomy: Taxonomy): Context {
  return { taxonomy, lexicon: swedish, register: { entries: [], find: () => [], findInFileName: () => null } }
}
