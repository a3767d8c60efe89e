import type { Commitment, PolicyAnalysis } from '../model/analysis.ts'
import type { Cell, CompareOptions, Matrix, Row } from '../model/comparison.ts'
import type { Kind, Modality } from '../model/enums.ts'
import { actorItem, cellOf, commitmentItem, numberRow } from './matrix.ts'
import { selectCommitments } from './selection.ts'

/** How much each document says: words, units of each kind, duties, follow-up, themes. */
export function compareSize(analyses: readonly PolicyAnalysis[], options: CompareOptions): Matrix {
  const units = analyses.map((analysis) => selectCommitments(analysis, options))
  const ofKind = (kind: Kind) => units.map((each) => each.filter((unit) => unit.kind === kind))
  const row = (id: string, cells: readonly Cell[], secondary: Row['secondary'] = null) =>
    numberRow(id, cells, ['sum', 'secondarySum'], secondary)
  return {
    id: 'size',
    content: 'number',
    columns: 'documents',
    totals: ['sum', 'secondarySum'],
    rows: [
      row(
        'words',
        analyses.map(({ words }) => cellOf(words)),
      ),
      row('goal', ofKind('goal').map(countInherited), 'inherited'),
      row('activity', ofKind('activity').map(countUnits)),
      row('priority', ofKind('priority').map(countUnits)),
      row('principle', ofKind('principle').map(countUnits)),
      row('units', units.map(countUnits)),
      row(
        'measurable',
        units.map((each) => countUnits(each.filter((unit) => unit.measurable))),
      ),
      row(
        'deadline',
        units.map((each) => countUnits(each.filter((unit) => unit.deadline !== null))),
      ),
      row('responsibilities', analyses.map(countResponsibilities), 'actorless'),
      row('followUp', analyses.map(countFollowUp), 'metadata'),
      // A sum over documents would count a theme once per document.
      { ...row('themes', units.map(countThemes)), totals: [null, null] },
      row(
        'assignments',
        units.map((each) => cellOf(each.reduce((sum, unit) => sum + unit.tags.length, 0))),
      ),
    ],
  }
}

/** Groups of modality (codebook §6.4) as tables show them: strongest first, forms of equal weight together. */
const modalityGroups = {
  ska: ['maste', 'ska'],
  bor: ['bor'],
  vill: ['vill', 'kommer-att'],
  presens: ['presens'],
  infinitiv: ['infinitiv', 'nominal'],
  varderande: ['varderande'],
  kan: ['kan', 'far'],
} as const satisfies Record<string, readonly Modality[]>

/** How binding the words are: commitments by the modality of their governing verb. */
export function compareModality(analyses: readonly PolicyAnalysis[], options: CompareOptions): Matrix {
  const units = analyses.map((analysis) => selectCommitments(analysis, options))
  return {
    id: 'modality',
    content: 'number',
    columns: 'documents',
    totals: ['sum'],
    rows: Object.entries(modalityGroups).map(([id, forms]: [string, readonly Modality[]]) =>
      numberRow(
        id,
        units.map((each) => countUnits(each.filter((unit) => forms.includes(unit.modality)))),
        ['sum'],
      ),
    ),
  }
}

function countUnits(units: readonly Commitment[]): Cell {
  return cellOf(units.length, { items: units.map(commitmentItem) })
}

function countInherited(units: readonly Commitment[]): Cell {
  return { ...countUnits(units), secondary: units.filter((unit) => unit.inherited).length }
}

function countResponsibilities({ responsibilities }: PolicyAnalysis): Cell {
  return cellOf(responsibilities.length, {
    secondary: responsibilities.filter((unit) => unit.actor === null).length,
    items: responsibilities.map(actorItem),
  })
}

function countFollowUp({ followUp }: PolicyAnalysis): Cell {
  return cellOf(followUp.length, {
    secondary: followUp.filter((unit) => unit.source === 'metadata').length,
    items: followUp.map(actorItem),
  })
}

function countThemes(units: readonly Commitment[]): Cell {
  return cellOf(new Set(units.flatMap((unit) => unit.tags)).size)
}
