import type { MetadataLexicon } from '../../model/index.ts'

/** Fields by the English keys that converters write; Swedish keys are labels of the document head. */
const englishKeys: Readonly<Record<string, string>> = {
  title: 'title',
  date: 'documentDate',
  version: 'version',
  description: 'description',
  municipality: 'municipality',
}

/** Reads "key: value" lines of front matter into metadata fields; lists and nested values are left out. */
export function readFrontMatter(source: string | null, { labels }: MetadataLexicon): Record<string, string> {
  const properties: Record<string, string> = {}
  if (source === null) return properties
  for (const line of source.split('\n')) {
    const match = /^([\p{L}][\p{L} _-]{0,40}):[ \t]+(\S.*)$/u.exec(line)
    if (!match) continue
    const key = match[1]!.toLowerCase().replace(/[_-]/g, ' ').trim()
    const value = match[2]!.trim().replace(/^(["'])(.*)\1$/, '$2')
    const field = englishKeys[key] ?? labels.find(({ label }) => label === key)?.field
    if (field && !(field in properties) && !/^[[{|>]/.test(value)) properties[field] = value
  }
  return properties
}
