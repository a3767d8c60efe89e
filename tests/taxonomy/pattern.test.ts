import { describe, expect, it } from 'vitest'
import { PatternReader } from '../../src/taxonomy/pattern.ts'

const reader = new PatternReader(
  new Map([
    ['grow', ['öka*', '*höj']],
    ['broken', ['öka*', 'Höja']],
  ]),
)

/** A parsed pattern as text: "kind:stem" for each glob, "+gap" before a word that may stand apart. */
function show(source: string): string {
  const { parts } = reader.read(source)
  if (parts === null) return 'fault'
  return parts
    .map(({ alternatives, gap }) => {
      const globs = alternatives.flatMap(({ globs }) => globs.map(({ kind, stem }) => `${kind}:${stem}`))
      return (gap > 0 ? `+${gap} ` : '') + globs.join('|')
    })
    .join(' ')
}

describe('PatternReader', () => {
  it.each([
    ['språk*', 'start:språk'],
    ['*projekt', 'end:projekt'],
    ['*projekt*', 'any:projekt'],
    ['kultur', 'whole:kultur'],
    ['demokrati-', 'whole:demokrati-'],
    ['eu:s fonder', 'whole:eu:s whole:fonder'],
    ['utveck* ... verksamhet*', 'start:utveck +5 start:verksamhet'],
    ['del av .. arbete*', 'whole:del whole:av +2 start:arbete'],
    ['öka*|stärk* språk', 'start:öka|start:stärk whole:språk'],
    ['@grow|lyfta', 'start:öka|end:höj|whole:lyfta'],
    ['  a   b ', 'whole:a whole:b'],
    ['o\u0308ka*', 'start:öka'],
  ])('reads "%s"', (source, expected) => {
    expect(show(source)).toBe(expected)
  })

  it.each([
    ['', 'empty', ''],
    ['   ', 'empty', '   '],
    ['... a', 'edge-gap', '... a'],
    ['a ..', 'edge-gap', 'a ..'],
    ['a ... ... b', 'double-gap', 'a ... ... b'],
    ['a .. ... b', 'double-gap', 'a .. ... b'],
    ['språk*kunskap', 'inner-asterisk', 'språk*kunskap'],
    ['*', 'no-stem', '*'],
    ['a|', 'no-stem', ''],
    ['Språk*', 'case', 'Språk*'],
    ['export, import', 'character', 'export,'],
    ['(export)', 'character', '(export)'],
    ['@nolist', 'unknown-list', '@nolist'],
    ['@broken språk', 'case', '@broken: Höja'],
  ])('finds the fault of "%s"', (source, fault, found) => {
    expect(reader.read(source)).toEqual({ parts: null, fault, found })
  })
})
