import { en } from '../../src/messages/en.ts'
import { sv } from '../../src/messages/sv.ts'
import type { Comparison } from '../../src/model/comparison.ts'
import type { RenderOptions } from '../../src/render/options.ts'
import { taxonomy } from '../compare/gold.ts'

/** Options of a test: Swedish, 80 columns, no colour, unless told otherwise. */
export function optionsFor(comparison: Comparison, own: Partial<RenderOptions> = {}): RenderOptions {
  const language = own.language ?? 'sv'
  return {
    language,
    messages: language === 'sv' ? sv : en,
    concepts: taxonomy.byId,
    width: 80,
    color: false,
    inputs: new Map(comparison.documents.map(({ id }) => [id, id])),
    unreadable: [],
    layout: 'wide',
    delimiter: ',',
    bom: false,
    decimal: '.',
    ...own,
  }
}
