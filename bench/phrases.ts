import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What the other libraries are given: the phrases to find, and sentences to learn from. */
export interface Wording {
  readonly phrases: readonly string[];
  readonly examples: readonly { readonly text: string; readonly scam: boolean }[];
}

interface Entry {
  readonly phrase: string;
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
}

const plain = /^[a-z]+(?: [a-z]+)+$/;

/**
 * The same phrases for every matcher: the plain wordings of the English entries, and as those are too few, the commonest runs
 * of two to four words in their example sentences. Our patterns stand for far more than that; a plain matcher cannot read them.
 */
export function readWording(count = 1000): Wording {
  const folder = fileURLToPath(new URL('../lexicons/en/', import.meta.url));
  const entries = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => (JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) as { phrases?: Entry[] }).phrases ?? [])
    .filter((entry) => typeof entry.phrase === 'string');
  const examples = entries.flatMap(({ yes = [], no = [] }) => [
    ...yes.map((text) => ({ text, scam: true })),
    ...no.map((text) => ({ text, scam: false })),
  ]);
  const wordings = [...new Set(entries.map(({ phrase }) => phrase))].filter((phrase) => plain.test(phrase));
  const runs = commonRuns(entries.flatMap(({ yes = [] }) => yes));
  const phrases = [...new Set([...wordings, ...runs])].slice(0, count);
  return { phrases, examples };
}

/** Runs of two to four words, the commonest first; those that begin or end with a short word say little and are left out. */
export function commonRuns(sentences: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    const words = sentence.toLowerCase().split(' ');
    for (let length = 2; length <= 4; length++) {
      for (let start = 0; start + length <= words.length; start++) {
        const run = words.slice(start, start + length).join(' ');
        if (/^[a-z]{4,}(?: [a-z]+)* [a-z]{4,}$/.test(run)) counts.set(run, (counts.get(run) ?? 0) + 1);
      }
    }
  }
  return [...counts].sort(([a, often], [b, other]) => other - often || (a < b ? -1 : 1)).map(([run]) => run);
}
