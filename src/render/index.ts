import type { Comparison } from '../model/comparison.ts'
import type { RenderOptions } from './options.ts'

type Renderer = (comparison: Comparison, options: RenderOptions) => string

/** Formats of a comparison. Each is loaded when it is asked for, because most runs need one. */
const comparisonFormats = {
  table: async () => {
    const [{ renderTerminal }, { presentComparison }] = await Promise.all([
      import('./terminal.ts'),
      import('./views/index.ts'),
    ])
    return (comparison, options) => renderTerminal(presentComparison(comparison, options), options)
  },
  csv: async () => (await import('./csv.ts')).renderCsv,
  tsv: async () => {
    const { renderCsv } = await import('./csv.ts')
    return (comparison, options) => renderCsv(comparison, { ...options, delimiter: '\t' })
  },
  json: async () => (await import('./json.ts')).renderJson,
  ndjson: async () => (await import('./json.ts')).renderNdjson,
  md: async () => {
    const [{ renderMarkdown }, { presentComparison }] = await Promise.all([
      import('./markdown.ts'),
      import('./views/index.ts'),
    ])
    return (comparison, options) => renderMarkdown(presentComparison(comparison, options))
  },
} as const satisfies Record<string, () => Promise<Renderer>>

export type ComparisonFormat = keyof typeof comparisonFormats

/** A comparison in one of the formats. */
export async function renderComparison(
  comparison: Comparison,
  format: ComparisonFormat,
  options: RenderOptions,
): Promise<string> {
  const render = await comparisonFormats[format]()
  return render(comparison, options)
}
