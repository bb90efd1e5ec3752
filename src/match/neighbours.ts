import type { LinkedLexicon } from './linked-lexicon.js';
import type { ClassWords, Graph, SearchTables } from './search-tables.js';

/** Alternatives that stand side by side are paired off up to so many pairs; where there are more, nothing depends on one. */
const mostPairs = 200;

/**
 * How often patterns hold two units one after the other, by common number: words that are meant to be apart (cash-out), and
 * characters that make a word. Read off the tries, and only when disguised text first asks.
 */
export function neighbourCounts(lexicons: readonly LinkedLexicon[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const lexicon of lexicons) {
    const { search } = lexicon;
    const add = (first: number, second: number, times: number): void => {
      const key = neighbourKey(lexicon.unit(first), lexicon.unit(second));
      counts.set(key, (counts.get(key) ?? 0) + times);
    };
    countInWords(search.words, add);
    countInPatterns(search, add);
  }
  return counts;
}

/** Units are numbered below this. */
const keyBase = 0x200000;

export function neighbourKey(first: number, second: number): number {
  return first * keyBase + second;
}

type Add = (first: number, second: number, times: number) => void;

/** Inside the words of classes. */
function countInWords({ edgeStarts, edgeUnits, edgeTargets, lists, listStarts }: ClassWords, add: Add): void {
  // Nodes are numbered in breadth, so what lies below a node is known once all later ones are done.
  const below = new Int32Array(lists.length);
  for (let node = lists.length - 1; node > 0; node--) {
    const list = lists[node] as number;
    let count = (listStarts[list + 1] as number) - (listStarts[list] as number);
    for (let edge = edgeStarts[node] as number; edge < (edgeStarts[node + 1] as number); edge++)
      count += below[edgeTargets[edge] as number] as number;
    below[node] = count;
  }
  const unitAt = new Int32Array(lists.length);
  for (let node = 0; node < lists.length; node++) {
    for (let edge = edgeStarts[node] as number; edge < (edgeStarts[node + 1] as number); edge++) {
      const target = edgeTargets[edge] as number;
      unitAt[target] = edgeUnits[edge] as number;
      if (node > 0) add(unitAt[node] as number, edgeUnits[edge] as number, below[target] as number);
    }
  }
}

/** Between the elements of patterns. */
function countInPatterns({ graph, words, unitCount, symbolCount }: SearchTables, add: Add): void {
  const { firsts, lasts } = endsOfClasses(words, symbolCount);
  const unitsOf = (symbol: number, of: readonly (readonly number[] | undefined)[]): readonly number[] =>
    symbol < unitCount ? [symbol] : (of[symbol] ?? []);
  const symbolAt = symbolsOfNodes(graph);
  const sequences = sequencesThrough(graph);
  for (let node = 1; node < graph.nodeCount; node++) {
    const before = symbolAt[node] as number;
    if (before === 0) continue;
    const lefts = unitsOf(before, lasts);
    for (let edge = graph.edgeStarts[node] as number; edge < (graph.edgeStarts[node + 1] as number); edge++) {
      const rights = unitsOf(graph.edgeSymbols[edge] as number, firsts);
      if (lefts.length * rights.length > mostPairs) continue;
      const times = sequences[graph.edgeTargets[edge] as number] as number;
      for (const left of lefts) for (const right of rights) add(left, right, times);
    }
  }
}

/** By which symbol each node was reached; 0 after a gap. */
function symbolsOfNodes({ nodeCount, edgeSymbols, edgeTargets }: Graph): Int32Array {
  const symbols = new Int32Array(nodeCount);
  for (let edge = 0; edge < edgeTargets.length; edge++) symbols[edgeTargets[edge] as number] = edgeSymbols[edge] as number;
  return symbols;
}

/** How many sequences lead through each node, or end there: patterns share their beginnings. */
function sequencesThrough({ nodeCount, edgeStarts, edgeTargets, gapTargets, outputStarts }: Graph): Int32Array {
  const through = new Int32Array(nodeCount);
  // Nodes are numbered in breadth, as those of class words are.
  for (let node = nodeCount - 1; node >= 0; node--) {
    let count = (outputStarts[node + 1] as number) - (outputStarts[node] as number);
    if (gapTargets[node] !== 0) count += through[gapTargets[node] as number] as number;
    for (let edge = edgeStarts[node] as number; edge < (edgeStarts[node + 1] as number); edge++)
      count += through[edgeTargets[edge] as number] as number;
    through[node] = count;
  }
  return through;
}

/** By class the units that its words begin and end with. */
function endsOfClasses(words: ClassWords, symbolCount: number): { firsts: number[][]; lasts: number[][] } {
  const firsts: number[][] = new Array(symbolCount);
  const lasts: number[][] = new Array(symbolCount);
  const firstAt = new Int32Array(words.lists.length);
  for (let node = 0; node < words.lists.length; node++) {
    for (let edge = words.edgeStarts[node] as number; edge < (words.edgeStarts[node + 1] as number); edge++) {
      const target = words.edgeTargets[edge] as number;
      const unit = words.edgeUnits[edge] as number;
      firstAt[target] = node === 0 ? unit : (firstAt[node] as number);
      const list = words.lists[target] as number;
      for (let at = words.listStarts[list] as number; at < (words.listStarts[list + 1] as number); at++) {
        const symbol = words.symbols[at] as number;
        (firsts[symbol] ??= []).push(firstAt[target] as number);
        (lasts[symbol] ??= []).push(unit);
      }
    }
  }
  return { firsts, lasts };
}
