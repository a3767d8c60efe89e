import type { Messages } from '../messages/types.ts'
import { type ViewId, viewIds } from '../model/comparison.ts'
import { type Kind, kinds, type SectionType, sectionTypes } from '../model/enums.ts'
import type { Concept } from '../model/taxonomy.ts'
import { type Choice, chooseOne } from './choose.ts'
import { UsageError } from './errors.ts'
import type { Session } from './session.ts'

type Complaint = (value: string, choices: string, guess: string) => string

/** Reads a list of ids or labels, separated by commas; null when the option is absent. Throws UsageError. */
function readList<Id extends string>(
  value: string | boolean | undefined,
  choices: readonly Choice<Id>[],
  complain: Complaint,
  { messages }: Session,
): readonly Id[] | null {
  if (typeof value !== 'string') return null
  const ids = value.split(',').flatMap((part) => {
    const name = part.trim()
    if (name === '') return []
    const chosen = chooseOne(name, choices)
    if (chosen.found) return [chosen.id]
    const guess = chosen.guess === null ? '' : messages.cli.error.guess(chosen.guess)
    throw new UsageError(complain(name, choices.map(({ id }) => id).join(', '), guess))
  })
  return [...new Set(ids)]
}

/** Both languages: an id may be named in either, whatever the language of the labels. */
async function bothLanguages(): Promise<readonly Messages[]> {
  const [{ sv }, { en }] = await Promise.all([import('../messages/sv.ts'), import('../messages/en.ts')])
  return [sv, en]
}

/** Views to show; "all" is every one. The overview by default. */
export async function readViews(
  value: string | boolean | undefined,
  session: Session,
): Promise<readonly ViewId[]> {
  if (typeof value !== 'string') return ['overview']
  const languages = await bothLanguages()
  const choices = [...viewIds, 'all' as const].map((id) => ({
    id,
    names: languages.flatMap(({ cli }) => cli.viewNames[id]),
  }))
  const chosen = readList(value, choices, session.messages.cli.error.unknownView, session) ?? []
  return chosen.includes('all') || chosen.length === 0 ? viewIds : chosen.filter((id) => id !== 'all')
}

export async function readKinds(
  value: string | boolean | undefined,
  session: Session,
): Promise<readonly Kind[] | null> {
  if (typeof value !== 'string') return null
  const languages = await bothLanguages()
  const choices = kinds.map((id) => ({
    id,
    names: languages.flatMap(({ labels }) => [labels.kind[id], labels.kinds[id]]),
  }))
  const every = { id: 'all' as const, names: languages.flatMap(({ cli }) => cli.viewNames.all) }
  const chosen = readList(value, [...choices, every], session.messages.cli.error.unknownKind, session) ?? []
  return chosen.includes('all') || chosen.length === 0 ? kinds : chosen.filter((id) => id !== 'all')
}

export async function readSections(
  value: string | boolean | undefined,
  session: Session,
): Promise<readonly SectionType[] | null> {
  if (typeof value !== 'string') return null
  const languages = await bothLanguages()
  const choices = sectionTypes.map((id) => ({ id, names: languages.map(({ labels }) => labels.section[id]) }))
  return readList(value, choices, session.messages.cli.error.unknownSection, session)
}

/** Kinds of commitment and the other types of unit that `show` can pick. */
export async function readUnitTypes<Type extends string>(
  value: string | boolean | undefined,
  types: readonly Type[],
  session: Session,
): Promise<readonly Type[] | null> {
  if (typeof value !== 'string') return null
  const languages = await bothLanguages()
  const choices = types.map((id) => ({ id, names: languages.flatMap((messages) => unitNames(id, messages)) }))
  return readList(value, choices, session.messages.cli.error.unknownKind, session)
}

function unitNames(type: string, { labels, show }: Messages): readonly string[] {
  const kind = kinds.find((each) => each === type)
  if (kind !== undefined) return [labels.kind[kind], labels.kinds[kind]]
  const others: Readonly<Record<string, string>> = {
    responsibility: show.responsibility,
    'follow-up': show.followUp,
    definition: show.definition,
    'document-purpose': show.purpose,
  }
  return Object.hasOwn(others, type) ? [others[type]!] : []
}

/** Top concepts, and with `narrower` the concepts below them, by id, code or label. */
export function readThemes(
  value: string | boolean | undefined,
  concepts: ReadonlyMap<string, Concept>,
  narrower: boolean,
  session: Session,
): readonly string[] | null {
  const shown = [...concepts.values()].filter((concept) => narrower || concept.broader === null)
  const choices = shown.map(({ id, notation, prefLabel }) => ({
    id,
    names: [...(notation === null ? [] : [notation]), prefLabel.sv, prefLabel.en],
  }))
  const tops = shown.filter((concept) => concept.broader === null).map(({ id }) => id)
  const complain: Complaint = (name, _, guess) =>
    session.messages.cli.error.unknownTheme(name, tops.join(', '), guess)
  return readList(value, choices, complain, session)
}

/** Names from a list of our own, such as columns. */
export function readColumns<Id extends string>(
  value: string | boolean | undefined,
  choices: readonly Choice<Id>[],
  session: Session,
): readonly Id[] | null {
  return readList(value, choices, session.messages.cli.error.unknownColumn, session)
}
