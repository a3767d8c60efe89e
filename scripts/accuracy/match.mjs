// When two units are the same: their words, their lines, and one partner each (codebook §11).

/** How alike two units must be: share of common words, for duties with something added for function and actor. */
export const floors = { commitment: 0.8, definition: 0.6, duty: 0.5, followUp: 0.5, heading: 0.6 }

/** A unit may stand this many lines from where the coder saw it. */
const slack = 2

/** Text without what a conversion or a markup may change: case, notes, spaces, the final punctuation. */
export function fold(text) {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[*_¹²³⁴]/g, '')
  return plain
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.,:;]+$/, '')
}

/** The set of words; a word divided at the end of a line is one word. */
export function wordsOf(text) {
  const whole = fold(String(text ?? '')).replaceAll(/(?<=\p{Ll})- (?!(?:och|eller|samt) )(?=\p{Ll})/gu, '')
  return new Set(whole.split(/[^§\p{L}\p{N}]+/u).filter((word) => word !== ''))
}

/** Jaccard: common words as a share of all words, 0 where there are none. */
export function commonShare(one, other) {
  let common = 0
  for (const word of one) if (other.has(word)) common++
  return common === 0 ? 0 : common / (one.size + other.size - common)
}

/** Do two lists, either of which may be missing, have something in common? */
export function overlap(one, other) {
  return (one ?? []).some((each) => (other ?? []).includes(each))
}

/** Likeness of two units with a text. */
export function likeUnits(coded, found) {
  return isNear(coded, found) ? commonShare(wordsOf(coded.exact), wordsOf(found.exact)) : 0
}

/** Likeness of two duties. The texts of one duty may differ much, since a coder may shorten it. */
export function likeDuties(coded, found) {
  if (!isNear(coded, found)) return 0
  const share = commonShare(wordsOf(coded.duty), wordsOf(found.duty))
  if (share < 0.15) return 0
  const sameFunction = overlap(coded.functions, found.functions) ? 0.25 : 0
  return share + sameFunction + (coded.actorType === found.actorType ? 0.25 : 0)
}

function isNear(coded, found) {
  const last = coded.endLine ?? coded.line
  return found.line >= coded.line - slack && found.line <= last + slack
}

/** Pairs of two lists, the most alike first; nothing has two partners. Ties go to the earlier one. */
export function pairUp(coded, found, likeness, floor) {
  const candidates = []
  for (const one of coded) {
    for (const other of found) {
      const alike = likeness(one, other)
      if (alike >= floor) candidates.push({ one, other, alike })
    }
  }
  candidates.sort((a, b) => b.alike - a.alike)
  const taken = new Set()
  const pairs = []
  for (const { one, other } of candidates) {
    if (taken.has(one) || taken.has(other)) continue
    taken.add(one).add(other)
    pairs.push([one, other])
  }
  return pairs
}
