import { DigitReader } from './packed/digits.js';
import type { PartGroups, RuleParts } from './rules.js';

/** The trie of a lexicon's patterns. Nodes are numbered in breadth, so edges lead to numbers that grow. */
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

/** Which class words begin at a unit: a trie of units; at each node a list of the words that end there. */
export interface ClassWords {
  /** Node after a first unit, or 0. */
  readonly roots: Int32Array;
  readonly edgeStarts: Int32Array;
  readonly edgeUnits: Int32Array;
  readonly edgeTargets: Int32Array;
  /** Of each node the number of its list. */
  readonly lists: Int32Array;
  readonly listStarts: Int32Array;
  readonly symbols: Int32Array;
  readonly senses: Uint16Array;
  /** 1 for a word without its marks, which counts only in a message that has none. */
  readonly unmarked: Uint8Array;
}

/** Everything of one lexicon that searching a text needs, in its own numbers. */
export interface SearchTables {
  readonly unitCount: number;
  /** Units, then token kinds, then classes. */
  readonly symbolCount: number;
  readonly partCount: number;
  readonly words: ClassWords;
  /** Units that an unmarked unit may stand for: in a message without marks, and in any. */
  readonly marked: ReadonlyMap<number, readonly number[]>;
  readonly optionallyMarked: ReadonlyMap<number, readonly number[]>;
  readonly graph: Graph;
  readonly rules: readonly Rule[];
  /** The rules to try when a part was found: each rule stands with the one of its parts that fewest rules share. */
  readonly rulesOfPart: readonly (readonly number[])[];
}

export type SubjectType = 'entry' | 'allow' | 'cue' | 'tell';

/** One pattern: what it finds, by type and number, and the parts it is made of. */
export interface Rule extends RuleParts {
  readonly type: SubjectType;
  readonly subject: number;
}

export function readSearch(packed: string): SearchTables {
  const digits = new DigitReader(packed);
  const unitCount = digits.next();
  const symbolCount = unitCount + digits.next();
  const partCount = digits.next();
  const words = readClassWords(digits, unitCount);
  const marked = readAliases(digits);
  const optionallyMarked = readAliases(digits);
  const graph = readGraph(digits, symbolCount);
  const rules = readRules(digits);
  return {
    unitCount,
    symbolCount,
    partCount,
    words,
    marked,
    optionallyMarked,
    graph,
    rules,
    rulesOfPart: rulesByKeyPart(rules, partCount),
  };
}

function readClassWords(digits: DigitReader, unitCount: number): ClassWords {
  const nodeCount = digits.next();
  const edgeStarts = readStarts(digits, nodeCount);
  const edgeUnits = readEdges(digits, edgeStarts);
  const edgeTargets = new Int32Array(edgeUnits.length);
  for (let edge = 0; edge < edgeTargets.length; edge++) edgeTargets[edge] = edge + 1;
  const lists = new Int32Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) lists[node] = digits.next();
  const listCount = digits.next();
  const listStarts = new Int32Array(listCount + 1);
  const symbols: number[] = [];
  const senses: number[] = [];
  const unmarked: number[] = [];
  for (let list = 1; list < listCount; list++) {
    listStarts[list] = symbols.length;
    let symbol = unitCount;
    for (let count = digits.next(); count > 0; count--) {
      const step = digits.next();
      symbol += step >> 1;
      const more = (step & 1) === 1 ? digits.next() : 0;
      symbols.push(symbol);
      senses.push(more >> 1);
      unmarked.push(more & 1);
    }
  }
  listStarts[listCount] = symbols.length;
  const roots = new Int32Array(unitCount);
  for (let edge = 0; edge < (edgeStarts[1] as number); edge++) roots[edgeUnits[edge] as number] = edge + 1;
  return {
    roots,
    edgeStarts,
    edgeUnits,
    edgeTargets,
    lists,
    listStarts,
    symbols: Int32Array.from(symbols),
    senses: Uint16Array.from(senses),
    unmarked: Uint8Array.from(unmarked),
  };
}

function readAliases(digits: DigitReader): Map<number, number[]> {
  const aliases = new Map<number, number[]>();
  for (let count = digits.next(); count > 0; count--) {
    const plain = digits.next();
    aliases.set(
      plain,
      Array.from({ length: digits.next() }, () => digits.next()),
    );
  }
  return aliases;
}

