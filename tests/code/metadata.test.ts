import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeMetadata } from '../../src/code/metadata.ts'
import { codePartners } from '../../src/code/partners.ts'
import { codeReferences } from '../../src/code/references.ts'
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

  it('gives evidence that is the text itself for any text, and the same twice', async () => {
    const line = fc.constantFrom(
      '',
      'Policy',
      'POLICY FÖR RESOR',
      'Datum',
      'Datum: 2019-01-02',
      'Beslutad av\tKommunstyrelsen\tReviderad',
      'Dokumentansvarig: [Ange namn]',
      'Antagen av KF 2019-01-02/rev 2020-02-03',
      'Gäller för',
      'Ale kommun',
      '2019-01-02',
      'Revisionshistorik',
      '1.0',
      'Policyn gäller alla nämnder och antogs av kommunstyrelsen 2019-01-02. Den ersätter resepolicyn.',
      'Fastställd av: Kommunfullmäktige'.normalize('NFD'),
      '1 (6) NORA KOMMUN Policy för konst Dokumenttyp Fastställd av Datum Policy KF 2018-06-13 Innehåll Syfte '.repeat(
        4,
      ),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 14 }), async (parts) => {
        fc.pre(parts.some((part) => part.length > 3))
        const { doc, sections } = await prepare(parts.join('\n'))
        const metadata = codeMetadata(doc, sections, context)
        expect(codeMetadata(doc, sections, context)).toEqual(metadata)
        for (const field of Object.values(metadata))
          if (field)
            expect(field.exact).toBe(
              doc.text
                .slice(...field.span)
                .replace(/\s+/g, ' ')
                .trim(),
            )
        for (const { exact, span } of [
          ...codeReferences(doc, sections, context),
          ...codePartners(doc, sections, context),
        ])
          expect(exact).toBe(
            doc.text
              .slice(...span)
              .replace(/\s+/g, ' ')
              .trim(),
          )
      }),
      { numRuns: 60 },
    )
  })

  it('takes what the format says where the text is silent', async () => {
    const { doc, sections } = await prepare(
      'Resepolicy\n\nSyfte\n\nPolicyn anger hur resor i tjänsten ska gå till, oavsett vem som reser.\n',
    )
    const properties = { title: 'Annan titel', adoptedDate: 'den 3 maj 2019', version: '2.0' }
    const metadata = codeMetadata({ ...doc, properties }, sections, context)
    expect(metadata.title?.value).toBe('Resepolicy')
    expect(metadata.adoptedDate).toMatchObject({ value: '2019-05-03', source: 'properties', exact: '' })
    expect(metadata.version?.value).toBe('2.0')
  })
})
