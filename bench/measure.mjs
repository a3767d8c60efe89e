// Runs commands and measures them. Times of one machine say little, so everything here is made for ratios: the
// commands of a series take turns (A B A B …), and a slow moment of the machine meets all of them alike.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const usage = fileURLToPath(new URL('usage.mjs', import.meta.url))

/**
 * Milliseconds of each command, by name: `wall` holds one figure per round (a first round is not counted), `cpu` the
 * processor time of all rounds together, or null where the system does not tell.
 * `commands` maps names to arguments of node.
 */
export function timeInTurns(commands, rounds) {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, { wall: [], cpu: 0 }]))
  for (let round = 0; round <= rounds; round++) {
    for (const [name, args] of Object.entries(commands)) {
      const cpu = childrenCpu()
      const start = process.hrtime.bigint()
      runNode(args)
      const elapsed = Number(process.hrtime.bigint() - start) / 1e6
      if (round === 0) continue
      times[name].wall.push(elapsed)
      times[name].cpu = cpu === null ? null : times[name].cpu + childrenCpu() - cpu
    }
  }
  return times
}

/** Processor time of all ended children, in milliseconds; null outside Linux. Steps of 10 ms, so sums must be long. */
function childrenCpu() {
  const file = '/proc/self/stat'
  if (!existsSync(file)) return null
  // The fields after the command's name in brackets; number 14 and 15 of them are the children's user and system time.
  const fields = readFileSync(file, 'utf8').split(') ').at(-1).split(' ')
  return (Number(fields[13]) + Number(fields[14])) * 10
}

/** Largest resident memory of one command, in MiB. */
export function measurePeak(args, folder) {
  const file = join(folder, 'usage.json')
  runNode(['--import', usage, ...args], { BENCH_USAGE: file })
  return JSON.parse(readFileSync(file, 'utf8')).maxRSS / 1024
}

/** Throws when the command fails: a figure for a failure would look good. */
function runNode(args, env = {}) {
  const { status, stderr, error } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  })
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status ?? error}: ${stderr}`)
}

/** Median of the ratios of each round, with the smallest and the largest; and the ratio of processor time, or null. */
export function ratioOf(times, base) {
  const ratios = times.wall.map((time, round) => time / base.wall[round])
  return {
    median: median(ratios),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
    cpu: times.cpu === null ? null : times.cpu / base.cpu,
  }
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
