import { describe, expect, it } from 'vitest'
import { codeMunicipality } from '../../src/code/metadata.ts'
import { context, prepare } from './context.ts'

async function find(text: string, file = 'policy.txt'): Promise<string | null> {
  const { doc, sections } = await prepare(text, file)
  return codeMunicipality(doc, sections, context)?.name ?? null
}

const rest =
  '\n\nSyfte\n\nPolicyn anger hur arbetet ska bedrivas i kommunens alla verksamheter, oavsett var de finns eller vem som leder dem.\n'

describe('codeMunicipality', () => {
  it('believes the title before the text', async () => {
    expect(
      await find(
        `Policy för Eda kommun\n\nEda samarbetar med Arvika kommun och Torsby kommun. Arvika kommun leder arbetet.${rest}`,
      ),
    ).toBe('Eda')
  })
  it('takes a logo for the name', async () => {
    expect(await find(`FALKENBERG\n\nPolicy för samarbete${rest}`)).toBe('Falkenberg')
  })
  it('counts mentions in the text where the head is silent', async () => {
    expect(
      await find(
        `Resepolicy${rest}\nLysekils kommun gränsar till Sotenäs kommun. I Lysekils kommun finns hamnen, och Lysekils kommun äger den.`,
      ),
    ).toBe('Lysekil')
  })
  it('needs two mentions of a bare name', async () => {
    expect(await find(`Resepolicy${rest}\nResan går till Uddevalla.`)).toBe(null)
    expect(await find(`Resepolicy${rest}\nResan går från Uddevalla och tillbaka till Uddevalla.`)).toBe(
      'Uddevalla',
    )
  })
  it('falls back on the file name, and on nothing', async () => {
    expect(await find(`Resepolicy${rest}`, 'resepolicy-tranas.pdf')).toBe('Tranås')
    expect(await find(`Resepolicy${rest}`)).toBe(null)
  })
  it('tells a region from the municipality of the same name', async () => {
    expect(await find(`Region Uppsala\n\nResepolicy${rest}`)).toBe('Region Uppsala')
    expect(await find(`Uppsala kommun\n\nResepolicy${rest}`)).toBe('Uppsala')
  })
})
