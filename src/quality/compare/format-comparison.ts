import { formatRate } from '../format-number.js';
import { formatTable } from '../table.js';
import type { ChangedRow, Comparison, LabelledFigures } from './compare.js';
import type { McNemar } from './mcnemar.js';

/** So many changed rows of each kind are listed, unless more are asked for. */
const mostListed = 20;

export interface ComparisonWords {
  /** What a row is: message or conversation. */
  readonly thing: string;
  /** All changed rows, and not the first of them. */
  readonly all: boolean;
  /** Makes one line of a text that does no harm to a terminal. */
  readonly oneLine: (text: string) => string;
}

/** A comparison as lines of plain text. */
export function formatComparison(comparison: Comparison, words: ComparisonWords): string[] {
  const { rows, newlyFlagged, newlyCleared, flaggedByBoth, flaggedByNeither, moved, unlisted } = comparison;
  const things = `${words.thing}${rows === 1 ? '' : 's'}`;
  return [
    ...formatTable(
      [`${number(rows)} ${things}`, ''],
      [
        ['newly flagged by B', number(newlyFlagged)],
        ['newly cleared by B', number(newlyCleared)],
        ['unchanged, flagged', number(flaggedByBoth)],
        ['unchanged, not flagged', number(flaggedByNeither)],
        ['unchanged, another score', number(moved)],
      ],
    ),
    ...tacticLines(comparison),
    ...stageLines(comparison),
    ...labelledLines(comparison.labelled, words.thing),
    ...changeLines(comparison, 'flagged', 'Newly flagged by B', words),
    ...changeLines(comparison, 'cleared', 'Newly cleared by B', words),
    ...(unlisted === 0 ? [] : ['', `changed, of blind sets and not listed: ${number(unlisted)}`]),
  ];
}

function tacticLines({ tactics }: Comparison): string[] {
  if (tactics.length === 0) return [];
  const rows = tactics.map(({ tactic, gained, lost, flagged, cleared }) => [tactic, ...[gained, lost, flagged, cleared].map(orNothing)]);
  return ['', ...formatTable(['tactics, in rows', 'only by B', 'only by A', 'newly flagged', 'newly cleared'], rows)];
}

function stageLines({ stages }: Comparison): string[] {
  if (stages.length === 0) return [];
  return [
    '',
    ...formatTable(
      ['stages', 'rows'],
      stages.map(({ from, to, rows }) => [`${from ?? 'none'} → ${to ?? 'none'}`, number(rows)]),
    ),
  ];
}

function labelledLines(labelled: LabelledFigures | null, thing: string): string[] {
  if (labelled === null) return [];
  const { scams, honest, copies, a, b, tests } = labelled;
  const sides = [
    ['A', a],
    ['B', b],
  ] as const;
  return [
    '',
    `Labels: ${number(scams)} scam, ${number(honest)} honest ${thing}s${copies === 0 ? '' : `; ${number(copies)} of them copies`}. Intervals of 95%.`,
    ...sides.flatMap(([name, { precision, recall, falseAlarms }]) => [
      `  ${name}  precision     ${formatRate(precision)}`,
      `     recall        ${formatRate(recall)}`,
      `     false alarms  ${formatRate(falseAlarms)}`,
    ]),
    '',
    ...formatTable(
      ['McNemar’s exact test', 'only A right', 'only B right', 'p'],
      [testCells('all different texts', tests.all), testCells('scams', tests.scams), testCells('honest', tests.honest)],
    ),
  ];
}

function testCells(name: string, { onlyA, onlyB, p }: McNemar): string[] {
  return [name, number(onlyA), number(onlyB), p < 0.001 ? '< 0.001' : p.toFixed(3)];
}

function changeLines({ changes }: Comparison, change: ChangedRow['change'], title: string, { all, oneLine }: ComparisonWords): string[] {
  const rows = changes.filter((row) => row.change === change);
  if (rows.length === 0) return [];
  const shown = all ? rows : rows.slice(0, mostListed);
  const lines = formatTable(
    [title, 'A', 'B', 'label', 'only by B', 'only by A'],
    shown.map(({ id, scores: [a, b], truth, gained, lost }) => [
      `  ${oneLine(id)}`,
      score(a),
      score(b),
      truth ?? '',
      gained.join(', '),
      lost.join(', '),
    ]),
  );
  return [
    '',
    lines[0] as string,
    ...shown.flatMap(({ texts = [] }, index) => [lines[index + 1] as string, ...texts.map((text) => `    ${oneLine(text)}`)]),
    ...(shown.length === rows.length ? [] : [`  and ${number(rows.length - shown.length)} more (--all lists them)`]),
  ];
}

/** Cut and not rounded, so that what is not flagged at 0.5 does not read as 0.500. */
function score(value: number): string {
  return (Math.floor(Math.round(value * 1e6) / 1e3) / 1000).toFixed(3);
}

function number(value: number): string {
  return value.toLocaleString('en');
}

function orNothing(value: number): string {
  return value === 0 ? '' : number(value);
}
