import { describe, expect, it } from 'vitest'
import { swedish } from '../../src/lang/sv/index.ts'
import { findPartnerTokens } from '../../src/tag/partners.ts'
import { tokenize } from '../../src/text/tokens.ts'

describe('findPartnerTokens', () => {
  it.each([
    ['Kommunen samverkar med föreningar och näringsliv för att nå ut', 'föreningar och näringsliv'],
    ['Tillsammans med högskolan ska skolorna delta', 'högskolan'],
    ['i nära samarbete med företag, skolor och kyrkor kring export', 'företag skolor och kyrkor'],
    ['olika aktörer, till exempel företag och föreningar, uppmuntras', 'företag och föreningar uppmuntras'],
    ['stimulera kontakter, samarbete och utbyte med företag', ''],
    ['kontakter med näringslivet', ''],
    ['stödja företag i samarbeten', ''],
    ['samverkan. Med företag menas', ''],
  ])('%s', (text, expected) => {
    const tokens = tokenize(text)
    const inside = [...findPartnerTokens(tokens, swedish.tagging)].map((at) => tokens[at]!.norm)
    expect(inside.join(' ')).toBe(expected)
  })
})
