import type { AttackVerdict } from '../../src/attack/attack-outcome.js';
import type { AttackedText } from '../../src/attack/measure-attacks.js';

/** Finds "money" and "margin" as they are or full-width, and "maybe" as learned wording. Money is flagged, and so is an asterisk. */
export function wordClassifier(text: string): AttackVerdict {
  const plain = text.replace(/[\uff21-\uff5a]/g, (letter) => letter.normalize('NFKC'));
  const phrases = [...plain.matchAll(/money|margin|maybe/g)].map(({ 0: word, index }) => ({
    id: `en:${word}`,
    origin: word === 'maybe' ? 'learned' : 'written',
    start: index,
    end: index + word.length,
  }));
  return { flagged: plain.includes('money') || text.includes('*'), phrases };
}

export const scam: AttackedText = { id: 'scam', label: 'scam', text: 'Pay the margin, maybe, to get the money.' };
export const honest: AttackedText = { id: 'honest', label: 'legit', text: 'A margin is held.' };
export const silent: AttackedText = { id: 'silent', label: 'legit', text: 'See you at noon.' };
