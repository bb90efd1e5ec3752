import type { Classification, Participant, Stage } from 'unlure';
import type { Chat } from '../reading/protocol.js';
import { h } from './dom.js';
import { shortScore, timeOf } from './numbers.js';
import { partWords, stageClass, stageMeaning, stageName, stageNumber, stageOrder, titled } from './words.js';

/** How much of a message speaks for each stage, taken alone. */
export function stageScores(stages: Classification['stages']): HTMLElement {
  return h(
    'ol',
    { class: 'stage-scores' },
    ...stageOrder.map((stage) => {
      const fill = h('span', { class: 'stage-fill' });
      fill.style.inlineSize = `${(stages[stage] * 100).toFixed(1)}%`;
      return h(
        'li',
        { class: stageClass(stage) },
        h('span', { class: `dot ${stageClass(stage)}`, 'aria-hidden': 'true' }, stageNumber(stage)),
        h('span', { class: 'stage-title' }, titled(stage)),
        h('span', { class: 'stage-bar', 'aria-hidden': 'true' }, fill),
        h('span', { class: 'number' }, shortScore(stages[stage])),
      );
    }),
  );
}

/** The steps of the script on one line, those that were played and those that were not. `onGo` shows a message. */
export function stagePath({ path }: Chat, onGo: (number: number) => void): HTMLElement {
  const steps = new Map(path.map((step, index) => [step.stage, { step, index }]));
  return h('ol', { class: 'path' }, ...stageOrder.map((stage) => pathItem(stage, steps.get(stage), onGo)));
}

function pathItem(
  stage: Stage,
  reached: { step: Chat['path'][number]; index: number } | undefined,
  onGo: (number: number) => void,
): HTMLElement {
  const { from, at, number } = reached?.step ?? {};
  return h(
    'li',
    { class: `${stageClass(stage)}${reached === undefined ? ' unreached' : ''}` },
    h('span', { class: `dot ${stageClass(stage)}`, 'aria-hidden': 'true' }, stageNumber(stage)),
    h(
      'div',
      {},
      h('p', { class: 'stage-title' }, titled(stage)),
      h('p', { class: 'meaning' }, stageMeaning[stage]),
      reached === undefined
        ? h('p', { class: 'when' }, 'not reached')
        : h(
            'p',
            { class: 'when' },
            `step ${reached.index + 1}`,
            from === undefined ? null : [' · ', h('bdi', {}, from)],
            at === undefined ? null : [h('br'), h('time', { datetime: new Date(at).toISOString() }, timeOf(at))],
            number === null || number === undefined
              ? null
              : [h('br'), h('button', { type: 'button', class: 'link', on: { click: () => onGo(number) } }, `message ${number}`)],
          ),
    ),
  );
}

const partOrder: readonly Participant['part'][] = ['leading', 'supporting', 'targeted', 'unclear'];

/** Who wrote, and what part the script gives them. More names than these are only counted. */
const mostPeople = 12;

export function peopleTable(participants: readonly Participant[]): HTMLElement {
  const named = participants
    .filter(({ from }) => from !== null)
    .sort((a, b) => partOrder.indexOf(a.part) - partOrder.indexOf(b.part) || b.score - a.score || b.exposure - a.exposure);
  const shown = named.slice(0, mostPeople);
  return h(
    'table',
    { class: 'people' },
    h('caption', {}, 'Participants', h('small', {}, 'by their own messages; a part is a reading, not a verdict on a person')),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        ...['Who', 'Part', 'Stage'].map((name) => h('th', { scope: 'col' }, name)),
        ...['Score', 'Exposure'].map((name) => h('th', { scope: 'col', class: 'number' }, name)),
      ),
    ),
    h(
      'tbody',
      {},
      ...shown.map(({ from, part, stage, score, exposure }) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row' }, h('bdi', {}, from ?? '')),
          h('td', {}, h('b', {}, part), h('small', {}, partWords[part])),
          h(
            'td',
            {},
            stage === null
              ? '–'
              : h('span', { class: `chip ${stageClass(stage)}` }, h('b', {}, stageNumber(stage)), ` ${stageName(stage)}`),
          ),
          h('td', { class: 'number', 'data-name': 'score' }, shortScore(score)),
          h('td', { class: 'number', 'data-name': 'exposure' }, shortScore(exposure)),
        ),
      ),
    ),
    named.length > shown.length ? h('tfoot', {}, h('tr', {}, h('td', { colspan: 5 }, `and ${named.length - shown.length} others`))) : null,
  );
}
