import { readFileSync, writeFileSync } from 'node:fs';
import type { Wording } from '../../src/lexicon/lexicon.js';
import type { ScoringData } from '../../src/score/policy.js';
import type { Example } from './examples.js';
import { isWordingTactic } from './policy.js';
import { type FittedScoring, isEnough } from './scoring.js';

const rule =
  'single words, neighbours, and words one to three apart, in at least 2 texts of 2 sources; logistic regression, sides equal, the 8,000 of most effect';

/** One phrase a line, so that a change of the fit can be read as a change of lines. */
export function writeWording(path: string, wording: Wording, examples: readonly Example[], scale: number): void {
  const data = {
    $schema: '../schema/wording.json',
    fitted: {
      scams: examples.filter(({ scam }) => scam).length,
      honest: examples.filter(({ scam }) => !scam).length,
      sources: [...new Set(examples.map(({ source }) => source))].sort(),
      rule,
    },
    ...wording,
    // The reader's own constants are in the units of the fit, so the scale comes after them.
    slope: Math.round(wording.slope * scale * 1000) / 1000,
    offset: Math.round(wording.offset * scale * 1000) / 1000,
  };
  writeFileSync(
    path,
    `${JSON.stringify(data, null, 1).replace(/\[\s+([^\]]*?)\s+\]/g, (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`)}\n`,
  );
}

/** `scoring.json`: the judged numbers where too little speaks for moving them, the fitted ones with their support elsewhere. */
export function writeScoring(
  path: string,
  final: ScoringData,
  support: FittedScoring['support'],
  { thresholds, notes }: { readonly thresholds: ScoringData['thresholds']; readonly notes: Readonly<Record<string, string>> },
): void {
  const tactics = Object.fromEntries(
    Object.entries(final.tactics).map(([tactic, { weights }]) => {
      const known = support.get(tactic) ?? [];
      const rows = known.reduce((sum, item) => sum + item.rows, 0);
      const sources = known.reduce((most, item) => Math.max(most, item.sources), 0);
      const moved = !isWordingTactic(tactic) && known.some(isEnough);
      return [tactic, { weights, basis: moved ? 'fitted' : 'judged', ...(moved ? { support: { rows, sources } } : {}) }];
    }),
  );
  const before = JSON.parse(readFileSync(path, 'utf8')) as { $schema?: string };
  writeFileSync(path, `${JSON.stringify({ $schema: before.$schema, ...final, tactics, thresholds, notes }, null, 1)}\n`);
}

/** `docs/fit.md`: what the fit made of the judged weights. */
export function writeReport(path: string, final: ScoringData, judged: ScoringData, support: FittedScoring['support'], scale: number): void {
  const cell = (weights: readonly number[]) => weights.map((weight) => weight.toFixed(2)).join(' / ');
  const rows = Object.entries(final.tactics)
    .filter(([tactic]) => !isWordingTactic(tactic) && tactic !== 'self-test')
    .map(([tactic, { weights }]) => {
      const known = support.get(tactic) ?? [];
      const before = (judged.tactics[tactic]?.weights ?? []).map((weight) => weight * scale);
      const moved = weights
        .map((weight, index) => weight - (before[index] ?? 0))
        .map((change) => (Math.abs(change) < 0.005 ? '–' : change.toFixed(2)));
      return `| ${tactic} | ${cell(before)} | ${cell(weights)} | ${moved.join(' / ')} | ${known.map(({ rows: texts }) => texts).join(' / ')} |`;
    });
  const lines = [
    '# What the fit changed',
    '',
    'Written by `npm run fit`; do not edit. Weights in log-odds for strength 1 / 2 / 3. "Judged" is the number of `lexicons/judged.json` after the calibration that all numbers went through, so that the change is what the texts moved. A weight moves only where 20 texts of two sources hold it.',
    '',
    `Intercept ${judged.intercept} to ${final.intercept}; calibration slope ${scale.toFixed(3)}.`,
    '',
    '| tactic | judged | fitted | change | texts |',
    '|---|---|---|---|---|',
    ...rows,
  ];
  writeFileSync(path, `${lines.join('\n')}\n`);
}
