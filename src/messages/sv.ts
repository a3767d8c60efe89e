import { cli } from './sv/cli.ts'
import { findings } from './sv/findings.ts'
import { grammar } from './sv/grammar.ts'
import { labels } from './sv/labels.ts'
import { notices } from './sv/notices.ts'
import { show } from './sv/show.ts'
import { views } from './sv/views.ts'

/** Swedish: the pattern for every other language. */
export const sv = { labels, views, findings, grammar, show, cli, notices }
