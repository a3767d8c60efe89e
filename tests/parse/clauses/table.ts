import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Clause, Statement } from '../../../src/model/index.ts'
import { tokenize } from '../../../src/text/tokens.ts'

/** One clause as the table expects it or the parser gives it. "-" stands for none. */
export interface ClauseRow {
  readonly subject: string
  readonly finite: string
  readonly modality: string
  readonly voice: string
  readonly predicates: string
  /** Further signs: "neg", "pos", "completes", "own", "agent=…", "att=…", "fronted=…", "means=…", "purpose=…", "relative=…". */
  readonly more: readonly string[]
}

/** A sentence, or "stem || item", with its main clauses. */
export interface ClauseCase {
  readonly text: string
  readonly clauses: readonly ClauseRow[]
}

/** A file of the table: its rows show one phenomenon of administrative Swedish. */
export interface Phenomenon {
  readonly name: string
  readonly cases: readonly ClauseCase[]
}

/** Reads every table of this folder. Lines that begin with "#" are remarks, with "+" a further main clause of the row above. */
export function readTables(): Phenomenon[] {
  const folder = import.meta.dirname
  const files = readdirSync(folder).filter((file) => file.endsWith('.tsv'))
  return files
    .sort()
    .map((file) => ({ name: file.slice(0, -4), cases: readCases(readFileSync(join(folder, file), 'utf8')) }))
}

function readCases(table: string): ClauseCase[] {
  const lines = table.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const cases: { text: string; clauses: ClauseRow[] }[] = []
  for (const line of lines.slice(1)) {
    const [text, subject, finite, modality, voice, predicates, more] = line.split('\t') as string[]
    const row: ClauseRow = {
      subject: words(subject),
      finite: finite ?? '-',
      modality: modality ?? '-',
      voice: voice ?? '-',
      predicates: predicates ?? '-',
      more: (more ?? '')
        .split(';')
        .flatMap((sign) => (sign.trim() === '' ? [] : [sign.trim().toLowerCase()])),
    }
    if (text === '+') cases.at(-1)?.clauses.push(row)
    else cases.push({ text: text as string, clauses: [row] })
  }
  return cases
}

/** What the parser made of a statement, with those further signs that the expected rows name. */
export function rowsOf(statement: Statement, expected: readonly ClauseRow[]): ClauseRow[] {
  return [statement.clause, ...statement.coordinated].map((clause, k) =>
    rowOf(statement, clause, expected[k]),
  )
}

function rowOf(statement: Statement, clause: Clause, expected: ClauseRow | undefined): ClauseRow {
  const printed = (range: readonly [number, number] | null): string =>
    range === null ? '-' : norms(statement, range[0], range[1])
  return {
    subject: printed(clause.subject),
    finite: clause.finite === null ? '-' : (statement.tokens[clause.finite]?.norm ?? '?'),
    modality: clause.modality,
    voice: expected?.voice === '-' ? '-' : clause.voice,
    predicates: clause.predicates.map((p) => p.lemma).join(' ') || '-',
    more: (expected?.more ?? []).map((sign) => moreOf(statement, clause, sign, printed)),
  }
}

function moreOf(
  statement: Statement,
  clause: Clause,
  sign: string,
  printed: (range: readonly [number, number] | null) => string,
): string {
  const name = sign.split('=')[0] as string
  switch (name) {
    case 'neg':
    case 'pos':
      return clause.negated ? 'neg' : 'pos'
    case 'completes':
    case 'own':
      return statement.stem === null ? 'own' : 'completes'
    case 'agent':
      return `agent=${printed(clause.agent)}`
    case 'att':
      return `att=${printed(clause.att)}`
    case 'fronted':
      return `fronted=${printed(clause.fronted)}`
    default:
      return `${name}=${statement.tokens.flatMap((t, i) => (t.word && statement.zones[i] === name ? [t.norm] : [])).join(' ') || '-'}`
  }
}

function norms(statement: Statement, from: number, to: number): string {
  return (
    statement.tokens
      .slice(from, to)
      .flatMap((t) => (t.word ? [t.norm] : []))
      .join(' ') || '-'
  )
}

/** Lower-case words as the tokenizer gives them; "-" stays. */
function words(text: string | undefined): string {
  if (text === undefined || text === '-') return '-'
  return tokenize(text)
    .flatMap((t) => (t.word ? [t.norm] : []))
    .join(' ')
}
