import type { Classification, PhraseMatch } from '../../../classification.js';
import { segments } from '../../../explain/segments.js';
import type { FollowedMessage } from '../followed-conversation.js';
import { remarks } from '../phrase-words.js';
import { isSign } from '../signs.js';
import type { Names } from './names.js';
import type { ReportMessage, ReportTactic, TextPiece } from './report-data.js';

/** A message for a page; without its text and names where these are withheld. */
export function reportMessage({ line, message, result }: FollowedMessage, names: Names, redact: boolean): ReportMessage {
  const { text, from, at, quoted, forwarded } = message;
  const { score, exposure, level, stage, language } = result;
  return {
    line,
    who: from === undefined ? null : names.person(from),
    at: at ?? null,
    forwarded: forwarded === true,
    language: language === null ? null : language.tag,
    quoted: redact || quoted === undefined ? null : quoted,
    pieces: redact ? null : piecesOf(text, result),
    length: [...text].length,
    score,
    exposure,
    level,
    stage,
    tactics: tacticsOf(result),
  };
}

/** From here on a phrase counts as said; below, context took most of it. */
const mostlyLeft = 0.5;

/** The text cut where its marks begin and end. Where phrases overlap, what weighs most is marked. */
export function piecesOf(text: string, { phrases: found }: Pick<Classification, 'phrases'>): TextPiece[] {
  const phrases = found.filter(isSign);
  const pieces: TextPiece[] = [];
  for (const segment of segments(text, { phrases })) {
    const covering = segment.phrases.map((index) => phrases[index] as PhraseMatch);
    const best = covering.filter(isWorthMarking).sort((a, b) => worth(b) - worth(a))[0];
    const mark = best === undefined ? null : { stage: best.stage, weak: best.keep < mostlyLeft, learned: best.origin === 'learned' };
    const before = pieces.at(-1);
    if (before !== undefined && isSame(before.mark, mark)) pieces[pieces.length - 1] = { text: before.text + segment.text, mark };
    else pieces.push({ text: segment.text, mark });
  }
  return pieces.flatMap(withoutSpaces);
}

/** A mark ends with its words. */
function withoutSpaces(piece: TextPiece): TextPiece[] {
  if (piece.mark === null) return [piece];
  const inner = piece.text.trim();
  const start = piece.text.length - piece.text.trimStart().length;
  return [
    { text: piece.text.slice(0, start), mark: null },
    { text: inner, mark: piece.mark },
    { text: piece.text.slice(start + inner.length), mark: null },
  ].filter(({ text }) => text !== '');
}

/** Learned wording says little by itself, and nothing worth a mark where context took most of that. */
function isWorthMarking({ origin, keep }: PhraseMatch): boolean {
  return origin !== 'learned' || keep >= mostlyLeft;
}

/** What people wrote goes before what was learned. */
function worth({ strength, keep, origin }: PhraseMatch): number {
  return strength * keep + (origin === 'learned' ? 0 : 10);
}

function isSame(one: TextPiece['mark'], other: TextPiece['mark']): boolean {
  if (one === null || other === null) return one === other;
  return one.stage === other.stage && one.weak === other.weak && one.learned === other.learned;
}

/** Each tactic once, by the phrase of which context left most. */
function tacticsOf({ phrases }: Classification): ReportTactic[] {
  const best = new Map<string, PhraseMatch>();
  for (const phrase of phrases.filter(isSign)) {
    const known = best.get(phrase.tactic);
    if (known === undefined || phrase.keep > known.keep) best.set(phrase.tactic, phrase);
  }
  return [...best.values()].map((phrase) => ({
    id: phrase.tactic,
    stage: phrase.stage,
    remarks: remarks(phrase),
    origin: phrase.origin,
  }));
}
