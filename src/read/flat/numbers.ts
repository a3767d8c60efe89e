/** True where a number can follow another: the next one on its level, a first child, or the next of a level above. */
export function followsNumber(last: readonly number[], next: readonly number[]): boolean {
  if (last.length === 0) return next[0] === 1 || next.length === 1
  const isPrefix = (length: number): boolean => next.slice(0, length).every((part, at) => part === last[at])
  if (next.length === last.length + 1) return next.at(-1) === 1 && isPrefix(last.length)
  if (next.length > last.length) return false
  const depth = next.length - 1
  return isPrefix(depth) && next[depth]! > last[depth]! && next[depth]! <= last[depth]! + 2
}
