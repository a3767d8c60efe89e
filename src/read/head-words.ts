import type { ReadingLexicon, SectionType } from '../model/index.ts'

/** Dates, diary numbers, addresses and decision lines of the document head. `words` are lower case. */
export function isMetadataLike(text: string, words: readonly string[], reading: ReadingLexicon): boolean {
  if (/\d{4}-\d{2}-\d{2}|\u00A7|@|www\./u.test(text)) return true
  const first = words[0]
  if (first !== undefined && reading.headOpenings.has(first) && words.length > 1) return true
  return words.some((word) => reading.months.has(word)) && /\d{4}/.test(text)
}

/** True for a line that names a steering document: "Policy för …", "Resepolicy", "Handlingsplan 2024". */
export function namesDocument(
  text: string,
  { documentNouns, documentEndings, finiteVerbs }: ReadingLexicon,
): boolean {
  const words = text.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? []
  if (words.length === 0 || words.length > 18 || words.some((word) => finiteVerbs.has(word))) return false
  return words.some(
    (word) => documentNouns.has(word) || documentEndings.some((ending) => word.endsWith(ending)),
  )
}

/** Types that the words of a title announce: "policy", "riktlinjer", "strategi". */
export const titleTypes: ReadonlySet<SectionType> = new Set<SectionType>([
  'policy',
  'genomforande',
  'principer',
])
