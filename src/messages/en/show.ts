import type { ShowWording } from '../../model/wording.ts'
import { reasons } from './reasons.ts'

/** Words of `policy show` in English. */
export const show: ShowWording = {
  reasons,
  summary: (words, commitments, responsibilities, followUp) =>
    [
      `${words} words`,
      `${commitments} ${commitments === 1 ? 'commitment' : 'commitments'}`,
      `${responsibilities} ${responsibilities === 1 ? 'responsibility' : 'responsibilities'}`,
      `${followUp} ${followUp === 1 ? 'follow-up unit' : 'follow-up units'}`,
    ].join(' · '),
  noMatch: 'Nothing in the document matches the selection.',
  section: (lines) => `lines ${lines}`,
  typeSource: {
    inherited: 'inherits its type',
    content: 'recognised by its content',
    position: 'recognised by its place',
  },
  embedded: (types) => `embedded: ${types}`,
  responsibility: 'responsibility',
  followUp: 'follow-up',
  definition: 'definition',
  purpose: 'purpose of the document',
  measurable: 'measurable',
  deadline: (value) => `by ${value}`,
  inherited: 'from the vision',
  left: 'not counted',
  legend: '‹n …› = what was counted; ↳ n says as what, with its id and the rule of the codebook.',
}
