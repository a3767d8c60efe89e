// npm run bench: what the program costs, as ratios with their goals beside them. Never fails because of a figure.
//
//   node bench/run.mjs [--rounds N] [--only start,growth,length,memory]
//
// Ratios of one run can be compared with those of another machine; times cannot.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { countWords, generateDocuments, readMaterial } from './documents.mjs'
import { measurePeak, median, ratioOf, timeInTurns } from './measure.mjs'

const policy = fileURLToPath(new URL('../bin/policy.js', import.meta.url))
const wordsPerPage = 400

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, only: { type: 'string' } },
})
const rounds = Math.max(1, Number(values.rounds) || 9)
const parts = { start: benchStart, growth: benchGrowth, length: benchLength, memory: benchMemory }
const wanted = values.only?.split(',') ?? Object.keys(parts)

const folder = mkdtempSync(join(tmpdir(), 'policy-bench-'))
const material = readMaterial()
try {
  console.log(
    `Node ${process.versions.node}, ${rounds} rounds; ratio: median (least to most) of the rounds\n`,
  )
  for (const [name, bench] of Object.entries(parts)) if (wanted.includes(name)) bench()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Cold start: every run is a new process. */
function benchStart() {
  const times = timeInTurns(
    { bare: ['-e', '0'], help: [policy, '--help'], compare: [policy, 'compare'] },
    rounds,
  )
  say('policy --help / bare node', spread(ratioOf(times.help, times.bare)), '<= 1.35')
  say('policy compare, five documents / bare node', spread(ratioOf(times.compare, times.bare)), '<= 2.2')
}

/** Ten times the documents. The cost of one document is taken off, so that start-up does not flatter the growth. */
function benchGrowth() {
  const one = write('one', { count: 1, words: 550 })
  const few = write('100', { count: 100, words: 550 })
  const many = write('1000', { count: 1000, words: 550 })
  for (const [command, ...options] of [['extract', '--format', 'ndjson'], ['compare']]) {
    const run = ({ path }) => [policy, command, path, ...options, '--quiet']
    const times = timeInTurns({ one: run(one), few: run(few), many: run(many) }, Math.ceil(rounds / 3))
    const exponents = times.many.map((time, round) => exponentOf(times.one[round], times.few[round], time))
    say(`policy ${command}: growth exponent, 100 to 1,000 documents`, median(exponents).toFixed(2), '<= 1.05')
    const rate = 900 / ((median(times.many) - median(times.few)) / 1000)
    say('  documents a second when warm (this machine)', rate.toFixed(0), '>= 700')
  }
}

function exponentOf(one, few, many) {
  return Math.log((many - one) / (few - one)) / Math.log(999 / 99)
}

/** A hundred pages in one file against the same number of words in short ones. */
function benchLength() {
  const long = write('long', { count: 1, words: 100 * wordsPerPage, seed: 2 })
  const short = write('short', { count: Math.round(long.words / 550), words: 550, seed: 3 })
  const one = write('one', { count: 1, words: 550 })
  const times = timeInTurns(
    { one: extract(one), short: extract(short), long: extract(long) },
    Math.ceil(rounds / 2),
  )
  const costs = times.long.map(
    (time, round) =>
      (time - times.one[round]) / long.words / ((times.short[round] - times.one[round]) / short.words),
  )
  const pages = Math.round(long.words / wordsPerPage)
  say(
    `cost per word, one document of ${pages} pages / ${short.count} short ones`,
    median(costs).toFixed(2),
    '<= 1.25',
  )
}

function benchMemory() {
  const few = measurePeak(extract(write('100', { count: 100, words: 550 })), folder)
  const many = measurePeak(extract(write('1000', { count: 1000, words: 550 })), folder)
  say('peak memory, 1,000 documents (MiB)', many.toFixed(0), '<= 200')
  say('peak memory, 1,000 documents / 100', (many / few).toFixed(2), '<= 2.5')
}

function extract({ path }) {
  return [policy, 'extract', path, '--format', 'ndjson', '--quiet']
}

/** Writes generated documents into a folder of that name. */
function write(name, request) {
  const path = join(folder, name)
  mkdirSync(path, { recursive: true })
  const documents = generateDocuments(request, material)
  for (const document of documents) writeFileSync(join(path, document.name), document.text)
  const words = documents.reduce((sum, { text }) => sum + countWords(text), 0)
  return { path, words, count: documents.length }
}

function spread({ median, least, most }) {
  return `${median.toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)})`
}

function say(what, figure, goal) {
  console.log(`${what.padEnd(60)} ${figure.padStart(22)}   goal ${goal}`)
}
