import { expect, test } from 'vitest'
import { chooseOne } from '../../src/cli/choose.ts'

const choices = [
  { id: 'goals', names: ['mål', 'Goals by theme'] },
  { id: 'gaps', names: ['luckor'] },
  { id: 'follow-up', names: ['uppföljning'] },
  { id: 'business', names: ['T04', 'Näringsliv och internationella marknader'] },
] as const

test.each([
  ['goals', 'goals'],
  ['GOALS', 'goals'],
  ['mål', 'goals'],
  ['mal', 'goals'],
  ['ma\u030al', 'goals'],
  ['follow_up', 'follow-up'],
  ['Follow up', 'follow-up'],
  ['uppfoljning', 'follow-up'],
  ['t04', 'business'],
  ['näringsliv', 'business'],
  ['luck', 'gaps'],
])('%s is %s', (value, id) => {
  expect(chooseOne(value, choices)).toEqual({ found: true, id })
})

test.each([
  ['g', null],
  ['go', 'goals'],
  ['busines s', 'business'],
  ['gola', 'goals'],
  ['uppfölning', 'follow-up'],
  ['xyz', null],
  ['foo', null],
  ['', null],
])('%j is nothing, but perhaps %s is meant', (value, guess) => {
  expect(chooseOne(value, choices)).toEqual({ found: false, guess })
})
