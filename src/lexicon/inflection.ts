import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** How a language inflects, as written in its `language.json`. */
export interface InflectionData {
  /** `porter` checks English forms against the Porter stemmer. */
  readonly stemmer?: 'porter' | undefined;
  /** Endings that may follow any word, for languages that simply join them on. */
  readonly suffixes?: readonly string[] | undefined;
  /** Prefixes that may stand before any word or stem. */
  readonly prefixes?: readonly string[] | undefined;
  readonly irregular?: Readonly<Record<string, readonly string[]>> | undefined;
  /** `word~` is a stem: it stands for every word that begins with it and goes on with at most so many letters. */
  readonly ending?: number | undefined;
  /** The learned wording reads only the first letters of a word, five (of Arabic four): endings vary, beginnings carry the meaning. */
  readonly trim?: boolean | undefined;
}

/** All forms of a word, itself first, without repeats. */
export type Inflector = (word: string) => readonly string[];

/** The unit of a stem: every word that begins so and goes on with at most `ending` letters. */
export function stemUnit(letters: string, ending: number): string {
  return `${letters}~${ending}`;
}

/** The letters of a stem's unit and how many more a word may have; null for a unit that is a word. */
export function stemOf(unit: string): { readonly letters: string; readonly ending: number } | null {
  const sign = unit.indexOf('~');
  return sign < 0 ? null : { letters: unit.slice(0, sign), ending: Number(unit.slice(sign + 1)) };
}

/**
 * Forms are made when a lexicon is compiled and become words of the vocabulary, so that reading a message never stems
 * anything.
 */
export function createInflector(data: InflectionData | undefined): Inflector {
  if (data === undefined) return (word) => [word];
  const regular = data.stemmer === 'porter' ? englishForms : (word: string) => affixedForms(word, data);
  const known = new Map<string, readonly string[]>();
  return (word) => {
    let forms = known.get(word);
    if (forms === undefined) {
      forms = [...new Set([...(data.ending === undefined ? [word] : []), ...regular(word), ...irregularForms(word, data)])];
      known.set(word, forms);
    }
    return forms;
  };
}

function irregularForms(word: string, { irregular }: InflectionData): readonly string[] {
  return irregular !== undefined && Object.hasOwn(irregular, word) ? (irregular[word] as readonly string[]) : [];
}

function affixedForms(word: string, data: InflectionData): string[] {
  // What may stand before a stem is tried where a word is looked up: written out, stems would be many times as many.
  if (data.ending !== undefined) return [stemUnit(word, data.ending), ...(data.suffixes ?? []).map((end) => word + end)];
  const ends = ['', ...(data.suffixes ?? [])];
  const starts = ['', ...(data.prefixes ?? [])];
  return starts.flatMap((start) => ends.map((end) => start + word + end));
}

/** English forms by spelling rule; the stemmer drops those that it reads as another word. */
function englishForms(word: string): string[] {
  if (!/^[a-z]{2,}$/.test(word)) return [];
  const stem = stemmer.stem(word);
  return spellings(word).filter((form) => stemmer.stem(form) === stem);
}

function spellings(word: string): string[] {
  if (/[^aeiou]y$/.test(word)) {
    const root = word.slice(0, -1);
    return [`${root}ies`, `${root}ied`, `${word}ing`];
  }
  if (word.endsWith('e')) return [`${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  const plural = /(?:s|x|z|ch|sh|o)$/.test(word) ? `${word}es` : `${word}s`;
  const forms = [plural, `${word}ed`, `${word}ing`];
  if (/[^aeiou][aeiou][^aeiouwxy]$/.test(word) && word.length <= 7) {
    const doubled = word + word.slice(-1);
    forms.push(`${doubled}ed`, `${doubled}ing`);
  }
  return forms;
}
