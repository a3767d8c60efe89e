import { cli } from './en/cli.ts'
import { findings } from './en/findings.ts'
import { grammar } from './en/grammar.ts'
import { labels } from './en/labels.ts'
import { notices } from './en/notices.ts'
import { show } from './en/show.ts'
import { views } from './en/views.ts'
import type { Messages } from './types.ts'

/** English. */
export const en: Messages = { labels, views, findings, grammar, show, cli, notices }
