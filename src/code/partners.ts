import type { Municipality, Partner, Section } from '../model/analysis.ts'
import type { Block, ReadDocument } from '../model/block.ts'
import type { Context } from '../model/context.ts'
import type { PartnerType } from '../model/enums.ts'
import { toSource } from '../text/offsets.ts'
import { collapse, lineOf } from './metadata/candidate.ts'
import { codeMunicipality } from './metadata.ts'
import { keepFirst } from './overlaps.ts'
import { findGazetteerNames } from './partners/gazetteer.ts'
import { findNetworks, findTwinTowns, type NamedPartner } from './partners/patterns.ts'
import { findOtherRegions } from './partners/regions.ts'

/** Kinds of block in whose text partners are looked for. */
const textKinds: ReadonlySet<Block['kind']> = new Set(['paragraph', 'listItem', 'row', 'footnote'])

/** Order of authority when a name is found twice: a twin town is more than a town. */
const authority: readonly PartnerType[] = ['vanort', 'natverk', 'finansiar', 'organisation', 'land-region']

/** Named twin towns, networks, funders, countries, regions and organisations (codebook 11c), each once, in order. */
export function codePartners(
  doc: ReadDocument,
  sections: readonly Section[],
  context: Context,
  own: Municipality | null = codeMunicipality(doc, sections, context),
): readonly Partner[] {
  const byName = new Map<string, Partner>()
  doc.blocks.forEach((block, at) => {
    if (!textKinds.has(block.kind) || block.wrapper) return
    const twins = findTwinTowns(block, leadOf(doc.blocks, at), context)
    const named = [
      ...twins,
      ...findNetworks(block.text, context),
      ...findGazetteerNames(block.text, context),
      ...findOtherRegions(block.text, own, context),
    ]
    for (const each of keepFirst(named)) {
      if (own !== null && sameName(each.name, own.name)) continue
      const partner = toPartner(each, block, doc)
      const key = each.name.normalize('NFC').toLowerCase()
      const known = byName.get(key)
      if (!known || authority.indexOf(partner.type) < authority.indexOf(known.type))
        byName.set(key, known ? { ...known, type: partner.type, rule: partner.rule } : partner)
    }
  })
  return [...byName.values()].sort((a, b) => a.span[0] - b.span[0])
}

/** The heading or paragraph that introduces a list item. */
function leadOf(blocks: readonly Block[], at: number): string | null {
  if (blocks[at]!.kind !== 'listItem') return null
  for (let i = at - 1; i >= 0 && i > at - 30; i--) {
    const { kind, text } = blocks[i]!
    if (kind === 'heading' || kind === 'paragraph') return text
  }
  return null
}

function sameName(name: string, own: string): boolean {
  const folded = name.toLowerCase()
  return folded === own.toLowerCase() || folded === `${own.toLowerCase()}s`
}

function toPartner(each: NamedPartner, block: Block, doc: ReadDocument): Partner {
  const span = toSource(block.map, each.start, each.end)
  return {
    type: each.type,
    exact: collapse(doc.text.slice(span[0], span[1])),
    span,
    line: lineOf(doc.lineStarts, span[0]),
    endLine: lineOf(doc.lineStarts, Math.max(span[0], span[1] - 1)),
    page: block.page,
    rule: `11c:${each.rule}`,
    confidence: each.confidence,
  }
}
