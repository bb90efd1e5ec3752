import { readFileSync, writeFileSync } from 'node:fs';
import type { Wording } from '../../src/lexicon/lexicon.js';
import type { ScoringData } from '../../src/score/policy.js';
import type { Example } from './examples.js';
import { isWording } from './policy.js';
import type { FittedScoring } from './scoring.js';

const rule =
  'single words, neighbours, and words one to three apart, in at least 2 texts of 2 sources; logistic regression, sides equal, the 8,000 of most effect';

/** One phrase a line, so that a change of the fit can be read as a change of lines. */
export function writeWording(path: string, wording: Wording, examples: readonly Example[], scale: number): void {
  const scaled = (weight: number) => Math.round(weight * scale * 100) / 100;
  const data = {
    $schema: '../schema/wording.json',
    fitted: {
      scams: examples.filter(({ scam }) => scam).length,
      honest: examples.filter(({ scam }) => !scam).length,
      sources: [...new Set(examples.map(({ source }) => source))].sort(),
      rule,
    },
    bias: Math.round(wording.bias * scale * 100) / 100,
    scam: Object.fromEntries(
      Object.entries(wording.scam).map(([phrase, [weight = 0, ...leaning]]) => [phrase, [scaled(weight), ...leaning]]),
    ),
    honest: Object.fromEntries(Object.entries(wording.honest).map(([phrase, weight]) => [phrase, scaled(weight)])),
    common: wording.common,
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
  judged: ScoringData,
  support: FittedScoring['support'],
  thresholds: ScoringData['thresholds'],
): void {
  const tactics = Object.fromEntries(
    Object.entries(final.tactics).map(([tactic, { weights }]) => {
      const known = support.get(tactic) ?? [];
      const rows = known.reduce((sum, item) => sum + item.rows, 0);
      const sources = known.reduce((most, item) => Math.max(most, item.sources), 0);
      const moved = !isWording(tactic) && known.some((item) => item.rows >= 20 && item.sources >= 2);
      return [tactic, { weights, basis: moved ? 'fitted' : 'judged', ...(moved ? { support: { rows, sources } } : {}) }];
    }),
  );
  const before = JSON.parse(readFileSync(path, 'utf8')) as { $schema?: string };
  writeFileSync(path, `${JSON.stringify({ $schema: before.$schema, ...final, ...judgedOnly(judged), tactics, thresholds }, null, 1)}\n`);
}

/** Context factors are judged; the fit does not touch them. */
function judgedOnly({ keep }: ScoringData) {
  return { keep };
}
