import { dirname, relative, resolve, sep } from 'node:path'
import { documentIds } from '../compare/documents.ts'
import type { PolicyAnalysis } from '../model/analysis.ts'
import type { Source } from './inputs.ts'

/** Names for files in the order given: the base name, and where several share it the path from the folder that holds them. */
export function distinctNames(sources: readonly Source[]): readonly string[] {
  const groups = new Map<string, string[]>()
  for (const { name, file } of sources)
    if (file !== null) groups.set(name, [...(groups.get(name) ?? []), resolve(file)])
  const folders = new Map([...groups].map(([name, paths]) => [name, commonFolder(paths)]))
  return sources.map(({ name, file }) =>
    file === null || groups.get(name)!.length === 1
      ? name
      : relative(folders.get(name)!, resolve(file)).split(sep).join('/'),
  )
}

/** The deepest folder above all paths. */
function commonFolder(paths: readonly string[]): string {
  let folder = dirname(paths[0]!)
  while (!paths.every((path) => path.startsWith(folder.endsWith(sep) ? folder : folder + sep)))
    folder = dirname(folder)
  return folder
}

/** Gives units of documents whose files share a name the ids of their documents: "policy-2-g01". */
export function numberUnits(analyses: readonly PolicyAnalysis[]): readonly PolicyAnalysis[] {
  const ids = documentIds(analyses)
  const taken = new Set<string>()
  return analyses.map((analysis, i) => {
    const { commitments, responsibilities, followUp } = analysis
    const units = [...commitments, ...responsibilities, ...followUp].map(({ id }) => id)
    const clash = units.some((id) => taken.has(id))
    const rename = <Unit extends { readonly id: string }>(unit: Unit): Unit =>
      clash ? { ...unit, id: ids[i]! + unit.id.slice(Math.max(0, unit.id.lastIndexOf('-'))) } : unit
    const named = {
      ...analysis,
      commitments: commitments.map(rename),
      responsibilities: responsibilities.map(rename),
      followUp: followUp.map(rename),
    }
    for (const { id } of [...named.commitments, ...named.responsibilities, ...named.followUp]) taken.add(id)
    return named
  })
}
