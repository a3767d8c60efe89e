import { describe, expect, it } from 'vitest'
import { stem } from '../../src/text/stem.ts'

/** Forms of one word; all of a row have one stem, and no two rows share theirs. */
const families = [
  'mål målet målen målens',
  'delmål delmålet delmålen',
  'program programmet programmen programmets',
  'arbete arbetet arbetets arbeten arbetena',
  'klimatarbete klimatarbetet',
  'utbyte utbytet utbyten utbytena utbytenas',
  'stöd stödet stöden',
  'beslut beslutet besluten beslutets',
  'avtal avtalet avtalen',
  'bolag bolaget bolagen bolagets bolagens',
  'samhälle samhället samhällets samhällen',
  'råd rådet råden rådets',
  'arbetsutskott arbetsutskottet arbetsutskotten',
  'kommunalförbund kommunalförbundet kommunalförbunden',
  'uppföljning uppföljningen uppföljningar uppföljningarna uppföljningarnas',
  'målning målningen målningar',
  'verksamhet verksamheten verksamheter verksamheterna verksamheternas',
  'möjlighet möjligheten möjligheter möjligheterna',
  'hållbar hållbara hållbart hållbarhet hållbarheten',
  'kommun kommunen kommunens kommunerna',
  'skola skolan skolor skolorna skolornas',
  'folkhälsa folkhälsan',
  'handlingsplan handlingsplanen handlingsplaner handlingsplanerna',
  'organ organen',
  'nämnd nämnden nämnder nämnderna nämndernas',
  'förening föreningen föreningar föreningarna',
  'invånare invånarna invånarnas',
  'barn barnen barnens',
  'kultur kulturen kulturens',
].map((row) => row.split(' '))

describe('stem', () => {
  it.each(families.map((forms) => [forms[0] as string, forms] as const))(
    'joins the forms of %s',
    (_, forms) => {
      expect([...new Set(forms.map(stem))]).toHaveLength(1)
    },
  )

  it('keeps different words apart', () => {
    const stems = families.map(([form]) => stem(form as string))
    expect(new Set(stems).size).toBe(stems.length)
  })

  it.each(['', 'a', 'och', '2030', 'eu:s', 'het', 'ningen', 'bar'])(
    'leaves short and odd words alone: %j',
    (word) => {
      expect(stem(word).length).toBeLessThanOrEqual(word.length)
      expect(word.startsWith(stem(word))).toBe(true)
    },
  )

  it('gives the same stem when asked again', () => {
    for (const form of families.flat()) expect(stem(form)).toBe(stem(form))
  })
})
