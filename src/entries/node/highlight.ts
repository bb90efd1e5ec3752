import type { PhraseMatch } from '../../classification.js';
import { segments } from '../../explain/segments.js';
import type { Paint } from './paint.js';
import { printable } from './printable.js';
import { isSign } from './signs.js';
import { wrap } from './wrap.js';

/** Lines of at most `width` columns with the phrases marked: in colour, or without colours in brackets. */
export function highlight(text: string, phrases: readonly PhraseMatch[], paint: Paint, width: number): string[] {
  const runs = mark(text, phrases, paint);
  const whole = runs.map((run) => run.text).join('');
  return wrap(whole, width).map(({ start, end }) => paintLine(runs, start, end));
}

/** A stretch that is painted in one way. */
interface Run {
  text: string;
  paint: ((text: string) => string) | null;
}

/** From here on a phrase counts as said; below, context took most of it. */
const mostlyLeft = 0.5;

function mark(text: string, found: readonly PhraseMatch[], paint: Paint): Run[] {
  const phrases = found.filter(isSign);
  const runs: Run[] = [];
  let covered = false;
  for (const segment of segments(text, { phrases })) {
    const inside = segment.phrases.length > 0;
    const bracket = paint.colours || inside === covered ? '' : inside ? '[' : ']';
    covered = inside;
    const counts = segment.phrases.some((index) => (phrases[index] as PhraseMatch).keep >= mostlyLeft);
    const words = printable(segment.text);
    if (bracket === ']') runs.push({ text: bracket, paint: null });
    runs.push({ text: bracket === '[' ? bracket + words : words, paint: inside ? (counts ? paint.phrase : paint.weakened) : null });
  }
  if (covered && !paint.colours) runs.push({ text: ']', paint: null });
  return runs;
}

/** The part of the runs between two places, painted; a colour never reaches over the end of a line. */
function paintLine(runs: readonly Run[], start: number, end: number): string {
  let line = '';
  let at = 0;
  for (const run of runs) {
    const part = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += run.text.length;
    line += part === '' ? '' : (run.paint?.(part) ?? part);
  }
  return line;
}
