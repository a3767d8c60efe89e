import type { FindingSentences, Speaker } from '../../model/wording.ts'
import { capital, months as duration, list, number } from './grammar.ts'
import { labels } from './labels.ts'

/** What the documents say together, in the words of an analyst. */
export const findings: FindingSentences = {
  'shared-themes': ({ themes, widespread, of, documents }, say) => {
    if (themes.length > 0)
      return `${capital(number(themes.length))} of ${of} themes ${themes.length === 1 ? 'is' : 'are'} found in ${all(documents)}: ${counted(themes, say)}.`
    const spread = widespread.map((each) => `${say.theme(each.id)} (${each.documents})`)
    return `None of ${of} themes is found in ${all(documents)}; most widespread are ${list(spread)}.`
  },
  'few-lack': ({ themes, further, lacking }, say) => {
    const lead = `${number(themes.length)} ${further ? 'more' : themes.length === 1 ? 'theme' : 'themes'}`
    return `${capital(lead)} ${themes.length === 1 ? 'is' : 'are'} found in all but ${say.names(lacking)}: ${counted(themes, say)}.`
  },
  'only-one': ({ owners, more }, say) => {
    const parts = owners.map(({ document, themes }) => `${say.name(document)} – ${counted(themes, say)}`)
    return `Topics that no other document takes up: ${parts.join('; ')}${more > 0 ? `; and ${more} more documents` : ''}.`
  },
  dominates: ({ owners }, say) =>
    owners
      .map(({ document, parts }) => {
        const shares = parts.map(({ kind, theme, units, of }) =>
          kind === null
            ? `${units} of ${of} commitments on ${say.theme(theme ?? '')}`
            : `${units} of ${of} ${labels.kinds[kind]}`,
        )
        return `${say.name(document)} accounts for ${list(shares)}.`
      })
      .join(' '),
  measurability: ({ units, measurable, deadlines, having, documents }, say) => {
    if (measurable === 0 && deadlines === 0)
      return `None of ${units} commitments can be measured, and none has a deadline.`
    const where = having.length === documents ? '' : `; they are found in ${say.names(having)}`
    return `${measurable} of ${units} commitments can be measured and ${deadlines} have a deadline${where}.`
  },
  'core-headings': ({ all: complete, fewest, fewestCount, most, mostCount, documents }, say) => {
    const sections = 'purpose, goals, responsibility and follow-up'
    const rest =
      fewest.length === 0
        ? ''
        : `; fewest has ${say.names(fewest)} (${fewestCount === 0 ? 'none' : number(fewestCount)})`
    if (complete.length === documents)
      return documents === 1
        ? `${say.names(complete)} has headings of its own for ${sections}.`
        : `${capital(all(documents))} have headings of their own for ${sections}.`
    if (complete.length === 1)
      return `${say.names(complete)} alone has headings of its own for ${sections}${rest}.`
    if (complete.length > 0)
      return `${say.names(complete)} have headings of their own for ${sections}${rest}.`
    if (documents === 1)
      return `${say.names(most)} has headings of its own for ${number(mostCount)} of ${sections}.`
    return `None has headings of its own for all of ${sections}; most has ${say.names(most)} (${number(mostCount)})${rest}.`
  },
  'goals-without-heading': ({ having }, say) =>
    `${say.names(having)} ${having.length === 1 ? 'has' : 'have'} goals, but no heading that says so.`,
  'absent-everywhere': ({ sections, themes }, say) => {
    const parts = [
      ...(sections.length > 0
        ? [
            `section on ${list(
              sections.map((type) => labels.section[type].toLowerCase()),
              'or',
            )}`,
          ]
        : []),
      ...(themes.length > 0 ? [`commitment on ${list(themes.map(say.theme), 'or')}`] : []),
    ]
    return `No document has a ${list(parts, 'or')}.`
  },
  responsibility: ({ none, most, mostUnits, lowest, documents }, say) => {
    const nobody =
      none.length === 0
        ? ''
        : none.length === documents && documents > 1
          ? 'No document says who is responsible for anything.'
          : `${say.names(none)} ${none.length === 1 ? 'does' : 'do'} not say who is responsible for anything.`
    if (most === null) return nobody
    const down = lowest.length === 0 ? '' : `, down to ${list(lowest.map((type) => labels.actor[type]))}`
    return `${nobody} ${say.name(most)} divides responsibility most: ${mostUnits} duties${down}.`.trim()
  },
  actorless: ({ duties, more }, say) => {
    const parts = duties.map(
      ({ document, units, of, lines }) =>
        `${say.name(document)} (${units} of ${of}, ${lines.length === 1 ? 'line' : 'lines'} ${list(lines.map(String))})`,
    )
    return `Duties without a named actor are found in ${list(more > 0 ? [...parts, `${more} more documents`] : parts)}.`
  },
  'follow-up': ({ none, best, bestGrade, bestUnjoined, joined, documents }, say) => {
    if (best.length === 0)
      return documents === 1
        ? `${say.names(none)} says nothing on follow-up.`
        : 'No document says anything on follow-up.'
    const silent =
      none.length === 0
        ? ''
        : ` ${say.names(none)} ${none.length === 1 ? 'says' : 'say'} nothing on follow-up.`
    const star = bestUnjoined ? ', but never in one sentence' : ''
    const top = `${say.names(best)} ${best.length === 1 ? 'goes' : 'go'} furthest in follow-up: grade ${bestGrade}${bestUnjoined ? '*' : ''} of 5 (${gradeMeaning[bestGrade]}${star}).`
    const join = joined === 0 && documents > 1 ? ' None joins actor, time and indicator in one sentence.' : ''
    return `${top}${silent}${join}`
  },
  adoption: ({ by, unknown }, say) => {
    const adopted = by.map(({ actor, documents }) => `${say.names(documents)} by ${actorName(actor)}`)
    const known = adopted.length === 0 ? '' : `Adopted: ${adopted.join('; ')}.`
    const rest =
      unknown.length === 0
        ? ''
        : `${say.names(unknown)} ${unknown.length === 1 ? 'does' : 'do'} not say who adopted the document.`
    return `${known} ${rest}`.trim()
  },
  revision: ({ having, overdue, more, documents }, say) => {
    const rule =
      having.length === 1 && documents > 1
        ? `Only ${say.names(having)} says how often the document is to be revised`
        : `${say.names(having)} ${having.length === 1 ? 'says' : 'say'} how often the document is to be revised`
    const [first] = overdue
    if (first === undefined) return `${rule}.`
    if (having.length === 1) return `${rule}; it was due by ${first.due} (${duration(first.months)} ago).`
    const late = overdue.map(({ document, due }) => `${say.name(document)} (${due})`)
    return `${rule}. Overdue since: ${list(more > 0 ? [...late, `${more} more`] : late)}.`
  },
  'most-similar': ({ a, b, cosine, outlier, outlierMean }, say) =>
    `Most alike in what they stress are ${say.name(a)} and ${say.name(b)} (cosine ${say.decimal(cosine)}); least like the others is ${say.name(outlier)} (${say.decimal(outlierMean)} on average).`,
}

const gradeMeaning: Readonly<Record<number, string>> = {
  1: 'mentioned',
  2: 'actor',
  3: 'actor with channel, recipient or time',
  4: 'actor, time and indicators',
  5: 'actor, time, indicators and targets',
}

function all(documents: number): string {
  return documents === 2 ? 'both' : `all ${number(documents)}`
}

function counted(themes: readonly { readonly id: string; readonly units: number }[], say: Speaker): string {
  return list(themes.map(({ id, units }) => `${say.theme(id)} (${units})`))
}

function actorName(actor: string): string {
  return actor in labels.actor ? labels.actor[actor as keyof typeof labels.actor] : actor
}
