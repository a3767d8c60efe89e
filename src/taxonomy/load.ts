import { createHash } from 'node:crypto'
import type { Message } from '../model/block.ts'
import type { Taxonomy } from '../model/taxonomy.ts'
import international from './international.yaml'
import { buildTaxonomy } from './read.ts'
import { validateTaxonomy } from './validate.ts'

/** A taxonomy file as read: the taxonomy, or null where the messages hold an error. */
export interface TaxonomyFile {
  readonly taxonomy: Taxonomy | null
  /** Every fault found, errors and warnings, in the order of the file. */
  readonly messages: readonly Message[]
}

/** The bundled taxonomy of municipal international policy, its patterns compiled by the build. Made anew on each call. */
export function loadInternationalTaxonomy(): Taxonomy {
  return buildTaxonomy(international.value, international.sha256, international.index)
}

/** Reads a user's own taxonomy from the bytes of a YAML or JSON file. Never throws: faults are messages. */
export async function readTaxonomyFile(bytes: Uint8Array): Promise<TaxonomyFile> {
  // the package is CommonJS: bundled, it has only a default export
  const { LineCounter, parseDocument } = (await import('yaml')).default
  const lines = new LineCounter()
  const text = new TextDecoder('utf-8').decode(bytes)
  const document = parseDocument(text, { lineCounter: lines })
  const faults: Message[] = document.errors.map(({ code, pos: [start] }) => ({
    level: 'error',
    key: 'taxonomy.yaml',
    params: { code, column: lines.linePos(start).col },
    line: lines.linePos(start).line,
  }))
  if (faults.length > 0) return { taxonomy: null, messages: faults }

  let value: unknown
  try {
    value = document.toJS()
  } catch {
    // Aliases that lead nowhere or multiply without end.
    return {
      taxonomy: null,
      messages: [{ level: 'error', key: 'taxonomy.yaml', params: { code: 'ALIAS', column: 1 }, line: 1 }],
    }
  }
  const lineOf = (path: readonly (string | number)[]): number | null => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true) as { range?: readonly number[] } | undefined
      const start = node?.range?.[0]
      if (start !== undefined) return lines.linePos(start).line
    }
    return null
  }
  const messages = validateTaxonomy(value, lineOf)
  if (messages.some(({ level }) => level === 'error')) return { taxonomy: null, messages }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { taxonomy: buildTaxonomy(value, sha256), messages }
}
