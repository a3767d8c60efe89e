import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readAnalysis } from '../compare/coding.ts'
import { PolicyError } from '../errors.ts'
import type { Messages, Params } from '../messages/types.ts'
import type { PolicyAnalysis } from '../model/analysis.ts'
import type { Context } from '../model/context.ts'
import { reasonOf, UsageError } from './errors.ts'
import { findInputs, type Problem, type Source } from './inputs.ts'
import type { Session } from './session.ts'

/** Documents as analysed, with what could not be. */
export interface Loaded {
  readonly analyses: readonly PolicyAnalysis[]
  /** Parallel to `analyses`: what to type to reach the document again. */
  readonly paths: readonly string[]
  readonly problems: readonly Problem[]
}

/** The context of a run: the bundled taxonomy, or the user's own. Throws UsageError. */
export async function loadContext(session: Session): Promise<Context> {
  const { createContext } = await import('../index.ts')
  const context = createContext()
  if (session.taxonomy === null) return context
  const { cli } = session.messages
  const { readTaxonomyFile } = await import('../taxonomy/load.ts')
  const { taxonomy, messages } = await readTaxonomyFile(readBytes(session.taxonomy, session))
  for (const { level, key, params, line } of messages) {
    const text = cli.note.notice(session.taxonomy, line, noticeText(key, params, session.messages))
    if (level === 'error') session.fail(text)
    else session.note(text)
  }
  if (taxonomy === null) throw new UsageError(cli.error.taxonomy(session.taxonomy))
  return { ...context, taxonomy }
}

function readBytes(path: string, { messages }: Session): Uint8Array {
  const { cli } = messages
  try {
    return readFileSync(path)
  } catch (cause) {
    const reason = reasonOf(cause)
    throw new UsageError(
      `${path}: ${reason === 'ENOENT' ? cli.input.missing('') : cli.input.unreadable(reason)}`,
    )
  }
}

/** Reads and analyses every input; one bad file never stops the others. Throws UsageError when none is left. */
export async function loadAnalyses(
  args: readonly string[],
  stdinName: string,
  context: Context,
  session: Session,
): Promise<Loaded> {
  const { messages } = session
  const { cli } = messages
  const inputs = await findInputs(args, stdinName, messages)
  const problems: Problem[] = []
  const report = (problem: Problem) => {
    problems.push(problem)
    session.fail(cli.note.notRead(problem.path, problem.reason))
  }
  if (inputs.bundled) session.note(cli.note.bundled)
  inputs.problems.forEach(report)
  for (const path of inputs.repeated) session.note(cli.note.duplicate(path))
  const analyses: PolicyAnalysis[] = []
  const paths: string[] = []
  const contents = new Map<string, string>()
  for (const source of inputs.sources) {
    const read = await analyseSource(source, context, messages)
    if ('reason' in read) {
      report(read)
      continue
    }
    for (const analysis of read.analyses) {
      analyses.push(analysis)
      paths.push(source.path)
      noteContents(analysis, source, contents, session)
    }
  }
  if (analyses.length === 0) throw new UsageError(cli.error.noInput)
  return { analyses, paths, problems }
}

/** Says what a stage noticed, and that two files hold the same. */
function noteContents(
  analysis: PolicyAnalysis,
  source: Source,
  contents: Map<string, string>,
  session: Session,
): void {
  const { note } = session.messages.cli
  for (const { level, key, params, line } of analysis.messages) {
    const text = note.notice(source.path, line, noticeText(key, params, session.messages))
    if (level === 'error') session.fail(text)
    else session.note(text)
  }
  const { sha256 } = analysis.source
  const other = contents.get(sha256)
  if (other !== undefined && sha256 !== '') session.note(note.sameContent(source.path, other))
  else contents.set(sha256, source.path)
}

/** Analyses one file; a JSON file is taken as analyses already made (by `extract`, or by a coder). */
async function analyseSource(
  source: Source,
  context: Context,
  messages: Messages,
): Promise<{ readonly analyses: readonly PolicyAnalysis[] } | Problem> {
  const { input } = messages.cli
  const bytes = readSource(source, messages)
  if ('reason' in bytes) return bytes
  if (/\.(?:json|ndjson|jsonl)$/i.test(source.name)) {
    const analyses = parseAnalyses(bytes)
    return analyses === null ? { path: source.path, reason: input.notAnalysis } : { analyses }
  }
  try {
    const { analyse } = await import('../index.ts')
    return { analyses: [await analyse(bytes, source.name, context)] }
  } catch (cause) {
    return { path: source.path, reason: failureText(cause, messages) }
  }
}

/** The bytes of a source, or why it holds no document. */
export function readSource(source: Source, messages: Messages): Uint8Array | Problem {
  const { input } = messages.cli
  const problem = (reason: string): Problem => ({ path: source.path, reason })
  try {
    const bytes = source.read()
    return bytes.length === 0 && source.path === '-' ? problem(input.noStdin) : bytes
  } catch (cause) {
    const reason = reasonOf(cause)
    return problem(reason === 'ENOENT' ? input.missing('') : input.unreadable(reason))
  }
}

/** What a stage could not do, in words. Anything but a PolicyError is a fault of the program, and said to be one. */
export function failureText(cause: unknown, messages: Messages): string {
  if (!(cause instanceof PolicyError)) return messages.cli.input.failed(reasonOf(cause))
  const hint = cause.hint === null ? '' : ` ${noticeText(cause.hint, cause.params, messages)}`
  return noticeText(cause.messageKey, cause.params, messages) + hint
}

/** The wording of a notice; where there is none, its key with its values. */
function noticeText(key: string, params: Params, messages: Messages): string {
  const say = messages.notices[key]
  if (say !== undefined) return say(params)
  const details = Object.entries(params).map(([name, value]) => `${name}: ${value}`)
  return details.length === 0 ? key : `${key} (${details.join(', ')})`
}

/** One analysis, an array of them, or one per line; null when there is anything else in the file. */
function parseAnalyses(bytes: Uint8Array): readonly PolicyAnalysis[] | null {
  const text = new TextDecoder().decode(bytes)
  const values = parseJson(text) ?? parseLines(text)
  if (values === null) return null
  const analyses = values.map(readAnalysis)
  if (analyses.length === 0 || analyses.some((analysis) => analysis === null)) return null
  return analyses.flatMap((analysis) => (analysis === null ? [] : [withIdentity(analysis)]))
}

/** A coding has no source: its own words then tell it from others. */
function withIdentity(analysis: PolicyAnalysis): PolicyAnalysis {
  if (analysis.source.sha256 !== '') return analysis
  const sha256 = createHash('sha256').update(JSON.stringify(analysis)).digest('hex')
  return { ...analysis, source: { ...analysis.source, sha256 } }
}

function parseJson(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : [value]
  } catch {
    return null
  }
}

function parseLines(text: string): readonly unknown[] | null {
  const values = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseJson)
  return values.some((value) => value === null) ? null : values.flatMap((value) => value ?? [])
}
