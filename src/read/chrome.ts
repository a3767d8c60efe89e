import type { ReadingLexicon } from '../model/index.ts'
import { namesDocument } from './head-words.ts'
import type { SignedLines } from './pages.ts'
import { type LineSign, opensWith, plainText } from './signs.ts'

/** Longest line of a menu, a share bar or a page footer. */
const chromeLength = 90
/** Lines before and after a text that may be a web page's own. */
const leadLines = 25
const trailLines = 40

/**
 * Marks what a web page puts before and after a text (codebook P7): known openings, breadcrumbs, and the short lines
 * between them and the edge of the page.
 */
export function markChrome({ lines, signs }: SignedLines, lexicon: ReadingLexicon): LineSign[] {
  const out = signs.map((sign) =>
    sign.kind === 'residue' && sign.evidence === 'web-chrome' ? plainText : sign,
  )
  const content: number[] = []
  lines.forEach((_, index) => {
    if (signs[index]!.kind !== 'blank') content.push(index)
  })
  const strength = (place: number): number => chromeStrength(lines[content[place]!]!.text, lexicon)
  // Before the text: up to the last sure sign among short lines.
  let lead = -1
  for (let place = 0; place < Math.min(leadLines, content.length); place++) {
    const { text } = lines[content[place]!]!
    const sure = strength(place)
    if (sure > 0) {
      if (sure === 2) lead = place
    } else if (
      text.length > chromeLength ||
      /[.!?:]$/.test(text) ||
      place > lead + 3 ||
      namesDocument(text, lexicon)
    )
      break
  }
  for (let place = 0; place <= lead; place++) out[content[place]!] = residue
  // After it: from the first sign behind which nothing but short lines stands.
  let trail = content.length
  for (let place = content.length - 1; place > Math.max(lead, content.length - trailLines); place--) {
    const { text } = lines[content[place]!]!
    const sure = signs[content[place]!]!.kind === 'item' ? 0 : strength(place)
    if (sure > 0) trail = place
    else if (
      text.length > chromeLength ||
      /[.:;]$/.test(text) ||
      place < trail - 6 ||
      signs[content[place]!]!.kind === 'item'
    )
      break
  }
  for (let place = trail; place < content.length; place++) out[content[place]!] = residue
  // Elsewhere: only lines that can be nothing else.
  lines.forEach(({ text }, index) => {
    if (out[index]!.kind === 'text' && text.length <= chromeLength && chromeStrength(text, lexicon) === 2)
      out[index] = residue
  })
  return out
}

const residue: LineSign = { ...plainText, kind: 'residue', evidence: 'web-chrome' }

/** 2: can be nothing but a web page's own; 1: is so at the edge of a page; 0: no sign. */
function chromeStrength(text: string, lexicon: ReadingLexicon): 0 | 1 | 2 {
  if (text.length > chromeLength * 2) return 0
  const lower = text.toLowerCase()
  if (isBreadcrumb(text)) return 2
  if (text.length > chromeLength) return 0
  if (lexicon.chrome.some((opening) => opensWith(lower, opening))) return 2
  if (lexicon.chromeEnd.some((opening) => opensWith(lower, opening))) return 1
  const words = lower.match(/[\p{L}-]+/gu) ?? []
  const known = words.filter((word) => lexicon.chromeWords.has(word)).length
  if (words.length >= 2 && known >= words.length * 0.6 && known >= 2) return 2
  if (words.length === 1 && known === 1) return 1
  if (known > 0 && words.length <= 3) return 1
  return /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\p{L}{2,}$|^[\d\s-]{6,}$|^\u00A9/u.test(lower) ? 1 : 0
}

/** "Start / Kommun och politik / Styrdokument". */
function isBreadcrumb(text: string): boolean {
  const parts = text.split(/\s[/>\u203A\u00BB\u2192]\s|\s\u00BB|\s\u203A/)
  return parts.length >= 3 && parts.every((part) => part.length < 70) && !/[.:]$/.test(text)
}
