import type {
  Commitment,
  Context,
  Definition,
  DocumentPurpose,
  FollowUp,
  ReadDocument,
  Responsibility,
  Section,
  Statement,
} from '../model/index.ts'
import { aimsOf, beneficiariesOf } from './aims.ts'
import { silent, strongModalities } from './commitment/case.ts'
import { type CommitmentDecision, decideCommitment } from './commitments.ts'
import { findDefinition, isDocumentPurpose } from './constitutive.ts'
import { evidenceOf } from './evidence.ts'
import { findFollowUp } from './follow-up.ts'
import { readFollowUp } from './follow-up-parts.ts'
import { decideKind } from './kinds.ts'
import { ResponsibilityCoder } from './responsibilities.ts'
import { codeRoleRow } from './role-rows.ts'
import { codeRow } from './row-units.ts'
import { measure } from './targets.ts'
import type { Decision, Placed } from './types.ts'

/** A commitment before tagging, with the statement that the tags are read from. */
export type CommitmentDraft = Omit<Commitment, 'id' | 'tags' | 'narrower' | 'tagEvidence'> & {
  readonly statement: number
}
/** A definition before tagging. */
type DefinitionDraft = Omit<Definition, 'tags' | 'narrower' | 'tagEvidence'> & {
  readonly statement: number
}

/** Units of a document before ids and tags, in order of the text, and what became of every statement. */
export interface CodedUnits {
  readonly commitments: readonly CommitmentDraft[]
  readonly definitions: readonly DefinitionDraft[]
  readonly documentPurposes: readonly DocumentPurpose[]
  readonly responsibilities: readonly Omit<Responsibility, 'id'>[]
  readonly followUp: readonly Omit<FollowUp, 'id'>[]
  readonly trace: readonly Decision[]
}

/** Runs the decision list over the statements of a document (codebook §6, §8, §9). */
export function codeStatements(
  doc: ReadDocument,
  sections: readonly Section[],
  statements: readonly Statement[],
  ownNames: ReadonlySet<string>,
  context: Context,
): CodedUnits {
  return new UnitCoder(doc, sections, statements, ownNames, context).run()
}

class UnitCoder {
  private readonly commitments: CommitmentDraft[] = []
  private readonly definitions: DefinitionDraft[] = []
  private readonly purposes: DocumentPurpose[] = []
  private readonly responsibilities: Omit<Responsibility, 'id'>[] = []
  private readonly followUps: Omit<FollowUp, 'id'>[] = []
  private readonly trace: Decision[] = []
  private readonly definitionStems = new Map<number, string>()
  private readonly duties: ResponsibilityCoder
  private readonly sections: ReadonlyMap<string, Section>
  private readonly doc: ReadDocument
  private readonly statements: readonly Statement[]
  private readonly ownNames: ReadonlySet<string>
  private readonly context: Context

  constructor(
    doc: ReadDocument,
    sections: readonly Section[],
    statements: readonly Statement[],
    ownNames: ReadonlySet<string>,
    context: Context,
  ) {
    this.doc = doc
    this.statements = statements
    this.ownNames = ownNames
    this.context = context
    this.sections = new Map(sections.map((section) => [section.id, section]))
    this.duties = new ResponsibilityCoder(doc, sections, context)
  }

  run(): CodedUnits {
    const rows = new Map<number, Statement[]>()
    for (const statement of this.statements) {
      this.duties.see(statement)
      const placed = this.place(statement)
      if (placed === null) continue
      if (statement.role === 'cell') {
        const cells = rows.get(statement.block)
        if (cells) cells.push(statement)
        else rows.set(statement.block, [statement])
        if (this.statements[statement.index + 1]?.block !== statement.block)
          this.row(placed, rows.get(statement.block) ?? [])
      } else this.code(placed)
    }
    return {
      commitments: this.commitments,
      definitions: this.definitions,
      documentPurposes: this.purposes,
      responsibilities: this.responsibilities,
      followUp: this.followUps,
      trace: this.trace,
    }
  }

