// The documents with a coding, and what the program makes of them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The sets: where their texts and codings are. The first has no layouts or fields to compare. */
export const sets = [
  { id: 'five', label: 'Bundled', texts: 'corpus', codings: 'corpus/gold' },
  { id: 'development', label: 'Development', texts: 'tests/corpus/dev', codings: 'tests/corpus/dev' },
  { id: 'report', label: 'Held out', texts: 'tests/corpus/report', codings: 'tests/corpus/report' },
]

const secondCodings = 'tests/corpus/second'

/** Every document of every set: name, layout, field, text, coding and the program's analysis. */
export async function readDocuments(root, { analyse, createContext }) {
  const context = createContext()
  const documents = []
  for (const { id: set, texts, codings } of sets) {
    for (const name of codingsIn(join(root, codings))) {
      const path = join(root, texts, `${name}.txt`)
      if (!existsSync(path)) throw new Error(`${codings}/${name}.json: no text ${texts}/${name}.txt`)
      const bytes = readFileSync(path)
      const coding = readCoding(root, codings, name)
      const { layout = null, field = 'international' } = coding
      const analysis = await analyse(bytes, `${name}.txt`, context)
      documents.push({ set, name, layout, field, coding, analysis, text: bytes.toString('utf8') })
    }
  }
  return documents
}

/** The second codings, each with the document that it is of. */
export function readSecondCodings(root, documents) {
  const byTopic = new Map(documents.map((document) => [topicOf(document.name), document]))
  return codingsIn(join(root, secondCodings)).map((name) => {
    const document = byTopic.get(topicOf(name))
    if (document === undefined) throw new Error(`${secondCodings}/${name}.json: no document of that name`)
    return { document, second: readCoding(root, secondCodings, name) }
  })
}

/** A document that moved from report to development is called old- where it was rep-. */
function topicOf(name) {
  return name.replace(/^old-/, 'rep-')
}

function codingsIn(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.map((name) => name.slice(0, -'.json'.length)).sort()
}

function readCoding(root, folder, name) {
  return JSON.parse(readFileSync(join(root, folder, `${name}.json`), 'utf8'))
}
