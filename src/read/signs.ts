import type { ReadingLexicon } from '../model/index.ts'
import type { Line } from './lines.ts'

/** What one line looks like by itself. */
type LineKind = 'blank' | 'furniture' | 'residue' | 'toc' | 'footnote' | 'item' | 'row' | 'keyValue' | 'text'

/** A line's kind with the signs that decided. */
export interface LineSign {
  readonly kind: LineKind
  /** List mark or number before the text; null where there is none. */
  readonly marker: string | null
  /** Offset in the line's text where the content begins; a number or letter belongs to the content. */
  readonly from: number
  /** Components of a leading number ("2.3" = [2, 3]); null where there is none. */
  readonly path: readonly number[] | null
  /** Level of a heading by markup ("#" = 1); null where there is none. */
  readonly level: number | null
  readonly evidence: string
}

const glyphs =
  '\u2022\u2023\u2043\u2219\u25AA\u25AB\u25CF\u25CB\u25A0\u25A1\u25E6\u25BA\u25B6\u27A2\u27A4\u2192\u2713\u2714\u00B7\u2013\u2014\u2212*+\\-'
const glyphMark = new RegExp(`^((?:[${glyphs}\uE000-\uF8FF]|--)+|o)(?:\\s+|$)`, 'u')
const gluedGlyph = /^([\u2022\u2023\u25AA\u25CF\u25A0\u27A2\uE000-\uF8FF])(?=\S)/u
const numbered =
  /^((\d{1,2}|\d{3}(?=\.\s))((?:\.\d{1,2})*)([.):]?))(?:\s+(?=["\u201D\u201C]?\p{Lu})|(?<=[.):])\s+(?=\p{Ll})|(?<=\d\.\d{1,2})\s+(?=\p{L})|(?<=[.)])(?=\p{Lu})|$)/u
/** "§ 3 Ledning": paragraphs of older documents. */
const paragraph = /^(\u00A7\s?(\d{1,3})\.?)\s+(?=["\u201D\u201C]?\p{Lu})/u
/** A symbol font's bullet that was read as a paragraph sign. */
const paragraphGlyph = /^(\u00A7)\s+(?=\p{L})/u
const lettered = /^(\p{Ll}[.)])\s+/u
const parenthesised = /^(\((?:\d{1,2}|\p{Ll})\))\s+/u
const footnote = /^(?:([\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,2})\s*|\[\^?(\d{1,3})\]:?\s+)(?=\S)/u
const leaders = /(?:\.{3,}|\u2026+|(?:\.\s){3,}|_{3,}|\u00B7{3,})\s*(?:s(?:id)?\.?\s*)?\d{0,3}$/u

export const plainText: LineSign = {
  kind: 'text',
  marker: null,
  from: 0,
  path: null,
  level: null,
  evidence: 'text',
}
const blank: LineSign = { ...plainText, kind: 'blank', evidence: 'blank' }

/** A line of nothing but dashes, dots or the like. */
const rule = /^(?:[-=_*~\u2013\u2014.\u00B7\u2022]\s?){3,}$/u

/** The line under the head of a table of bars. */
const tableRule = /^\|[ :]*-[-|:\s]*$/u

/** Reads the signs that a line carries by itself; its neighbours may overrule them. */
export function readSign(line: Line, lexicon: ReadingLexicon): LineSign {
  const { text } = line
  if (text === '') return blank
  if (rule.test(text) || tableRule.test(text)) return { ...plainText, kind: 'furniture', evidence: 'rule' }
  if (text.length < 400) {
    if (isPageMark(text, lexicon)) return { ...plainText, kind: 'furniture', evidence: 'page-mark' }
    const residue = isResidue(text, lexicon)
    if (residue) return { ...plainText, kind: 'residue', evidence: residue }
    if (isContentsLine(line, lexicon)) return { ...plainText, kind: 'toc', evidence: 'leader' }
  }
  return readMarker(text) ?? plainText
}

function readMarker(text: string): LineSign | null {
  const hashes = /^(#{1,6})\s+(?=\S)/.exec(text)
  if (hashes) return { ...plainText, from: hashes[0].length, level: hashes[1]!.length, evidence: 'markup' }
  const note = footnote.exec(text)
  if (note)
    return {
      ...plainText,
      kind: 'footnote',
      marker: note[1] ?? note[2] ?? null,
      from: note[0].length,
      evidence: 'footnote-mark',
    }
  const glyph = glyphMark.exec(text) ?? gluedGlyph.exec(text)
  if (glyph)
    return {
      kind: 'item',
      marker: glyph[1]!,
      from: glyph[0].length,
      path: null,
      level: null,
      evidence: 'glyph',
    }
  const section = paragraph.exec(text)
  if (section) return { ...plainText, marker: section[1]!, path: [Number(section[2])], evidence: 'numbered' }
  const bullet = paragraphGlyph.exec(text)
  if (bullet)
    return { ...plainText, kind: 'item', marker: bullet[1]!, from: bullet[0].length, evidence: 'glyph' }
  const number = numbered.exec(text)
  if (number) {
    const path = [Number(number[2]), ...number[3]!.split('.').filter(Boolean).map(Number)]
    return { kind: 'text', marker: number[1]!, from: 0, path, level: null, evidence: 'numbered' }
  }
  const letter = lettered.exec(text) ?? parenthesised.exec(text)
  if (letter)
    return { kind: 'text', marker: letter[1]!, from: 0, path: null, level: null, evidence: 'lettered' }
  return null
}

const pageMark =
  /^(?:\p{L}{1,6}\.?\s+)?[-\u2013]?\s*\d{1,3}\s*(?:\(\s*\d{1,3}\s*\)|\[\s*\d{1,3}\s*\]|\/\s*\d{1,3}|\p{L}{2}\s+\d{1,3})?\s*[-\u2013]?$/u

/** "3", "3(7)", "2[4]", "1/3", "Sida 2 (7)", "Sida 2 av 7", "- 3 -" alone on a line. */
function isPageMark(text: string, lexicon: ReadingLexicon): boolean {
  if (text.length > 20 || !pageMark.test(text)) return false
  const words = text.toLowerCase().match(/\p{L}+\.?/gu) ?? []
  return words.every((word) => lexicon.pageWords.has(word) || lexicon.ofWords.has(word))
}

const image = /^\S*\.(?:jpe?g|png|gif|svg|bmp|tiff?|emf|wmf)$/iu

function isResidue(text: string, lexicon: ReadingLexicon): string | null {
  if (image.test(text)) return 'image-name'
  const lower = text.toLowerCase()
  if (lexicon.templates.some((opening) => lower.startsWith(opening))) return 'template'
  if (text.length <= 80 && lexicon.chrome.some((opening) => opensWith(lower, opening))) return 'web-chrome'
  return null
}

/** True where a text begins with a phrase that ends at a word border. */
export function opensWith(lower: string, opening: string): boolean {
  return lower.startsWith(opening) && !/[\p{L}\d]/u.test(lower[opening.length] ?? ' ')
}

/** "Syfte ........ 3", "Syfte<tab>3", "Syfte s. 3". */
function isContentsLine(line: Line, lexicon: ReadingLexicon): boolean {
  const { text } = line
  if (leaders.test(text) && /\p{L}/u.test(text)) return true
  const tail = /\s(\d{1,3})$/.exec(text)
  if (!tail || !/^[^\d]*\p{L}|^\d[\d.]*\s+\p{L}/u.test(text)) return false
  if (line.tabs.at(-1) === tail.index && line.tabs.length <= 2) return text.length < 120
  const word = /(\p{L}+\.?)\s+\d{1,3}$/u.exec(text)?.[1]
  return word !== undefined && word.length <= 3 && lexicon.pageWords.has(word.toLowerCase())
}
