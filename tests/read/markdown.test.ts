import { describe, expect, it } from 'vitest'
import { outline, readText } from './read.ts'

const text = `---
title: Internationell policy
version: 1.0
---

# Internationell policy

## Syfte

Syftet är att **främja** [samarbete](https://example.org) &amp; utbyte.[^1]

## Mål

- öka förståelsen
  - hos *barn*
- minska kostnaden

| Mål | År |
| --- | --- |
| Fler elever | 2026 |

[^1]: Kommunens projektpolicy.
`

describe('Markdown', () => {
  it('is read by its markup, and leaves none in the words', async () => {
    const words = (await outline(text, 'a.md')).filter((line) => !line.startsWith('furniture'))
    expect(words).toEqual([
      'title: Internationell policy',
      'heading: Syfte',
      'paragraph: Syftet är att främja samarbete & utbyte.',
      'heading: Mål',
      'listItem: öka förståelsen',
      'listItem: hos barn',
      'listItem: minska kostnaden',
      'row: Mål År',
      'row: Fler elever 2026',
      'footnote: Kommunens projektpolicy.',
    ])
  })

  it('keeps levels, nesting, cells, front matter and places', async () => {
    const doc = await readText(text, 'a.md')
    const row = doc.blocks.findLast(({ kind }) => kind === 'row')!
    expect(row.header).toEqual(['Mål', 'År'])
    expect(row.cells.map((cell) => doc.text.slice(...cell))).toEqual(['Fler elever', '2026'])
    expect(doc.blocks.filter(({ kind }) => kind === 'listItem').map(({ depth }) => depth)).toEqual([0, 1, 0])
    expect(doc.properties).toEqual({ title: 'Internationell policy', version: '1.0' })
    expect(doc.source.format).toBe('markdown')
    const purpose = doc.blocks.find(({ kind }) => kind === 'paragraph')!
    expect(purpose.line).toBe(10)
    expect(doc.text.slice(...purpose.span)).toContain('**främja**')
  })

  it('does not trust marks on the wrong line', async () => {
    const lines = await outline(
      '# Dnr KS 2016/412\n\nPolicy för arbetet\n\nSyfte\n\nSyftet är att öka kunskapen i hela kommunen.',
      'a.md',
    )
    expect(lines).toContain('heading: Syfte')
    expect(lines.filter((line) => line.startsWith('heading'))).toHaveLength(1)
  })
})
