// Runs commands and measures them. Times of one machine say little, so everything here is made for ratios: the
// commands of a series take turns (A B A B …), and a slow moment of the machine meets all of them alike.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const usage = fileURLToPath(new URL('usage.mjs', import.meta.url))

/**
 * Wall time in milliseconds of each command, by name, one figure per round; a first round is not counted.
 * `commands` maps names to arguments of node.
 */
export function timeInTurns(commands, rounds) {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const [name, args] of Object.entries(commands)) {
      const start = process.hrtime.bigint()
      runNode(args)
      const elapsed = Number(process.hrtime.bigint() - start) / 1e6
      if (round > 0) times[name].push(elapsed)
    }
  }
  return times
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

/** Median of the ratios of each round, with the smallest and the largest. */
export function ratioOf(times, base) {
  const ratios = times.map((time, round) => time / base[round])
  return { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) }
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
