// `npm test`: builds the program, then runs every check and every test, and ends with one line, "N passed, N failed".
// Arguments go to vitest: `npm test -- tests/parse`. Each check counts as one, whatever it found.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (path) => join(root, 'node_modules', path)

const checks = [
  { name: 'build', command: [join(root, 'scripts/build.mjs'), '--if-stale'] },
  { name: 'types (tsc)', command: [bin('typescript/bin/tsc'), '--noEmit', '-p', '.'] },
  {
    name: 'lint and format (biome)',
    command: [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'],
  },
  { name: 'unused code (knip)', command: [bin('knip/bin/knip.js')] },
]

let passed = 0
let failed = 0

for (const { name, command } of checks) {
  const { status, output } = await run(command)
  if (status === 0) passed++
  else failed++
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name}`)
  if (status !== 0 || output.includes('warn')) console.log(output.trimEnd())
}

const folder = mkdtempSync(join(tmpdir(), 'policy-test-'))
try {
  const report = join(folder, 'report.json')
  const { status } = await run(
    [
      bin('vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...process.argv.slice(2),
    ],
    'inherit',
  )
  const tests = countTests(report)
  passed += tests.passed
  // A run that fails without a failed test (no tests found, an error outside a test) must not look like success.
  failed += tests.failed || (status === 0 && tests.passed > 0 ? 0 : 1)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** Failed tests, and test files that could not be loaded. */
function countTests(report) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    const unloaded = testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    )
    return { passed: numPassedTests, failed: numFailedTests + unloaded.length }
  } catch {
    return { passed: 0, failed: 0 }
  }
}

function run(args, stdio = 'pipe') {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', stdio, stdio] })
    let output = ''
    child.stdout?.on('data', (chunk) => {
      output += chunk
    })
    child.stderr?.on('data', (chunk) => {
      output += chunk
    })
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, output }))
  })
}
