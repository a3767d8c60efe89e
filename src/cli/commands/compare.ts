import { compareDocuments } from '../../compare/index.ts'
import type { PolicyAnalysis } from '../../model/analysis.ts'
import type { Comparison } from '../../model/comparison.ts'
import { valueKinds } from '../../model/comparison.ts'
import { tool } from '../../model/tool.ts'
import { renderComparison } from '../../render/index.ts'
import { compareFormats } from '../formats.ts'
import { readColumns, readKinds, readThemes, readViews } from '../ids.ts'
import { type Loaded, loadAnalyses, loadContext } from '../load.ts'
import { readCsvStyle } from '../options.ts'
import { readFormat, writeResult } from '../output.ts'
import type { ExitStatus, RawOptions, Session } from '../session.ts'

/** `policy compare`: analyses side by side. Options are checked before any file is read. */
export async function run(
  inputs: readonly string[],
  options: RawOptions,
  session: Session,
): Promise<ExitStatus> {
  const format = readFormat(options, compareFormats, session)
  const style = readCsvStyle(options, format, session.messages)
  const views = await readViews(options.view, session)
  const kinds = await readKinds(options.kind, session)
  const context = await loadContext(session)
  const themes = readThemes(options.theme, context.taxonomy.byId, false, session)
  const stdinName = typeof options.stdinName === 'string' ? options.stdinName : 'stdin.txt'
  const loaded = await loadAnalyses(inputs, stdinName, context, session)
  const { analyses, paths } = pickColumns(loaded, options, session)
  const comparison = compareDocuments(analyses, {
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
): Pick<Loaded, 'analyses' | 'paths'> {
  const choices = loaded.analyses.map((analysis, i) => ({ id: String(i), names: namesOf(analysis) }))
  const named = choices.map(({ id, names }) => ({ id: names[0] ?? id, names }))
  const picked = readColumns(options.columns, named, session)
  if (picked === null) return loaded
  const indices = picked.flatMap((id) => named.flatMap((choice, i) => (choice.id === id ? [i] : [])))
  return { analyses: indices.map((i) => loaded.analyses[i]!), paths: indices.map((i) => loaded.paths[i]!) }
}

/** A column goes by the base name of its file, its municipality or the municipality's code. */
function namesOf({ file, municipality }: PolicyAnalysis): readonly string[] {
  const stem = file.replace(/\.[^.]*$/, '')
  return municipality === null ? [stem, file] : [stem, file, municipality.name, municipality.code]
}

function inputsById({ documents }: Comparison, paths: readonly string[]): ReadonlyMap<string, string> {
  return new Map(documents.map((document, i) => [document.id, paths[i]!]))
}
