import { documentIds } from '../../compare/documents.ts'
import { compareDocuments } from '../../compare/index.ts'
import type { PolicyAnalysis } from '../../model/analysis.ts'
import type { Comparison } from '../../model/comparison.ts'
import { valueKinds } from '../../model/comparison.ts'
import { tool } from '../../model/tool.ts'
import { renderComparison } from '../../render/index.ts'
import { compareFormats } from '../formats.ts'
import { readColumns, readKinds, readThemes, readViews } from '../ids.ts'
import { type Loaded, loadAnalyses, loadContext } from '../load.ts'
import { noteIgnored, readCsvStyle } from '../options.ts'
import { readFormat, writeResult } from '../output.ts'
import type { ExitStatus, RawOptions, Session } from '../session.ts'

/** `policy compare`: analyses side by side. Options are checked before any file is read. */
export async function run(
  inputs: readonly string[],
  options: RawOptions,
  session: Session,
): Promise<ExitStatus> {
  const format = readFormat(options, compareFormats, session)
  noteIgnored(options, format, session)
  const style = readCsvStyle(options, format, session.messages)
  const views = await readViews(options.view, session)
  const kinds = await readKinds(options.kind, session)
  const context = await loadContext(session)
  const themes = readThemes(options.theme, context.taxonomy.byId, false, session)
  const stdinName = typeof options.stdinName === 'string' ? options.stdinName : 'stdin.txt'
  const loaded = await loadAnalyses(inputs, stdinName, context, session)
  const { analyses, paths, ids } = pickColumns(loaded, options, session)
  const comparison = compareDocuments(analyses, {
    ids,
    views,
    ...(kinds === null ? {} : { kinds }),
    themes,
    primary: options.primary === true,
    values: valueKinds.find((kind) => kind === options.values) ?? 'count',
    inherited: options.inherited !== false,
    asOf: session.asOf,
    taxonomy: context.taxonomy,
    tool,
  })
  const text = await renderComparison(comparison, format, {
    language: session.language,
    messages: session.messages,
    concepts: context.taxonomy.byId,
    width: session.width,
    color: session.color,
    inputs: inputsById(comparison, paths),
    unreadable: loaded.problems.map(({ path, reason }) => ({ file: path, reason })),
    layout: options.layout === 'long' ? 'long' : 'wide',
    ...style,
  })
  await writeResult(text, options.output, session)
  return loaded.problems.length > 0 ? 2 : 0
}

/** The documents asked for with --columns, in that order; all without it. */
function pickColumns(
  loaded: Loaded,
  options: RawOptions,
  session: Session,
): Pick<Loaded, 'analyses' | 'paths'> & { readonly ids: readonly string[] } {
  const ids = documentIds(loaded.analyses)
  const named = loaded.analyses.map((analysis, i) => ({ id: ids[i]!, names: namesOf(analysis) }))
  const picked = readColumns(options.columns, named, session)
  if (picked === null) return { ...loaded, ids }
  const indices = picked.map((id) => ids.indexOf(id))
  return {
    analyses: indices.map((i) => loaded.analyses[i]!),
    paths: indices.map((i) => loaded.paths[i]!),
    ids: picked,
  }
}

/** A column goes by its id, its file, its municipality or the municipality's code. */
function namesOf({ file, municipality }: PolicyAnalysis): readonly string[] {
  return municipality === null ? [file] : [file, municipality.name, municipality.code]
}

/** Paths that `show` can open, by id. */
function inputsById(
  { documents }: Comparison,
  paths: readonly (string | null)[],
): ReadonlyMap<string, string> {
  return new Map(
    documents.flatMap(({ id }, i) => {
      const path = paths[i] ?? null
      return path === null ? [] : [[id, path] as const]
    }),
  )
}
