import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../../src/text/tokens.ts'

const words = (text: string) =>
  tokenize(text)
    .map((t) => (t.word ? t.norm : `<${t.norm}>`))
    .join(' ')

describe('tokenize', () => {
  it.each([
    ['Kommunen ska växa.', 'kommunen ska växa <.>'],
    ['', ''],
    ['   ', ''],
    ['EU:s stöd', 'eu:s stöd'],
    ['EU-stöd och EU‑medel', 'eu-stöd och eu‑medel'],
    ['demokrati- och utvecklingsprocesser', 'demokrati- och utvecklingsprocesser'],
    ['för- och grundskola', 'för- och grundskola'],
    ['slut-', 'slut <->'],
    ['a – b', 'a <–> b'],
    ['2024–2027', '2024 <–> 2027'],
    ['12,5 procent', '12,5 procent'],
    ['1 200,50 kr', '1 200,50 kr'],
    ['version 1.0.', 'version 1.0 <.>'],
    ['2016-06-28', '2016-06-28'],
    ['5 kap. 1 §', '5 kap <.> 1 <§>'],
    ['”citat”, (parentes)', '<”> citat <”> <,> <(> parentes <)>'],
    ['m.m. osv.', 'm <.> m <.> osv <.>'],
    ['och/eller', 'och </> eller'],
    ['Café à la Malmö', 'café à la malmö'],
    ['ÅÄÖ', 'åäö'],
    ["O'Brien’s", "o'brien’s"],
    ['kl 8:30', 'kl 8:30'],
    ['Mål: fler', 'mål <:> fler'],
    ['namn@kommunen.se', 'namn <@> kommunen <.> se'],
    ['100 %', '100 <%>'],
    ['m² yta', 'm² yta'],
    ['a\u0308pple', 'a\u0308pple'],
    ['bra 👍 jobbat', 'bra <👍> jobbat'],
    ['𝒜bc', '𝒜bc'],
  ])('%j', (text, expected) => {
    expect(words(text)).toBe(expected)
  })

  it('keeps every character but white space, in order, each in one token', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let at = 0
        for (const { norm, start, end, word } of tokenize(text)) {
          expect(text.slice(at, start)).toMatch(/^\s*$/)
          expect(end).toBeGreaterThan(start)
          const printed = text.slice(start, end)
          expect(norm).toBe(word ? printed.toLowerCase() : printed)
          at = end
        }
        expect(text.slice(at)).toMatch(/^\s*$/)
      }),
      { numRuns: 300 },
    )
  })

  it('calls a token a word exactly where it begins with a letter, a digit or a mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const { norm, word } of tokenize(text)) expect(word).toBe(/^[\p{L}\p{N}\p{M}]/u.test(norm))
      }),
      { numRuns: 300 },
    )
  })
})
