import { afterAll, describe, expect, it } from 'vitest'
import { parseText } from '../parse-text.ts'
import { known } from './known.ts'
import { type ClauseCase, readTables, rowsOf } from './table.ts'

const tables = readTables()
const all = tables.flatMap(({ cases }) => cases)

/** The statement that a row is about (the last one, behind its stem) and what the parser made of it. */
function analyse({ text, clauses }: ClauseCase) {
  const statements = parseText(text)
  const statement = statements[text.includes('||') ? 1 : 0]
  if (statement === undefined) throw new Error(`no statement in "${text}"`)
  return { statements: statements.length, clauses: rowsOf(statement, clauses) }
}

function expectedOf({ text, clauses }: ClauseCase) {
  return { statements: text.includes('||') ? 2 : 1, clauses }
}

function isRight(row: ClauseCase): boolean {
  return JSON.stringify(analyse(row)) === JSON.stringify(expectedOf(row))
}

describe.each(tables)('clauses: $name', ({ cases }) => {
  it.each(cases.filter(({ text }) => !known.has(text)))('$text', (row) => {
    expect(analyse(row)).toEqual(expectedOf(row))
  })
})

describe('the table of clauses', () => {
  afterAll(() => {
    const lines = tables.map(
      ({ name, cases }) => `${name.padEnd(26)} ${share(cases.filter(isRight).length, cases.length)}`,
    )
    process.stdout.write(`\nclauses read right, by phenomenon\n${lines.join('\n')}\n`)
  })

  it('holds at least 300 clauses, none of them twice', () => {
    expect(all.length).toBeGreaterThanOrEqual(300)
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
  })

  it('is read right in 95 of 100 rows or more', () => {
    expect(all.filter(isRight).length / all.length).toBeGreaterThanOrEqual(0.95)
  })

  it('lists as known only rows that are in it and still wrong', () => {
    for (const text of known.keys()) {
      const row = all.find((each) => each.text === text)
      expect(row, text).toBeDefined()
      expect(isRight(row as ClauseCase), text).toBe(false)
    }
  })
})

function share(right: number, of: number): string {
  return `${String(right).padStart(3)} of ${String(of).padStart(3)}  ${((100 * right) / of).toFixed(1)} %`
}
