import type { Classification, PhraseMatch } from 'unlure';
import { without } from 'unlure/explain';
import type { Capabilities } from '../reading/protocol.js';
import { h } from './dom.js';
import { count, shortScore, signed } from './numbers.js';
import { levelOf } from './score-meter.js';
import { disguiseWords, modifierWords, stageClass, stageName, stageNumber, strengthWords, words } from './words.js';

export interface PhraseList {
  readonly element: HTMLElement;
  /** Goes to the switch of a phrase. */
  focus(phrase: number): void;
}

interface PhraseListEvents {
  /** Phrases were switched: those that are off, and the score without them, null where all are on. */
  switched(off: ReadonlySet<number>, score: number | null): void;
  /** A phrase is looked at. */
  pointed(phrase: number | null): void;
}

let made = 0;

/** The phrases with a switch each: the score of the text without those that are off. */
export function phraseList(result: Classification, thresholds: Capabilities['thresholds'], events: PhraseListEvents): PhraseList {
  const off = new Set<number>();
  const prefix = `phrases-${++made}`;
  const outcome = h('output', { class: 'what-if', for: result.phrases.map((_, index) => `${prefix}-${index}`).join(' ') });
  const all = h('button', { type: 'button', class: 'quiet', hidden: true }, 'Switch all on');
  const boxes = result.phrases.map((phrase, index) => {
    const box = h('input', { type: 'checkbox', role: 'switch', id: `${prefix}-${index}` });
    box.checked = true;
    box.addEventListener('change', () => {
      if (box.checked) off.delete(index);
      else off.add(index);
      tell();
    });
    return { box, row: row(phrase, index, box, result, events) };
  });
  const tell = (): void => {
    const score = off.size === 0 ? null : without(result, off);
    all.hidden = off.size === 0;
    outcome.replaceChildren(
      ...(score === null
        ? ['Switch a phrase off to see the score without it.']
        : [
            `Without ${count(off.size, 'phrase')}: `,
            h('b', {}, shortScore(score)),
            `, ${levelOf(score, thresholds)}, log-odds ${logOdds(score)}. It was ${shortScore(result.score)}, ${signed(result.logOdds)}.`,
          ]),
    );
    for (const [index, { row: item }] of boxes.entries()) item.classList.toggle('off', off.has(index));
    events.switched(off, score);
  };
  all.addEventListener('click', () => {
    off.clear();
    for (const { box } of boxes) box.checked = true;
    tell();
    boxes[0]?.box.focus();
  });
  tell();
  const rows = (isLearned: boolean): HTMLElement[] =>
    boxes.flatMap(({ row: item }, index) => ((result.phrases[index]?.origin === 'learned') === isLearned ? [item] : []));
  const quiet = rows(true);
  const learned =
    quiet.length === 0
      ? null
      : h(
          'details',
          { class: 'learned' },
          h('summary', {}, `${count(quiet.length, 'learned word')}, which say little alone`),
          h('ul', {}, ...quiet),
        );
  return {
    element: h('div', { class: 'phrases' }, h('div', { class: 'what-if-line' }, outcome, all), h('ul', {}, ...rows(false)), learned),
    focus(phrase) {
      if (result.phrases[phrase]?.origin === 'learned' && learned !== null) learned.open = true;
      boxes[phrase]?.box.focus();
    },
  };
}

function row(phrase: PhraseMatch, index: number, box: HTMLInputElement, result: Classification, events: PhraseListEvents): HTMLLIElement {
  const alone = without(result, [index]);
  const facts = [
    strengthWords[phrase.strength],
    ...(phrase.origin === 'learned' ? ['learned from labelled texts'] : []),
    ...(phrase.keep < 1 ? [keepInWords(phrase.keep)] : []),
    ...phrase.modifiers.map((modifier) => modifierWords[modifier]),
  ];
  return h(
    'li',
    {
      class: stageClass(phrase.stage),
      on: {
        mouseenter: () => events.pointed(index),
        mouseleave: () => events.pointed(null),
        focusin: () => events.pointed(index),
        focusout: () => events.pointed(null),
      },
    },
    box,
    h(
      'label',
      { for: box.id },
      h('span', { class: 'said' }, h('q', { dir: 'auto' }, phrase.text)),
      h(
        'span',
        { class: 'tactic' },
        h('span', { class: `dot ${stageClass(phrase.stage)}`, 'aria-hidden': 'true' }, stageNumber(phrase.stage)),
        ` ${words(phrase.tactic)}`,
        h('span', { class: 'facts' }, ` · ${[stageName(phrase.stage), ...facts].join(' · ')}`),
      ),
      phrase.disguise.length === 0
        ? null
        : h('span', { class: 'badge disguise' }, `disguised: ${phrase.disguise.map((kind) => disguiseWords[kind]).join(', ')}`),
    ),
    h(
      'span',
      { class: 'alone' },
      shortScore(alone) === shortScore(result.score) ? `stays ${shortScore(alone)}` : ['→ ', h('b', {}, shortScore(alone))],
      h('span', { class: 'unseen' }, ' without it'),
    ),
  );
}

/** What context left of it. */
function keepInWords(keep: number): string {
  if (keep === 0) return 'does not count';
  return keep < 0.01 ? 'hardly counts' : `counts ${shortScore(keep)}`;
}

/** `without` answers with a score, and scores end a millionth before 0 and 1. */
function logOdds(score: number): string {
  const value = signed(Math.log(score / (1 - score)));
  if (score >= 1 - 1e-6) return `${value} or more`;
  return score <= 1e-6 ? `${value} or less` : value;
}
