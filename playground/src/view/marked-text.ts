import type { Classification, PhraseMatch, Stage } from 'unlure';
import { type Segment, segments } from 'unlure/explain';
import { h, unseen } from './dom.js';
import { stageClass, stageName, stageNumber } from './words.js';

/** A text with its phrases marked. */
export interface MarkedText {
  readonly element: HTMLElement;
  /** Takes the marks of these phrases off, and those of all others on. */
  showWithout(phrases: ReadonlySet<number>): void;
  /** Brings out one phrase, or none. */
  point(phrase: number | null): void;
}

/** How far phrases may overlap and still have a line each. */
const mostLines = 3;

/**
 * Every piece between two borders is a mark with the ground of its strongest phrase and a line below for each stage that
 * covers it; a number stands where a phrase ends, so that nothing is said by colour alone. `onChoose` is told which phrase was
 * clicked; for the keyboard the list of phrases has the same.
 */
export function markedText(text: string, result: Classification, onChoose?: (phrase: number) => void): MarkedText {
  const { phrases } = result;
  const pieces: { mark: HTMLElement; covering: readonly number[] }[] = [];
  const labels: { label: HTMLElement; of: readonly number[] }[] = [];
  const element = h('p', { class: 'marked', dir: 'auto' });
  for (const segment of segments(text, result)) {
    if (segment.phrases.length === 0) {
      element.append(segment.text);
      continue;
    }
    const mark = h('mark', {}, segment.text);
    if (onChoose !== undefined) mark.addEventListener('click', () => onChoose(strongest(segment.phrases, phrases)));
    pieces.push({ mark, covering: segment.phrases });
    element.append(mark);
    for (const [stage, of] of endingHere(segment, phrases)) {
      const label = h('sup', { class: `label ${stageClass(stage)}` }, stageNumber(stage), unseen(` (${stageName(stage)}) `));
      labels.push({ label, of });
      element.append(label);
    }
  }
  const draw = (off: ReadonlySet<number>, pointed: number | null): void => {
    for (const { mark, covering } of pieces) paint(mark, covering, phrases, off, pointed);
    for (const { label, of } of labels) label.hidden = of.every((index) => off.has(index));
  };
  let off: ReadonlySet<number> = new Set();
  draw(off, null);
  return {
    element,
    showWithout(next) {
      off = next;
      draw(off, null);
    },
    point: (phrase) => draw(off, phrase),
  };
}

/**
 * The stages of the phrases that end with a piece, each once. A learned word inside a longer phrase of its stage is part of what
 * that phrase says, and goes without.
 */
function endingHere({ end, phrases: covering }: Segment, phrases: readonly PhraseMatch[]): Map<Stage | null, number[]> {
  const ending = new Map<Stage | null, number[]>();
  for (const index of covering) {
    const phrase = phrases[index] as PhraseMatch;
    const isPart =
      phrase.origin === 'learned' &&
      covering.some((other) => {
        const { origin, stage } = phrases[other] as PhraseMatch;
        return origin !== 'learned' && stage === phrase.stage;
      });
    if (phrase.end !== end || isPart) continue;
    ending.set(phrase.stage, [...(ending.get(phrase.stage) ?? []), index]);
  }
  return ending;
}

function paint(
  mark: HTMLElement,
  covering: readonly number[],
  phrases: readonly PhraseMatch[],
  off: ReadonlySet<number>,
  pointed: number | null,
): void {
  const on = covering.filter((index) => !off.has(index));
  if (on.length === 0) {
    mark.className = 'off';
    return;
  }
  const first = phrases[strongest(on, phrases)] as PhraseMatch;
  const stages = [...new Set(on.map((index) => stageClass((phrases[index] as PhraseMatch).stage)))];
  const others = stages.filter((stage) => stage !== stageClass(first.stage)).slice(0, mostLines - 1);
  const weak = on.every((index) => (phrases[index] as PhraseMatch).keep < 0.5);
  const names = [
    stageClass(first.stage),
    ...others.map((stage, position) => `also${position + 1}-${stage}`),
    ...(others.length > 0 ? [`lines${others.length + 1}`] : []),
    ...(weak ? ['weak'] : on.every((index) => (phrases[index] as PhraseMatch).origin === 'learned') ? ['learned'] : []),
    ...(pointed !== null && on.includes(pointed) ? ['pointed'] : []),
  ];
  mark.className = names.join(' ');
}

/** Which of the phrases that cover a piece it is shown as. */
function strongest(covering: readonly number[], phrases: readonly PhraseMatch[]): number {
  const worth = (index: number): number => {
    const { keep, strength, origin } = phrases[index] as PhraseMatch;
    return keep * strength - (origin === 'learned' ? 0.5 : 0);
  };
  return covering.reduce((best, index) => (worth(index) > worth(best) ? index : best));
}
