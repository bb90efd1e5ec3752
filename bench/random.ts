/** Numbers from 0 to below 1 that are the same on every machine, so that every run reads the same texts in the same order. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}

/**
 * The texts over and over, in a new order each time, until there are this many: a short list in a fixed order would teach
 * the processor's branch predictor the answers.
 */
export function repeated(texts: readonly string[], count: number, seed = 1): string[] {
  if (texts.length === 0) return [];
  const random = randomFrom(seed);
  const result: string[] = [];
  while (result.length < count) result.push(...shuffled(texts, random));
  return result.slice(0, Math.max(count, texts.length));
}
