import type { Block, Lexicon } from '../model/index.ts'

/** Text in sentences, as against the short lines of a document's head. */
export function isRunningText(block: Block): boolean {
  if (block.kind === 'listItem') return true
  if (block.kind !== 'paragraph') return false
  return block.text.length > 90 || (block.text.length > 50 && /[.:]$/.test(block.text))
}

/** A row of the document's head that has no label: "Antagen av … 2012-11-12, § 258", "Strategin antogs av …". */
export function isHeadRow(block: Block, { reading }: Lexicon): boolean {
  if (block.kind !== 'paragraph' || block.text.length > 300) return false
  const words = block.text.toLowerCase().match(/[\p{L}:]+/gu) ?? []
  const first = words[0]
  if (first === undefined) return false
  const dated = /\d{4}|\u00A7/.test(block.text)
  if (reading.headOpenings.has(first) && (dated || words.length <= 12)) return block.text.length < 220
  return (
    dated &&
    /\u00A7|\d{4}-\d{2}-\d{2}|\d{1,2} \p{L}+ \d{4}/u.test(block.text) &&
    words.slice(0, 14).some((word) => reading.adoptionVerbs.has(word))
  )
}
