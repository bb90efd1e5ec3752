import type { Cue } from '../lexicon/lexicon.js';
import type { CueMatch, LexiconMatch, TextMatches } from '../match/match-phrases.js';

/** Sentences on each side that a cue with reach `around` covers. */
const aroundDistance = 2;

/** Sentences below that a cue opening a list covers, while they are short lines. */
const listDistance = 8;
const listLine = 160;

/** How many sentences above and below a match a cue can stand that reaches it. */
export const farthestAbove = Math.max(aroundDistance, listDistance);
export const farthestBelow = aroundDistance;

/** Whether a cue says nothing of other sentences than its own. */
export function staysInSentence(reach: Cue['reach']): boolean {
  return reach !== 'around' && reach !== 'list';
}

/** Whether a cue speaks about a match. */
export function reaches(cueMatch: CueMatch, match: LexiconMatch, found: TextMatches): boolean {
  const { cue } = cueMatch;
  const distance = match.sentence - cueMatch.sentence;
  const sameSentence = match.sentence <= cueMatch.sentence && cueMatch.sentence <= match.lastSentence;
  switch (cue.reach) {
    case 'sentence':
    case 'text':
      return sameSentence;
    case 'question':
      return sameSentence && isQuestion(found, cueMatch.sentence);
    case 'after':
      return (
        sameSentence &&
        cueMatch.end <= match.end &&
        (cueMatch.start <= match.start || cue.modifier !== 'negated') &&
        isWithin(found, cueMatch.end, match.start, cue.within)
      );
    case 'before':
      return sameSentence && cueMatch.start >= match.start && isWithin(found, match.end, cueMatch.start, cue.within);
    case 'around':
      return Math.abs(distance) <= aroundDistance || sameSentence;
    case 'list':
      return sameSentence || (distance > 0 && distance <= listDistance && isListBelow(cueMatch, match, found));
  }
}

/** Question marks, or the particles that make Chinese questions without one. */
const question = /(?:[?？؟]["”'’)）]*|[吗嘛咩么])\s*[~～!！。.]*$/;

function isQuestion(found: TextMatches, index: number): boolean {
  const sentence = found.sentences[index];
  return (
    sentence !== undefined && question.test(found.text.source.slice(Math.max(sentence.start, sentence.end - 24), sentence.end).trimEnd())
  );
}

/** Whether there are at most so many words between two places; a character of unspaced writing counts half a word. */
function isWithin(found: TextMatches, from: number, to: number, most: number): boolean {
  if (found.unspaced || to <= from) return (to - from) / 2 <= most;
  const { source } = found.text;
  let words = 0;
  let inWord = false;
  for (let at = from; at < to && words <= most; at++) {
    const isWord = !isSpace(source.charCodeAt(at));
    if (isWord && !inWord) words++;
    inWord = isWord;
  }
  return words <= most;
}

const whitespace = /\s/;

function isSpace(code: number): boolean {
  return code < 0x80 ? code === 0x20 || (code >= 9 && code <= 13) : whitespace.test(String.fromCharCode(code));
}

/** How an item of a list begins. */
const listItem = /^(?:[-*•·–—▪◦✅❌⚠➤►>]|\p{Emoji_Presentation}|\(?\d{1,2}[.)、]|[一二三四五六七八九十]、)/u;
const blankLine = /\n\s*\n/;

/** A list: every sentence from the cue's to the match's is a short line of its own, and no blank line stands between. */
function isListBelow(cueMatch: CueMatch, match: LexiconMatch, found: TextMatches): boolean {
  const { source } = found.text;
  for (let index = cueMatch.sentence + 1; index <= match.sentence; index++) {
    const sentence = found.sentences[index];
    if (sentence === undefined || sentence.end - sentence.start > listLine) return false;
    if (!listItem.test(source.slice(sentence.start, sentence.end).trimStart())) return false;
  }
  return !blankLine.test(source.slice(cueMatch.end, match.start));
}
