import type { Finding } from '../../model/finding.ts'
import { gradeFollowUp, joinedUnits } from '../follow-up.ts'
import { monthsOverdue, reviewDue } from '../metadata.ts'
import { lowestActors } from '../responsibilities.ts'
import type { Corpus } from './index.ts'

/** Responsibility: some document names no duty, or one of several has most duties. */
export function findResponsibility({ analyses, documents }: Corpus): readonly Finding[] {
  const counts = analyses.map(({ responsibilities }) => responsibilities.length)
  const none = documents.filter((_, i) => counts[i] === 0).map(({ id }) => id)
  const most = Math.max(...counts)
  const index = counts.indexOf(most)
  const alone = most > 0 && documents.length > 1 && counts.lastIndexOf(most) === index
  if (none.length === 0 && !alone) return []
  return [
    {
      rule: 'responsibility',
      none,
      most: alone ? documents[index]!.id : null,
      mostUnits: most,
      lowest: alone ? lowestActors(analyses[index]!) : [],
      documents: documents.length,
    },
  ]
}

/** Actorless: a document has duties for which nobody is named (codebook R5). */
export function findActorless({ analyses, documents }: Corpus): readonly Finding[] {
  const duties = documents.flatMap(({ id }, i) => {
    const { responsibilities } = analyses[i]!
    const lacking = responsibilities.filter((unit) => unit.actor === null)
    if (lacking.length === 0) return []
    const lines = [...new Set(lacking.map((unit) => unit.line))]
    return [{ document: id, units: lacking.length, of: responsibilities.length, lines }]
  })
  if (duties.length === 0) return []
  const named = duties.sort((a, b) => b.units - a.units).slice(0, mostNamed)
  return [{ rule: 'actorless', duties: named, more: duties.length - named.length }]
}

/** Documents named in one sentence; the others are counted. */
const mostNamed = 5

/** Follow-up: always; lowest and highest grade (codebook F5), and units that join actor, frequency and indicator. */
export function findFollowUp({ analyses, documents }: Corpus): readonly Finding[] {
  const grades = analyses.map(gradeFollowUp)
  const best = Math.max(...grades.map(({ grade }) => grade))
  const having = (grade: number) => documents.filter((_, i) => grades[i]!.grade === grade).map(({ id }) => id)
  return [
    {
      rule: 'follow-up',
      none: having(0),
      best: best === 0 ? [] : having(best),
      bestGrade: best,
      bestUnjoined: grades.filter(({ grade }) => grade === best).every(({ unjoined }) => unjoined),
      joined: analyses.reduce((sum, analysis) => sum + joinedUnits(analysis).length, 0),
      documents: documents.length,
    },
  ]
}

/** Adoption: documents were adopted by different bodies, or some do not say by whom. */
export function findAdoption({ analyses, documents }: Corpus): readonly Finding[] {
  const groups = new Map<string, string[]>()
  const unknown: string[] = []
  documents.forEach(({ id }, i) => {
    const actor = analyses[i]!.metadata.adoptedBy?.value ?? null
    if (actor === null) unknown.push(id)
    else groups.set(actor, [...(groups.get(actor) ?? []), id])
  })
  if (unknown.length === 0 && groups.size < 2) return []
  const by = [...groups].map(([actor, ids]) => ({ actor, documents: ids }))
  return [{ rule: 'adoption', by: by.sort((a, b) => b.documents.length - a.documents.length), unknown }]
}

/** Revision: some document has a revision interval; with a day given, those whose time has passed (codebook M6). */
export function findRevision({ analyses, documents, asOf }: Corpus): readonly Finding[] {
  const having = documents.filter((_, i) => analyses[i]!.metadata.revisionInterval?.value != null)
  if (having.length === 0) return []
  const overdue = documents.flatMap(({ id }, i) => {
    const months = monthsOverdue(analyses[i]!, asOf)
    return months === null ? [] : [{ document: id, due: reviewDue(analyses[i]!)!, months }]
  })
  const named = overdue.sort((a, b) => b.months - a.months).slice(0, mostNamed)
  return [
    {
      rule: 'revision',
      having: having.map(({ id }) => id),
      overdue: named,
      more: overdue.length - named.length,
      documents: documents.length,
    },
  ]
}
