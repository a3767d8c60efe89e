import { describe, expect, it } from 'vitest'
import { analyseSection } from './units.ts'

/** Level, direction, baseline and deadline of the only unit of a sentence under "Mål". */
async function levelOf(text: string) {
  const { commitments } = await analyseSection('Mål', text)
  expect(commitments).toHaveLength(1)
  const { target, deadline } = commitments[0]!
  return [target?.value ?? null, target?.direction ?? null, target?.baseline ?? null, deadline?.value ?? null]
}

describe('targets', () => {
  it.each([
    // A limit turns round under negation; "minst" and "högst" do not.
    ['Andelen ska inte understiga 40 procent.', [40, 'at-least', null, null]],
    ['Andelen ska understiga 40 procent.', [40, 'at-most', null, null]],
    ['Utsläppen får inte överstiga 100 ton.', [100, 'at-most', null, null]],
    ['Utsläppen ska inte vara mindre än 100 ton.', [100, 'at-least', null, null]],
    ['Utsläppen ska vara mindre än 100 ton.', [100, 'at-most', null, null]],
    // What the change starts from is the baseline, and its year no deadline.
    [
      'Nämnden ska minska svinnet från 24 procent till högst 15 procent senast 2026.',
      [15, 'at-most', '24', '2026'],
    ],
    [
      'Andelen fossilfria fordon ska öka från 40 procent 2020 till 90 procent 2027.',
      [90, 'reach', '40', '2027'],
    ],
    ['Sjuktalet ska sänkas från 8 till 6 procent.', [6, 'reach', '8', null]],
    ['Kommunen ska minska utsläppen med 20 procent från 1990 till 2020.', [20, null, null, '2020']],
    // Names and times of day are no levels; a limit of time is.
    ['Webbplatsen ska nå WCAG 2.1 nivå AA.', [null, null, null, null]],
    ['Biblioteket ska ha öppet till kl. 19.00 på vardagar.', [null, null, null, null]],
    ['Svarstiden ska vara under två dagar.', [2, 'at-most', null, null]],
  ])('%s', async (text, expected) => {
    expect(await levelOf(text)).toEqual(expected)
  })
})
