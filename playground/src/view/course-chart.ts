import type { Capabilities, Chat, ChatLine } from '../reading/protocol.js';
import { h, svg } from './dom.js';
import { shortScore } from './numbers.js';
import { stageClass } from './words.js';

/** More points than pixels tell nothing more; of each stretch the loudest message stands for all. */
const mostPoints = 240;

/** The score of a conversation after each message as a line, and what each message comes to by itself as bars. */
export function courseChart({ lines, peak, assessment }: Chat, { thresholds }: Capabilities): HTMLElement {
  const points = thinned(lines);
  const width = points.length;
  // With few messages, bars as wide as their place would be walls.
  const bar = width < 8 ? 0.3 : 0.7;
  const y = (score: number): string => (100 - 100 * score).toFixed(2);
  const course = points.map(({ score }, index) => `${index === 0 ? 'M0' : `L${index + 0.5}`} ${y(score)}`).join('');
  const marks = [
    { level: 'low', at: thresholds.highRecall },
    { level: 'medium', at: thresholds.balanced },
    { level: 'high', at: thresholds.highPrecision },
  ];
  const words = `Score after each of ${lines.length} messages: it ends at ${shortScore(assessment.score)}, with a peak of ${shortScore(peak)}.`;
  return h(
    'figure',
    { class: 'course' },
    h('figcaption', {}, h('h3', {}, 'Score, message by message')),
    h(
      'div',
      { class: 'plot' },
      h(
        'div',
        { class: 'plot-scale', 'aria-hidden': 'true' },
        ...marks.map(({ level, at }) => {
          const label = h('span', {}, level, ' ', h('b', {}, shortScore(at)));
          label.style.insetBlockEnd = `${(at * 100).toFixed(1)}%`;
          return label;
        }),
      ),
      svg(
        'svg',
        { viewBox: `0 0 ${width} 100`, preserveAspectRatio: 'none', role: 'img', 'aria-label': words },
        ...marks.map(({ at }) => svg('path', { class: 'plot-mark', d: `M0 ${y(at)}H${width}` })),
        ...points.flatMap(({ own, stage }, index) =>
          stage === null
            ? []
            : [
                svg('rect', {
                  class: `own ${stageClass(stage)}`,
                  x: (index + 0.5 - bar / 2).toFixed(2),
                  y: y(own),
                  width: bar,
                  height: (100 * own).toFixed(2),
                }),
              ],
        ),
        svg('path', { class: 'plot-line', d: `${course}H${width}` }),
      ),
      h('p', { class: 'plot-ends', 'aria-hidden': 'true' }, h('span', {}, 'message 1'), h('span', {}, `message ${lines.length}`)),
    ),
    h(
      'p',
      { class: 'plot-key' },
      h('span', { class: 'stroke' }),
      ' the conversation ',
      h('span', { class: 'swatch' }),
      ' a message by itself, in the colour of its stage',
    ),
  );
}

function thinned(lines: readonly ChatLine[]): ChatLine[] {
  if (lines.length <= mostPoints) return [...lines];
  const size = lines.length / mostPoints;
  return Array.from({ length: mostPoints }, (_, index) => {
    const stretch = lines.slice(Math.floor(index * size), Math.floor((index + 1) * size));
    const loudest = stretch.reduce((best, line) => (line.own > best.own ? line : best));
    // The line ends where the conversation does.
    return { ...loudest, score: stretch.at(-1)?.score ?? loudest.score };
  });
}
