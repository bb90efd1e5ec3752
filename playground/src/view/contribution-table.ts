import type { Contribution, Stage } from 'unlure';
import { h } from './dom.js';
import { signed } from './numbers.js';
import { kindWords, stageClass, stageName, stageNumber, words } from './words.js';

/** So many lines at first. */
const mostLines = 14;

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
  const shown = lines.length <= mostLines + 2 ? lines : lines.slice(0, mostLines);
  const rest = lines.slice(shown.length);
  const draw = (some: readonly Contribution[]): HTMLElement[] =>
    some.map((line) => row(line, line.kind === 'tactic' ? stages.get(line.id) : undefined, least, range));
  return h(
    'table',
    { class: 'contributions' },
    h('caption', {}, 'What the score is made of', h('small', {}, 'log-odds: right of the line speaks for a scam, left of it against')),
    h('thead', { class: 'unseen' }, h('tr', {}, ...['Contribution', 'Bar', 'Weight'].map((name) => h('th', { scope: 'col' }, name)))),
    h('tbody', {}, ...draw(shown)),
    rest.length === 0 ? null : folded(rest, draw),
    h('tfoot', {}, h('tr', {}, h('th', { scope: 'row', colspan: 2 }, 'Log-odds'), h('td', { class: 'number' }, signed(logOdds)))),
  );
}

/** More lines than anybody reads at once, as one that opens; the sum stays what it was. */
function folded(rest: readonly Contribution[], draw: (some: readonly Contribution[]) => HTMLElement[]): HTMLElement {
  const sum = rest.reduce((all, { weight }) => all + Math.round(weight * 100), 0) / 100;
  const body = h('tbody', {});
  const open = (): void => {
    body.replaceChildren(...draw(rest));
    const first = body.querySelector('th');
    first?.setAttribute('tabindex', '-1');
    first?.focus();
  };
  const button = h('button', { type: 'button', class: 'quiet', on: { click: open } }, `${rest.length} others`);
  body.append(h('tr', {}, h('th', { scope: 'row', colspan: 2 }, button), h('td', { class: 'number' }, signed(sum))));
  return body;
}

function row({ kind, id, weight }: Contribution, stage: Stage | null | undefined, least: number, range: number): HTMLElement {
  const bar = h('span', { class: `bar ${stageClass(stage ?? null)}${weight < 0 ? ' minus' : ''}` });
  bar.style.insetInlineStart = `${(((Math.min(weight, 0) - least) / range) * 100).toFixed(2)}%`;
  bar.style.inlineSize = `${((Math.abs(weight) / range) * 100).toFixed(2)}%`;
  const zero = h('span', { class: 'zero' });
  zero.style.insetInlineStart = `${((-least / range) * 100).toFixed(2)}%`;
  return h(
    'tr',
    {},
    h(
      'th',
      { scope: 'row' },
      stage === undefined ? null : [h('span', { class: `dot ${stageClass(stage)}`, title: stageName(stage) }, stageNumber(stage)), ' '],
      kind === 'intercept' ? kindWords.intercept : words(id.replace(':', ': ')),
      kind === 'tactic' || kind === 'intercept' ? null : h('small', {}, kindWords[kind]),
    ),
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