  private place(statement: Statement): Placed | null {
    const section = this.sections.get(statement.section)
    if (section === undefined) return null
    const types = new Set(section.types)
    for (let at: Section | undefined = section; at?.parent != null; ) {
      at = this.sections.get(at.parent)
      for (const type of at?.types ?? []) types.add(type)
    }
    return {
      statement,
      section,
      type: section.types[0] ?? 'ovrigt',
      types,
      wrapper: this.doc.blocks[statement.block]?.wrapper ?? false,
      stem: statement.stem === null ? null : (this.statements[statement.stem] ?? null),
      listStem: statement.listStem === null ? null : (this.statements[statement.listStem] ?? null),
    }
  }

  private code(placed: Placed): void {
    const { statement } = placed
    if (placed.wrapper) {
      this.decide(statement, 'background', '11b', 'wrapper')
      return
    }
    if (silent.has(placed.type)) {
      this.decide(statement, 'background', 'S2', placed.type)
      return
    }
    if (this.codeDefinition(placed)) return
    if (statement.role !== 'stem' && isDocumentPurpose(placed, this.ownNames, this.context)) {
      this.purposes.push(evidenceOf(this.doc, statement, 'G2', 0.85))
      this.decide(statement, 'documentPurpose', 'G2', 'document-content')
      return
    }
    const duties = statement.role === 'label' ? [] : this.duties.code(placed)
    if (statement.role === 'label') {
      this.duties.noteLabel(placed)
      this.decide(statement, 'background', '11b', 'label')
      return
    }
    const decision = decideCommitment(placed, this.ownNames, this.context)
    const follow = findFollowUp(placed, this.context)
    if (statement.role === 'stem' && !statesDuty(statement) && follow?.strength !== 'verb') {
      this.decide(statement, 'background', 'A3', 'stem')
      return
    }
    const followed = this.codeFollowUp(placed, follow, duties, decision)
    this.assign(statement, duties)
    if (duties.length > 0) return
    if (followed && !this.doubleCoded(placed, follow?.strength ?? 'mention')) return
    if (!decision.taken) {
      this.decide(statement, 'background', decision.rule, decision.reason)
      return
    }
    this.commit(placed, decision)
  }

  private codeFollowUp(
    placed: Placed,
    follow: ReturnType<typeof findFollowUp>,
    duties: readonly Omit<Responsibility, 'id'>[],
    decision: CommitmentDecision,
  ): boolean {
    if (follow === null || (placed.type === 'bakgrund' && follow.strength !== 'verb')) return false
    const functions = new Set(duties.flatMap((duty) => duty.functions))
    const byDuty =
      functions.has('foljer-upp') || functions.has('aterrapporterar') || functions.has('reviderar')
    const committed = decision.taken || placed.types.has('uppfoljning') || placed.types.has('ansvar')
    if (!byDuty && follow.strength === 'mention' && !(decision.taken && this.demandsFollowUp(placed)))
      return false
    if (!byDuty && !committed && follow.strength !== 'verb') return false
    if (!byDuty && !committed && decision.reason !== 'not-normative') return false
    const units = readFollowUp(this.doc, placed, follow, duties, this.context)
    this.followUps.push(...units)
    for (const unit of units) this.decide(placed.statement, 'followUp', 'F1', unit.types.join('+'))
    return units.length > 0
  }

  /** A principle that demands follow-up in a side clause ("… att det säkerställer uppföljning av …") is coded in both lists (G10). */
  private demandsFollowUp(placed: Placed): boolean {
    return placed.statement.verbs.some((verb) => this.context.lexicon.coding.demandingVerbs.has(verb.lemma))
  }

  /** Under aktiviteter an evaluation is an activity and a follow-up (G10). */
  private doubleCoded(placed: Placed, strength: string): boolean {
    return placed.type === 'aktiviteter' || strength === 'mention'
  }

