import { expect, test } from 'vitest';
import { type Graph, GraphBuilder } from '../../src/match/graph.js';

function follow(graph: Graph, ...symbols: readonly (number | null)[]): number {
  let node = 0;
  for (const symbol of symbols) {
    if (symbol === null) node = graph.gapTargets[node] as number;
    else {
      let next = 0;
      for (let edge = graph.edgeStarts[node] as number; edge < (graph.edgeStarts[node + 1] as number); edge++) {
        if (graph.edgeSymbols[edge] === symbol) next = graph.edgeTargets[edge] as number;
      }
      node = next;
    }
    if (node === 0) return 0;
  }
  return node;
}

function outputs(graph: Graph, node: number): number[] {
  return [...graph.outputs.subarray(graph.outputStarts[node], graph.outputStarts[node + 1])];
}

const builder = new GraphBuilder();
builder.add([1, 2], 0);
builder.add([1, 2, 3], 1);
builder.add([1, null, 3], 2);
builder.add([1, 2], 3);
builder.add([1, 2], 0);
const graph = builder.build((symbol) => symbol + 10, 20);

test('each sequence leads to what it completes, once', () => {
  expect(outputs(graph, follow(graph, 11, 12))).toEqual([0, 3]);
  expect(outputs(graph, follow(graph, 11, 12, 13))).toEqual([1]);
  expect(outputs(graph, follow(graph, 11, null, 13))).toEqual([2]);
  expect(outputs(graph, follow(graph, 11))).toEqual([]);
});

test('others lead nowhere', () => {
  for (const symbols of [[12], [11, 13], [11, 12, 12], [11, 12, null], [null, 11]]) expect(follow(graph, ...symbols)).toBe(0);
});

test('beginnings are shared, and known by symbol', () => {
  expect(graph.nodeCount).toBe(6);
  expect(graph.roots[11]).toBe(follow(graph, 11));
  expect(graph.roots[12]).toBe(0);
});
