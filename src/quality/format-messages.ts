import type { Calibration } from './calibration.js';
import type { Confusion } from './confusion.js';
import type { MessageReport } from './evaluate-messages.js';
import { formatDecimal, formatRate, formatShare, rateCells } from './format-number.js';
import type { FramingFigures } from './framing-figures.js';
import { type MessageFigures, messageDimensions } from './message-figures.js';
import type { Ranking } from './message-ranking.js';
import type { NamedOutcome } from './outcome.js';
import type { StageFigures } from './stage-figures.js';
import { formatTable } from './table.js';

/** The tables on messages. Where labels were read twice, a line as the sources labelled it stands under each that differs. */
export function formatMessages(report: MessageReport): string[] {
  const { figures, asLabelled } = report;
  return [
    ...overview(report),
    ...messageDimensions.flatMap((dimension) =>
      outcomes(`by ${dimension}`, figures.groups[dimension], asLabelled?.groups[dimension] ?? null),
    ),
    ...rankings(figures.rankings, asLabelled === null ? 'scores' : 'scores, second readings'),
    ...(asLabelled === null ? [] : rankings(asLabelled.rankings, 'scores, as labelled')),
    ...calibration(figures.calibration),
    ...stages(figures.stages),
    ...framings(figures.framings),
  ];
}

function overview(report: MessageReport): string[] {
  const { figures, asLabelled, reread, moved, texts } = report;
  const readings: [string, MessageFigures][] =
    asLabelled === null
      ? [['all', figures]]
      : [
          ['second readings', figures],
          ['as labelled', asLabelled],
        ];
  const rows = readings.map(([name, { outcome, bySource }]) => [
    name,
    ...outcomeCells(outcome),
    formatShare(bySource.share),
    String(bySource.sources),
    ...rateCells(outcome.leftOut).slice(0, 2),
  ]);
  return [
    `${texts} messages${reread === 0 ? '' : `; ${reread} read twice, ${moved} of them moved to another side`}`,
    '',
    ...formatTable(['', ...outcomeHeader, 'source mean', 'sources', 'left out', 'flagged'], rows),
    ...readings.flatMap(([name, { outcome, smallestRate, smallestOrdinaryRate }]) =>
      smallestRate === null
        ? []
        : [
            `${name}: ${outcome.honest.total} honest messages can show no false-positive rate below ${formatShare(smallestRate)}${smallestOrdinaryRate === null ? '' : `, the ordinary ones none below ${formatShare(smallestOrdinaryRate)}`} (rule of three)`,
          ],
    ),
  ];
}

const outcomeHeader = ['honest', 'flagged', '95%', 'our kinds', 'found', '95%', 'other scams', 'found', '95%'];

function outcomeCells(outcome: Pick<NamedOutcome, 'honest' | 'ours' | 'other'>): string[] {
  return [...rateCells(outcome.honest), ...rateCells(outcome.ours), ...rateCells(outcome.other)];
}

function outcomes(title: string, groups: readonly NamedOutcome[], asLabelled: readonly NamedOutcome[] | null): string[] {
  const names = [...new Set([...groups, ...(asLabelled ?? [])].map((group) => group.name))];
  const rows = names.flatMap((name) => {
    const cells = cellsOf(groups, name);
    const labelled = asLabelled === null ? cells : cellsOf(asLabelled, name);
    // A script or a stage that only the second reading states has nothing to stand beside it.
    const shown = labelled.some((cell, index) => cell !== cells[index]) && !isEmpty(labelled);
    return [...(isEmpty(cells) && !shown ? [] : [[name, ...cells]]), ...(shown ? [['  as labelled', ...labelled]] : [])];
  });
  return rows.length === 0 ? [] : ['', ...formatTable([title, ...outcomeHeader], rows)];
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '');
}

function cellsOf(groups: readonly NamedOutcome[], name: string): string[] {
  const group = groups.find((candidate) => candidate.name === name);
  return group === undefined ? outcomeHeader.map(() => '') : outcomeCells(group);
}

function rankings(all: readonly Ranking[], title: string): string[] {
  const rows = all.flatMap((ranking) =>
    ranking.points.map((point, index) => [
      index === 0 ? `${ranking.scams} against ${ranking.against} honest` : '',
      ...(index === 0
        ? [String(ranking.positives), String(ranking.negatives), formatDecimal(ranking.auc), formatDecimal(ranking.calibrationError)]
        : ['', '', '', '']),
      formatShare(point.limit),
      String(point.alarms.hits),
      String(point.allowed),
      point.above === null ? 'any' : `> ${Number(point.above.toFixed(6))}`,
      ...rateCells(point.recall),
      formatShare(point.bySource.share),
      ...rateCells(point.hardAlarms).slice(0, 2),
    ]),
  );
  if (rows.length === 0) return [];
  return [
    '',
    ...formatTable(
      [
        title,
        'scams',
        'honest',
        'AUC',
        'ECE',
        'FP rate',
        'alarms',
        'allowed',
        'score',
        'found',
        'recall',
        '95%',
        'source mean',
        'hard',
        'flagged',
      ],
      rows,
    ),
  ];
}

function calibration(figures: Calibration | null): string[] {
  if (figures === null) return [];
  const rows = figures.bins
    .filter((bin) => bin.scams + bin.honest > 0)
    .map((bin) => [
      `${bin.from.toFixed(1)} to ${bin.to.toFixed(1)}`,
      String(bin.scams),
      String(bin.honest),
      formatDecimal(bin.score),
      formatDecimal(bin.share),
    ]);
  return [
    '',
    `calibration error ${formatDecimal(figures.error)} (ECE, 10 bins, our kinds against all honest, both sides weighing the same)`,
    ...formatTable(['score', 'scams', 'honest', 'mean score', 'share of scams'], rows),
  ];
}

function stages(figures: StageFigures): string[] {
  if (figures.acceptable.total === 0) return [];
  const { confusion, byStage } = figures;
  const last = confusion.expected.map((_, index) => rateCells((byStage[index] as (typeof byStage)[number]).acceptable));
  return [
    '',
    `acceptable stage: ${formatRate(figures.acceptable)}; of the flagged: ${formatRate(figures.acceptableOfFlagged)}`,
    ...confusionTable('stage (down) found as', confusion, ['acceptable', '', '95%'], last),
  ];
}

function framings(figures: FramingFigures): string[] {
  if (figures.confusion.expected.length === 0) return [];
  return [
    '',
    ...confusionTable('framing (down) found as', figures.confusion, [], []),
    '',
    ...formatTable(
      ['framing', 'found', 'recall', '95%', 'with phrases', 'recall', '95%', 'right', 'precision', '95%'],
      figures.framings.map(({ framing, recall, recallWithPhrases, precision }) => [
        framing,
        ...rateCells(recall),
        ...rateCells(recallWithPhrases),
        ...rateCells(precision),
      ]),
    ),
  ];
}

function confusionTable(title: string, confusion: Confusion, header: readonly string[], cells: readonly (readonly string[])[]): string[] {
  const rows = confusion.expected.map((name, index) => [
    name,
    ...(confusion.counts[index] as readonly number[]).map(String),
    ...(cells[index] ?? []),
  ]);
  return formatTable([title, ...confusion.found, ...header], rows);
}