function readGraph(digits: DigitReader, symbolCount: number): Graph {
  const nodeCount = digits.next();
  const edgeStarts = new Int32Array(nodeCount + 1);
  const gapTargets = new Int32Array(nodeCount);
  const hasOutputs = new Uint8Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    const head = digits.next();
    edgeStarts[node + 1] = (edgeStarts[node] as number) + (head >> 2);
    gapTargets[node] = (head >> 1) & 1;
    hasOutputs[node] = head & 1;
  }
  const edgeSymbols = readEdges(digits, edgeStarts);
  const edgeTargets = new Int32Array(edgeSymbols.length);
  let next = 1;
  for (let node = 0; node < nodeCount; node++) {
    if (gapTargets[node] === 1) gapTargets[node] = next++;
    for (let edge = edgeStarts[node] as number; edge < (edgeStarts[node + 1] as number); edge++) edgeTargets[edge] = next++;
  }
  const outputStarts = new Int32Array(nodeCount + 1);
  const outputs: number[] = [];
  let met = 0;
  for (let node = 0; node < nodeCount; node++) {
    outputStarts[node] = outputs.length;
    if (hasOutputs[node] === 0) continue;
    for (let count = digits.next() + 1; count > 0; count--) {
      const back = digits.next();
      outputs.push(back === 0 ? met++ : met - back);
    }
  }
  outputStarts[nodeCount] = outputs.length;
  const roots = new Int32Array(symbolCount);
  for (let edge = 0; edge < (edgeStarts[1] as number); edge++) roots[edgeSymbols[edge] as number] = edgeTargets[edge] as number;
  return { edgeStarts, edgeSymbols, edgeTargets, gapTargets, outputStarts, outputs: Int32Array.from(outputs), roots, nodeCount };
}

function readStarts(digits: DigitReader, nodeCount: number): Int32Array {
  const starts = new Int32Array(nodeCount + 1);
  for (let node = 0; node < nodeCount; node++) starts[node + 1] = (starts[node] as number) + digits.next();
  return starts;
}

function readEdges(digits: DigitReader, starts: Int32Array): Int32Array {
  const edges = new Int32Array(starts[starts.length - 1] as number);
  for (let node = 0; node + 1 < starts.length; node++) {
    let symbol = 0;
    for (let edge = starts[node] as number; edge < (starts[node + 1] as number); edge++) {
      symbol += digits.next();
      edges[edge] = symbol;
    }
  }
  return edges;
}

const subjectTypes: readonly SubjectType[] = ['entry', 'allow', 'cue', 'tell'];

function readRules(digits: DigitReader): Rule[] {
  const rules: Rule[] = [];
  let before = 0;
  const part = () => {
    before += digits.nextSigned();
    return before;
  };
  const groupsOf = (count: number): PartGroups => Array.from({ length: count }, () => Array.from({ length: digits.next() }, part));
  for (const type of subjectTypes) {
    const count = digits.next();
    for (let subject = 0; subject < count; subject++) {
      const own = digits.next();
      const exceptions = digits.next();
      const unless: PartGroups[] = [];
      for (let index = 0; index < own; index++) {
        const groups = digits.next();
        rules.push({ type, subject, groups: groups === 0 ? [[part()]] : groupsOf(groups), unless });
      }
      for (let index = 0; index < exceptions; index++) unless.push(groupsOf(digits.next()));
    }
  }
  return rules;
}

function rulesByKeyPart(rules: readonly Rule[], partCount: number): number[][] {
  const shared = new Int32Array(partCount);
  for (const { groups } of rules)
    for (const group of groups) for (const part of new Set(group)) shared[part] = (shared[part] as number) + 1;
  const keyed: number[][] = Array.from({ length: partCount }, () => []);
  for (const [index, { groups }] of rules.entries()) {
    const key = groups.flat().reduce((rarest, part) => ((shared[part] as number) < (shared[rarest] as number) ? part : rarest));
    (keyed[key] as number[]).push(index);
  }
  return keyed;
}

/** The edge of a unit among those of a node, which are sorted; or -1. */
export function edgeOf(units: Int32Array, from: number, to: number, unit: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle] as number) < unit) low = middle + 1;
    else high = middle;
  }
  return low < to && units[low] === unit ? low : -1;
}
