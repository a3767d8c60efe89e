import { headingLexicon } from '../../src/lang/sv/headings.ts'
import { metadataLexicon } from '../../src/lang/sv/metadata.ts'
import { readingLexicon } from '../../src/lang/sv/reading.ts'
import type { Context } from '../../src/model/context.ts'
import { register } from '../../src/municipalities/index.ts'
import { readDocument } from '../../src/read/index.ts'
import { segmentDocument } from '../../src/segment/index.ts'

/** The parts of the context that reading, segmenting and the document head need. */
export const context = {
  lexicon: { language: 'sv', reading: readingLexicon, headings: headingLexicon, metadata: metadataLexicon },
  register,
} as unknown as Context

/** Reads and segments a text as the program does. */
export async function prepare(text: string, file = 'policy.txt') {
  const doc = await readDocument(new TextEncoder().encode(text), file, context)
  return { doc, sections: segmentDocument(doc, context).sections }
}
