import { createHash } from 'node:crypto'
import { PolicyError } from '../errors.ts'
import type { Context, Message, ReadDocument } from '../model/index.ts'
import { buildBlocks } from './build.ts'
import { decodeText, prepareDecoding } from './encoding.ts'
import { detectLanguage } from './language.ts'
import { checkSize } from './limits.ts'
import { findLineStarts } from './lines.ts'
import { readFrontMatter } from './markdown/front-matter.ts'
import { markdownParser, prepareMarkdown } from './markdown/load.ts'
import { type MarkedText, markText } from './markdown/parse.ts'

/** Formats by the ending of the file's name; everything else is read as text. */
const formats: Readonly<Record<string, 'markdown'>> = {
  md: 'markdown',
  markdown: 'markdown',
  mkd: 'markdown',
  mdown: 'markdown',
}

/** Loads what `readDocument` needs for this file and no other needs: the Markdown parser, old encodings. */
export async function prepareReading(bytes: Uint8Array, file: string): Promise<void> {
  await Promise.all([prepareDecoding(bytes), formatOf(file) === 'markdown' ? prepareMarkdown() : undefined])
}

/**
 * Reads one file's bytes into blocks. Markdown and old encodings need `prepareReading` first. Throws PolicyError for
 * a file that is empty, too large, or no text.
 */
export function readDocument(bytes: Uint8Array, file: string, context: Context): ReadDocument {
  const name = file.split(/[\\/]/).at(-1) ?? file
  const format = formatOf(file)
  checkSize(bytes.length, format, name)
  const { text: decoded, encoding, damaged } = decodeText(bytes, name)
  const text = decoded.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new PolicyError('empty-input', 'error.empty-input', { file: name }, 'hint.empty-input')
  const { lexicon } = context
  const marked: MarkedText | null = format === 'markdown' ? markText(text, markdownParser()) : null
  const lineStarts = findLineStarts(text)
  const blocks = buildBlocks(text, lineStarts, context, marked)
  const language = detectLanguage(text, lexicon.reading)
  const pages = text.includes('\f') ? text.split('\f').length : null
  return {
    file: name,
    text,
    lineStarts,
    blocks,
    source: {
      format,
      encoding,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      pages,
    },
    language,
    messages: collectMessages(language, lexicon.language, damaged),
    properties: readFrontMatter(marked?.frontMatter ?? null, lexicon.metadata),
  }
}

function formatOf(file: string): 'text' | 'markdown' {
  return formats[/\.([^.\\/]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''] ?? 'text'
}

function collectMessages(language: string, expected: string, damaged: boolean): Message[] {
  const messages: Message[] = []
  if (damaged) messages.push({ level: 'warning', key: 'read.damaged-encoding', params: {}, line: null })
  if (language !== expected && language !== 'und')
    messages.push({ level: 'warning', key: 'read.other-language', params: { language }, line: null })
  return messages
}
