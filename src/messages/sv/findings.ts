import type { FindingSentences, Speaker } from '../../model/wording.ts'
import { capital, months as duration, list, number } from './grammar.ts'
import { labels } from './labels.ts'

/** What the documents say together, in the words of an analyst. */
export const findings: FindingSentences = {
  'shared-themes': ({ themes, widespread, of, documents }, say) => {
    if (themes.length > 0)
      return `${capital(neuter(themes.length))} av ${of} teman finns hos ${all(documents)}: ${counted(themes, say)}.`
    const spread = widespread.map((each) => `${say.theme(each.id)} (${each.documents})`)
    return `Inget av ${of} teman finns hos ${all(documents)}; spridda till flest är ${list(spread)}.`
  },
  'few-lack': ({ themes, further, lacking }, say) => {
    const lead = `${further ? 'ytterligare ' : ''}${neuter(themes.length)} ${themes.length === 1 ? 'tema' : 'teman'}`
    return `${capital(lead)} finns hos alla utom ${say.names(lacking)}: ${counted(themes, say)}.`
  },
  'only-one': ({ owners, more }, say) => {
    const parts = owners.map(({ document, themes }) => `${say.name(document)} – ${counted(themes, say)}`)
    return `Egna ämnen, som inget annat dokument tar upp: ${parts.join('; ')}${more > 0 ? `; och ${more} dokument till` : ''}.`
  },
  dominates: ({ owners }, say) =>
    owners
      .map(({ document, parts }) => {
        const shares = parts.map(({ kind, theme, units, of }) =>
          kind === null
            ? `${units} av ${of} åtaganden om ${say.theme(theme ?? '')}`
            : `${units} av ${of} ${labels.kinds[kind]}`,
        )
        return `${say.name(document)} står för ${list(shares)}.`
      })
      .join(' '),
  measurability: ({ units, measurable, deadlines, having, documents }, say) => {
    if (measurable === 0 && deadlines === 0)
      return `Inget av ${units} åtaganden går att mäta, och inget har en tidsgräns.`
    const where = having.length === documents ? '' : `; de finns i ${say.names(having)}`
    return `${measurable} av ${units} åtaganden går att mäta och ${deadlines} har en tidsgräns${where}.`
  },
  'core-headings': ({ all: complete, fewest, fewestCount, most, mostCount, documents }, say) => {
    const sections = 'syfte, mål, ansvar och uppföljning'
    const rest =
      fewest.length === 0
        ? ''
        : `; färst har ${say.names(fewest)} (${fewestCount === 0 ? 'ingen' : number(fewestCount)})`
    if (complete.length === documents)
      return documents === 1
        ? `${say.names(complete)} har egna rubriker för ${sections}.`
        : `${capital(all(documents))} har egna rubriker för ${sections}.`
    if (complete.length === 1)
      return `${say.names(complete)} är ensam om egna rubriker för både ${sections}${rest}.`
    if (complete.length > 0) return `${say.names(complete)} har egna rubriker för ${sections}${rest}.`
    if (documents === 1)
      return `${say.names(most)} har egna rubriker för ${number(mostCount)} av ${sections}.`
    return `Ingen har egna rubriker för ${sections} på en gång; flest har ${say.names(most)} (${number(mostCount)})${rest}.`
  },
  'goals-without-heading': ({ having }, say) =>
    `${say.names(having)} har mål, men ingen rubrik som säger det.`,
  'absent-everywhere': ({ sections, themes }, say) => {
    const parts = [
      ...(sections.length > 0
        ? [
            `avsnitt om ${list(
              sections.map((type) => labels.section[type].toLowerCase()),
              'eller',
            )}`,
          ]
        : []),
      ...(themes.length > 0 ? [`åtagande om ${list(themes.map(say.theme), 'eller')}`] : []),
    ]
    return `Inget dokument har ${list(parts, 'eller')}.`
  },
  responsibility: ({ none, most, mostUnits, lowest, documents }, say) => {
    const nobody =
      none.length === 0
        ? ''
        : none.length === documents && documents > 1
          ? 'Inget dokument säger vem som ansvarar för något.'
          : `${say.names(none)} säger inte vem som ansvarar för något.`
    if (most === null) return nobody
    const down = lowest.length === 0 ? '' : `, ner till ${list(lowest.map((type) => labels.actor[type]))}`
    return `${nobody} ${say.name(most)} fördelar ansvaret mest: ${mostUnits} uppgifter${down}.`.trim()
  },
  actorless: ({ duties, more }, say) => {
    const parts = duties.map(
      ({ document, units, of, lines }) =>
        `${say.name(document)} (${units} av ${of}, rad ${list(lines.map(String))})`,
    )
    return `Uppgifter utan utpekad aktör finns i ${list(more > 0 ? [...parts, `${more} dokument till`] : parts)}.`
  },
  'follow-up': ({ none, best, bestGrade, bestUnjoined, joined, documents }, say) => {
    if (best.length === 0)
      return documents === 1
        ? `${say.names(none)} säger inget om uppföljning.`
        : 'Inget dokument säger något om uppföljning.'
    const silent = none.length === 0 ? '' : ` ${say.names(none)} säger inget om uppföljning.`
    const star = bestUnjoined ? ', men aldrig i samma mening' : ''
    const top = `Längst i uppföljning når ${say.names(best)}: grad ${bestGrade}${bestUnjoined ? '*' : ''} av 5 (${gradeMeaning[bestGrade]}${star}).`
    const join =
      joined === 0 && documents > 1 ? ' Ingen förenar aktör, tidpunkt och indikator i en mening.' : ''
    return `${top}${silent}${join}`
  },
  adoption: ({ by, unknown }, say) => {
    const adopted = by.map(({ actor, documents }) => `${say.names(documents)} av ${actorName(actor)}`)
    const known = adopted.length === 0 ? '' : `Antagna: ${adopted.join('; ')}.`
    const rest = unknown.length === 0 ? '' : `${say.names(unknown)} anger inte vem som antagit dokumentet.`
    return `${known} ${rest}`.trim()
  },
  revision: ({ having, overdue, more, documents }, say) => {
    const rule =
      having.length === 1 && documents > 1
        ? `Bara ${say.names(having)} säger hur ofta dokumentet ska revideras`
        : `${say.names(having)} säger hur ofta dokumentet ska revideras`
    const [first] = overdue
    if (first === undefined) return `${rule}.`
    if (having.length === 1)
      return `${rule}; det skulle ha skett senast ${first.due} (${duration(first.months)} sedan).`
    const late = overdue.map(({ document, due }) => `${say.name(document)} (${due})`)
    return `${rule}. För sent sedan: ${list(more > 0 ? [...late, `${more} till`] : late)}.`
  },
  'most-similar': ({ a, b, cosine, outlier, outlierMean }, say) =>
    `Mest lika i vad de betonar är ${say.name(a)} och ${say.name(b)} (cosinus ${say.decimal(cosine)}); minst lik de andra är ${say.name(outlier)} (i snitt ${say.decimal(outlierMean)}).`,
}

const gradeMeaning: Readonly<Record<number, string>> = {
  1: 'nämnd',
  2: 'aktör',
  3: 'aktör med kanal, mottagare eller tidpunkt',
  4: 'aktör, tidpunkt och indikatorer',
  5: 'aktör, tidpunkt, indikatorer och målvärden',
}

/** Themes are neuter: "ett tema". */
function neuter(value: number): string {
  return value === 1 ? 'ett' : number(value)
}

function all(documents: number): string {
  return documents === 2 ? 'båda' : `alla ${number(documents)}`
}

function counted(themes: readonly { readonly id: string; readonly units: number }[], say: Speaker): string {
  return list(themes.map(({ id, units }) => `${say.theme(id)} (${units})`))
}

function actorName(actor: string): string {
  return actor in labels.actor ? labels.actor[actor as keyof typeof labels.actor] : actor
}
