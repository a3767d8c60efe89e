import { describe, expect, test } from 'vitest'
import { type CommandSpec, commands, globalOptions, type OptionSpec } from '../../src/cli/declarations.ts'
import { findingRules } from '../../src/compare/findings/rules.ts'
import { en } from '../../src/messages/en.ts'
import { recordColumns } from '../../src/render/records.ts'

// The reference pages are made from the code. After a change that is meant: vitest -u, then read the difference.

const generated = '<!-- Generated from the code by tests/docs; do not edit. -->'

function optionRow({ flags, text, choices, hints, default: value }: OptionSpec): readonly string[] {
  const values = (choices ?? hints ?? []).map((each) => `\`${each}\``).join(' ')
  return [`\`${flags}\``, en.cli.option[text], values, value === undefined ? '' : `\`${value}\``]
}

/** A table with its columns lined up, as the formatter wants it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, i) => Math.max(3, ...[head, ...rows].map((row) => row[i]!.length)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

function optionTable(options: readonly OptionSpec[]): string {
  return table(['Option', 'Meaning', 'Values', 'Default'], options.map(optionRow))
}

function commandSection({ name, argument, options }: CommandSpec): string {
  const usage = `\`policy ${name} [options] ${argument.syntax}\`: ${en.cli.argument[argument.text]}.`
  return [`## policy ${name}`, `${sentence(en.cli.command[name])}`, usage, optionTable(options)].join('\n\n')
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

test('commands', async () => {
  const page = [
    '# Commands',
    generated,
    ...commands.map(commandSection),
    '## Options of all commands',
    optionTable(globalOptions),
    '## Exit status',
    '0 done · 1 `check` found something at or above `--fail-on` · 2 something could not be done: bad option, missing or unreadable input, no text in a file. One bad file never stops the others. A closed pipe ends with 0.',
    '## Columns of `--layout long` and of ndjson',
    recordColumns.map((column) => `\`${column}\``).join(', '),
    '',
  ].join('\n\n')
  await expect(page.trimEnd().concat('\n')).toMatchFileSnapshot('../../docs/reference/commands.md')
})

test('findings', async () => {
  const rows = Object.entries(findingRules).map(([rule, when]) => [`\`${rule}\``, when])
  const page = [
    '# Findings of the overview',
    generated,
    'Each sentence that opens `policy compare` follows from one rule. In JSON, `views[].findings[]` holds the rule, its figures and the sentence.',
    table(['Rule', 'Said when'], rows),
  ].join('\n\n')
  await expect(`${page}\n`).toMatchFileSnapshot('../../docs/reference/findings.md')
})

describe('the declarations', () => {
  const all = commands.flatMap((command) =>
    [...globalOptions, ...command.options].map((option) => [command.name, option] as const),
  )

  test('no option is declared twice for a command', () => {
    for (const { name, options } of commands) {
      const flags = [...globalOptions, ...options].flatMap(
        (option) => option.flags.match(/--?[a-z-]+/g) ?? [],
      )
      expect([name, new Set(flags).size]).toEqual([name, flags.length])
    }
  })

  test('a default is one of the choices', () => {
    for (const [, { choices, default: value }] of all) {
      if (choices !== undefined && value !== undefined) expect(choices).toContain(value)
    }
  })
})
