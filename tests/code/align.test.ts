import { describe, expect, it } from 'vitest'
import { alignValues } from '../../src/code/metadata/align.ts'
import type { MetadataKey } from '../../src/model/analysis.ts'
import { context } from './context.ts'

function align(fields: readonly (MetadataKey | null)[], values: readonly string[]): (string | null)[] {
  const chunks = values.map((text) => ({ text, span: [0, text.length] as const }))
  return alignValues(fields, chunks, context.lexicon.metadata).map((chunk) => chunk?.text ?? null)
}

describe('alignValues', () => {
  it('gives values in order', () => {
    expect(
      align(['docType', 'adoptedBy', 'documentDate'], ['Policy', 'Kommunstyrelsen', '2019-01-02']),
    ).toEqual(['Policy', 'Kommunstyrelsen', '2019-01-02'])
  })
  it('leaves a label empty where no value fits', () => {
    expect(align(['docType', 'revisedDate', 'documentResponsible'], ['Policy', 'Kommunchefen'])).toEqual([
      'Policy',
      null,
      'Kommunchefen',
    ])
  })
  it('passes over a value that fits nothing', () => {
    expect(align(['adoptedBy', 'adoptedDate'], ['Kommunfullmäktige', 'Styrdokument', '2019-01-02'])).toEqual([
      'Kommunfullmäktige',
      '2019-01-02',
    ])
  })
  it('gives a lone value to the label that stands next to it', () => {
    expect(align(['documentOwner', 'documentResponsible'], ['Kommunchefen'])).toEqual([null, 'Kommunchefen'])
  })
  it('gives nothing when there are no values', () => {
    expect(align(['docType', null], [])).toEqual([null, null])
  })
})
