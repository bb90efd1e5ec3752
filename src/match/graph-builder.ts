/** A node of the graph while it is built. */
export interface GraphNode {
  readonly edges: Map<number, GraphNode>;
  gap: GraphNode | null;
  /** Parts that are complete here. */
  readonly parts: number[];
}

function newNode(): GraphNode {
  return { edges: new Map(), gap: null, parts: [] };
}

/** All patterns of a lexicon as one trie of symbols: units, word classes and token kinds; between them there may be gaps. */
export class GraphBuilder {
  readonly root = newNode();

  /** Adds a sequence of symbols, `null` for a gap, that completes `part`. */
  add(symbols: readonly (number | null)[], part: number): void {
    let node = this.root;
    for (const symbol of symbols) {
      if (symbol === null) {
        node.gap ??= newNode();
        node = node.gap;
      } else {
        let next = node.edges.get(symbol);
        if (next === undefined) {
          next = newNode();
          node.edges.set(symbol, next);
        }
        node = next;
      }
    }
    if (!node.parts.includes(part)) node.parts.push(part);
  }
}
