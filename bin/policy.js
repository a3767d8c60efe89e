#!/usr/bin/env node
import { existsSync } from 'node:fs'

const program = new URL('../dist/main.js', import.meta.url)

try {
  await import(program)
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND' || existsSync(program)) throw error
  process.stderr.write(
    'policy: the program is not built (dist/main.js is missing). Run: npm ci, or: npm run build\n',
  )
  process.exitCode = 2
}
