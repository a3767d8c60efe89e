import { coreSections } from '../../model/comparison.ts'
import type { SectionType } from '../../model/enums.ts'
import type { Finding } from '../../model/finding.ts'
import { coverageOf } from '../coverage.ts'
import { selectCommitments } from '../selection.ts'
import type { Corpus } from './index.ts'

/** Core headings: always; who has own headings for purpose, goals, responsibility and follow-up, and who has fewest. */
export function findCoreHeadings({ analyses, documents }: Corpus): readonly Finding[] {
  const counts = analyses.map(
    (analysis) => coreSections.filter((type) => coverageOf(analysis, type) === 'heading').length,
  )
  const [most, fewest] = [Math.max(...counts), Math.min(...counts)]
  const having = (count: number) => documents.filter((_, i) => counts[i] === count).map(({ id }) => id)
  return [
    {
      rule: 'core-headings',
      all: having(coreSections.length),
      fewest: most === fewest ? [] : having(fewest),
      fewestCount: fewest,
      most: having(most),
      mostCount: most,
      documents: documents.length,
    },
  ]
}

/** Goals without heading: a document has goals, but no section of its own for them (codebook C03). */
export function findGoalsWithoutHeading({ analyses, documents, options }: Corpus): readonly Finding[] {
  const having = documents.filter((_, i) => {
    const goals = selectCommitments(analyses[i]!, options, ['goal'])
    return goals.length > 0 && coverageOf(analyses[i]!, 'mal') === 'embedded'
  })
  return having.length === 0 ? [] : [{ rule: 'goals-without-heading', having: having.map(({ id }) => id) }]
}

/** Sections whose lack in a whole corpus is news. */
const expected: readonly SectionType[] = [...coreSections, 'prioriteringar', 'resurser']

/** Absent everywhere: two or more documents, and an expected section or a theme that none of them has. */
export function findAbsentSections({ analyses, catalogue, options }: Corpus): readonly Finding[] {
  if (analyses.length < 2) return []
  const sections = expected.filter((type) =>
    analyses.every((analysis) => coverageOf(analysis, type) === 'absent'),
  )
  const tagged = new Set(
    analyses.flatMap((analysis) => selectCommitments(analysis, options).flatMap((unit) => unit.tags)),
  )
  // Without a single tag the documents are of another field, and naming all themes would say nothing.
  const themes = tagged.size === 0 ? [] : catalogue.top.filter((id) => !tagged.has(id))
  return sections.length + themes.length === 0 ? [] : [{ rule: 'absent-everywhere', sections, themes }]
}
