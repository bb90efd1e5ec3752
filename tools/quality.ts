/**
 * `npm run quality -- PATH…`: measures everything and writes `docs/quality.md` with its plots. PATH: development data in the
 * form of `fixtures/README.md`; the fixtures are read as well. Prints no text of anybody.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCorpus } from '../src/entries/node/read-corpus.js';
import { english } from '../src/grammar/en.js';
import type { SectionReport } from '../src/quality/evaluate.js';
import { earlyWarning, precisionRecall, reliability } from './quality/curves.js';
import { measure } from './quality/measure.js';
import { qualityReport } from './quality/report.js';
import { linePlot } from './quality/svg.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const fixtures = ['messages', 'conversations', 'practice'].map((name) => `${root}fixtures/${name}`);
const corpus = readCorpus([...process.argv.slice(2), ...fixtures]);
const full = measure(corpus, {});
const own = { ...corpus, rows: { ...corpus.rows, development: [], practice: [] } };
const ablations = [
  { name: 'everything', measured: full },
  { name: 'without learned wording', measured: measure(own, { learned: false }) },
  { name: 'with English grammar', measured: measure(own, { grammar: english }) },
];
const sectionOf = (name: string): SectionReport | undefined => full.report.sections.find(({ section }) => section === name);

const names = ['development', 'open', 'blind'] as const;
// Only of texts that nothing was learned from.
const bins = (['blind'] as const).flatMap((name) => {
  const calibration = sectionOf(name)?.messages?.figures.calibration;
  return calibration === null || calibration === undefined ? [] : [reliability(name, calibration.bins)];
});
writeFileSync(`${root}docs/reliability.svg`, linePlot('Reliability: what a score turned out to be', 'score', 'share of scams', bins, true));
writeFileSync(
  `${root}docs/precision-recall.svg`,
  linePlot(
    'Precision and recall, scam and honest equally likely',
    'recall',
    'precision',
    names.map((name) => precisionRecall(name, full.scores[name].scams, full.scores[name].honest)),
  ),
);
writeFileSync(
  `${root}docs/early-warning.svg`,
  linePlot(
    'Early warning: scam chats flagged by then',
    'share of the chat seen',
    'share flagged',
    (['open', 'blind'] as const).map((name) => earlyWarning(name, full.seen[name])),
  ),
);
const read = (path: string) => JSON.parse(readFileSync(`${root}${path}`, 'utf8'));
const { version } = read('package.json') as { version: string };
writeFileSync(
  `${root}docs/quality.md`,
  `${qualityReport({ version, corpus, full, ablations, points: read('docs/fit.json'), ledger: read('fixtures/ledger.json') }).join('\n')}\n`,
);
console.log('docs/quality.md, docs/reliability.svg, docs/precision-recall.svg, docs/early-warning.svg');
