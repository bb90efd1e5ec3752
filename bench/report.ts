import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Bar, barChart } from './chart.js';
import { figure, type Section, sectionLines } from './markdown.js';
import type { Outcome } from './rounds.js';

const docs = fileURLToPath(new URL('../docs/', import.meta.url));

/** What the figures were taken on. */
export function machine(): string {
  const all = cpus();
  return `Node ${process.version}, V8 ${process.versions.v8}, ${process.platform} ${process.arch}, ${all.length} × ${all[0]?.model.trim() ?? 'unknown processor'}`;
}

export function writeReport(sections: readonly Section[], texts: string): void {
  const lines = [
    '# Performance',
    '',
    `Written by \`npm run bench\`; do not edit. ${machine()}.`,
    '',
    texts,
    '',
    'Everything that is compared runs in one process on the same texts, turn by turn: in each round every entrant gets the same time, in the',
    'other direction every second round, and a slow one reads only the beginning of the shuffled list. Figures are medians, `10..90 %` is where',
    'the rounds in between lie, and a ratio is the median of the ratios within each round. The machine may be shared: **trust the ratios more',
    'than the microseconds.** A message is one of mean length; characters are UTF-16 code units.',
    '',
    '![What a message costs, beside other libraries](performance.svg)',
    '',
    ...sections.flatMap(sectionLines),
  ];
  writeFileSync(`${docs}performance.md`, `${lines.join('\n').trimEnd()}\n`);
}

/** The same as the tables of the comparison, at a glance. */
export function writeChart(results: ReadonlyMap<string, readonly Outcome[]>): void {
  const panels = [...results].map(([title, outcomes]) => ({
    title,
    bars: [...outcomes]
      .sort((a, b) => a.perMessage.median - b.perMessage.median)
      .map(
        ({ name, perMessage }): Bar => ({
          name,
          value: perMessage.median,
          label: `${figure(perMessage.median)} µs`,
          strong: name.startsWith('unlure'),
        }),
      ),
  }));
  writeFileSync(
    `${docs}performance.svg`,
    barChart('What a message costs', 'microseconds a message, each line ten times the one before', panels),
  );
}
