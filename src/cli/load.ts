import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readAnalysis } from '../compare/coding.ts'
import { findFault } from '../compare/shape.ts'
import { PolicyError } from '../errors.ts'
import type { Messages, Params } from '../messages/types.ts'
import type { PolicyAnalysis } from '../model/analysis.ts'
import type { Context } from '../model/context.ts'
import { reasonOf, UsageError } from './errors.ts'
import { findInputs, type Problem, type Source } from './inputs.ts'
import { holdsJson, parseValues } from './json.ts'
import { distinctNames, numberUnits } from './names.ts'
import { checkOutput } from './output.ts'
import type { Session } from './session.ts'

/** Documents as analysed, with what could not be. */
export interface Loaded {
  readonly analyses: readonly PolicyAnalysis[]
  /** Parallel to `analyses`: what to type to show the document; null where its text cannot be had again. */
  readonly paths: readonly (string | null)[]
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
  try {
    return readFileSync(path)
  } catch (cause) {
    throw new UsageError(`${path}: ${unreadText(reasonOf(cause), messages)}`)
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
  checkOutput(session, [session.taxonomy, ...inputs.sources.map(({ file }) => file)])
  const analyses: PolicyAnalysis[] = []
  const paths: (string | null)[] = []
  const contents = new Map<string, string[]>()
  const names = distinctNames(inputs.sources)
  for (const [i, source] of inputs.sources.entries()) {
    const read = await analyseSource(source, context, messages)
    if ('reason' in read) {
      report(read)
      continue
    }
    for (const analysis of read.analyses) {
      analyses.push(read.hasText ? { ...analysis, file: names[i]! } : analysis)
      paths.push(read.hasText && source.path !== '-' ? source.path : null)
      noteMessages(analysis, source, session)
      const { sha256 } = analysis.source
      if (sha256 !== '') contents.set(sha256, [...(contents.get(sha256) ?? []), source.path])
    }
  }
  noteContents(contents, session)
  if (analyses.length === 0) throw new UsageError(cli.error.noInput)
  return { analyses: numberUnits(analyses), paths, problems }
}

/** Says which files hold the same: one note for each content. */
function noteContents(contents: ReadonlyMap<string, readonly string[]>, session: Session): void {
  const { note } = session.messages.cli
  for (const [first, ...others] of contents.values()) {
    if (others.length === 1) session.note(note.sameContent(others[0]!, first!))
    else if (others.length > 1) session.note(note.sameContents(others.length, first!))
  }
}

/** Says what a stage noticed. */
function noteMessages(analysis: PolicyAnalysis, source: Source, session: Session): void {
  const { note } = session.messages.cli
  for (const { level, key, params, line } of analysis.messages) {
    const text = note.notice(source.path, line, noticeText(key, params, session.messages))
    if (level === 'error') session.fail(text)
    else session.note(text)
  }
}

/** Analyses of one file; `hasText` where it is the document itself. */
interface Read {
  readonly analyses: readonly PolicyAnalysis[]
  readonly hasText: boolean
}

/** Analyses one file; JSON is taken as analyses already made (by `extract`, or by a coder). */
async function analyseSource(source: Source, context: Context, messages: Messages): Promise<Read | Problem> {
  const bytes = readSource(source, messages)
  if ('reason' in bytes) return bytes
  if (holdsJson(source.name, bytes)) {
    const read = parseAnalyses(bytes, messages)
    return typeof read === 'string' ? { path: source.path, reason: read } : { analyses: read, hasText: false }
  }
  try {
    const { analyse } = await import('../index.ts')
    return { analyses: [await analyse(bytes, source.name, context)], hasText: true }
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
    return problem(unreadText(reasonOf(cause), messages))
  }
}

/** Why the system would not give a file. */
function unreadText(reason: string, { cli: { input } }: Messages): string {
  if (reason === 'ENOENT') return input.missing('')
  return reason === 'EISDIR' ? input.isFolder : input.unreadable(reason)
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

/** One analysis, an array of them, or one per line; else the sentence that says what is wrong. */
function parseAnalyses(bytes: Uint8Array, { cli: { input } }: Messages): readonly PolicyAnalysis[] | string {
  const values = parseValues(bytes)
  if (values === null || values.length === 0) return input.notAnalysis
  const analyses: PolicyAnalysis[] = []
  for (const [i, value] of values.entries()) {
    const analysis = readAnalysis(value)
    if (analysis === null) return input.notAnalysis
    const fault = findFault(analysis)
    if (fault !== null) return input.badField(values.length === 1 ? fault : `${i}/${fault}`)
    analyses.push(withIdentity(analysis))
  }
  return analyses
}

/** A coding has no source: its own words then tell it from others. */
function withIdentity(analysis: PolicyAnalysis): PolicyAnalysis {
  if (analysis.source.sha256 !== '') return analysis
  const sha256 = createHash('sha256').update(JSON.stringify(analysis)).digest('hex')
  return { ...analysis, source: { ...analysis.source, sha256 } }
}
