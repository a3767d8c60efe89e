import { describe, expect, it } from 'vitest'
import { toSentenceCase } from '../../src/code/metadata/title-case.ts'
import { context } from './context.ts'

describe('toSentenceCase', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['POLICY FÖR INTERNATIONELLA KONTAKTER', 'Policy för internationella kontakter'],
    ['MEDARBETARPOLICY FÖR BODENS KOMMUN', 'Medarbetarpolicy för Bodens kommun'],
    [
      'STRATEGI FÖR EU-ARBETE I UPPLANDS VÄSBY KOMMUN 2020–2024',
      'Strategi för EU-arbete i Upplands Väsby kommun 2020–2024',
    ],
    ['SAMARBETE MED NORGE OCH POLEN', 'Samarbete med Norge och Polen'],
    ['PROGRAM FÖR MARK OCH VATTEN', 'Program för mark och vatten'],
    ['Internationell Policy', 'Internationell Policy'],
    ['EU-policy', 'EU-policy'],
  ]
  for (const [title, expected] of cases)
    it(title, () => expect(toSentenceCase(title, context)).toBe(expected))
})
