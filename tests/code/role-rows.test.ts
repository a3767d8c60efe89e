import { expect, it } from 'vitest'
import { analyse } from '../../src/analyse.ts'
import { createContext } from '../../src/context.ts'

it('reads one responsibility from each row of a table of roles', async () => {
  const text =
    'Policy för inköp\n\nAnsvar\nRoll\tUppgift\nKommunstyrelsen\tHar det övergripande ansvaret\nTekniska nämnden\tSamordnar inköpen\n'
  const bytes = new TextEncoder().encode(text)
  const { responsibilities } = await analyse(bytes, 'a.txt', createContext())
  expect(responsibilities.map(({ actor, functions }) => [actor, functions])).toEqual([
    ['Kommunstyrelsen', ['ansvarar']],
    ['Tekniska nämnden', ['samordnar']],
  ])
})
