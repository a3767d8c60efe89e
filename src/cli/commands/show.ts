import type { Context } from '../../model/context.ts'
import type { ShowFilter, ShownDocument } from '../../render/document.ts'
import { unitTypes } from '../../render/document.ts'
import { renderShow, type ShowOptions } from '../../render/show.ts'
import { renderShowJson } from '../../render/show-json.ts'
import { renderWhy } from '../../render/why.ts'
import { UsageError } from '../errors.ts'
import { showFormats } from '../formats.ts'
import { readSections, readThemes, readUnitTypes } from '../ids.ts'
import { findInputs } from '../inputs.ts'
import { holdsJson } from '../json.ts'
import { failureText, loadContext, readSource } from '../load.ts'
import { checkOutput, readFormat, writeResult } from '../output.ts'
import type { ExitStatus, RawOptions, Session } from '../session.ts'

/** `policy show`: one document as read, with what was counted marked in its text. */
export async function run(
  inputs: readonly string[],
  options: RawOptions,
  session: Session,
): Promise<ExitStatus> {
  const format = readFormat(options, showFormats, session)
  const context = await loadContext(session)
  const filter: ShowFilter = {
    themes: readThemes(options.theme, context.taxonomy.byId, true, session),
    sections: await readSections(options.section, session),
    types: await readUnitTypes(options.kind, unitTypes, session),
  }
  const document = await loadDocument(inputs, options, context, session)
  const shown: ShowOptions = {
    language: session.language,
    messages: session.messages,
    concepts: context.taxonomy.byId,
    width: session.width,
    color: session.color,
    filter,
  }
  const why = options.why === true
  const text =
    format === 'json'
      ? renderShowJson(document, filter, why)
      : why
        ? renderWhy(document, shown)
        : renderShow(document, shown)
  await writeResult(text, options.output, session)
  return 0
}

/** Reads and analyses the one input. Throws UsageError. */
async function loadDocument(
  inputs: readonly string[],
  options: RawOptions,
  context: Context,
  session: Session,
): Promise<ShownDocument> {
  const { messages } = session
  const { cli } = messages
  const stdinName = typeof options.stdinName === 'string' ? options.stdinName : 'stdin.txt'
  const { sources, problems } = await findInputs(inputs, stdinName, messages)
  const [problem] = problems
  if (problem !== undefined) throw new UsageError(`${problem.path}: ${problem.reason}`)
  const [source] = sources
  if (source === undefined || sources.length > 1) throw new UsageError(cli.error.oneInput)
  checkOutput(session, [session.taxonomy, source.file])
  const bytes = readSource(source, messages)
  if ('reason' in bytes) throw new UsageError(`${bytes.path}: ${bytes.reason}`)
  if (holdsJson(source.name, bytes)) throw new UsageError(cli.error.noText(source.path))
  try {
    const { analyseWithTrace } = await import('../../index.ts')
    const { analysis, doc, trace } = await analyseWithTrace(bytes, source.name, context)
    return { analysis, text: doc.text, lineStarts: doc.lineStarts, trace }
  } catch (cause) {
    throw new UsageError(`${source.path}: ${failureText(cause, messages)}`)
  }
}
