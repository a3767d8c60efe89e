import type { FindingRule } from '../../model/finding.ts'

/** When each finding is said, in one sentence: the text of the reference page on findings. */
export const findingRules: Readonly<Record<FindingRule, string>> = {
  'shared-themes':
    'Two or more documents with themes: those with a unit in every document; where there is none, the three in most documents.',
  'few-lack':
    'Three or more documents, and themes that at most a quarter of them (at least one) lack; the set of documents that lacks most such themes is named.',
  'only-one':
    'A theme with units in one document only, or a narrower concept with two or more units, all in one document; at most three per document and five documents, those with most units.',
  dominates:
    'One document holds at least three quarters, but not all, of five or more units of a kind or of a theme.',
  measurability: 'Always, where there are commitments: those with a measure and those with a deadline.',
  'core-headings':
    'Always: which documents have own headings for purpose, goals, responsibility and follow-up, and which have fewest.',
  'goals-without-heading':
    'A document has goals, but the section type goals is only embedded in other sections.',
  'absent-everywhere':
    'Two or more documents, and a section on follow-up, responsibility, resources or priorities that none of them has, or a theme without units in all.',
  responsibility:
    'Some document names no duty while another does; the document with most duties is named with the actors furthest down that it gives one.',
  actorless: 'A document has duties without an actor.',
  'follow-up':
    'Always: documents of grade 0 and of the highest grade (codebook F5), and units that join actor, frequency and indicator.',
  adoption: 'Documents were adopted by different bodies, or some do not say by whom.',
  revision:
    'Some document has a revision interval; with a day given, those whose revision is overdue (codebook M6).',
  'most-similar':
    'Three to two hundred documents: the pair with the highest cosine of theme counts, and the document with the lowest mean cosine to the others.',
}
