// docs/accuracy.md: the tables, and what a reader must know about them.
import { floors } from './match.mjs'
import { draws } from './statistics.mjs'
import { watch } from './summary.mjs'
import { renderMarkdown } from './tables.mjs'

const layouts = [
  ['flattened', 'a page on one line, headings inside the running text'],
  ['hard-wrapped', 'lines broken at a width, words divided, heads and feet of pages between them'],
  ['web', 'copied from a web page with its menus'],
  ['numbered', 'numbered headings and a contents list'],
  ['heading-less', 'no headings: paragraphs or numbered points'],
  ['table', 'goals, measures and responsibility in tables'],
  ['letterhead', 'a form on the first page: labels first, values after them'],
  ['glyphs', 'odd list signs, headings in capitals'],
  ['wrapper', 'the policy inside a case file: official letter, proposed decision'],
  ['voice', 'written as we and you, with questions as headings'],
]

/** The page, not yet formatted. */
export function buildPage(tables, { version }, taxonomy) {
  return [
    '# Accuracy',
    '<!-- Written by `npm run accuracy -- --write`; do not edit. -->',
    `How often the program (version ${version}, taxonomy ${taxonomy}) does what a coding by the [codebook](codebook.md) does. \`npm run accuracy\` prints these figures, with \`--json\` as data, and with \`--write\` it writes this page. It uses neither clock nor chance: the same program and the same codings give the same page.`,
    '## The documents',
    [
      '- **Bundled**: five international policies of Swedish municipalities, in [corpus](../corpus), with one coding each in [corpus/gold](../corpus/gold). The rules and the taxonomy were made with them at hand: what they show is whether the program still does what it did.',
      '- **Development**: [tests/corpus/dev](../tests/corpus/dev). Rules were written with these texts and their codings in sight, so their figures are too high for new documents.',
      '- **Held out**: [tests/corpus/report](../tests/corpus/report). Kept from whoever writes rules; these figures are the ones to quote. A document that is looked at leaves the set: three were, and moved to development as old-01, old-13 and old-20.',
    ].join('\n'),
    'The texts of development and held out are our own, written for this test in the manner of municipal documents. They bear the names of real municipalities but are no documents of theirs. Each has a field and one of ten layouts:',
    layouts.map(([name, about]) => `- \`${name}\`: ${about}`).join('\n'),
    'All have a coding by coder A, which is the reference; 13 of them have another one by coder B, in [tests/corpus/second](../tests/corpus/second).',
    '## How the figures come about',
    [
      `- **Matching.** A coded unit and a found one are the same where they stand at most two lines apart and share enough of their words (Jaccard, without case and punctuation): ${floors.commitment} for commitments, ${floors.definition} for definitions, purposes and headings (at most one line apart, numbering aside), ${floors.followUp} for follow-up. Duties need ${floors.duty} of the shared words plus .25 for a common function and .25 for the same actor type, and at least .15 of the words. Nothing has two partners; the most alike are paired first.`,
      '- **F1** is 2 × matched / (coded + found), over all units of all documents. A **responsibility** counts as matched only with its actor type and one of its functions; a **target** is a commitment with a measure or a deadline in both. **Themes** are end to end: those of a missed unit are missed, those of an invented unit invented; they are measured in international policies only, since the taxonomy is of that field.',
      '- **Share right**: kind, modality and primary theme on matched commitments, heading types on matched headings. **Section words**: of all words of the text, those whose section has a coded type. **Metadata**: 18 fields of the head; a wrong value is both missed and invented, an empty field is not an absent one.',
      '- **Hard negatives** are sentences that a coder noted as looking like commitments without being any; the figure is the share that the program took.',
      `- **Intervals** are percentile bootstrap intervals at 95 %: the documents of a set are drawn anew with replacement, ${draws} times, and each time the figure is computed over what was drawn. For a group of two or three documents it says little more than how far they lie apart; a single document has none.`,
      `- **Groups below the mean** are layouts and fields of at least ${watch.size} documents, each compared with the figure of its whole set.`,
    ].join('\n'),
    '## What they do not show',
    [
      '- How the program does on real documents: apart from the bundled five, no text here was passed by a council. Texts written for a test are written with the codebook in mind.',
      '- Conversion from PDF or Word: all are plain texts that look as such conversions do.',
      '- Which coding is right. A deviation from coder A may be a reading that coder B shares; compare the columns.',
      '- How far two coders agree who know nothing of each other. The repository does not record how the second codings were made, or whether units were settled between the coders. Every commitment of coder A stands in coder B’s coding letter by letter (last row of the table of two codings), which points to settled units. Read the agreement on what is a unit as an upper bound; kind, themes and functions differ more and say more.',
      '- Chance in the choice of documents is in the intervals, chance in the coding is not.',
      '- Fields have mostly one or two documents: a low figure there is a document to read, not a finding on a field.',
      '- The confusions are of matched units only; a unit that was missed or invented is in the F1. Those of actor types are too few, since duties with the same actor type are paired more readily.',
    ].join('\n'),
    renderMarkdown(tables),
    '',
  ].join('\n\n')
}