  private codeDefinition(placed: Placed): boolean {
    const { statement, listStem } = placed
    if (listStem !== null && this.definitionStems.has(listStem.index)) {
      const term = this.definitionStems.get(listStem.index) as string
      this.definitions.push({
        ...evidenceOf(this.doc, statement, 'G8', 0.85),
        term,
        stem: listStem.text,
        statement: statement.index,
      })
      this.decide(statement, 'definition', 'G8', 'item')
      return true
    }
    const found = findDefinition(placed, this.context)
    if (found === null) return false
    if (found.form === 'stem') {
      this.definitionStems.set(statement.index, found.term)
      this.decide(statement, 'background', 'G8', 'stem')
      return true
    }
    this.definitions.push({
      ...evidenceOf(this.doc, statement, 'G8', found.form === 'delimitation' ? 0.7 : 0.85),
      term: found.term,
      stem: null,
      statement: statement.index,
    })
    this.decide(statement, 'definition', 'G8', found.form)
    return true
  }

  private commit(placed: Placed, decision: CommitmentDecision): void {
    const { statement, stem, type } = placed
    const { kind, rule } = decideKind(placed, decision.subject, decision.rule, this.context)
    const aims = aimsOf(statement, this.context)
    const measured = measure(statement, stem, placed.section.heading, this.context.lexicon.coding)
    this.commitments.push({
      ...evidenceOf(this.doc, statement, rule, decision.confidence),
      stem: stem?.text ?? null,
      ...(stem === null ? {} : { stemLine: stem.line }),
      kind,
      modality: modalityOf(statement),
      ...(aims === undefined ? {} : { aims }),
      beneficiary: beneficiariesOf(statement, this.context),
      ...measured,
      inherited: type === 'vision' && kind === 'goal',
      section: placed.section.id,
      statement: statement.index,
    })
    this.decide(statement, kind, rule, `${decision.rule} ${decision.reason}`)
  }

  private assign(statement: Statement, duties: readonly Omit<Responsibility, 'id'>[]): void {
    this.responsibilities.push(...duties)
    for (const duty of duties)
      this.decide(statement, 'responsibility', duty.rule, `${duty.actorType}:${duty.functions.join('+')}`)
  }

  private row(placed: Placed, cells: readonly Statement[]): void {
    const block = this.doc.blocks[placed.statement.block]
    if (block === undefined || block.wrapper) return
    const coded = codeRow(this.doc, block, placed, cells, this.context)
    if (coded === null) {
      const duties = codeRoleRow(this.doc, block, placed, cells, this.context)
      this.assign(placed.statement, duties)
      if (duties.length === 0) this.decide(placed.statement, 'background', 'P2', 'table-row')
      return
    }
    this.commitments.push(coded.commitment)
    this.followUps.push(...coded.followUp)
    this.responsibilities.push(...coded.responsibilities)
    const { span, line, endLine } = block
    this.decide({ ...placed.statement, span, line, endLine }, coded.commitment.kind, '11b', 'goal-table-row')
  }

  private decide(statement: Statement, decision: string, rule: string, reason: string): void {
    this.trace.push({
      span: statement.span,
      line: statement.line,
      endLine: statement.endLine,
      decision,
      rule,
      reason,
    })
  }
}

/** Modality of the clause that commits: the first with a strong modal, else the main clause. */
function modalityOf(statement: Statement): Commitment['modality'] {
  const joined = statement.coordinated.find((c) => strongModalities.has(c.modality))
  return joined !== undefined && statement.clause.modality === 'presens'
    ? joined.modality
    : statement.clause.modality
}

/** A stem that says a whole duty ("KS följer upp planen med hjälp av följande indikatorer:"), not only its beginning ("KS ska:"). */
function statesDuty({ tokens, clause }: Statement): boolean {
  const last = clause.predicates[clause.predicates.length - 1]
  return last !== undefined && tokens.filter((token, i) => token.word && i >= last.verb).length > 5
}
