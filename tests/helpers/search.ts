import type { ClassRegistry } from '../../src/match/class-registry.js';
import type { ClassWordsBuilder } from '../../src/match/class-words.js';
import { type CompiledLexicon, compileLexicon } from '../../src/match/compile.js';
import { packSearch } from '../../src/match/packed/pack-search.js';
import { type ClassWords, readSearch, type SearchTables } from '../../src/match/search-tables.js';
import { entry, lexicon } from './lexicons.js';

/** What is read back of parts of a compiled lexicon, packed with units numbered as they are. Rule n has part n alone. */
export function searchOf(more: Partial<Omit<CompiledLexicon, 'classes'>> & { words?: ClassWordsBuilder }, unitCount: number): SearchTables {
  const { words, ...others } = more;
  const compiled = { ...compileLexicon(lexicon()), ...others };
  const entries = Array.from({ length: compiled.partCount }, (_, part) => entry(`en:${part}`, `part ${part}`));
  const rules = entries.map((one, part) => ({ subject: { type: 'entry' as const, entry: one }, groups: [[part]], unless: [] }));
  const classes = words === undefined ? compiled.classes : ({ words } as ClassRegistry);
  const unitOf = Int32Array.from({ length: unitCount }, (_, unit) => unit);
  return readSearch(packSearch({ ...compiled, rules, classes }, { entries, allow: [], cues: [], tells: [] }, unitOf, unitCount));
}

/** The node of a trie of class words after some units; 0 where none leads on. */
export function wordNode({ edgeStarts, edgeUnits, edgeTargets }: ClassWords, units: readonly number[]): number {
  let node = 0;
  for (const unit of units) {
    let next = 0;
    for (let edge = edgeStarts[node] as number; edge < (edgeStarts[node + 1] as number); edge++)
      if (edgeUnits[edge] === unit) next = edgeTargets[edge] as number;
    if (next === 0) return 0;
    node = next;
  }
  return node;
}

/** The words of classes that end at a node. */
export function wordsAt({ lists, listStarts, symbols, senses, unmarked }: ClassWords, node: number) {
  const list = lists[node] as number;
  return Array.from({ length: (listStarts[list + 1] as number) - (listStarts[list] as number) }, (_, index) => {
    const at = (listStarts[list] as number) + index;
    return { symbol: symbols[at] as number, sense: senses[at] as number, unmarked: unmarked[at] === 1 };
  });
}
