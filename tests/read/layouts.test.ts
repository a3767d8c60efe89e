import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Section } from '../../src/model/index.ts'
import { segmentDocument } from '../../src/segment/index.ts'
import { foldHeading } from '../../src/text/heading-words.ts'
import { context, readText } from './read.ts'

/** One line of a text with the heading that a coder saw in it. */
interface Line {
  readonly text: string
  readonly heading: string | null
  readonly item: boolean
}

const corpus = new URL('../../corpus/', import.meta.url)
const names = readdirSync(corpus).flatMap((file) => (file.endsWith('.txt') ? [file.slice(0, -4)] : []))

/** The lines of one of the five, its contents list left out. */
function linesOf(name: string): Line[] {
  const gold = JSON.parse(readFileSync(new URL(`gold/${name}.json`, corpus), 'utf8')) as {
    sections: Section[]
  }
  const contents = gold.sections.filter(({ types }) => types[0] === 'innehall')
  return readFileSync(new URL(`${name}.txt`, corpus), 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      const number = at + 1
      if (
        line.trim() === '' ||
        contents.some(({ startLine, endLine }) => number >= startLine && number <= endLine)
      )
        return []
      const section = gold.sections.find(({ startLine, heading }) => startLine === number && heading !== null)
      return [{ text: line.trim(), heading: section?.heading ?? null, item: /^\s*[-•]\s/.test(line) }]
    })
}

/** Wraps a paragraph, words of more than nine letters broken by a hyphen where they do not fit. */
function wrap(text: string, width: number): string[] {
  const out: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const room = width - line.length - 2
    if (`${line} ${word}`.trim().length <= width) line = `${line} ${word}`.trim()
    else if (word.length > 9 && room >= 4 && /^\p{Ll}+[.,]?$/u.test(word)) {
      out.push(`${line} ${word.slice(0, room)}-`.trim())
      line = word.slice(room)
    } else {
      out.push(line)
      line = word
    }
  }
  return [...out, line]
}

/** Pages of some lines each, with a running header. */
function paginate(lines: readonly string[], size: number, header: (page: number) => string): string {
  const pages: string[] = []
  for (let at = 0; at < lines.length; at += size)
    pages.push(header(at / size + 1), ...lines.slice(at, at + size))
  return pages.join('\n')
}

/** Each page as one line behind its number; without list marks. */
function flatten(lines: readonly Line[]): string {
  const pages: string[] = []
  for (let at = 0; at < lines.length; at += 22) {
    const words = lines.slice(at, at + 22).map(({ text }) => text.replace(/^[-•]\s*/, ''))
    pages.push(`${pages.length + 1} ${words.join(' ')}`)
  }
  return pages.join('\n')
}

const first = (lines: readonly Line[]): number => lines.findIndex(({ heading }) => heading !== null)
const headings = (lines: readonly Line[]): string[] =>
  lines.flatMap(({ heading, text }) => (heading === null ? [] : [text]))

/** Layouts of phenomena that a text can be put into, and the least share of its headings that must be found right. */
const layouts: Readonly<Record<string, readonly [least: number, make: (lines: readonly Line[]) => string]>> =
  {
    'blank lines between all': [0.97, (lines) => lines.map(({ text }) => text).join('\n\n')],
    'no blank lines': [0.93, (lines) => lines.map(({ text }) => text).join('\n')],
    capitals: [
      0.97,
      (lines) => lines.map(({ text, heading }) => (heading ? text.toUpperCase() : text)).join('\n\n'),
    ],
    'Markdown marks': [
      0.95,
      (lines) => lines.map(({ text, heading }) => (heading ? `## ${text}` : text)).join('\n\n'),
    ],
    'decomposed letters and CRLF': [
      0.97,
      (lines) =>
        lines
          .map(({ text }) => text)
          .join('\n\n')
          .normalize('NFD')
          .replace(/\n/g, '\r\n'),
    ],
    'marks on lines of their own': [
      0.97,
      (lines) =>
        lines.map(({ text, item }) => (item ? `•\n${text.replace(/^[-•]\s*/, '')}` : text)).join('\n\n'),
    ],
    'contents list with leaders': [
      0.97,
      (lines) => {
        const list = headings(lines).map((text, at) => `${text} ......... ${at + 2}`)
        const texts = lines.map(({ text }) => text)
        return [
          ...texts.slice(0, first(lines)),
          'Innehållsförteckning',
          list.join('\n'),
          ...texts.slice(first(lines)),
        ].join('\n\n')
      },
    ],
    'wrapped under running headers': [
      0.95,
      (lines) => {
        const all = lines.flatMap(({ text, heading }) => (heading ? ['', text, ''] : ['', ...wrap(text, 84)]))
        return paginate(all, 40, (page) => `\nTestköpings kommun          Sida ${page} (9)\n`)
      },
    ],
    'headings on the line of their text': [
      0.8,
      (lines) => {
        const out: string[] = []
        lines.forEach(({ text, heading, item }, at) => {
          if (lines[at - 1]?.heading && !heading && !item) out.push(`${out.pop()} ${text}`)
          else out.push(text)
        })
        return out.join('\n\n')
      },
    ],
    'pages on one line': [0.8, flatten],
    'pages on one line, with a contents list': [
      0.85,
      (lines) => {
        const head = lines.slice(0, first(lines)).map(({ text }) => text)
        const cover = {
          text: `${head.join(' ')} Innehåll ${headings(lines).join(' ')}`,
          heading: null,
          item: false,
        }
        return `1 ${cover.text}\n${flatten(lines.slice(first(lines))).replace(/^\d+/gm, (page) => String(Number(page) + 1))}`
      },
    ],
  }

describe.each(Object.entries(layouts))('the five with %s', (_, [least, make]) => {
  it('keep their headings', async () => {
    let right = 0
    let all = 0
    for (const name of names) {
      const lines = linesOf(name)
      const doc = await readText(make(lines), `${name}.txt`)
      const found = segmentDocument(doc, context).sections.flatMap(({ heading, types }) =>
        heading && types[0] !== 'innehall' ? [foldHeading(heading)] : [],
      )
      const expected = headings(lines).map((text) => foldHeading(text))
      const rest = [...found]
      for (const heading of expected) {
        const at = rest.indexOf(heading)
        if (at < 0) continue
        right += 2
        rest.splice(at, 1)
      }
      all += expected.length + found.length
    }
    expect(right / all).toBeGreaterThanOrEqual(least)
  })
})
