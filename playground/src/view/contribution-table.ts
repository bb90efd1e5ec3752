import type { Contribution, Stage } from 'unlure';
import { h } from './dom.js';
import { signed } from './numbers.js';
import { kindWords, stageClass, stageName, stageNumber, words } from './words.js';

/**
 * The sum that is the log-odds: a table whose third column draws what the fourth says. `stages` knows the stage of each tactic.
 */
export function contributionTable(
  contributions: readonly Contribution[],
  stages: ReadonlyMap<string, Stage | null>,
  logOdds: number,
): HTMLElement {
  const lines = [...contributions].sort((a, b) => rank(a) - rank(b) || Math.abs(b.weight) - Math.abs(a.weight));
  const least = Math.min(0, ...lines.map(({ weight }) => weight));
  const most = Math.max(0, ...lines.map(({ weight }) => weight));
  const range = most - least || 1;
  return h(
    'table',
    { class: 'contributions' },
    h('caption', {}, 'What the score is made of', h('small', {}, 'log-odds: right of the line speaks for a scam, left of it against')),
    h(
      'thead',
      { class: 'unseen' },
      h('tr', {}, ...['Contribution', 'Kind', 'Bar', 'Weight'].map((name) => h('th', { scope: 'col' }, name))),
    ),
    h('tbody', {}, ...lines.map((line) => row(line, line.kind === 'tactic' ? stages.get(line.id) : undefined, least, range))),
    h('tfoot', {}, h('tr', {}, h('th', { scope: 'row', colspan: 3 }, 'Log-odds'), h('td', { class: 'number' }, signed(logOdds)))),
  );
}

function row({ kind, id, weight }: Contribution, stage: Stage | null | undefined, least: number, range: number): HTMLElement {
  const bar = h('span', { class: `bar ${stageClass(stage ?? null)}${weight < 0 ? ' minus' : ''}` });
  bar.style.insetInlineStart = `${(((Math.min(weight, 0) - least) / range) * 100).toFixed(2)}%`;
  bar.style.inlineSize = `${((Math.abs(weight) / range) * 100).toFixed(2)}%`;
  const zero = h('span', { class: 'zero' });
  zero.style.insetInlineStart = `${((-least / range) * 100).toFixed(2)}%`;
  const number =
    stage !== undefined ? [h('span', { class: `dot ${stageClass(stage)}`, title: stageName(stage) }, stageNumber(stage)), ' '] : [];
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, number, kind === 'intercept' ? kindWords.intercept : words(id.replace('+', ' + ').replace(':', ': '))),
    h('td', { class: 'kind' }, kind === 'tactic' || kind === 'intercept' ? '' : kindWords[kind]),
    h('td', { class: 'drawn', 'aria-hidden': 'true' }, h('span', { class: 'bars' }, zero, bar)),
    h('td', { class: 'number' }, signed(weight)),
  );
}

/** The beginning first, what is over a limit last. */
function rank({ kind }: Contribution): number {
  return kind === 'intercept' ? 0 : kind === 'cap' ? 2 : 1;
}

/** The stage of each tactic that was found in a text. */
export function stagesOf(phrases: readonly { readonly tactic: string; readonly stage: Stage | null }[]): Map<string, Stage | null> {
  return new Map(phrases.map(({ tactic, stage }) => [tactic, stage]));
}
