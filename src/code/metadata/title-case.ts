import type { Context } from '../../model/context.ts'

/** Share of capitals from which a text counts as printed in capitals. */
const capitalShare = 0.8

/**
 * Puts a title printed in capitals into sentence case; other titles stay as they are. Names of municipalities keep
 * their capitals, as do the acronyms and names of the lexicon.
 */
export function toSentenceCase(title: string, context: Context): string {
  const letters = title.match(/\p{L}/gu) ?? []
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase())
  if (letters.length < 4 || capitals.length / letters.length < capitalShare) return title
  const { metadata } = context.lexicon
  const names = context.register.find(title)
  const proper = new Map(
    metadata.partners.names
      .filter(({ name }) => !/\s/.test(name))
      .map(({ name }) => [name.toUpperCase(), name]),
  )
  let first = true
  return title.replace(/\p{L}+/gu, (word, offset: number) => {
    const opens = first
    first = false
    if (metadata.patterns.acronym.test(word)) return word
    const name = names.find(({ start, end }) => offset >= start && offset < end)
    const lower = word.toLowerCase()
    if (name && !metadata.patterns.logoWord.test(word)) return capitalize(lower)
    const known = proper.get(word)
    if (known) return known
    return opens ? capitalize(lower) : lower
  })
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
