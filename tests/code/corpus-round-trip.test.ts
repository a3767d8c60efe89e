import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { analyseWithTrace } from '../../src/analyse.ts'
import { createContext } from '../../src/context.ts'
import { expectRoundTrip } from './round-trip.ts'

const context = createContext()
const root = join(import.meta.dirname, '../..')
const files = ['corpus', 'tests/corpus/dev'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => join(folder, file)),
)

describe('what an analysis says of a text stands in it', () => {
  it('has texts to look at', () => {
    expect(files.length).toBeGreaterThanOrEqual(5)
  })

  it.each(files)('%s', async (file) => {
    const bytes = readFileSync(join(root, file))
    const first = await analyseWithTrace(bytes, basename(file), context)
    expectRoundTrip(first)
    const second = await analyseWithTrace(bytes, basename(file), context)
    expect(second.analysis).toEqual(first.analysis)
    expect(second.trace).toEqual(first.trace)
  })
})
