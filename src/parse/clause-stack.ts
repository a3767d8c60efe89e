import type { ClauseNode, ClauseVerb } from './clause-node.ts'

/** The clauses of a statement as they are found, and those that are still open, outermost first. */
export class ClauseStack {
  /** All clauses in order of opening. */
  readonly nodes: ClauseNode[] = []
  /** Open clauses, the main clause first. */
  active: ClauseNode[] = []
  private readonly length: number

  /** `length` is the number of tokens: the end of a clause that nothing closes. */
  constructor(length: number) {
    this.length = length
  }

  /** The innermost open clause. */
  get top(): ClauseNode {
    return this.active[this.active.length - 1] as ClauseNode
  }

  /** True while the main clause still lacks its finite verb. */
  get mainIsOpen(): boolean {
    return this.active[0]?.kind === 'main' && this.active[0].finite === null
  }

  /** Opens a clause; a main clause closes all others. */
  open(kind: ClauseNode['kind'], parent: ClauseNode | null, start: number): ClauseNode {
    const node: ClauseNode = {
      kind,
      parent,
      start,
      end: this.length,
      finite: null,
      verbs: [],
      ownSubject: null,
    }
    this.nodes.push(node)
    if (kind === 'main') {
      for (const open of this.active) open.end = start
      this.active = [node]
    } else this.active.push(node)
    return node
  }

  /** Gives a clause its finite verb. */
  assign(node: ClauseNode, verb: ClauseVerb): void {
    node.finite = verb.at
    node.verbs.push(verb)
  }

  /** The innermost open clause under the top one that passes the test. */
  below(test: (node: ClauseNode) => boolean): ClauseNode | null {
    for (let s = this.active.length - 2; s >= 0; s--) {
      const node = this.active[s] as ClauseNode
      if (test(node)) return node
    }
    return null
  }

  /** Closes the clauses above `node` at token `at`. */
  popTo(node: ClauseNode, at: number): void {
    while (this.active.length > 1 && this.top !== node) {
      const closed = this.active.pop()
      if (closed) closed.end = at
    }
  }
}
