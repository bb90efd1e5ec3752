import type { Capabilities, MessageReading } from '../reading/protocol.js';
import { contributionTable, stagesOf } from './contribution-table.js';
import { h } from './dom.js';
import { jsonView } from './json-view.js';
import { markedText } from './marked-text.js';
import { type PhraseList, phraseList } from './phrase-list.js';
import { stageScores } from './stage-strip.js';
import { badgesOf, verdict } from './verdict.js';

/** Marks are for reading; so much of a text is as much as anybody reads. */
const mostText = 100_000;

/** All there is to say of one message. */
export function messageView({ text, result }: MessageReading, capabilities: Capabilities, announce: (words: string) => void): HTMLElement {
  const { element: head, meter } = verdict(result, capabilities, badgesOf(result, capabilities.thresholds), 'message');
  let list: PhraseList | null = null;
  const shown = text.slice(0, mostText);
  const marked = markedText(shown, result, (phrase) => list?.focus(phrase));
  const found = result.phrases.length > 0;
  if (found)
    list = phraseList(result, capabilities.thresholds, {
      switched(off, score) {
        marked.showWithout(off);
        meter.compare(score);
      },
      pointed: (phrase) => marked.point(phrase),
    });
  return h(
    'div',
    { class: 'message-view' },
    head,
    h(
      'section',
      { 'aria-labelledby': 'text-title' },
      h('h3', { id: 'text-title' }, 'The text'),
      h(
        'div',
        { class: 'sheet' },
        marked.element,
        shown.length < text.length ? h('p', { class: 'faint' }, 'The rest is not shown.') : null,
      ),
    ),
    list === null ? null : h('section', { 'aria-labelledby': 'phrases-title' }, h('h3', { id: 'phrases-title' }, 'Phrases'), list.element),
    found
      ? h(
          'section',
          { class: 'figures', 'aria-label': 'Figures' },
          contributionTable(result.contributions, stagesOf(result.phrases), result.logOdds),
          h('div', {}, h('h3', {}, 'Each stage alone'), stageScores(result.stages)),
        )
      : null,
    jsonView(result, announce),
  );
}
