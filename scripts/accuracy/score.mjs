// One document: a coding against what was found, as counts of every measure and as confusions.
import { commonShare, floors, fold, likeDuties, likeUnits, overlap, pairUp, wordsOf } from './match.mjs'
import { newCounts } from './measures.mjs'
import { pairHeadings, sameType, sectionsOfWords } from './sections.mjs'

/** Fields of the head that are scored; the others are free text. */
const metadataFields = [
  'title',
  'municipality',
  'docType',
  'adoptedBy',
  'adoptedDate',
  'decisionParagraph',
  'diaryNumber',
  'validity',
  'documentOwner',
  'documentResponsible',
  'revisionInterval',
  'revisionResponsible',
  'followUpResponsible',
  'appliesTo',
  'version',
  'publishedDate',
  'revisedDate',
  'documentDate',
]

/** Fields whose value is a name or a phrase, which may be cut differently: most words in common will do. */
const phrases = new Set(['title', 'appliesTo', 'documentOwner', 'documentResponsible'])

/** What may be taken for something else: [coded, found] for every matched unit, for section types for every word. */
const newPairs = () => ({ kind: [], modality: [], section: [], actor: [] })

/**
 * Scores a document. `coding` is the reference, `found` an analysis or another coding, `text` the document.
 * Returns `counts` (see measures.mjs) and `pairs` of values, equal ones too.
 */
export function scoreDocument(coding, found, text) {
  const counts = newCounts()
  const pairs = newPairs()
  scoreSections(coding, found, text.normalize('NFC'), counts, pairs)
  scoreMetadata(coding.metadata ?? {}, found.metadata ?? {}, counts.metadata)
  scoreCommitments(coding, found, counts, pairs)
  for (const name of ['definitions', 'documentPurposes']) {
    if (coding[name] === undefined) continue
    const both = [coding[name], found[name] ?? []]
    countPairs(counts[name], ...both, pairUp(...both, likeUnits, floors.definition))
  }
  scoreDuties(coding.responsibilities ?? [], found.responsibilities ?? [], counts, pairs)
  const followUp = [followUpInText(coding), followUpInText(found)]
  countPairs(counts.followUp, ...followUp, pairUp(...followUp, likeUnits, floors.followUp))
  return { counts, pairs }
}

function scoreSections(coding, found, text, counts, pairs) {
  const headings = pairHeadings(coding.sections, found.sections)
  countPairs(counts.headings, headings.left, headings.right, headings.pairs)
  for (const [one, other] of headings.pairs) countRight(counts.headingTypes, sameType(one, other))
  for (const [one, other] of sectionsOfWords(coding.sections, found.sections, text)) {
    const type = other?.types?.[0] ?? 'none'
    const right = one.types.includes(type)
    countRight(counts.sectionWords, right)
    pairs.section.push([one.types[0], right ? one.types[0] : type])
  }
}

function scoreMetadata(coded, found, counts) {
  for (const field of metadataFields) {
    const [one, other] = [fieldValue(coded[field]), fieldValue(found[field])]
    if (one !== null && other !== null && sameValue(field, one, other)) {
      counts.hit++
      continue
    }
    if (one !== null) counts.missed++
    if (other !== null) counts.invented++
  }
}

/** A field that stands there empty is not the same as one that does not stand there. */
function fieldValue(field) {
  if (field === null || typeof field !== 'object') return field ?? null
  return field.value ?? (field.status === 'empty' ? '(empty)' : null)
}

function sameValue(field, one, other) {
  const [left, right] = [fold(String(one)), fold(String(other))]
  return left === right || (phrases.has(field) && commonShare(wordsOf(left), wordsOf(right)) >= 0.6)
}

function scoreCommitments(coding, found, counts, pairs) {
  const [left, right] = [coding.commitments ?? [], found.commitments ?? []]
  const matched = pairUp(left, right, likeUnits, floors.commitment)
  countPairs(counts.commitments, left, right, matched)
  countAmong(counts.goals, left, right, matched, ({ kind }) => kind === 'goal')
  countAmong(counts.targets, left, right, matched, ({ measurable, deadline }) => measurable || deadline)
  for (const [one, other] of matched) {
    for (const name of ['kind', 'modality']) {
      countRight(counts[name], one[name] === other[name])
      pairs[name].push([one[name], other[name]])
    }
    if (one.tags?.length > 0) countRight(counts.primaryTag, one.tags[0] === other.tags?.[0])
  }
  const partnerOf = new Map(matched)
  // End to end: the themes of a missed unit are missed, those of an invented one invented.
  for (const unit of left) countMembers(counts.tags, unit.tags, partnerOf.get(unit)?.tags)
  const seen = new Set(partnerOf.values())
  const unmatched = right.filter((unit) => !seen.has(unit))
  for (const unit of unmatched) countMembers(counts.tags, [], unit.tags)
  const traps = coding.hardNegatives ?? []
  counts.hardNegatives.of += traps.length
  counts.hardNegatives.right += pairUp(traps, unmatched, likeUnits, floors.commitment).length
}

/** A duty is right only with its actor type and one of its functions; functions are counted on all matched duties. */
function scoreDuties(left, right, counts, pairs) {
  const matched = pairUp(left, right, likeDuties, floors.duty)
  const isFull = ([one, other]) =>
    one.actorType === other.actorType && overlap(one.functions, other.functions)
  countPairs(counts.responsibilities, left, right, matched.filter(isFull))
  for (const [one, other] of matched) {
    countMembers(counts.functions, one.functions, other.functions)
    pairs.actor.push([one.actorType, other.actorType])
  }
}

/** Follow-up that the text names; what only a field of the head says is scored as metadata. */
function followUpInText({ followUp }) {
  return (followUp ?? []).filter(({ source }) => (source ?? 'text') === 'text')
}

function countPairs(counts, left, right, pairs) {
  counts.hit += pairs.length
  counts.missed += left.length - pairs.length
  counts.invented += right.length - pairs.length
}

function countAmong(counts, left, right, pairs, holds) {
  const both = pairs.filter((pair) => pair.every(holds))
  countPairs(counts, left.filter(holds), right.filter(holds), both)
}

function countMembers(counts, left, right) {
  const [one, other] = [new Set(left), new Set(right)]
  const common = [...one].filter((each) => other.has(each))
  countPairs(counts, [...one], [...other], common)
}

function countRight(counts, right) {
  counts.of++
  if (right) counts.right++
}
