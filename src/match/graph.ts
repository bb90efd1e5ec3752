/**
 * All patterns of all languages as one trie of symbols. A symbol is a unit, a word class or a token kind; an edge may
 * also be a gap. Built once per classifier, then read-only typed arrays.
 */
export interface Graph {
  /** First edge of each node; the edges of node n are `[edgeStarts[n], edgeStarts[n + 1])`. */
  readonly edgeStarts: Int32Array;
  readonly edgeSymbols: Int32Array;
  readonly edgeTargets: Int32Array;
  /** Where a gap after the node leads, or 0. */
  readonly gapTargets: Int32Array;
  readonly outputStarts: Int32Array;
  /** Parts that are complete at a node. */
  readonly outputs: Int32Array;
  /** Node reached from the root by a symbol, or 0. */
  readonly roots: Int32Array;
  readonly nodeCount: number;
}

const gapSymbol = -1;

export class GraphBuilder {
  private readonly edges: Map<number, number>[] = [new Map()];
  private readonly outputs: number[][] = [[]];

  /** Adds a sequence of symbols, `null` for a gap, that completes `part`. */
  add(symbols: readonly (number | null)[], part: number): void {
    let node = 0;
    for (const symbol of symbols) {
      const key = symbol ?? gapSymbol;
      let next = this.edges[node]?.get(key);
      if (next === undefined) {
        next = this.edges.length;
        this.edges.push(new Map());
        this.outputs.push([]);
        this.edges[node]?.set(key, next);
      }
      node = next;
    }
    const outputs = this.outputs[node] as number[];
    if (!outputs.includes(part)) outputs.push(part);
  }

  /** `final` gives the symbols their last numbers, of which there are `symbolCount`. */
  build(final: (symbol: number) => number, symbolCount: number): Graph {
    const nodeCount = this.edges.length;
    const edgeStarts = new Int32Array(nodeCount + 1);
    const outputStarts = new Int32Array(nodeCount + 1);
    const gapTargets = new Int32Array(nodeCount);
    const edgeSymbols: number[] = [];
    const edgeTargets: number[] = [];
    const outputs: number[] = [];
    for (let node = 0; node < nodeCount; node++) {
      edgeStarts[node] = edgeSymbols.length;
      outputStarts[node] = outputs.length;
      for (const [symbol, target] of this.edges[node] as Map<number, number>) {
        if (symbol === gapSymbol) gapTargets[node] = target;
        else {
          edgeSymbols.push(final(symbol));
          edgeTargets.push(target);
        }
      }
      outputs.push(...(this.outputs[node] as number[]));
    }
    edgeStarts[nodeCount] = edgeSymbols.length;
    outputStarts[nodeCount] = outputs.length;
    const roots = new Int32Array(symbolCount);
    for (let edge = 0; edge < (edgeStarts[1] as number); edge++) roots[edgeSymbols[edge] as number] = edgeTargets[edge] as number;
    return {
      edgeStarts,
      edgeSymbols: Int32Array.from(edgeSymbols),
      edgeTargets: Int32Array.from(edgeTargets),
      gapTargets,
      outputStarts,
      outputs: Int32Array.from(outputs),
      roots,
      nodeCount,
    };
  }
}
