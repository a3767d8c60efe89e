import type { Municipality } from '../../model/analysis.ts'
import type { Context } from '../../model/context.ts'
import type { NamedPartner } from './patterns.ts'

/** Swedish regions and municipalities named in full that are not the document's own. */
export function findOtherRegions(
  text: string,
  own: Municipality | null,
  context: Context,
): readonly NamedPartner[] {
  return context.register
    .find(text)
    .filter(({ municipality, full }) => full && municipality.code !== own?.code)
    .map(({ start, end }) => ({
      type: 'land-region',
      name: text.slice(start, end),
      start,
      end,
      rule: 'register',
      confidence: 0.7,
    }))
}
