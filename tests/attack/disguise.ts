import type { Attack } from '../../src/attack/attack.js';
import { createRandom } from '../../src/attack/random.js';
import type { Span } from '../../src/text/span.js';

/** A text without its brackets, and what stood between « and » as spans. */
export function marked(text: string): { text: string; spans: Span[] } {
  const parts = text.split(/[«»]/);
  const spans: Span[] = [];
  let length = 0;
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) spans.push({ start: length, end: length + part.length });
    length += part.length;
  }
  return { text: parts.join(''), spans };
}

/** What an attack makes of a text: of what is marked in it, or of all of it. */
export function disguise(attack: Attack, plain: string, seed: number | string = 1): string | null {
  const { text, spans } = marked(plain.includes('«') ? plain : `«${plain}»`);
  return attack.apply(text, spans, createRandom(seed))?.text ?? null;
}

/** Everything that it makes of a text with the first seeds. */
export function disguises(attack: Attack, plain: string, seeds = 60): string[] {
  return Array.from({ length: seeds }, (_, seed) => disguise(attack, plain, seed)).filter((text) => text !== null);
}

export const invisible = /[\p{Cf}\p{M}]/gu;
