import { shortScore, signed } from '../numbers.js';
import { contributionWords } from '../plain-words.js';
import { type Html, html } from './html.js';
import type { CoursePoint, ReportConversation, ReportData } from './report-data.js';
import { stageClass, stageNumber, words } from './stage-words.js';

/** More points than pixels tell nothing more; of each stretch the highest stands for all. */
const mostPoints = 300;

/** With more bars than this there is no room for a number below each. */
const mostNumbers = 40;

/**
 * The score of a conversation after each message as a line, and what each message comes to by itself as bars. The drawing is
 * stretched to its place, so what must keep its shape (words, widths of lines) is not part of the stretched space.
 */
export function courseChart({ course, number }: ReportConversation, { threshold, thresholds }: ReportData): Html {
  const points = thinned(course);
  const width = points.length;
  const y = (score: number): string => (100 - 100 * score).toFixed(2);
  const line = points.map(({ score }, index) => `${index === 0 ? 'M' : 'L'}${index === 0 ? 0 : index + 0.5} ${y(score)}`).join('');
  const last = points.at(-1)?.score ?? 0;
  const peak = points.reduce((highest, { score }) => Math.max(highest, score), 0);
  const marks = [
    { name: 'low', at: thresholds.highRecall },
    { name: 'medium', at: thresholds.balanced },
    { name: 'high', at: thresholds.highPrecision },
    ...(Object.values(thresholds).includes(threshold) ? [] : [{ name: 'flagged', at: threshold }]),
  ];
  const title = `Score after each of ${course.length} messages: it ends at ${shortScore(last)}, with a peak of ${shortScore(peak)}`;
  return html`<figure class="course">
<figcaption><h3 id="c${number}-course">Score, message by message</h3></figcaption>
<div class="plot">
<div class="scale" aria-hidden="true">${marks.map(({ name, at }) => html`<span style="bottom:${(at * 100).toFixed(1)}%">${name} <b>${shortScore(at)}</b></span>`)}</div>
<svg viewBox="0 0 ${width} 100" preserveAspectRatio="none" role="img" aria-label="${title}">
${marks.map(({ at }) => html`<path class="mark" d="M0 ${y(at)}H${width}"/>`)}
${points.map(({ own, stage }, index) => (stage === null ? null : html`<rect class="own ${stageClass(stage)}" x="${index + 0.15}" y="${y(own)}" width="0.7" height="${(100 * own).toFixed(2)}"/>`))}
<path class="line" d="${line}${width === 0 ? '' : `H${width}`}"/>
</svg>
${width > mostNumbers ? null : html`<div class="numbers" aria-hidden="true">${points.map(({ stage }) => html`<span>${stage === null ? '' : stageNumber(stage)}</span>`)}</div>`}
<div class="ends" aria-hidden="true"><span>line ${course[0]?.line ?? ''}</span><span>line ${course.at(-1)?.line ?? ''}</span></div>
</div>
<p class="key"><span class="stroke"></span> the conversation <span class="swatch"></span> a message by itself, with the colour and number of its stage</p>
</figure>`;
}

function thinned(course: readonly CoursePoint[]): CoursePoint[] {
  if (course.length <= mostPoints) return [...course];
  const size = course.length / mostPoints;
  return Array.from({ length: mostPoints }, (_, index) => {
    const stretch = course.slice(Math.floor(index * size), Math.floor((index + 1) * size));
    const loudest = stretch.reduce((best, point) => (point.own > best.own ? point : best));
    // The line ends where the conversation does.
    return { ...loudest, score: Math.max(...stretch.slice(-1).map(({ score }) => score)) };
  });
}

/** The sum that is the log-odds, as bars from a common zero. */
export function contributionChart({ contributions, number }: ReportConversation): Html {
  const sorted = foldedSum(contributions);
  const least = Math.min(0, ...sorted.map(({ weight }) => weight));
  const most = Math.max(0, ...sorted.map(({ weight }) => weight));
  const range = most - least || 1;
  const zero = (-least / range) * 100;
  const total = sorted.reduce((sum, { weight }) => sum + Math.round(weight * 100), 0) / 100;
  return html`<figure class="contributions">
<figcaption><h3 id="c${number}-sum">What the score is made of</h3></figcaption>
<ul class="bars">${sorted.map(({ kind, id, weight, stage }) => {
    const size = (Math.abs(weight) / range) * 100;
    const start = weight < 0 ? zero - size : zero;
    return html`<li><span class="name">${kind === 'tactic' ? html`<b class="dot ${stageClass(stage)}">${stageNumber(stage)}</b> ` : null}${kind === 'intercept' ? contributionWords.intercept : words(id.replace(':', ' '))}${kind === 'tactic' || kind === 'intercept' || kind === 'rest' ? null : html` <small>${kind}</small>`}</span>
<svg class="bar" aria-hidden="true" focusable="false"><rect class="${kind === 'tactic' ? stageClass(stage) : 's0'}" x="${start.toFixed(2)}%" y="0" width="${Math.max(0.4, size).toFixed(2)}%" height="100%"/></svg>
<span class="weight">${signed(weight)}</span></li>`;
  })}
<li class="total"><span class="name">log-odds</span><span class="bar"></span><span class="weight">${signed(total)}</span></li></ul>
</figure>`;
}

/** A bar of the chart; `rest` stands for several. */
type Bar = Omit<ReportConversation['contributions'][number], 'kind'> & {
  readonly kind: ReportConversation['contributions'][number]['kind'] | 'rest';
};

/** More bars are more than anybody reads; the smallest are added up. */
const mostBars = 14;

/** Where it begins, then what weighs most, then the rest together: the sum stays what it was. */
function foldedSum(contributions: ReportConversation['contributions']): Bar[] {
  const intercept = contributions.filter(({ kind }) => kind === 'intercept');
  const others = contributions.filter(({ kind }) => kind !== 'intercept').sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const shown = others.length <= mostBars + 1 ? others : others.slice(0, mostBars);
  const rest = others.slice(shown.length);
  const weight = rest.reduce((sum, line) => sum + Math.round(line.weight * 100), 0) / 100;
  return [
    ...intercept,
    ...shown,
    ...(rest.length === 0 ? [] : [{ kind: 'rest' as const, id: `${rest.length} smaller ones`, weight, stage: null }]),
  ];
}
