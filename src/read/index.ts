import { createHash } from 'node:crypto'
import type { Context, ReadDocument } from '../model/index.ts'
import { buildBlocks } from './build.ts'
import { decodeText } from './encoding.ts'
import { findLineStarts } from './lines.ts'

/** Reads one file's bytes into blocks. */
export function readDocument(bytes: Uint8Array, file: string, context: Context): ReadDocument {
  const { text: decoded, encoding } = decodeText(bytes)
  const text = decoded.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const lineStarts = findLineStarts(text)
  return {
    file: file.split(/[\\/]/).at(-1) ?? file,
    text,
    lineStarts,
    blocks: buildBlocks(text, lineStarts, context),
    source: {
      format: 'text',
      encoding,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      pages: null,
    },
    language: 'sv',
    messages: [],
    properties: {},
  }
}
