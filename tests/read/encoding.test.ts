import { readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { PolicyError } from '../../src/errors.ts'
import { decodeText, prepareDecoding } from '../../src/read/encoding.ts'
import { checkSize } from '../../src/read/limits.ts'

const sample = readFileSync(new URL('../../corpus/arvika.txt', import.meta.url), 'utf8').replaceAll('•', '-')
const short = 'Målet är att främja ”öppenhet” – även på lång sikt.'

async function decode(bytes: Uint8Array) {
  await prepareDecoding(bytes)
  return decodeText(bytes, 'a.txt')
}

describe('decodeText', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh', 'cp850'])(
    'reads %s',
    async (encoding) => {
      const decoded = await decode(iconv.encode(sample, encoding))
      expect(decoded).toEqual({ text: sample, encoding, damaged: false })
    },
  )

  it.each(['windows-1252', 'macintosh'])(
    'reads one sentence in %s, with quotation marks and dash',
    async (encoding) => {
      expect((await decode(iconv.encode(short, encoding))).text).toBe(short)
    },
  )

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('obeys the byte order mark of %s', async (encoding) => {
    const decoded = await decode(iconv.encode(short, encoding, { addBOM: true }))
    expect(decoded.text.replace(/^\uFEFF/, '')).toBe(short)
    expect(decoded.encoding).toBe(encoding)
  })

  it('keeps UTF-8 in which a letter is cut in two', async () => {
    const bytes = new TextEncoder().encode(`${sample}å`).slice(0, -1)
    expect(await decode(bytes)).toMatchObject({ encoding: 'utf-8', damaged: true })
  })

  it.each([
    ['an empty file', [], 'empty-input'],
    ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], 'binary-input'],
    ['zip', [0x50, 0x4b, 0x03, 0x04, 0x00], 'binary-input'],
    ['zeros', [0x61, 0x00, 0x00, 0x00, 0x62, 0x63, 0x64, 0x65], 'binary-input'],
  ])('refuses %s', (_, bytes, code) => {
    expect(() => decodeText(Uint8Array.from(bytes as number[]), 'a.txt')).toThrowError(
      expect.objectContaining({ name: 'PolicyError', code }),
    )
  })
})

it('refuses a file above the limit', () => {
  expect(() => checkSize(50_000_001, 'text', 'a.txt')).toThrowError(PolicyError)
  expect(() => checkSize(50_000_000, 'text', 'a.txt')).not.toThrow()
})
