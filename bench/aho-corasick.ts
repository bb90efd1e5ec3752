/** Finds all places of all phrases, overlapping ones too: pairs of a phrase's number and the index behind its end. */
export type Search = (text: string) => number[];

/**
 * The floor to measure against: Aho and Corasick's automaton with every transition written out in one `Int32Array`, capital
 * ASCII letters read as small ones. One look-up a character and nothing else: no words, no gaps, no classes, no places in a
 * sentence. A state is stored as the start of its row, and the lowest bit of an entry says that something ends there.
 */
export function denseAhoCorasick(phrases: readonly string[]): Search {
  const classOf = new Uint8Array(128);
  for (const letter of new Set(phrases.join('').toLowerCase())) {
    const code = letter.charCodeAt(0);
    if (code >= 128) throw new RangeError(`a phrase holds ${letter}: plain ASCII only`);
    classOf[code] = Math.max(...classOf) + 1;
  }
  for (let code = 65; code <= 90; code++) classOf[code] = classOf[code + 32] as number;
  const shift = Math.max(1, Math.ceil(Math.log2(Math.max(...classOf) + 1)));
  const mask = -(1 << shift);

  const states = 1 + phrases.reduce((sum, phrase) => sum + phrase.length, 0);
  const table = new Int32Array(states << shift);
  const ending: number[][] = Array.from({ length: states }, () => []);
  let used = 1;
  for (const [number, phrase] of phrases.entries()) {
    let state = 0;
    for (let at = 0; at < phrase.length; at++) {
      const entry = (state << shift) | (classOf[phrase.charCodeAt(at)] as number);
      if (table[entry] === 0) table[entry] = used++;
      state = table[entry] as number;
    }
    (ending[state] as number[]).push(number);
  }

  // Breadth first, so that what a state falls back to is finished before it.
  const fallback = new Int32Array(used);
  const queue = [0];
  for (const state of queue) {
    const back = fallback[state] as number;
    if (state !== 0) (ending[state] as number[]).push(...(ending[back] as number[]));
    for (let symbol = 1; symbol < 1 << shift; symbol++) {
      const entry = (state << shift) | symbol;
      const next = table[entry] as number;
      const instead = state === 0 ? 0 : (table[(back << shift) | symbol] as number);
      if (next === 0) table[entry] = instead;
      else {
        fallback[next] = instead;
        queue.push(next);
      }
    }
  }
  for (let entry = 0; entry < used << shift; entry++) {
    const next = table[entry] as number;
    table[entry] = (next << shift) | ((ending[next] as number[]).length > 0 ? 1 : 0);
  }

  return (text) => {
    const found: number[] = [];
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      state = table[(state & mask) | (code < 128 ? (classOf[code] as number) : 0)] as number;
      if (state & 1) for (const number of ending[state >> shift] as number[]) found.push(number, at + 1);
    }
    return found;
  };
}
