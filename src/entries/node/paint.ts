import type { Level } from '../../score/level.js';
import type { CliIo } from './io.js';

/** Colours, or none. Without colour nothing may be lost: what only colour would say is said in characters as well. */
export interface Paint {
  readonly colours: boolean;
  strong(text: string): string;
  faint(text: string): string;
  /** A phrase that counts. */
  phrase(text: string): string;
  /** A phrase of which context left little. */
  weakened(text: string): string;
  level(level: Level, text: string): string;
}

export function paintFor(io: CliIo): Paint {
  return createPaint(wantsColour(io));
}

/** NO_COLOR, where not empty, is a wish for none and goes first; FORCE_COLOR asks for them; otherwise a terminal has them. */
export function wantsColour({ env, isTTY }: Pick<CliIo, 'env' | 'isTTY'>): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTTY.stdout && env.TERM !== 'dumb';
}

export function createPaint(colours: boolean): Paint {
  const sgr = (code: string) => (text: string) => (colours && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text);
  const byLevel: Record<Level, (text: string) => string> = { none: sgr('2'), low: sgr('33'), medium: sgr('1;33'), high: sgr('1;31') };
  return {
    colours,
    strong: sgr('1'),
    faint: sgr('2'),
    phrase: sgr('1;33'),
    weakened: sgr('2;4'),
    level: (level, text) => byLevel[level](text),
  };
}
