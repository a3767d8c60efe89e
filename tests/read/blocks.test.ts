import { describe, expect, it } from 'vitest'
import { outline, readText } from './read.ts'

const body =
  'Kommunen ska öka sitt deltagande i internationella samarbeten under hela perioden och följa upp det.'

describe('headings', () => {
  it('are found by number, capitals, question and place, and keep their number', async () => {
    expect(
      await outline(
        `Policy för arbetet\n\n1. Syfte\n\n${body}\n\n2 Ansvar\n\n${body}\n\n2.1 Nämnden\n\n${body}`,
      ),
    ).toEqual([
      'title: Policy för arbetet',
      'heading: 1. Syfte',
      `paragraph: ${body}`,
      'heading: 2 Ansvar',
      `paragraph: ${body}`,
      'heading: 2.1 Nämnden',
      `paragraph: ${body}`,
    ])
  })

  it('are no lead-ins and no lines of a list', async () => {
    const kinds = await outline(
      `Policy\n\nMål\n\nKommunen ska:\n\n- öka\n\nFöljande går före andra:\n\nSvinesundskommittén\n\nProjekt inom Interreg\n\n${body}`,
    )
    expect(kinds.filter((line) => line.startsWith('heading'))).toEqual(['heading: Mål'])
    expect(kinds).toContain('listItem: Svinesundskommittén')
  })

  it('are no questions among questions', async () => {
    const kinds = await outline(
      `Policy\n\nGenomförande\n\n${body}\n\nFundera över följande:\n\nVad ska resan leda till?\n\nKan mötet hållas digitalt?\n\n${body}`,
    )
    expect(kinds.filter((line) => line.startsWith('heading'))).toEqual(['heading: Genomförande'])
  })
})

describe('wrapped lines', () => {
  const page = (number: number): string =>
    `\nTESTKÖPINGS KOMMUN             Sida ${number} (3)\nPolicy för internationellt arbete\n\n`
  const text = `Policy för internationellt arbete\n\n1  Syfte\n\nDe internationella kontakterna skall ge kommuninvånarna och föreningarna hjälp-\nsändningar och tillfälle att möta människor med annan bakgrund. De skall vidare\nbredda synfältet i den kommunala förvaltningen och\n${page(2)}därigenom göra verksamheterna bättre rustade för förändringar. Det gäller närings-\noch arbetslivet i lika hög grad som den kommunala organisationen i dess helhet.\n\n-  ökade kunskaper i främmande språk hos kommunens elever och hos dess\n   anställda,\n${page(3)}-  en fördjupad insikt.\n`

  it('are joined, across a running header and with broken words mended', async () => {
    const lines = await outline(text)
    expect(lines).toContain(
      'paragraph: De internationella kontakterna skall ge kommuninvånarna och föreningarna hjälpsändningar och tillfälle att möta människor med annan bakgrund. De skall vidare bredda synfältet i den kommunala förvaltningen och därigenom göra verksamheterna bättre rustade för förändringar. Det gäller närings- och arbetslivet i lika hög grad som den kommunala organisationen i dess helhet.',
    )
    expect(lines).toContain(
      'listItem: ökade kunskaper i främmande språk hos kommunens elever och hos dess anställda,',
    )
    expect(lines).toContain('listItem: en fördjupad insikt.')
  })

  it('hold the dropped header inside the span of the paragraph', async () => {
    const doc = await readText(text)
    const paragraph = doc.blocks.find(({ text: words }) => words.includes('rustade'))!
    expect(doc.text.slice(...paragraph.span)).toContain('Sida 2 (3)')
    expect(paragraph.text).not.toContain('Sida')
  })
})

describe('lists', () => {
  it.each(['•', '–', '·', '\uF0B7', '➢', '--', '*', 'o'])('take %s as a mark', async (mark) => {
    expect(await outline(`Policy\n\nMål\n\nKommunen ska\n\n${mark} öka\n${mark} minska`)).toEqual([
      'title: Policy',
      'heading: Mål',
      'paragraph: Kommunen ska',
      'listItem: öka',
      'listItem: minska',
    ])
  })

  it('find the items of marks that stand alone, one by one or all first', async () => {
    const items = [
      'listItem: Samarbeten skall bygga på ömsesidighet.',
      'listItem: Språkstöd ordnas för medarbetare.',
    ]
    const [one, two] = items.map((item) => item.slice(10))
    expect(await outline(`Policy\n\nMål\n\n•\n\n${one}\n\n•\n\n${two}`)).toEqual(
      expect.arrayContaining(items),
    )
    expect(await outline(`Policy\n\nMål\n\n•\n•\n${one}\n${two}`)).toEqual(expect.arrayContaining(items))
  })

  it('nest by indent', async () => {
    const { blocks } = await readText('Policy\n\nMål\n\n• Vård\n   o personal ska utbildas\n• Skola')
    expect(blocks.filter(({ kind }) => kind === 'listItem').map(({ depth }) => depth)).toEqual([0, 1, 0])
  })

  it('take numbered sentences as items, not as headings', async () => {
    const { blocks } = await readText(
      'Policy\n\nMål\n\nFyra mål:\n\n1. Att andelen ökar.\n2. Att fler deltar.',
    )
    expect(
      blocks.filter(({ kind }) => kind === 'listItem').map(({ marker, text }) => [marker, text]),
    ).toEqual([
      ['1.', 'Att andelen ökar.'],
      ['2.', 'Att fler deltar.'],
    ])
  })
})

