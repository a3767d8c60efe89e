import type { ActorType, Kind, SectionType } from './enums.ts'

/** Ids of compared documents, in column order. */
type DocumentIds = readonly string[]

/** A theme or narrower concept with its number of units. */
export interface ThemeCount {
  readonly id: string
  readonly units: number
}

/** Units of one kind or one theme in one document, and in all. */
export interface LargePart {
  /** Null where the part is a theme. */
  readonly kind: Kind | null
  /** Null where the part is a kind. */
  readonly theme: string | null
  readonly units: number
  readonly of: number
}

/**
 * Something worth saying about the documents together. The sentence is in `messages/`; the rule that lets each
 * finding be said stands at its function in `compare/findings/` and in `findingRules`.
 */
export type Finding =
  /** Themes that every document has a commitment in, most units first; where there is none, the most widespread. */
  | {
      readonly rule: 'shared-themes'
      readonly themes: readonly ThemeCount[]
      /** Themes in most documents, with the number of documents; empty where some theme is shared by all. */
      readonly widespread: readonly { readonly id: string; readonly documents: number }[]
      readonly of: number
      readonly documents: number
    }
  /** Themes that few documents lack, all of them lacking in the same documents. */
  | {
      readonly rule: 'few-lack'
      readonly themes: readonly ThemeCount[]
      /** True where other themes are shared by all. */
      readonly further: boolean
      readonly lacking: DocumentIds
      readonly documents: number
    }
  /** Themes and narrower concepts that one document alone has. */
  | {
      readonly rule: 'only-one'
      readonly owners: readonly { readonly document: string; readonly themes: readonly ThemeCount[] }[]
      /** Further documents with something of their own that are not named. */
      readonly more: number
    }
  /** One document holds most of the units of a kind or a theme. */
  | {
      readonly rule: 'dominates'
      readonly owners: readonly { readonly document: string; readonly parts: readonly LargePart[] }[]
    }
  /** How many commitments can be measured or have a deadline. */
  | {
      readonly rule: 'measurability'
      readonly units: number
      readonly measurable: number
      readonly deadlines: number
      /** Documents with at least one measurable commitment or deadline. */
      readonly having: DocumentIds
      readonly documents: number
    }
  /** Which documents have their own headings for purpose, goals, responsibility and follow-up. */
  | {
      readonly rule: 'core-headings'
      readonly all: DocumentIds
      /** Documents with the fewest, and how many they have; empty where all have the same number. */
      readonly fewest: DocumentIds
      readonly fewestCount: number
      readonly most: DocumentIds
      readonly mostCount: number
      readonly documents: number
    }
  /** Documents with goals but without a heading that announces them. */
  | { readonly rule: 'goals-without-heading'; readonly having: DocumentIds }
  /** Documents that give nobody a duty, and the one that divides duties furthest. */
  | {
      readonly rule: 'responsibility'
      readonly none: DocumentIds
      readonly most: string | null
      readonly mostUnits: number
      readonly lowest: readonly ActorType[]
      readonly documents: number
    }
  /** Duties that nobody is named for. */
  | {
      readonly rule: 'actorless'
      readonly duties: readonly {
        readonly document: string
        readonly units: number
        readonly of: number
        readonly lines: readonly number[]
      }[]
      /** Further documents with such duties that are not named. */
      readonly more: number
    }
  /** Grades of follow-up (codebook F5). */
  | {
      readonly rule: 'follow-up'
      readonly none: DocumentIds
      readonly best: DocumentIds
      readonly bestGrade: number
      readonly bestUnjoined: boolean
      /** Follow-up units that join actor, frequency and indicator. */
      readonly joined: number
      readonly documents: number
    }
  /** Who adopted the documents, and which do not say. */
  | {
      readonly rule: 'adoption'
      readonly by: readonly { readonly actor: string; readonly documents: DocumentIds }[]
      readonly unknown: DocumentIds
    }
  /** Documents that say when they are to be revised, and those whose time has passed. */
  | {
      readonly rule: 'revision'
      readonly having: DocumentIds
      /** Longest overdue first. */
      readonly overdue: readonly {
        readonly document: string
        readonly due: string
        readonly months: number
      }[]
      /** Further overdue documents that are not named. */
      readonly more: number
      readonly documents: number
    }
  /** Sections that no document has in any form. */
  | {
      readonly rule: 'absent-everywhere'
      readonly sections: readonly SectionType[]
      readonly themes: readonly string[]
    }
  /** The two documents whose theme profiles are most alike. */
  | {
      readonly rule: 'most-similar'
      readonly a: string
      readonly b: string
      readonly cosine: number
      /** The document with the lowest mean cosine to the others. */
      readonly outlier: string
      readonly outlierMean: number
    }

export type FindingRule = Finding['rule']
