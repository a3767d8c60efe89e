import type { Context, ReadDocument, Statement } from '../model/index.ts'
import { StatementReader } from './statements.ts'

/**
 * Turns the body of a document into statements: every sentence and list item with its stem and clause analysis.
 * `sectionOfBlock` holds the id of the innermost section of each block.
 */
export function parseDocument(
  doc: ReadDocument,
  sectionOfBlock: readonly string[],
  context: Context,
): Statement[] {
  return new StatementReader(doc, sectionOfBlock, context.lexicon.clauses).read()
}
