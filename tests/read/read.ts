import { swedish } from '../../src/lang/sv/index.ts'
import type { Context, ReadDocument } from '../../src/model/index.ts'
import { register } from '../../src/municipalities/index.ts'
import { prepareReading, readDocument } from '../../src/read/index.ts'

/** Enough of a context to read and to segment. */
export const context = { lexicon: swedish, register } as Context

/** Reads a text as a file of a name. */
export async function readText(text: string, file = 'a.txt'): Promise<ReadDocument> {
  const bytes = new TextEncoder().encode(text)
  await prepareReading(bytes, file)
  return readDocument(bytes, file, context)
}

/** Kind and text of each block. */
export async function outline(text: string, file = 'a.txt'): Promise<string[]> {
  return (await readText(text, file)).blocks.map(({ kind, text: words }) => `${kind}: ${words}`)
}
