import { describe, expect, it } from 'vitest'
import { codeMetadata } from '../../src/code/metadata.ts'
import { metadataFields } from '../../src/model/analysis.ts'
import { context, prepare } from './context.ts'
import { headCases } from './metadata-cases.ts'

describe('codeMetadata', () => {
  for (const { name, text, expected } of headCases)
    it(name, async () => {
      const { doc, sections } = await prepare(text)
      const metadata = codeMetadata(doc, sections, context)
      const found = Object.fromEntries(
        Object.keys(expected).map((key) => {
          const field = metadata[key as keyof typeof metadata]
          return [key, field === null ? null : (field.value ?? '')]
        }),
      )
      expect(found).toEqual(expected)
    })

  it('gives evidence that is the text itself, and every field', async () => {
    for (const { text } of headCases) {
      const { doc, sections } = await prepare(text)
      const metadata = codeMetadata(doc, sections, context)
      expect(Object.keys(metadata)).toEqual([...metadataFields])
      for (const field of Object.values(metadata)) {
        if (field === null) continue
        const [start, end] = field.span
        expect(field.exact).toBe(doc.text.slice(start, end).replace(/\s+/g, ' ').trim())
        expect(field.exact).not.toBe('')
        expect(field.line).toBe(doc.text.slice(0, start).split('\n').length)
        expect(field.value === null).toBe(field.status === 'empty')
        expect(field.confidence).toBeGreaterThan(0)
        expect(field.confidence).toBeLessThanOrEqual(1)
      }
    }
  })
})
