import type { Attack } from './attack.js';
import { alternatingCase } from './kinds/alternating-case.js';
import { capitalI } from './kinds/capital-i.js';
import { directionMarks } from './kinds/direction-marks.js';
import { dottedLetters } from './kinds/dotted-letters.js';
import { emojiFiller } from './kinds/emoji-filler.js';
import { emojiLetters } from './kinds/emoji-letters.js';
import { enclosed } from './kinds/enclosed.js';
import { filler } from './kinds/filler.js';
import { fullWidth } from './kinds/full-width.js';
import { homoglyph } from './kinds/homoglyph.js';
import { homophone } from './kinds/homophone.js';
import { leet } from './kinds/leet.js';
import { lineSplit } from './kinds/line-split.js';
import { mathematical } from './kinds/mathematical.js';
import { numberWords } from './kinds/number-words.js';
import { pinyin } from './kinds/pinyin.js';
import { repeats } from './kinds/repeats.js';
import { smallCapitals } from './kinds/small-capitals.js';
import { spacedLetters } from './kinds/spaced-letters.js';
import { stackedMarks } from './kinds/stacked-marks.js';
import { superscript } from './kinds/superscript.js';
import { tagCharacters } from './kinds/tag-characters.js';
import { traditional } from './kinds/traditional.js';
import { typo } from './kinds/typo.js';
import { variationSelectors } from './kinds/variation-selectors.js';
import { zeroWidth } from './kinds/zero-width.js';

/** Every kind of disguise. */
export const attacks: readonly Attack[] = [
  // Letters of another style.
  fullWidth,
  mathematical,
  enclosed,
  smallCapitals,
  superscript,
  emojiLetters,
  alternatingCase,
  // Letters that look or sound alike.
  homoglyph,
  capitalI,
  leet,
  homophone,
  pinyin,
  traditional,
  // What cannot be seen, or is not read.
  zeroWidth,
  directionMarks,
  tagCharacters,
  variationSelectors,
  stackedMarks,
  // What takes words apart.
  spacedLetters,
  dottedLetters,
  filler,
  emojiFiller,
  lineSplit,
  // Other wording.
  repeats,
  typo,
  numberWords,
];

/** One attack, then another on what it left; null where either has nothing to take hold of. */
export function compose(first: Attack, second: Attack): Attack {
  return {
    kind: `${first.kind}+${second.kind}`,
    apply(text, spans, random) {
      const once = first.apply(text, spans, random);
      return once === null ? null : second.apply(once.text, once.spans, random);
    },
  };
}
