import { analyse } from '../../src/analyse.ts'
import { createContext } from '../../src/context.ts'
import type { PolicyAnalysis } from '../../src/model/index.ts'

const context = createContext()

/** The analysis of one policy with one section. */
export function analyseSection(heading: string, text: string): Promise<PolicyAnalysis> {
  const policy = `Miljöpolicy för Vara kommun\n\n${heading}\n\n${text}\n`
  return analyse(new TextEncoder().encode(policy), 'policy.txt', context)
}
