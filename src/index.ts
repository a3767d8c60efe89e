/**
 * Public API. `analyse` reads one document; `createContext` gives the words, register and taxonomy that it needs.
 *
 * @example
 * const analysis = await analyse(await readFile('policy.txt'), 'policy.txt', createContext())
 */
export { analyse, analyseWithTrace, type TracedAnalysis } from './analyse.ts'
export { createContext } from './context.ts'
export { PolicyError } from './errors.ts'
export type * from './model/index.ts'