describe('the head and the edges', () => {
  it('reads labels with values, labels first, and labels without', async () => {
    const { blocks, text } = await readText(
      `Policy för arbetet\n\nFastställd av\nDatum\nDiarienummer\n\nKommunfullmäktige\n2015-04-27\nKS 2014/302\n\nVersion: 1.0\nReviderad:\n\nSyfte\n\n${body}`,
    )
    const pairs = blocks
      .flatMap((block) => block.pairs)
      .map(({ label, value }) => [text.slice(...label), value && text.slice(...value)])
    expect(pairs).toEqual([
      ['Fastställd av', 'Kommunfullmäktige'],
      ['Datum', '2015-04-27'],
      ['Diarienummer', 'KS 2014/302'],
      ['Version', '1.0'],
      ['Reviderad', null],
    ])
  })

  it('marks contents lists, legends, web remains and image names', async () => {
    const lines = await outline(
      `Start / Politik / Policy\n\nPolicy för arbetet\n\nStrategi\nProgram\n► Policy\nRiktlinjer\n\nInnehåll\nSyfte\nAnsvar ........ 3\n\nSyfte\n\n${body}\n\nAnsvar\n\n${body}\n\nimage001.png\nHjälpte informationen på sidan dig?`,
    )
    expect(lines.filter((line) => line.startsWith('toc'))).toEqual(['toc: Syfte', 'toc: Ansvar ........ 3'])
    expect(lines.filter((line) => line.startsWith('residue'))).toHaveLength(3)
    expect(lines.filter((line) => line.startsWith('heading'))).toEqual([
      'heading: Innehåll',
      'heading: Syfte',
      'heading: Ansvar',
    ])
  })

  it('joins a title over two lines and marks it where it is printed twice', async () => {
    const { blocks } = await readText(`LÖNEPOLICY\nFÖR BODENS KOMMUN\n\nSyfte\n\n${body}`)
    expect(blocks[0]).toMatchObject({
      kind: 'title',
      text: 'LÖNEPOLICY FÖR BODENS KOMMUN',
      line: 1,
      endLine: 2,
    })
    const twice = await outline(`Internationell strategi\n\nInternationell strategi.\n\nSyfte\n\n${body}`)
    expect(twice.slice(0, 2).map((line) => line.split(':')[0])).toEqual(['title', 'title'])
  })

  it('marks the case file before the policy', async () => {
    const { blocks } = await readText(
      `Motala kommun\nTJÄNSTESKRIVELSE\n\nFörslag till beslut\n\nKommunstyrelsen föreslår kommunfullmäktige besluta\n\natt anta strategin.\n\nBakgrund\n\n${body}\n\nStrategi för EU-arbetet\n\nBakgrund\n\n${body}\n\nMål\n\n${body}`,
    )
    const wrapped = blocks.filter(({ wrapper }) => wrapper).map(({ text }) => text)
    expect(wrapped).toContain('Förslag till beslut')
    expect(wrapped).not.toContain('Strategi för EU-arbetet')
    expect(blocks.filter(({ kind, wrapper }) => kind === 'heading' && !wrapper)).toHaveLength(2)
  })
})

describe('pages on one line', () => {
  const text = `1 Internationell strategi för Ludvika kommun Antagen av kommunfullmäktige 2017-11-27, § 148 Dnr KS 2016/412-00 Innehåll Bakgrund Syfte med strategin Mål Ansvar Uppföljning\n2 Internationell strategi Bakgrund Den största arbetsgivaren på orten säljer det mesta av sin produktion utanför landets gränser, och specialister från ett femtiotal nationer har bosatt sig i kommunen. Syfte med strategin Strategin tydliggör varför Ludvika engagerar sig utanför Sveriges gränser och anger ramarna för nämndernas planering.\n3 Internationell strategi Mål Det internationella arbetet ska medverka till Att inflyttade medarbetare kommer in i föreningslivet Att grundskolan kan erbjuda undervisning på engelska Ansvar Kommunfullmäktige antar strategin och beslutar om nya vänorter. Uppföljning Strategin följs upp en gång per mandatperiod av kommunstyrelsen.`

  it('are split at headings, items and running headers', async () => {
    const lines = await outline(text)
    expect(lines.filter((line) => line.startsWith('heading'))).toEqual([
      'heading: Innehåll',
      'heading: Bakgrund',
      'heading: Syfte med strategin',
      'heading: Mål',
      'heading: Ansvar',
      'heading: Uppföljning',
    ])
    expect(lines).toContain('title: Internationell strategi för Ludvika kommun')
    expect(lines).toContain('listItem: Att grundskolan kan erbjuda undervisning på engelska')
    expect(lines).toContain('furniture: 3 Internationell strategi')
  })
})
