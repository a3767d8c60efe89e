import type { PolicyAnalysis } from '../model/analysis.ts'
import type { ComparedDocument } from '../model/comparison.ts'
import { docTypes } from '../model/enums.ts'

/** The columns of a comparison: names, and what tells two documents of one name apart. */
export function describeDocuments(
  analyses: readonly PolicyAnalysis[],
  ids: readonly string[] = documentIds(analyses),
): readonly ComparedDocument[] {
  const names = analyses.map((analysis) => analysis.municipality?.name ?? stemOf(analysis.file))
  const nameCounts = countBy(names)
  const fullCounts = countBy(analyses.map((analysis, i) => fullName(names[i]!, analysis)))
  return analyses.map((analysis, i) => ({
    id: ids[i]!,
    file: analysis.file,
    sha256: analysis.source.sha256,
    name: names[i]!,
    municipality: analysis.municipality,
    title: analysis.metadata.title?.value ?? null,
    docType: docTypes.find((type) => type === analysis.metadata.docType?.value) ?? null,
    year: yearOf(analysis),
    distinguish: {
      type: nameCounts.get(names[i]!)! > 1,
      file: fullCounts.get(fullName(names[i]!, analysis))! > 1,
    },
    words: analysis.words,
    messages: analysis.messages,
  }))
}

/** Ids of documents in the order given: the base names of their files, numbered where they repeat. */
export function documentIds(analyses: readonly PolicyAnalysis[]): readonly string[] {
  return uniqueIds(analyses.map(({ file }) => stemOf(file.slice(file.lastIndexOf('/') + 1))))
}

function fullName(name: string, analysis: PolicyAnalysis): string {
  return [name, analysis.metadata.docType?.value, yearOf(analysis)].join('\n')
}

/** Adoption first: the document date may be that of a later print. */
function yearOf({ metadata }: PolicyAnalysis): string | null {
  return (metadata.adoptedDate?.value ?? metadata.documentDate?.value)?.slice(0, 4) ?? null
}

function stemOf(file: string): string {
  return file.replace(/\.[^./]*$/, '') || file
}

/** Numbers repeated ids in order: policy, policy-2, policy-3. */
function uniqueIds(stems: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  const next = new Map<string, number>()
  return stems.map((stem) => {
    let id = stem
    for (let n = next.get(stem) ?? 2; taken.has(id); n++) {
      id = `${stem}-${n}`
      next.set(stem, n + 1)
    }
    taken.add(id)
    return id
  })
}

function countBy(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
