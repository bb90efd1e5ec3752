import type { Classification } from '../classification.js';
import type { Assessment } from '../conversation/assess.js';
import { type PersonWarning, warningIn } from './person-warning.js';
import { warningsInAllLanguages } from './warnings/all.js';
import { en } from './warnings/en.js';

/** Whom to speak to. */
export interface PersonWarnedOptions {
  /** BCP 47, such as `pt-BR`: the reader's language. Without it, that of the message, for its reader is spoken to in it. */
  readonly language?: string;
}

/** A warning, and whether it is in the language that was wanted. */
export interface LocalWarning extends PersonWarning {
  /** The language asked for, or else that of the message; null where neither is known. */
  readonly wanted: string | null;
  /** True where there are no words in the language wanted and English stands in. */
  readonly isFallback: boolean;
}

/** Other tags that systems use for languages that have words here. */
const aliases: Readonly<Record<string, string>> = { tl: 'fil', in: 'id', cmn: 'zh', zsm: 'ms' };

/**
 * A short and calm text for the person a message was written to: what messages like it are often used for, and safe next
 * steps for the stage. It names no phrase, tactic or score and accuses nobody. Whether to show it is for you to decide, by
 * `flagged` or, in a chat, by `change`; it is given for every result. All eighteen languages come along, about 20 kB
 * gzipped in an app; `warningIn` takes single ones.
 *
 * Only the main part of a tag is looked at: `zh-Hant` is answered in simplified characters, `pt-PT` as written in Brazil.
 */
export function forPersonWarned(result: Classification | Assessment, { language }: PersonWarnedOptions = {}): LocalWarning {
  const wanted = language ?? languageOf(result);
  const main = (wanted ?? 'en').toLowerCase().split(/[-_]/)[0] as string;
  const words = warningsInAllLanguages.find((one) => one.language === (aliases[main] ?? main));
  return { ...warningIn(words ?? en, result), wanted, isFallback: words === undefined };
}

function languageOf(result: Classification | Assessment): string | null {
  return ('message' in result ? result.message : result).language?.tag ?? null;
}
