import { describe, expect, it } from 'vitest'
import { segmentDocument } from '../../src/segment/index.ts'
import { context, readText } from '../read/read.ts'

/** "level types heading" of each section. */
async function sections(text: string): Promise<string[]> {
  const { sections: found } = segmentDocument(await readText(text), context)
  return found.map(({ level, types, heading }) => `${level} ${types.join('+')} ${heading ?? '–'}`)
}

const goal = 'Andelen elever som deltar i internationella utbyten ska öka till minst 20 procent senast 2027.'
const duty = 'Ansvarar för att integrera de internationella frågorna i det ordinarie utvecklingsarbetet.'
const norm =
  'Det är viktigt att medarbetarna bemöter gäster med respekt. Alkohol får inte serveras vid besök.'

describe('nesting without markup (S4)', () => {
  it('puts actors under ansvar, up to the next heading of the genre', async () => {
    expect(
      await sections(
        `Policy\n\nAnsvar\n\nKommunstyrelsen\n\n${duty}\n\nNämnderna\n\n${duty}\n\nUppföljning\n\nPolicyn följs upp varje år.`,
      ),
    ).toEqual([
      '1 metadata –',
      '1 ansvar Ansvar',
      '2 ansvar Kommunstyrelsen',
      '2 ansvar Nämnderna',
      '1 uppfoljning Uppföljning',
    ])
  })

  it('puts repeated headings under the theme before them, and themes under their container', async () => {
    expect(
      await sections(
        `Policy\n\nMålområden och aktiviteter\n\nGrön omställning\n\n${goal}\n\nAktiviteter\n\nTa fram en plan.\n\nUnga\n\n${goal}\n\nAktiviteter\n\nTa fram en plan.`,
      ),
    ).toEqual([
      '1 metadata –',
      '1 mal+aktiviteter Målområden och aktiviteter',
      '2 mal Grön omställning',
      '3 aktiviteter Aktiviteter',
      '2 mal Unga',
      '3 aktiviteter Aktiviteter',
    ])
  })

  it('lets a theme under numbered goals inherit, though its words are of the genre', async () => {
    expect(
      await sections(
        `Policy\n\n1 Mål\n\n1.1 Kompetens hos anställda\n\n${goal}\n\n1.2 Barn och unga\n\n${goal}\n\n2 Uppföljning\n\nPolicyn följs upp varje år.`,
      ),
    ).toEqual([
      '1 metadata –',
      '1 mal 1 Mål',
      '2 mal 1.1 Kompetens hos anställda',
      '2 mal 1.2 Barn och unga',
      '1 uppfoljning 2 Uppföljning',
    ])
  })
})

describe('types by content', () => {
  it('decide under a heading that says nothing', async () => {
    expect(
      await sections(
        `Policy\n\nSyfte\n\nSyftet med policyn är att ge stöd.\n\nGäster och besök\n\n${norm} ${norm}`,
      ),
    ).toContain('1 principer Gäster och besök')
  })

  it('divide a text without headings (S8)', async () => {
    expect(
      await sections(
        `Kulturpolicy\n\nKulturen har länge burits upp av föreningar. Under senare år har intresset minskat.\n\n${norm}\n\nKulturnämnden svarar för att policyn genomförs. Kommunstyrelsen beslutar om medel.\n\nPolicyn följs upp och utvärderas varje mandatperiod.`,
      ),
    ).toEqual(['1 metadata –', '1 bakgrund –', '1 principer –', '1 ansvar –', '1 uppfoljning –'])
  })

  it('tell reasons that only describe from purposes', async () => {
    expect(
      await sections(
        'Policy\n\nVarför internationellt?\n\nDet som händer i Bryssel märks också här. Var sjunde invånare är född i ett annat land.\n\nAnsvar\n\nKommunstyrelsen leder arbetet.',
      ),
    ).toContain('1 bakgrund Varför internationellt?')
    expect(
      await sections(
        'Policy\n\nVarför internationellt?\n\nKontakterna ska ge nya idéer och stärka demokratin. De ska öka kunskapen om omvärlden.\n\nAnsvar\n\nKommunstyrelsen leder arbetet.',
      ),
    ).toContain('1 syfte Varför internationellt?')
  })
})

describe('asides', () => {
  it('form sections of their own: notes, web remains, metadata at the end (S9)', async () => {
    expect(
      await sections(
        `Policy\n\nAnsvar\n\nKommunstyrelsen leder arbetet.¹\n\n¹ Kommunens reglemente\n\nUppföljning\n\nPolicyn följs upp varje år.\n\nAntagen av kommunfullmäktige 2020-01-27, § 4\n\nHjälpte informationen på sidan dig?`,
      ),
    ).toEqual([
      '1 metadata –',
      '1 ansvar Ansvar',
      '1 noter –',
      '1 uppfoljning Uppföljning',
      '1 metadata –',
      '1 restext –',
    ])
  })
})
