import type { Comparison, View, ViewId } from '../../model/comparison.ts'
import type { RenderOptions } from '../options.ts'
import type { Block } from '../page.ts'
import { gapsBlocks } from './gaps.ts'
import { goalsBlocks } from './goals.ts'
import { metadataBlocks } from './metadata.ts'
import { overviewBlocks } from './overview.ts'
import { followUpBlocks, responsibilitiesBlocks } from './roles.ts'
import { sectionsBlocks } from './sections.ts'
import { similarityBlocks } from './similarity.ts'
import { themesBlocks } from './themes.ts'
import { traceCommand } from './trace.ts'

type Presenter = (view: View, comparison: Comparison, options: RenderOptions) => readonly Block[]

const presenters: Readonly<Record<ViewId, Presenter>> = {
  overview: overviewBlocks,
  metadata: metadataBlocks,
  sections: sectionsBlocks,
  themes: themesBlocks,
  goals: goalsBlocks,
  responsibilities: responsibilitiesBlocks,
  'follow-up': followUpBlocks,
  gaps: gapsBlocks,
  similarity: similarityBlocks,
}

/** The blocks of every view asked for, and how to go on from there. */
export function presentComparison(comparison: Comparison, options: RenderOptions): readonly Block[] {
  const { views } = options.messages
  const caption = views.caption.documents(
    comparison.documents.length,
    new Set(comparison.documents.map((document) => document.municipality?.code ?? document.id)).size,
  )
  const blocks = comparison.views.flatMap((view): readonly Block[] => [
    { kind: 'title', text: views.title[view.id], caption },
    ...presenters[view.id](view, comparison, options),
  ])
  const trace = traceCommand(comparison, options)
  return [
    ...blocks,
    ...(trace === null ? [] : [{ kind: 'command' as const, ...trace }]),
    ...(options.unreadable.length === 0
      ? []
      : [
          {
            kind: 'remarks' as const,
            lines: options.unreadable.map(({ file, reason }) => views.notReadable(file, reason)),
          },
        ]),
  ]
}
