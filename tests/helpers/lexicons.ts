import type { Cue, LanguageData, Lexicon, LexiconEntry } from '../../src/lexicon/lexicon.js';
import { type LinkedLexicons, type LinkOptions, linkLexicons } from '../../src/match/link.js';
import { type LexiconMatch, Matcher, type TextMatches } from '../../src/match/match-phrases.js';
import { type PackOptions, packLexicons } from '../../src/match/packed/pack-lexicons.js';
import type { PackedLexicon } from '../../src/match/packed/packed-lexicon.js';

export const english: LanguageData = {
  tag: 'en',
  name: 'English',
  writing: 'spaced',
  inflection: { stemmer: 'porter', irregular: { pay: ['paid'], send: ['sent'] } },
  durations: ['seconds', 'minutes', 'minute', 'hours', 'hour', 'days', 'day'],
  money: ['dollars', 'bucks'],
};

export const vietnamese: LanguageData = {
  tag: 'vi',
  name: 'Tiếng Việt',
  writing: 'spaced',
  durations: ['phút', 'giờ', 'ngày'],
  money: ['đồng', 'đ', 'tr', 'triệu', 'k'],
};

export const chinese: LanguageData = {
  tag: 'zh',
  name: 'Chinese',
  writing: 'unspaced',
  durations: ['天', '小时', '分钟'],
  money: ['元', '万元', '块'],
};

/** An entry with everything a test does not care about filled in. */
export function entry(id: string, patterns: string | readonly string[], more: Partial<LexiconEntry> = {}): LexiconEntry {
  const list = typeof patterns === 'string' ? [patterns] : patterns;
  return { id, tactic: 'guaranteed-profit', phrase: list[0] as string, strength: 2, patterns: list, unless: [], ...more };
}

export function cue(
  id: string,
  modifier: Cue['modifier'],
  reach: Cue['reach'],
  patterns: string | readonly string[],
  more: Partial<Cue> = {},
): Cue {
  return {
    id,
    modifier,
    reach,
    within: 10,
    except: [],
    patterns: typeof patterns === 'string' ? [patterns] : patterns,
    unless: [],
    ...more,
  };
}

export function lexicon(more: Partial<Lexicon> = {}): Lexicon {
  return {
    id: 'en',
    origin: 'written',
    language: english,
    classes: {},
    entries: [],
    allow: [],
    cues: [],
    folds: '',
    spellings: [],
    sounds: '',
    wording: null,
    ...more,
  };
}

/** Look-alikes enough for the tests. */
const lookAlikes = 'аaеeоoрpсcіi';

export type LinkedOptions = PackOptions & LinkOptions;

/** One lexicon, packed by itself. */
export function packed(one: Lexicon, options: PackOptions = {}): PackedLexicon {
  return packLexicons([one], options)[0] as PackedLexicon;
}

/** Lexicons packed and linked, as a build and a classifier do it. */
export function linked(lexicons: Lexicon | readonly Lexicon[], options: LinkedOptions = {}): LinkedLexicons {
  return linkLexicons(packLexicons('origin' in lexicons ? [lexicons] : lexicons, options), options);
}

export function matcherOf(lexicons: Lexicon | readonly Lexicon[], options: LinkedOptions = {}): Matcher {
  return new Matcher(linked(lexicons, { lookAlikes, ...options }));
}

/** What a matcher finds; a text without anchors counts as one without matches. */
export function read(matcher: Matcher, text: string): Pick<TextMatches, 'matches' | 'cues' | 'tells'> {
  return matcher.match(matcher.linked.normalizer.normalize(text)) ?? { matches: [], cues: [], tells: [] };
}

export function slices(text: string, matches: readonly LexiconMatch[]): string[] {
  return matches.map(({ start, end }) => text.slice(start, end));
}

export interface Around extends Partial<Lexicon> {
  readonly unless?: readonly string[];
}

/** The stretches of a text that one pattern matches. */
export function found(pattern: string, text: string, around: Around = {}): string[] {
  const { unless = [], ...more } = around;
  const matcher = matcherOf(lexicon({ entries: [entry('en:one', pattern, { unless })], ...more }));
  return slices(text, read(matcher, text).matches);
}

export function isFound(pattern: string, text: string, around: Around = {}): boolean {
  return found(pattern, text, around).length > 0;
}
