import type { Assessment, Classification } from 'unlure';
import type { Capabilities } from '../reading/protocol.js';
import { h } from './dom.js';
import { shortScore } from './numbers.js';
import { type ScoreMeter, scoreMeter } from './score-meter.js';
import {
  disguiseWords,
  framingWords,
  levelSentence,
  noteWords,
  scriptWords,
  stageClass,
  stageMeaning,
  stageNumber,
  titled,
  words,
} from './words.js';

export interface Verdict {
  readonly element: HTMLElement;
  readonly meter: ScoreMeter;
}

type Judged = Pick<Classification | Assessment, 'score' | 'level' | 'flagged' | 'threshold' | 'stage' | 'script' | 'contributions'> &
  Partial<Pick<Classification, 'framing'>>;

/** What it comes to: the number, the words for it, the scale. `badges` stand below. */
export function verdict(judged: Judged, { thresholds }: Capabilities, badges: readonly HTMLElement[], of: string): Verdict {
  const { score, level, flagged, threshold, stage, script } = judged;
  const meter = scoreMeter(score, threshold, thresholds, `Score of the ${of}`);
  const element = h(
    'div',
    { class: `verdict ${level}` },
    h(
      'div',
      { class: 'verdict-head' },
      h('p', { class: 'score' }, h('span', { class: 'unseen' }, 'Score '), shortScore(score)),
      h(
        'div',
        { class: 'verdict-words' },
        h(
          'p',
          { class: 'levels' },
          h('span', { class: `level ${level}` }, level),
          h('span', { class: 'flagged' }, `${flagged ? 'flagged' : 'not flagged'} at ${shortScore(threshold)}`),
        ),
        h('p', { class: 'sentence' }, sentenceFor(judged)),
      ),
    ),
    meter.element,
    stage === null
      ? null
      : h(
          'p',
          { class: 'stage-line' },
          flagged ? null : 'Closest to ',
          h('span', { class: `chip ${stageClass(stage)}` }, h('b', {}, stageNumber(stage)), ` ${titled(stage)}`),
          ` ${stageMeaning[stage]}.`,
          script === null
            ? null
            : h('span', { class: 'script' }, ` Script: ${words(script)}${script in scriptWords ? `, ${scriptWords[script]}` : ''}.`),
        ),
    badges.length === 0 ? null : h('ul', { class: 'badges', 'aria-label': 'Notes' }, ...badges.map((badge) => h('li', {}, badge))),
  );
  return { element, meter };
}

/** The level in a sentence; a text about scams is told from one that has nothing to do with them. */
function sentenceFor({ level, framing = 'plain', contributions }: Judged): string {
  if (level !== 'none') return levelSentence[level];
  if (framing !== 'plain') return `It ${framingWords[framing]}, and does not work for one.`;
  return contributions.length > 1 ? 'Little here speaks for a scam.' : levelSentence.none;
}

/** How a text talks, how it was hidden, its language, and what was limited. */
export function badgesOf(result: Classification, thresholds: Capabilities['thresholds']): HTMLElement[] {
  const disguises = [...new Set(result.phrases.flatMap(({ disguise }) => disguise))];
  return [
    ...(result.framing === 'plain'
      ? []
      : [h('span', { class: 'badge framing' }, h('b', {}, 'Framing'), ` ${framingWords[result.framing]}`)]),
    ...disguises.map((kind) => h('span', { class: 'badge disguise' }, h('b', {}, 'Disguise'), ` ${disguiseWords[kind]}`)),
    ...(result.exposure >= thresholds.highRecall
      ? [h('span', { class: 'badge' }, h('b', {}, 'Exposure'), ` ${shortScore(result.exposure)}: it happens to the writer`)]
      : []),
    ...(result.language === null ? [] : [h('span', { class: 'badge' }, h('b', {}, 'Language'), ` ${languageName(result.language.tag)}`)]),
    ...result.notes.map((note) => h('span', { class: 'badge note' }, noteWords[note])),
  ];
}

const names = new Intl.DisplayNames(['en'], { type: 'language' });

export function languageName(tag: string): string {
  return names.of(tag) ?? tag;
}
