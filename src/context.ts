import { swedish } from './lang/sv/index.ts'
import type { Context } from './model/index.ts'
import { register } from './municipalities/index.ts'
import { loadInternationalTaxonomy } from './taxonomy/load.ts'

/** The context of a default run: Swedish, the register of municipalities, the bundled taxonomy. */
export function createContext(): Context {
  return { lexicon: swedish, register, taxonomy: loadInternationalTaxonomy() }
}
