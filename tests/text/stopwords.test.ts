import { describe, expect, it } from 'vitest'
import { extraStopwords, keptWords } from '../../src/lang/sv/stopwords.ts'
import { isStopword } from '../../src/text/stopwords.ts'

describe('isStopword', () => {
  it.each(['och', 'att', 'som', 'ska', 'inte', 'för', 'kommunen', 'samt', 'vidare'])('drops %s', (word) => {
    expect(isStopword(word)).toBe(true)
  })

  it.each(['skola', 'klimat', 'beslut', 'viktigt', 'vänort', 'policy', 'uppföljning', '', '2030'])(
    'keeps %j',
    (word) => {
      expect(isStopword(word)).toBe(false)
    },
  )

  it('expects lower case', () => {
    expect(isStopword('Och')).toBe(false)
  })

  it('has lists of its own that are sorted, without doubles, and do not contradict each other', () => {
    for (const list of [extraStopwords, keptWords]) expect(new Set(list).size).toBe(list.length)
    expect(extraStopwords.filter((word) => keptWords.includes(word))).toEqual([])
    for (const word of extraStopwords) expect(isStopword(word), word).toBe(true)
    for (const word of keptWords) expect(isStopword(word), word).toBe(false)
  })
})
