import type { Lexicon, Wording } from '../../src/lexicon/lexicon.js';
import { createCharacterTable } from '../../src/text/characters.js';
import type { Example } from './examples.js';
import { wordingLogOdds } from './judged.js';
import { wordingOptions } from './options.js';
import { fitWording, readPhrases } from './wording.js';

export interface CrossFit {
  /** Fitted to all texts. */
  readonly wording: Wording;
  /** For each text, what a wording fitted without its source makes of it, in log-odds. */
  readonly logOdds: readonly (number | null)[];
}

/** Fits a language's wording, once to everything and once without each source. */
export function crossFit(examples: readonly Example[], lexicon: Lexicon, onFold: (source: string) => void): CrossFit {
  if (lexicon.language === null) throw new Error(`${lexicon.id} has no language`);
  const options = wordingOptions(lexicon.language);
  const read = readPhrases(examples, createCharacterTable([lexicon.folds]), options);
  const logOdds: (number | null)[] = examples.map(() => null);
  for (const source of new Set(examples.map((example) => example.source))) {
    onFold(source);
    const own = [...examples.keys()].filter((index) => examples[index]?.source === source);
    const others = fitWording(
      read.filter(({ example }) => example.source !== source),
      options,
    );
    const judged = wordingLogOdds(
      own.map((index) => (examples[index] as Example).text),
      lexicon,
      others,
    );
    for (const [position, index] of own.entries()) logOdds[index] = judged[position] as number | null;
  }
  return { wording: fitWording(read, options), logOdds };
}
