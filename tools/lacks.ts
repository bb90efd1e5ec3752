import { existsSync, readFileSync } from 'node:fs';
import type { Assembled } from '../src/lexicon/assemble.js';
import type { Lexicon } from '../src/lexicon/lexicon.js';
import { fixturesFolder } from './load.js';

/** Word classes that every language has, so that entries can be compared and scripts told. */
const classes = [
  'pay',
  'fee',
  'withdraw',
  'release',
  'earn',
  'money',
  'store',
  'order',
  'task',
  'commission',
  'profit',
  'invest',
  'job',
  'account',
  'platform',
  'must',
  'first',
  'finish',
  'freeze',
  'guide',
];

const modifiers = ['warning', 'report', 'inquiry', 'quotation', 'negated', 'demand'];

/** Patterns a language must have. */
export const leastPatterns = 90;

/** Texts of each label in each half. */
const leastTexts = 30;

export interface LackContext {
  /** Tactics that entries are written for. */
  readonly tactics: readonly string[];
  readonly scripts: readonly { readonly id: string; readonly tells: Readonly<Record<string, readonly string[]>> }[];
}

/** The tactics that entries are written for: not those that the text layer, the wording or nobody sets. */
export function writtenTactics(tactics: readonly { readonly id: string }[] = []): string[] {
  return tactics.map(({ id }) => id).filter((id) => id !== 'self-test' && id !== 'disguise' && !id.endsWith('-wording'));
}

/** What a language still lacks beside the others, one line each. */
export function lacksOf(tag: string, { lexicon }: Assembled, { tactics, scripts }: LackContext): string[] {
  const lacks: string[] = [];
  const written = new Set(lexicon.entries.map((entry) => entry.tactic));
  const list = (what: string, missing: readonly string[]) => {
    if (missing.length > 0) lacks.push(`${what}: ${missing.join(', ')}`);
  };
  list(
    'tactics without an entry',
    tactics.filter((tactic) => !written.has(tactic)),
  );
  const patterns = patternCount(lexicon);
  if (patterns < leastPatterns) lacks.push(`patterns: ${patterns} of at least ${leastPatterns}`);
  list(
    'word classes in language.json',
    classes.filter((name) => !Object.hasOwn(lexicon.classes, name)),
  );
  if (Array.isArray(lexicon.classes.fee)) lacks.push('senses of @fee (tax, margin, deposit …)');
  list(
    'cues in context.json',
    modifiers.filter((modifier) => !lexicon.cues.some((cue) => cue.modifier === modifier)),
  );
  if (lexicon.allow.length === 0) lacks.push('phrases in allow.json');
  if ((lexicon.language?.durations ?? []).length === 0) lacks.push('durations in language.json');
  if ((lexicon.language?.money ?? []).length === 0) lacks.push('money in language.json');
  list(
    'tells in scripts/',
    scripts.filter((script) => script.tells[tag] === undefined).map((script) => script.id),
  );
  if (lexicon.wording === null) lacks.push(`wording.json: write fixtures/practice/${tag}/<writer>.jsonl and run npm run fit`);
  for (const half of ['open', 'blind']) {
    const labels = labelsOf(`${fixturesFolder}messages/${tag}/${half}.jsonl`);
    for (const label of ['scam', 'legit']) {
      const count = labels.filter((own) => own === label).length;
      if (count < leastTexts) lacks.push(`fixtures/messages/${tag}/${half}.jsonl: ${count} of ${leastTexts} ${label} messages`);
    }
  }
  return lacks;
}

export function patternCount({ entries }: Pick<Lexicon, 'entries'>): number {
  return entries.reduce((sum, entry) => sum + entry.patterns.length, 0);
}

function labelsOf(path: string): unknown[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { label: unknown }).label);
}
