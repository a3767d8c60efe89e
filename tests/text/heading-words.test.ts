import { describe, expect, it } from 'vitest'
import { headingLexicon } from '../../src/lang/sv/headings.ts'
import { foldHeading, matchHeading } from '../../src/text/heading-words.ts'

const match = (text: string) => matchHeading(text, headingLexicon)

describe('heading variants', () => {
  it.each([
    ['Inledning', 'bakgrund'],
    ['1.2 Bakgrund och utgångspunkter', 'bakgrund'],
    ['Nulägesbeskrivning', 'bakgrund'],
    ['Övergripande mål för Härryda kommun', 'mal'],
    ['Målområde 2: Information och service', 'mal'],
    ['Inriktningsmål', 'mal'],
    ['Vad vill vi uppnå?', 'mal'],
    ['Syftet med policyn', 'syfte'],
    ['Vad är planens syfte?', 'syfte'],
    ['Prioriterade fokusområden', 'prioriteringar'],
    ['Insatser läsåren 2023/24 och 2024/25', 'aktiviteter'],
    ['Så här arbetar vi', 'genomforande'],
    ['Att vara tydlig, öppen och korrekt', 'principer'],
    ['POLICY', 'policy'],
    ['Ansvarsfördelning', 'ansvar'],
    ['Uppföljningsansvar', 'ansvar'],
    ['Vem gör vad?', 'ansvar'],
    ['Kommunstyrelsens roll', 'ansvar'],
    ['Så följer vi upp', 'uppfoljning'],
    ['Hur vet vi om det fungerar?', 'uppfoljning'],
    ['Kompetens', 'resurser'],
    ['Vad kostar det?', 'resurser'],
    ['Ord och begrepp', 'definitioner'],
    ['Målgrupp', 'omfattning'],
    ['Koppling till lagstiftning och andra styrdokument', 'styrdokument'],
    ['Ur Vision Härjedalen 2015:', 'vision'],
    ['Bilaga 1 Begreppsförklaringar', 'bilaga'],
    ['Innehållsförteckning', 'innehall'],
    ['S Y F T E', 'syfte'],
  ])('%j is %s', (text, type) => {
    expect(match(text)).toMatchObject({ types: [type], full: true })
  })

  it.each([
    ['Ansvar och uppföljning', ['ansvar', 'uppfoljning']],
    ['Målområden och aktiviteter', ['mal', 'aktiviteter']],
    ['Definitioner och avgränsningar', ['definitioner']],
    ['Ansvar och organisation', ['ansvar']],
    ['Rapportering/uppföljning', ['uppfoljning']],
    ['Mål och syfte', ['mal', 'syfte']],
    ['Giltighet och översyn', ['uppfoljning']],
  ])('%j joins the types of its parts (S3)', (text, types) => {
    expect(match(text)).toMatchObject({ types, full: true })
  })

  it.each([
    'Kommunfullmäktige',
    'Nämnder och förvaltningar',
    'Kultur- och fritidsnämnden',
    'Kommunens förvaltningar och bolag',
    'Enhetschef',
    'Du som är förtroendevald',
  ])('%j names who acts, and no type (S4a)', (text) => {
    expect(match(text)).toMatchObject({ types: [], actor: true })
  })

  it.each([
    'Vänorter',
    'Demokratiutveckling',
    'Barn, unga och skola',
    'Kommunstyrelsens',
    'Kontroll',
    'Television',
    '',
  ])('%j announces nothing', (text) => {
    expect(match(text)).toMatchObject({ types: [], actor: false })
  })

  it('folds numbers, colons and quotation marks off', () => {
    expect(foldHeading('2.3 Mål:')).toBe('mål')
    expect(foldHeading('§ 4 Ansvar')).toBe('ansvar')
    expect(foldHeading('”Mål”')).toBe('mål')
  })
})
