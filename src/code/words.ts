import type { Statement, Token } from '../model/index.ts'

/** Lower-case form of a token, "" outside the statement. */
export function norm(tokens: readonly Token[], i: number): string {
  return tokens[i]?.norm ?? ''
}

/** True where the word begins with one of the prefixes. */
export function startsWithAny(word: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => word.startsWith(prefix))
}

/** True where the word is one of the nouns or a compound that ends in one ("klimatarbetet"). */
export function isCompoundOf(word: string, nouns: readonly string[]): boolean {
  return nouns.some(
    (noun) => word === noun || (word.length > noun.length + 2 && noun.length > 3 && word.endsWith(noun)),
  )
}

/** As `isCompoundOf`, the genitive s of the word off as well ("invånarnas"). */
export function isGenitiveOf(word: string, nouns: readonly string[]): boolean {
  return word.endsWith('s') && isCompoundOf(word.slice(0, -1), nouns)
}

/** First index at which the words of `phrase` stand next to each other at or after `from`; -1 when nowhere. */
export function findPhrase(tokens: readonly Token[], phrase: readonly string[], from = 0): number {
  const last = tokens.length - phrase.length
  for (let i = from; i <= last; i++) {
    let k = 0
    while (k < phrase.length && tokens[i + k]?.norm === phrase[k]) k++
    if (k === phrase.length) return i
  }
  return -1
}

/** Text of a token range as printed. */
export function rangeText(statement: Statement, range: readonly [number, number]): string {
  const first = statement.tokens[range[0]]
  const last = statement.tokens[Math.min(range[1], statement.tokens.length) - 1]
  if (first === undefined || last === undefined || range[1] <= range[0]) return ''
  return statement.text.slice(first.start - statement.start, last.end - statement.start)
}
