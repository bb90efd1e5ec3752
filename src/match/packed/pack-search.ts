import type { ClassWord, WordNode } from '../class-words.js';
import { type CompiledLexicon, type CompiledRule, symbolBase } from '../compile.js';
import type { GraphNode } from '../graph-builder.js';
import type { PartGroups } from '../rules.js';
import { DigitWriter } from './digits.js';
import type { Subjects } from './pack.js';

/**
 * Everything but the anchors that searching needs. Both tries are written node by node in breadth: then the number of each
 * node is known from those before it, and only what leads to it need be said.
 */
export function packSearch(compiled: CompiledLexicon, subjects: Subjects, unitOf: Int32Array, unitCount: number): string {
  const digits = new DigitWriter();
  const { classes, graph, rules } = compiled;
  const symbolOf = (symbol: number) => (symbol >= symbolBase ? symbol - symbolBase + unitCount : (unitOf[symbol] as number));
  digits.put(unitCount).put(compiled.symbolCount).put(compiled.partCount);
  packClassWords(digits, classes.words.root, unitOf);
  for (const table of [classes.words.marked, classes.words.optionallyMarked]) {
    digits.put(table.size);
    for (const [plain, units] of table) {
      digits.put(unitOf[plain] as number).put(units.length);
      for (const unit of units) digits.put(unitOf[unit] as number);
    }
  }
  const partNumbers = packGraph(digits, graph.root, symbolOf);
  packRules(digits, rules, subjects, (part) => partNumbers.get(part) as number);
  return digits.toString();
}

/** The words that end at a node stand in lists, each once: forms of a word are in the same classes. */
function packClassWords(digits: DigitWriter, root: WordNode, unitOf: Int32Array): void {
  const lists = new Map<string, number>([['', 0]]);
  const listOf = (words: readonly ClassWord[]): number => {
    const own = new DigitWriter();
    let before = 0;
    // Of the same symbol the first added comes first: its sense counts.
    for (const { symbol, sense, unmarked } of [...words].sort((a, b) => a.symbol - b.symbol)) {
      const isPlain = sense === 0 && !unmarked;
      own.put(2 * (symbol - symbolBase - before) + (isPlain ? 0 : 1));
      if (!isPlain) own.put(2 * sense + (unmarked ? 1 : 0));
      before = symbol - symbolBase;
    }
    const key = words.length === 0 ? '' : new DigitWriter().put(words.length).toString() + own.toString();
    let number = lists.get(key);
    if (number === undefined) {
      number = lists.size;
      lists.set(key, number);
    }
    return number;
  };
  const nodes: WordNode[] = [root];
  const edges: (readonly number[])[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const next = [...(nodes[index] as WordNode).next].map(([unit, node]) => [unitOf[unit] as number, node] as const);
    next.sort((a, b) => a[0] - b[0]);
    edges.push(next.map(([unit]) => unit));
    nodes.push(...next.map(([, node]) => node));
  }
  const listNumbers = nodes.map(({ ending }) => listOf(ending));
  digits.put(nodes.length);
  for (const units of edges) digits.put(units.length);
  for (const units of edges) digits.putRising(units);
  for (const number of listNumbers) digits.put(number);
  digits.put(lists.size);
  for (const key of lists.keys()) if (key !== '') digits.append(key);
}

/** Gives back the new numbers of the parts: the order in which they are met. */
function packGraph(digits: DigitWriter, root: GraphNode, symbolOf: (symbol: number) => number): Map<number, number> {
  const nodes: GraphNode[] = [root];
  const edges: (readonly number[])[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as GraphNode;
    if (node.gap !== null) nodes.push(node.gap);
    const next = [...node.edges].map(([symbol, target]) => [symbolOf(symbol), target] as const).sort((a, b) => a[0] - b[0]);
    edges.push(next.map(([symbol]) => symbol));
    nodes.push(...next.map(([, target]) => target));
  }
  digits.put(nodes.length);
  for (const [index, { gap, parts }] of nodes.entries())
    digits.put(4 * (edges[index] as readonly number[]).length + (gap === null ? 0 : 2) + (parts.length > 0 ? 1 : 0));
  for (const symbols of edges) digits.putRising(symbols);
  const numbers = new Map<number, number>();
  for (const { parts } of nodes) {
    if (parts.length === 0) continue;
    digits.put(parts.length - 1);
    for (const part of parts) {
      // 0: one that was not met yet.
      const known = numbers.get(part);
      digits.put(known === undefined ? 0 : numbers.size - known);
      if (known === undefined) numbers.set(part, numbers.size);
    }
  }
  return numbers;
}

function packRules(digits: DigitWriter, rules: readonly CompiledRule[], subjects: Subjects, numberOf: (part: number) => number): void {
  let before = 0;
  const putPart = (part: number) => {
    digits.putSigned(numberOf(part) - before);
    before = numberOf(part);
  };
  const putGroups = (groups: PartGroups) => {
    digits.put(groups.length);
    for (const group of groups) {
      digits.put(group.length);
      for (const part of group) putPart(part);
    }
  };
  const perSubject = new Map<unknown, CompiledRule[]>();
  for (const rule of rules) {
    const { subject } = rule;
    const item =
      subject.type === 'entry'
        ? subject.entry
        : subject.type === 'allow'
          ? subject.allow
          : subject.type === 'cue'
            ? subject.cue
            : subject.tell;
    const list = perSubject.get(item);
    if (list === undefined) perSubject.set(item, [rule]);
    else list.push(rule);
  }
  for (const items of [subjects.entries, subjects.allow, subjects.cues, subjects.tells]) {
    digits.put(items.length);
    for (const item of items) {
      const own = perSubject.get(item) as CompiledRule[];
      const { unless } = own[0] as CompiledRule;
      digits.put(own.length).put(unless.length);
      for (const rule of own) {
        const [only] = rule.groups;
        // Most patterns are of one part.
        if (rule.groups.length === 1 && only?.length === 1) {
          digits.put(0);
          putPart(only[0] as number);
        } else putGroups(rule.groups);
      }
      for (const groups of unless) putGroups(groups);
    }
  }
}
