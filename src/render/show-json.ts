import { completeTrace, listUnits, matchesFilter, type ShowFilter, type ShownDocument } from './document.ts'

/** A document's sections and units as data, with the words of their lines; with `why`, every decision. */
export function renderShowJson(document: ShownDocument, filter: ShowFilter, why: boolean): string {
  const { analysis, text, lineStarts } = document
  const units = listUnits(analysis).filter((unit) => matchesFilter(unit, filter, analysis))
  const data = {
    schema: 'policy-show/1',
    file: analysis.file,
    municipality: analysis.municipality,
    source: analysis.source,
    lines: lineStarts.map((start, i) =>
      text.slice(start, lineStarts[i + 1] ?? text.length).replace(/\n$/, ''),
    ),
    sections: analysis.sections,
    units: units.map(({ type, evidence, themes, concepts, id }) => ({
      unit: id,
      type,
      themes,
      concepts,
      ...evidence,
    })),
    ...(why ? { trace: completeTrace(document) } : {}),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}
