// The figures of docs/accuracy.md that README shows, between two comments.

const place = /(<!-- accuracy: begin -->\n)[\s\S]*?(<!-- accuracy: end -->)/

/** Rows and columns of the first table under "Overall", by the beginning of their names. */
const shownRows = [
  'Headings (',
  'Metadata (',
  'Commitments (',
  'Kind (',
  'Themes (',
  'Responsibilities (',
  'Follow-up (',
  'Hard negatives taken (',
]
const shownColumns = ['', 'Held out', 'Bundled', 'Coder A, coder B']

/** The page with the figures as docs/accuracy.md has them; throws when a row or column is gone. */
export function fillAccuracy(page, accuracy) {
  if (!place.test(page)) throw new Error('No place for the accuracy figures.')
  const overall = accuracy.slice(accuracy.indexOf('\n## Overall\n'))
  const [head, , ...rows] = /(?:^\|.*\|\n)+/m
    .exec(overall)[0]
    .trimEnd()
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  const columns = shownColumns.map((name) => findOne(head, (cell) => cell.startsWith(name), name))
  const shown = shownRows.map((name) => rows[findOne(rows, ([label]) => label.startsWith(name), name)])
  const line = (cells) => `| ${columns.map((column) => cells[column]).join(' | ')} |`
  const table = [line(head), `|${' --- |'.repeat(columns.length)}`, ...shown.map(line)].join('\n')
  return page.replace(place, (_, begin, end) => `${begin}\n${table}\n\n${end}`)
}

function findOne(list, test, name) {
  const index = list.findIndex(test)
  if (index < 0) throw new Error(`docs/accuracy.md has no '${name}'.`)
  return index
}
