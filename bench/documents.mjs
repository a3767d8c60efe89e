// Makes documents for the benchmarks: the sentences, list items and headings of corpus/ put together anew. The same
// call gives the same bytes on every machine. Real collections hold more different words than these do, so the cost
// of a vocabulary that grows is imitated: a share of the long words become compounds that occur nowhere in corpus/.
import { readdirSync, readFileSync } from 'node:fs'

const corpus = new URL('../corpus/', import.meta.url)

/** Share of long words that become a new compound. */
const novelty = 0.03

const titles = [
  'Internationell policy',
  'Internationell strategi',
  'Policy för internationellt samarbete',
  'Riktlinjer för internationellt arbete',
]
const goalHeadings = ['Mål', 'Övergripande mål', 'Prioriterade områden', 'Inriktningsmål']

/** What documents are made of, in the order of corpus/. */
export function readMaterial() {
  const material = { headings: new Set(), sentences: new Set(), stems: new Set(), items: new Set() }
  for (const name of readdirSync(corpus).sort()) {
    if (!name.endsWith('.txt')) continue
    for (const raw of readFileSync(new URL(name, corpus), 'utf8').split('\n')) {
      const line = raw.trim().replaceAll('*', '')
      const item = /^[-•–]\s*(.+)$/.exec(line)?.[1]
      if (line === '' || line.includes('\t')) continue
      if (item) material.items.add(item)
      else if (/[:;]$/.test(line)) material.stems.add(line)
      else if (line.length < 60 && !/[.!?]$/.test(line)) material.headings.add(line.replace(/^\d+\.\s*/, ''))
      else for (const sentence of line.split(/(?<=[.!?])\s+(?=\p{Lu})/u)) material.sentences.add(sentence)
    }
  }
  return Object.fromEntries(Object.entries(material).map(([key, set]) => [key, [...set]]))
}

/** `count` documents of `words` words each, give or take the share `spread`, as { name, text }. */
export function generateDocuments({ count, words, spread = 0.4, seed = 1 }, material = readMaterial()) {
  const random = createRandom(seed)
  const vocabulary = [
    ...new Set(material.sentences.join(' ').match(/(?<!\p{L})\p{Ll}{6,12}(?!\p{L})/gu)),
  ].sort()
  return Array.from({ length: count }, (_, index) => ({
    name: `dokument-${String(index + 1).padStart(5, '0')}.txt`,
    text: generateText(words * (1 - spread + 2 * spread * random()), material, vocabulary, random),
  }))
}

function generateText(words, material, vocabulary, random) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const renew = (text) =>
    text.replace(/(?<!\p{L})\p{Ll}{6,}(?!\p{L})/gu, (word) =>
      random() < novelty ? `${pick(vocabulary)}s${word}` : word,
    )
  const year = 2008 + Math.floor(random() * 17)
  const lines = [
    pick(titles),
    '',
    `Antagen av kommunfullmäktige ${year}-05-29, § ${1 + Math.floor(random() * 200)}`,
    '',
  ]
  let written = 0
  for (let section = 1; written < words; section++) {
    const start = lines.length
    const lists = section === 2 || random() < 0.4
    lines.push(lists ? pick(goalHeadings) : pick(material.headings), '')
    for (let paragraph = 1 + Math.floor(random() * 3); paragraph > 0; paragraph--) {
      const sentences = Array.from({ length: 1 + Math.floor(random() * 5) }, () =>
        renew(pick(material.sentences)),
      )
      lines.push(sentences.join(' '), '')
    }
    if (lists) {
      lines.push(renew(pick(material.stems)), '')
      for (let item = 3 + Math.floor(random() * 5); item > 0; item--)
        lines.push(`- ${renew(pick(material.items))}`)
      lines.push('')
    }
    written += countWords(lines.slice(start).join(' '))
  }
  return `${lines.join('\n').trimEnd()}\n`
}

export function countWords(text) {
  return text.split(/\s+/).filter((word) => word !== '').length
}

/** Numbers in [0, 1) that only the seed decides (mulberry32). */
function createRandom(seed) {
  let state = Math.imul(seed, 0x9e3779b9) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
