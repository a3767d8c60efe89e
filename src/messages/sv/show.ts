/** Words of `policy show` in Swedish. */
export const show = {
  summary: (words: number, commitments: number, responsibilities: number, followUp: number) =>
    `${words} ord · ${commitments} åtaganden · ${responsibilities} ansvarsuppgifter · ${followUp} uppföljningar`,
  noMatch: 'Inget i dokumentet svarar mot urvalet.',
  section: (lines: string) => `rad ${lines}`,
  noHeading: 'utan rubrik',
  responsibility: 'ansvar',
  followUp: 'uppföljning',
  definition: 'definition',
  purpose: 'dokumentets syfte',
  measurable: 'mätbart',
  deadline: (value: string) => `till ${value}`,
  inherited: 'ur visionen',
  stem: 'stam',
  omitted: '⋯',
  confidence: (value: string) => `säkerhet ${value}`,
  taken: 'med',
  left: 'inte med',
  legend: '⟦ ⟧ = det som räknats; ↳ säger som vad, med regel ur kodboken.',
  whyTitle: 'Mening för mening',
} as const
