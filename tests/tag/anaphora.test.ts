import { describe, expect, it } from 'vitest'
import { swedish } from '../../src/lang/sv/index.ts'
import { findBackReference } from '../../src/tag/anaphora.ts'
import { tokenize } from '../../src/text/tokens.ts'

describe('findBackReference', () => {
  it.each([
    ['Kommunen ska utnyttja de möjligheter som ges', 'noun', 3],
    ['Sådana insatser ska prioriteras', 'noun', 0],
    ['Därigenom ska dessa medel räcka längre', 'noun', 2],
    ['Därigenom stärks kommunen', 'clause', 0],
    ['Av den anledningen bör kommunen handla', 'clause', 1],
  ])('%s', (text, kind, token) => {
    expect(findBackReference(tokenize(text), swedish.tagging)).toEqual({ kind, token })
  })

  it.each(['Kommunen ska främja export', 'De anställda ska delta'])('nothing in "%s"', (text) => {
    expect(findBackReference(tokenize(text), swedish.tagging)).toBeNull()
  })
})
