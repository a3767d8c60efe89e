// The figures as tables, and tables as text for the terminal or as Markdown.
import { sets } from './documents.mjs'
import { layers, measures } from './measures.mjs'
import { watch } from './summary.mjs'

/** Names of the comparisons on the documents with two codings. */
const comparisons = {
  coders: 'Coder A, coder B',
  programFirst: 'Coder A, program',
  programSecond: 'Coder B, program',
}

/** All tables, in order: `{ level, title, note?, head?, rows? }`. Level 2 begins a part, level 3 a table in it. */
export function buildTables({ sets: summaries, compared, below, coders, confusions }) {
  return [
    ...overallTables(summaries, coders),
    ...summaries.filter(({ id }) => id !== 'five').flatMap(groupTables),
    belowTable(compared, below),
    ...coderTables(coders),
    ...confusionTables(confusions),
  ]
}

function overallTables(summaries, [agreement]) {
  const columns = [...summaries, { ...agreement, label: comparisons.coders }]
  const cells = ({ id }) => columns.map(({ figures }) => withInterval(figures[id]))
  const counted = ({ id }) =>
    summaries.map(({ figures: { [id]: f } }) =>
      f.precision === undefined ? `n ${f.n}` : `${short(f.precision)} ${short(f.recall)} n ${f.n}`,
    )
  return [
    {
      level: 2,
      title: 'Overall',
      note: 'Each figure with its 95 % interval. The last column is the agreement of two codings of 13 development and held-out documents.',
      head: ['', ...columns.map(({ label, documents }) => `${label} (${documents})`)],
      rows: measures.map((measure) => [nameOf(measure), ...cells(measure)]),
    },
    {
      level: 3,
      title: 'Precision, recall and number of coded units',
      head: ['', ...summaries.map(({ label }) => label)],
      rows: measures.map((measure) => [measure.label, ...counted(measure)]),
    },
  ]
}

function groupTables({ label, documents, figures, layout, field }) {
  const tables = Object.entries({ layout, field }).flatMap(([grouping, groups]) =>
    Object.entries(layers).map(([layer, title]) => {
      const columns = measures.filter((measure) => measure.layer === layer)
      const rowOf = (name, of) => [
        name,
        `${of.documents}`,
        ...columns.map(({ id }) => withInterval(of.figures[id])),
      ]
      const measured = groups.filter((group) => columns.some(({ id }) => group.figures[id].value !== null))
      return {
        level: 3,
        title: `${label}, by ${grouping}: ${title}`,
        head: [
          grouping === 'layout' ? 'Layout' : 'Field',
          'Documents',
          ...columns.map((measure) => measure.label),
        ],
        rows: [...measured.map((group) => rowOf(group.name, group)), rowOf('all', { documents, figures })],
      }
    }),
  )
  // By field, themes would be one row: they are measured in one field only.
  const useful = tables.filter(({ rows }) => rows.length > 2)
  return [{ level: 2, title: `${label}: by layout and field` }, ...useful]
}

function belowTable(compared, below) {
  const labelOf = (id) => measures.find((measure) => measure.id === id).label
  const names = watch.measures.map((id) => labelOf(id).toLowerCase())
  const groups = compared.map(({ set, layout, field }) => `${set}: ${layout} layouts, ${field} fields`)
  const about = `Groups of ${watch.size} documents or more that lie more than ${short(watch.margin)} below all documents of their set in ${names.join(', ')}`
  const sizes = `Groups of that size: ${groups.join('; ')}.`
  const title = 'Groups below the mean'
  if (below.length === 0) return { level: 2, title, note: `${about}: none. ${sizes}` }
  return {
    level: 2,
    title,
    note: `${about}. ${sizes}`,
    head: ['Set', 'Group', 'Documents', 'Measure', 'Figure of the group', 'Figure of the set'],
    rows: below.map(({ set, grouping, name, documents, measure, value, mean }) => [
      set,
      `${grouping} ${name}`,
      `${documents}`,
      labelOf(measure),
      short(value),
      short(mean),
    ]),
  }
}

function coderTables(coders) {
  const head = ['', ...coders.map(({ id }) => comparisons[id])]
  const alphas = ['kind', 'modality'].map((name) => [
    `Krippendorff's alpha, ${name}`,
    ...coders.map(({ alpha }) => short(alpha[name])),
  ])
  return [
    {
      level: 2,
      title: 'Two codings, and the program against each',
      note: `The ${coders[0].documents} documents with two codings. Of two names, the first is the reference. Alpha is nominal, on matched units.`,
      head,
      rows: [
        ...measures.map((measure) => [
          nameOf(measure),
          ...coders.map(({ figures }) => withInterval(figures[measure.id])),
        ]),
        ...alphas,
        [
          'Commitments of the first that the second has letter by letter (share)',
          ...coders.map(({ sameText }) => short(sameText)),
        ],
      ],
    },
  ]
}

const confusionTitles = {
  kind: 'Kind (matched commitments)',
  modality: 'Modality (matched commitments)',
  section: 'Section type (words)',
  actor: 'Actor type (matched duties)',
}

function confusionTables(confusions) {
  const tables = Object.entries(confusionTitles).map(([sort, title]) => ({
    level: 3,
    title,
    head: ['Coded', 'Taken for', ...sets.map(({ label }) => label), 'Share of coded', 'Coder A, coder B'],
    rows: confusions[sort].map(({ coded, found, share, coders, ...counts }) => [
      coded,
      found,
      ...sets.map(({ id }) => `${counts[id]}`),
      short(share),
      `${coders}`,
    ]),
  }))
  const note =
    'What is most often taken for what, in all three sets. The share is of all that was coded so and matched. The last column is how often coder B took for the second what coder A took for the first.'
  return [{ level: 2, title: 'Confusions', note }, ...tables]
}

function nameOf({ label, form, scope }) {
  const unit = { f1: 'F1', share: 'share right', taken: 'share; less is better' }[form]
  return `${label} (${scope === undefined ? unit : `${unit}; ${scope}`})`
}

function withInterval({ value, interval }) {
  if (value === null) return '–'
  return interval === null ? short(value) : `${short(value)} [${short(interval[0])}, ${short(interval[1])}]`
}

/** Three digits without the nought: .912. */
function short(value) {
  if (value === null) return '–'
  return value.toFixed(3).replace(/^(-?)0\./, '$1.')
}

/** For a terminal: columns under each other. */
export function renderText(tables) {
  return `${tables.map(textOf).join('\n\n')}\n`
}

function textOf({ level, title, note, head, rows }) {
  const parts = [level === 2 ? `${title.toUpperCase()}` : title]
  if (note !== undefined) parts.push(note)
  if (head !== undefined) {
    const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i].length)))
    parts.push(
      ...[head, ...rows].map((row) =>
        row
          .map((cell, i) => cell.padEnd(widths[i]))
          .join('  ')
          .trimEnd(),
      ),
    )
  }
  return parts.join('\n')
}

/** For docs/: headings and Markdown tables. */
export function renderMarkdown(tables) {
  return tables
    .flatMap(({ level, title, note, head, rows }) => [
      `${'#'.repeat(level)} ${title}`,
      ...(note === undefined ? [] : [note]),
      ...(head === undefined ? [] : [markdownTable(head, rows)]),
    ])
    .join('\n\n')
}

function markdownTable(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
