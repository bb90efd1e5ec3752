import type { Level } from 'unlure';
import type { Capabilities } from '../reading/protocol.js';
import { h } from './dom.js';
import { shortScore } from './numbers.js';

type Thresholds = Capabilities['thresholds'];

export interface ScoreMeter {
  readonly element: HTMLElement;
  /** A second mark for the score of a what-if; null takes it away. */
  compare(score: number | null): void;
}

export function levelOf(score: number, { highRecall, balanced, highPrecision }: Thresholds): Level {
  if (score >= highPrecision) return 'high';
  if (score >= balanced) return 'medium';
  return score >= highRecall ? 'low' : 'none';
}

/** A scale from 0 to 1 with the score on it, the levels and where flagged begins. */
export function scoreMeter(score: number, threshold: number, thresholds: Thresholds, name: string): ScoreMeter {
  const levels = [
    { level: 'low', at: thresholds.highRecall },
    { level: 'medium', at: thresholds.balanced },
    { level: 'high', at: thresholds.highPrecision },
  ] as const;
  const fill = h('div', { class: `meter-fill ${levelOf(score, thresholds)}` });
  fill.style.inlineSize = percent(score);
  const ghost = h('div', { class: 'meter-ghost', hidden: true });
  const flag = h(
    'div',
    { class: `meter-flag${threshold > 0.8 ? ' late' : threshold < 0.2 ? ' early' : ''}`, 'aria-hidden': 'true' },
    `flagged from ${shortScore(threshold)}`,
  );
  flag.style.insetInlineStart = percent(threshold);
  const meter = h(
    'div',
    {
      class: 'meter-track',
      role: 'meter',
      'aria-label': name,
      'aria-valuemin': 0,
      'aria-valuemax': 1,
      'aria-valuenow': score,
      'aria-valuetext': `${shortScore(score)}, level ${levelOf(score, thresholds)}. ${levels.map(({ level, at }) => `${level} from ${shortScore(at)}`).join(', ')}; flagged from ${shortScore(threshold)}`,
    },
    fill,
    ghost,
    levels.map(({ at }) => {
      const tick = h('div', { class: 'meter-tick' });
      tick.style.insetInlineStart = percent(at);
      return tick;
    }),
  );
  const scale = h(
    'div',
    { class: 'meter-scale', 'aria-hidden': 'true' },
    levels.map(({ level, at }) => {
      const label = h('span', { class: 'meter-label' }, level, h('b', {}, shortScore(at)));
      label.style.insetInlineStart = percent(at);
      return label;
    }),
  );
  return {
    element: h('div', { class: 'meter' }, flag, meter, scale),
    compare(other) {
      ghost.hidden = other === null;
      if (other !== null) ghost.style.insetInlineStart = percent(other);
    },
  };
}

function percent(score: number): string {
  return `${(score * 100).toFixed(2)}%`;
}
