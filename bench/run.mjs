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
const shortWords = 550

const parts = { start: benchStart, growth: benchGrowth, length: benchLength, memory: benchMemory }
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    only: { type: 'string', default: Object.keys(parts).join() },
  },
})
const rounds = Math.max(1, Number(values.rounds) || 1)
const folder = mkdtempSync(join(tmpdir(), 'policy-bench-'))
const material = readMaterial()
try {
  console.log(`Node ${process.versions.node}, ${rounds} rounds. Ratios by wall time: median (least to most).`)
  console.log('cpu: the same by processor time, which a busy machine disturbs less.\n')
  for (const name of values.only.split(',')) parts[name]()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Cold start: every run is a new process. */
function benchStart() {
  const commands = { bare: ['-e', '0'], help: [policy, '--help'], compare: [policy, 'compare'] }
  const times = timeInTurns(commands, rounds)
  sayRatio('policy --help / bare node', ratioOf(times.help, times.bare), '<= 1.35')
  sayRatio('policy compare, five documents / bare node', ratioOf(times.compare, times.bare), '<= 2.2')
}

/** Ten times the documents. The cost of one document is taken off, so that start-up does not flatter the growth. */
function benchGrowth() {
  const inputs = { one: write('one', 1), few: write('100', 100), many: write('1000', 1000) }
  for (const [what, command] of [
    ['extract', extract],
    ['compare', compare],
  ]) {
    const commands = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, command(input)]))
    const { one, few, many } = timeInTurns(commands, Math.ceil(rounds / 5))
    const exponent = (a, b, c) => (Math.log((c - a) / (b - a)) / Math.log(999 / 99)).toFixed(2)
    const walls = many.wall.map((time, i) => Number(exponent(one.wall[i], few.wall[i], time)))
    const cpu = many.cpu === null ? null : exponent(one.cpu, few.cpu, many.cpu)
    say(
      `policy ${what}: exponent of growth, 100 to 1,000 documents`,
      median(walls).toFixed(2),
      cpu,
      '<= 1.05',
    )
    const rate = 900 / ((median(many.wall) - median(few.wall)) / 1000)
    say('  documents a second once warm, on this machine', rate.toFixed(0), null, '>= 700')
  }
}

/** A hundred pages in one file against the same number of words in short ones. */
function benchLength() {
  const long = write('long', 1, 100 * wordsPerPage, 0)
  const short = write('short', Math.round(long.words / shortWords))
  const commands = { one: extract(write('one', 1)), short: extract(short), long: extract(long) }
  const times = timeInTurns(commands, Math.ceil(rounds / 2))
  const cost = (a, b, c) => (c - a) / long.words / ((b - a) / short.words)
  const walls = times.long.wall.map((time, i) => cost(times.one.wall[i], times.short.wall[i], time))
  const cpu = times.long.cpu === null ? null : cost(times.one.cpu, times.short.cpu, times.long.cpu).toFixed(2)
  const pages = Math.round(long.words / wordsPerPage)
  say(
    `cost per word, one document of ${pages} pages / ${short.count} short ones`,
    median(walls).toFixed(2),
    cpu,
    '<= 1.25',
  )
}

function benchMemory() {
  const [few, many] = [100, 1000].map((count) => measurePeak(extract(write(String(count), count)), folder))
  say('peak memory, 1,000 documents, in MiB', many.toFixed(0), null, '<= 200')
  say('peak memory, 1,000 documents / 100', (many / few).toFixed(2), null, '<= 2.5')
}

function extract({ path }) {
  return [policy, 'extract', path, '--format', 'ndjson', '--quiet']
}

function compare({ path }) {
  return [policy, 'compare', path, '--quiet']
}

/** Writes generated documents into a folder of that name. */
function write(name, count, words = shortWords, spread = 0.4) {
  const path = join(folder, name)
  mkdirSync(path, { recursive: true })
  const documents = generateDocuments({ count, words, spread }, material)
  for (const document of documents) writeFileSync(join(path, document.name), document.text)
  return { path, count, words: documents.reduce((sum, { text }) => sum + countWords(text), 0) }
}

function sayRatio(what, { median: middle, least, most, cpu }, goal) {
  const figure = `${middle.toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)})`
  say(what, figure, cpu === null ? null : cpu.toFixed(2), goal)
}

function say(what, figure, cpu, goal) {
  const more = cpu === null ? '' : `cpu ${cpu}`
  console.log(`${what.padEnd(62)} ${figure.padStart(22)}  ${more.padEnd(10)}  goal ${goal}`)
}
