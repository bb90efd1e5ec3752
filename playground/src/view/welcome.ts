import { h } from './dom.js';
import { stageClass, stageMeaning, stageNumber, stageOrder, titled } from './words.js';

/** What stands where the result will be. */
export function welcome(): HTMLElement {
  return h(
    'div',
    { class: 'welcome' },
    h('p', { class: 'welcome-lede' }, 'Choose an example, or paste a text of your own.'),
    h('p', {}, 'A scam of this kind is played by a script. Each stage has its phrases, and its number and colour here:'),
    h(
      'ol',
      { class: 'legend' },
      ...stageOrder.map((stage) =>
        h(
          'li',
          { class: stageClass(stage) },
          h('span', { class: `dot ${stageClass(stage)}`, 'aria-hidden': 'true' }, stageNumber(stage)),
          h('div', {}, h('b', {}, titled(stage)), h('span', {}, stageMeaning[stage])),
        ),
      ),
    ),
  );
}
