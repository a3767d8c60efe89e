/** Expressions with the flag g, by the expression they were made from. */
const globals = new WeakMap<RegExp, RegExp>()

/** The expression with the flag g, for `matchAll`; made once, since compiling costs more than a search. */
export function globally(pattern: RegExp): RegExp {
  let known = globals.get(pattern)
  if (known === undefined) {
    known = new RegExp(pattern.source, `${pattern.flags}g`)
    globals.set(pattern, known)
  }
  return known
}
