import { describe, expect, it } from 'vitest'
import { codeMetadata, codeMetadataFollowUp } from '../../src/code/metadata.ts'
import { context, prepare } from './context.ts'

async function units(head: string) {
  const { doc, sections } = await prepare(
    `Resepolicy\n\n${head}\n\nSyfte\n\nPolicyn anger hur resor i tjänsten ska gå till, oavsett vem som reser eller vart resan går.\n`,
  )
  const found = codeMetadataFollowUp(codeMetadata(doc, sections, context), context.lexicon.metadata)
  for (const { exact, span } of found) expect(doc.text.slice(...span).replace(/\s+/g, ' ')).toBe(exact)
  return found.map(({ types, actor, actorType, frequency, exact, line, rule }) => ({
    types,
    actor,
    actorType,
    frequency,
    exact,
    line,
    rule,
  }))
}

describe('codeMetadataFollowUp', () => {
  it('joins the interval with the row on who revises', async () => {
    expect(
      await units(
        'Revideringsansvarig\tKommunstyrelsen\nRevideringsintervall\tVart fjärde år\nUppföljningsansvar\tKommundirektören',
      ),
    ).toEqual([
      {
        types: ['revidering'],
        actor: 'Kommunstyrelsen',
        actorType: 'kommunstyrelse',
        frequency: { value: 'P4Y', exact: 'Vart fjärde år', implied: false },
        exact: 'Revideringsintervall Vart fjärde år',
        line: 4,
        rule: 'F3',
      },
      {
        types: ['uppfoljning'],
        actor: 'Kommundirektören',
        actorType: 'tjansteman',
        frequency: null,
        exact: 'Uppföljningsansvar Kommundirektören',
        line: 5,
        rule: 'F3',
      },
    ])
  })

  it('has an interval without actor, and no unit for an empty row', async () => {
    const found = await units('Omprövas: En gång per mandatperiod\nUppföljningsansvar:\nReviderad:')
    expect(found).toMatchObject([
      {
        types: ['revidering'],
        actor: null,
        actorType: 'ej-angiven',
        frequency: { value: 'P4Y', exact: 'En gång per mandatperiod' },
      },
    ])
  })

  it('leaves statements of the running text alone', async () => {
    expect(await units('Antagen av kommunstyrelsen 2019-01-02')).toEqual([])
  })
})
