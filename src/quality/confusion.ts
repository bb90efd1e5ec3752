/** How often each expected value was taken for each found one: `counts[expected][found]`. */
export interface Confusion {
  readonly expected: readonly string[];
  readonly found: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

/** Values come in the given order, others after them by name; values that never occur have no line. */
export function confusionOf(pairs: readonly (readonly [expected: string, found: string])[], order: readonly string[]): Confusion {
  const expected = inOrder(
    pairs.map((pair) => pair[0]),
    order,
  );
  const found = inOrder(
    pairs.map((pair) => pair[1]),
    order,
  );
  const counts = expected.map(() => found.map(() => 0));
  for (const pair of pairs) {
    const line = counts[expected.indexOf(pair[0])] as number[];
    const column = found.indexOf(pair[1]);
    line[column] = (line[column] as number) + 1;
  }
  return { expected, found, counts };
}

/** The different names, known ones first. */
export function inOrder(names: Iterable<string>, order: readonly string[]): string[] {
  const different = new Set(names);
  const known = order.filter((name) => different.has(name));
  const others = [...different].filter((name) => !order.includes(name)).sort();
  return [...known, ...others];
}
