import { extractColumns, extractCsv, extractJson, extractNdjson } from '../../render/extract.ts'
import { extractFormats } from '../formats.ts'
import { readColumns } from '../ids.ts'
import { loadAnalyses, loadContext } from '../load.ts'
import { noteIgnored, readCsvStyle } from '../options.ts'
import { readFormat, writeResult } from '../output.ts'
import type { ExitStatus, RawOptions, Session } from '../session.ts'

/** `policy extract`: analyses as data. */
export async function run(
  inputs: readonly string[],
  options: RawOptions,
  session: Session,
): Promise<ExitStatus> {
  const format = readFormat(options, extractFormats, session)
  noteIgnored(options, format, session)
  const style = readCsvStyle(options, format, session.messages)
  const choices = extractColumns.map((id) => ({ id, names: [] }))
  const columns = readColumns(options.columns, choices, session) ?? extractColumns
  const stdinName = typeof options.stdinName === 'string' ? options.stdinName : 'stdin.txt'
  const { analyses, problems } = await loadAnalyses(inputs, stdinName, await loadContext(session), session)
  const render = {
    json: () => extractJson(analyses),
    ndjson: () => extractNdjson(analyses),
    csv: () => extractCsv(analyses, columns, style),
    tsv: () => extractCsv(analyses, columns, style),
  }
  await writeResult(render[format](), options.output, session)
  return problems.length > 0 ? 2 : 0
}
