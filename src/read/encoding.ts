import { PolicyError } from '../errors.ts'
import { type CodePage, scoreCodePages } from './code-pages.ts'

/** A decoded text and the encoding that it was in. */
export interface Decoded {
  /** Byte order mark off; nothing else changed. */
  readonly text: string
  /** One of: utf-8, utf-16le, utf-16be, windows-1252, macintosh, cp850. */
  readonly encoding: string
  /** True where some bytes were not valid and stand as U+FFFD. */
  readonly damaged: boolean
}

/** Decodes bytes in a code page of one byte a letter. */
type CodePageDecoder = (bytes: Uint8Array, encoding: CodePage) => string

let decodeCodePage: CodePageDecoder | null = null

/** Loads what `decodeText` needs for these bytes; a no-op for UTF-8 and UTF-16. */
export async function prepareDecoding(bytes: Uint8Array): Promise<void> {
  if (decodeCodePage !== null || !isCodePage(sniffEncoding(bytes))) return
  const { default: iconv } = await import('iconv-lite')
  decodeCodePage = (input, encoding) => iconv.decode(input as Buffer, encoding)
}

function isCodePage(encoding: string): encoding is CodePage {
  return encoding === 'windows-1252' || encoding === 'macintosh' || encoding === 'cp850'
}

/**
 * Decodes a text file: by its byte order mark, as UTF-16 by its zero bytes, as UTF-8 where the bytes are valid, else in
 * the code page in which it makes the best Swedish. Throws PolicyError for an empty file and for one that is no text.
 */
export function decodeText(bytes: Uint8Array, file: string): Decoded {
  if (bytes.length === 0)
    throw new PolicyError('empty-input', 'error.empty-input', { file }, 'hint.empty-input')
  const signature = signatureOf(bytes)
  if (signature)
    throw new PolicyError(
      'binary-input',
      'error.binary-input',
      { file, type: signature },
      'hint.binary-input',
    )
  const encoding = sniffEncoding(bytes)
  if (encoding === 'binary')
    throw new PolicyError('binary-input', 'error.binary-input', { file, type: 'binary' }, 'hint.binary-input')
  if (isCodePage(encoding)) {
    if (decodeCodePage === null)
      throw new Error('Call prepareReading() before reading a text in an old encoding.')
    return { text: decodeCodePage(bytes, encoding), encoding, damaged: false }
  }
  const text = new TextDecoder(encoding).decode(bytes)
  return { text, encoding, damaged: encoding === 'utf-8' && text.includes('\uFFFD') }
}

/** First bytes of files that are no text, by what they are. */
const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['gzip', [0x1f, 0x8b]],
]

function signatureOf(bytes: Uint8Array): string | null {
  return signatures.find(([, start]) => start.every((byte, at) => bytes[at] === byte))?.[0] ?? null
}

/** Bytes looked at to tell UTF-16 from a binary file. */
const sample = 8192

/** Name of the encoding of some bytes, or "binary". */
function sniffEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const wide = sniffWide(bytes)
  if (wide) return wide
  const { valid, invalid } = countSequences(bytes)
  // A truncated or damaged letter among many good ones is still UTF-8.
  if (invalid === 0 || valid >= invalid * 4) return 'utf-8'
  return scoreCodePages(bytes)
}

/** UTF-16 without a mark has a zero in nearly every second byte; other zeros make the file binary. */
function sniffWide(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, sample)
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at++) {
    if (bytes[at] !== 0) continue
    if (at % 2 === 0) even++
    else odd++
  }
  if (even === 0 && odd === 0) return null
  const half = length / 2
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.4 && odd < half * 0.05) return 'utf-16be'
  return 'binary'
}

/** Counts the multi-byte sequences that are valid UTF-8 and the bytes that belong to none. */
function countSequences(bytes: Uint8Array): { readonly valid: number; readonly invalid: number } {
  let valid = 0
  let invalid = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte < 0x80) continue
    const length = byte >= 0xf5 ? 0 : byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0
    let good = length > 0
    for (let next = 1; next <= length && good; next++) good = (bytes[at + next] ?? 0) >> 6 === 2
    if (good) {
      valid++
      at += length
    } else invalid++
  }
  return { valid, invalid }
}
