import type { Item } from '../model/comparison.ts'
import type { Kind } from '../model/enums.ts'
import { codeLabel, lookUp, type Vocabularies } from './labels.ts'
import { cleanText } from './width.ts'

/** Lines of evidence, "29, 33–37": sorted, each once, neighbours joined. Empty without any. */
export function formatLines(items: readonly Pick<Item, 'line' | 'endLine'>[]): string {
  const ranges = items
    .flatMap(({ line, endLine }) => (line === null ? [] : [[line, endLine ?? line] as const]))
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const joined: [number, number][] = []
  for (const [start, end] of ranges) {
    const last = joined.at(-1)
    if (last !== undefined && start <= last[1] + 1) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined.map(([start, end]) => (start === end ? String(start) : `${start}–${end}`)).join(', ')
}

/** Who an item is about: "KS", "nämnder", "ingen"; in brackets when only the document head says it. */
export function formatActor(item: Item, { messages }: Vocabularies): string {
  const { actor, actorShort, bodyNames, nobody } = messages.labels
  const printed = item.text === null ? null : cleanText(item.text)
  if (item.actor === 'ej-angiven' || (item.actor === null && printed === null)) return nobody
  if (printed === null)
    return Object.hasOwn(actorShort, item.actor!) ? lookUp(actorShort, item.actor!) : actor[item.actor!]
  if (item.actor !== null && Object.hasOwn(actorShort, item.actor)) return lookUp(actorShort, item.actor)
  const same = Object.entries(bodyNames).find(([, name]) => name.toLowerCase() === printed.toLowerCase())
  return same === undefined ? printed : lookUp(actorShort, same[0])
}

/** Items with the same words as one, with their lines: "KS 60, 63; (KF 9)". */
export function formatItems(
  items: readonly Item[],
  words: Vocabularies,
  labelOf: (item: Item) => string,
): string {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = `${item.mark === 'metadata' ? '(' : ''}${labelOf(item)}`
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return [...groups.values()]
    .map((group) => {
      const label = labelOf(group[0]!)
      const lines = formatLines(group)
      const text = lines === '' ? label : withLines(label, lines, words)
      return group[0]!.mark === 'metadata' ? `(${text})` : text
    })
    .join('; ')
}

/** Lines stand behind the words; behind a number they say that they are lines. */
function withLines(label: string, lines: string, { messages }: Vocabularies): string {
  return /\d$/.test(label) ? `${label} (${messages.show.section(lines)})` : `${label} ${lines}`
}

/** Words of an item: its text, else the label of its code. */
export function formatItem(item: Item, words: Vocabularies): string {
  return item.text === null ? codeLabel(item, words) : cleanText(item.text)
}

/** Mark of a commitment behind its line: "a" activity, "p" priority, "r" principle, "v" from a vision, none for a goal. */
export function kindMark(item: Item, { messages }: Vocabularies): string {
  const { kindMark: marks, inheritedMark } = messages.labels
  const own = item.kind === null ? '' : marks[item.kind satisfies Kind]
  return item.mark === 'inherited' ? own + inheritedMark : own
}
