import type { ShowWording } from '../../model/wording.ts'
import { reasons } from './reasons.ts'

/** Words of `policy show` in Swedish. */
export const show: ShowWording = {
  reasons,
  summary: (words: number, commitments: number, responsibilities: number, followUp: number) =>
    [
      `${words} ord`,
      `${commitments} ${commitments === 1 ? 'åtagande' : 'åtaganden'}`,
      `${responsibilities} ${responsibilities === 1 ? 'ansvarsuppgift' : 'ansvarsuppgifter'}`,
      `${followUp} ${followUp === 1 ? 'uppföljning' : 'uppföljningar'}`,
    ].join(' · '),
  noMatch: 'Inget i dokumentet svarar mot urvalet.',
  section: (lines: string) => `rad ${lines}`,
  typeSource: {
    inherited: 'ärver sitt slag',
    content: 'känns igen på innehållet',
    position: 'känns igen på platsen',
  },
  embedded: (types: string) => `inbakat: ${types}`,
  responsibility: 'ansvar',
  followUp: 'uppföljning',
  definition: 'definition',
  purpose: 'dokumentets syfte',
  measurable: 'mätbart',
  deadline: (value: string) => `till ${value}`,
  inherited: 'ur visionen',
  left: 'inte med',
  legend: '‹n …› = det som räknats; ↳ n säger som vad, med dess id och kodbokens regel.',
}
