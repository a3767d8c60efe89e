import { cli } from './sv/cli.ts'
import { findings } from './sv/findings.ts'
import { grammar } from './sv/grammar.ts'
import { labels } from './sv/labels.ts'
import { notices } from './sv/notices.ts'
import { show } from './sv/show.ts'
import { views } from './sv/views.ts'
import type { Messages } from './types.ts'

/** Swedish. */
export const sv: Messages = { labels, views, findings, grammar, show, cli, notices }
