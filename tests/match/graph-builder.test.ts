import { expect, test } from 'vitest';
import { symbolBase } from '../../src/match/compile.js';
import { GraphBuilder } from '../../src/match/graph-builder.js';
import type { Graph } from '../../src/match/search-tables.js';
import { searchOf } from '../helpers/search.js';

const unitCount = 10;

/** Symbols from 100 on are classes here: they come after the units. */
function symbolOf(symbol: number): number {
  return symbol >= 100 ? symbolBase + symbol - 100 : symbol;
}

function readBack(fill: (add: (symbols: readonly (number | null)[], part: number) => void) => void, parts: number) {
  const builder = new GraphBuilder();
  fill((symbols, part) =>
    builder.add(
      symbols.map((symbol) => (symbol === null ? null : symbolOf(symbol))),
      part,
    ),
  );
  const { graph, rules } = searchOf({ graph: builder, partCount: parts, symbolCount: 20 }, unitCount);
  /** Parts are numbered anew; the rule of each says how. */
  const partOf = new Map(rules.map(({ groups }, part) => [groups[0]?.[0] as number, part]));
  return {
    graph,
    follow: (...symbols: readonly (number | null)[]) => follow(graph, symbols),
    outputs: (node: number) =>
      [...graph.outputs.subarray(graph.outputStarts[node], graph.outputStarts[node + 1])].map((part) => partOf.get(part)),
  };
}

function follow(graph: Graph, symbols: readonly (number | null)[]): number {
  let node = 0;
  for (const symbol of symbols) {
    if (symbol === null) node = graph.gapTargets[node] as number;
    else {
      const wanted = symbol >= 100 ? symbol - 100 + unitCount : symbol;
      let next = 0;
      for (let edge = graph.edgeStarts[node] as number; edge < (graph.edgeStarts[node + 1] as number); edge++) {
        if (graph.edgeSymbols[edge] === wanted) next = graph.edgeTargets[edge] as number;
      }
      node = next;
    }
    if (node === 0) return 0;
  }
  return node;
}

const {
  graph,
  follow: to,
  outputs,
} = readBack((add) => {
  add([1, 2], 0);
  add([1, 2, 3], 1);
  add([1, null, 3], 2);
  add([1, 2], 3);
  add([1, 2], 0);
}, 4);

test('each sequence leads to what it completes, once', () => {
  expect(outputs(to(1, 2))).toEqual([0, 3]);
  expect(outputs(to(1, 2, 3))).toEqual([1]);
  expect(outputs(to(1, null, 3))).toEqual([2]);
  expect(outputs(to(1))).toEqual([]);
});

test('others lead nowhere', () => {
  for (const symbols of [[2], [1, 3], [1, 2, 2], [1, 2, null], [null, 1]]) expect(to(...symbols)).toBe(0);
});

test('beginnings are shared, and known by symbol', () => {
  expect(graph.nodeCount).toBe(6);
  expect(graph.roots[1]).toBe(to(1));
  expect(graph.roots[2]).toBe(0);
});

test('a part may end in many places, and places lead on', () => {
  const other = readBack((add) => {
    for (const [index, sequence] of [[1], [1, 2], [2, null, 1], [101], [101, null, 102, 3], [9]].entries()) {
      add(sequence, 0);
      add(sequence, index + 1);
    }
  }, 7);
  for (const [index, sequence] of [[1], [1, 2], [2, null, 1], [101], [101, null, 102, 3], [9]].entries())
    expect(other.outputs(other.follow(...sequence))).toEqual([0, index + 1]);
  expect(other.graph.roots[unitCount + 1]).toBe(other.follow(101));
  expect(other.follow(102)).toBe(0);
});
