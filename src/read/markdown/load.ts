import type { MarkdownParser } from './parse.ts'

let parser: MarkdownParser | null = null

/** Loads the Markdown parser, so that other formats do not pay for it. */
export async function prepareMarkdown(): Promise<void> {
  if (parser) return
  const [{ fromMarkdown }, { gfm }, { gfmFromMarkdown }, { frontmatter }, { frontmatterFromMarkdown }] =
    await Promise.all([
      import('mdast-util-from-markdown'),
      import('micromark-extension-gfm'),
      import('mdast-util-gfm'),
      import('micromark-extension-frontmatter'),
      import('mdast-util-frontmatter'),
    ])
  parser = (text) =>
    fromMarkdown(text, {
      extensions: [gfm(), frontmatter(['yaml'])],
      mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
    })
}

/** The parser that `prepareMarkdown` loaded. Throws where it was not called. */
export function markdownParser(): MarkdownParser {
  if (!parser) throw new Error('Call prepareReading() before reading Markdown.')
  return parser
}
