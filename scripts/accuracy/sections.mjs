// Sections: headings found and typed, and for every word of the text the type of the section that it stands in.
import { commonShare, floors, overlap, pairUp, wordsOf } from './match.mjs'

/** Pairs of headings: at most one line apart, and alike but for their numbering. */
export function pairHeadings(coded, found) {
  const headed = (sections) => flatten(sections).filter(({ heading }) => heading)
  const [left, right] = [headed(coded), headed(found)]
  return { left, right, pairs: pairUp(left, right, likeHeadings, floors.heading) }
}

/** Does a found heading have the coded type, or one of them where the coder gave several? */
export function sameType(coded, found) {
  if (coded.types?.[0] === found.types?.[0]) return true
  return coded.types.length > 1 && overlap(coded.types, found.types)
}

function likeHeadings(coded, found) {
  if (Math.abs(coded.startLine - found.startLine) > 1) return 0
  return commonShare(wordsOf(withoutNumber(coded.heading)), wordsOf(withoutNumber(found.heading)))
}

function withoutNumber(heading) {
  return heading
    .replace(/^[#\s]+/, '')
    .replace(/^(?:\d+(?:\.\d+)*[.)]?|[a-z][.)])\s+/i, '')
    .replace(/:$/, '')
}

/** For every word: coded section and found section, null before the first. Words before the first coded one are left out. */
export function* sectionsOfWords(coded, found, text) {
  const lines = text.split('\n')
  const left = follow(placeStarts(flatten(coded), lines))
  const right = follow(placeStarts(flatten(found), lines))
  for (const [index, line] of lines.entries()) {
    for (const { index: column } of line.matchAll(/\S+/g)) {
      const [one, other] = [left(index + 1, column), right(index + 1, column)]
      if (one !== null) yield [one, other]
    }
  }
}

function flatten(sections) {
  return (sections ?? []).flatMap((section) => [section, ...flatten(section.children)])
}

/**
 * Where every section begins, in the order of the text. Line numbers do not do: a page may stand on one line, and there
 * a section begins at the first words of its heading. One without heading in such a line has no known place.
 */
function placeStarts(sections, lines) {
  const starts = []
  let [line, column] = [0, 0]
  for (const section of sections.toSorted((a, b) => a.startLine - b.startLine)) {
    const sameLine = section.startLine === line
    if (!section.heading && sameLine && starts.length > 0) continue
    const from = sameLine ? column : 0
    const found = section.heading
      ? findHeading(lines[section.startLine - 1] ?? '', section.heading, from)
      : from
    line = section.startLine
    column = Math.max(found, from)
    starts.push({ line, column, section })
  }
  return starts
}

function findHeading(line, heading, from) {
  return line.indexOf(heading.normalize('NFC').split(' ').slice(0, 4).join(' '), from)
}

/** The section that began last; to be asked for places in the order of the text. */
function follow(starts) {
  let next = 0
  return (line, column) => {
    while (next < starts.length && isBefore(starts[next], line, column)) next++
    return starts[next - 1]?.section ?? null
  }
}

function isBefore(start, line, column) {
  return start.line < line || (start.line === line && start.column <= column)
}
