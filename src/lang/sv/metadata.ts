import type { MetadataLexicon } from '../../model/lexicon-metadata.ts'
import { metadataLabels } from './metadata-labels.ts'
import {
  bodies,
  bodyNames,
  documentTypes,
  intervals,
  intervalWords,
  months,
  patterns,
} from './metadata-values.ts'
import { partners } from './partners.ts'
import { references } from './references.ts'

/** Swedish words of document heads, references and partners. */
export const metadataLexicon: MetadataLexicon = {
  labels: metadataLabels,
  months,
  bodies,
  bodyNames,
  documentTypes,
  validUntilFurtherNotice: 'tills vidare',
  intervals,
  intervalWords,
  patterns,
  references,
  partners,
}
