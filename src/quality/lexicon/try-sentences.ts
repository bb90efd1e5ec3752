import type { CheckedLexicon } from '../../lexicon/check-folder.js';
import type { Place } from '../../lexicon/folder.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { languageFor, lexiconOf } from '../../lexicon/parse.js';
import { linkLexicons } from '../../match/link.js';
import { Matcher } from '../../match/match-phrases.js';
import { classesOf } from '../../match/packed/classes-of.js';
import { packLexicons } from '../../match/packed/pack-lexicons.js';
import type { PackedLexicon } from '../../match/packed/packed-lexicon.js';

/** A sentence that an entry, an allow phrase or a cue brings along, and what became of it. */
export interface TriedSentence extends Place {
  readonly id: string;
  readonly type: 'entry' | 'allow' | 'cue';
  readonly text: string;
  /** `missed`: it should match and does not; `false-alarm`: the other way round. */
  readonly outcome: 'right' | 'missed' | 'false-alarm';
}

export interface TriedLexicon {
  readonly packed: PackedLexicon;
  readonly sentences: readonly TriedSentence[];
}

/** Words by which a text surely holds a phrase: cues are only looked for beside one. */
const selfTest = 'unlure test phrase';

/**
 * Tries every sentence of a lexicon on what it belongs to, and on nothing else: what another entry finds in it does not count.
 * @throws LexiconError where the lexicon cannot be compiled.
 */
export function trySentences({ data, place, beside }: CheckedLexicon, frequency: Readonly<Record<string, number>>): TriedLexicon {
  const language = languageFor(data, beside);
  if (language === null) throw new RangeError('the lexicon has issues');
  const lexicon = lexiconOf(data, language);
  const options = { frequency, beside: beside.map(classesOf) };
  const pack = (one: Lexicon): PackedLexicon => packLexicons([one], options)[0] as PackedLexicon;
  const packed = pack(lexicon);
  const inEntries = matcherOf(packed);
  const inOthers = matcherOf(pack(asEntries(lexicon)));
  const sections = [
    { name: 'phrases', type: 'entry', items: data.phrases, finds: (id: string, text: string) => inEntries(text).entries.has(id) },
    { name: 'allow', type: 'allow', items: data.allow ?? [], finds: (id: string, text: string) => inOthers(text).entries.has(id) },
    {
      name: 'cues',
      type: 'cue',
      items: data.cues ?? [],
      finds: (id: string, text: string) => inOthers(`${text}\n${selfTest}`).cues.has(id),
    },
  ] as const;
  const sentences = sections.flatMap(({ name, type, items, finds }) =>
    items.flatMap(({ id, yes = [], no = [] }, index): TriedSentence[] => {
      const tried = (field: 'yes' | 'no', texts: readonly string[]): TriedSentence[] =>
        texts.map((text, position) => {
          const isFound = finds(id, text);
          const outcome = isFound === (field === 'yes') ? 'right' : isFound ? 'false-alarm' : 'missed';
          return { ...place(`/${name}/${index}/${field}/${position}`), id, type, text, outcome };
        });
      return [...tried('yes', yes), ...tried('no', no)];
    }),
  );
  return { packed, sentences };
}

/** Allow phrases leave no match and cues no id behind, so the former are tried as entries, and the latter carry their id in a field that matching does not read. */
function asEntries(lexicon: Lexicon): Lexicon {
  const entry = { tactic: 'self-test', strength: 1, unless: [] } as const;
  return {
    ...lexicon,
    entries: [
      ...lexicon.allow.map(({ id, patterns }) => ({ ...entry, id, phrase: id, patterns })),
      { ...entry, id: 'und:self-test', phrase: selfTest, patterns: [selfTest] },
    ],
    allow: [],
    cues: lexicon.cues.map((cue) => ({ ...cue, except: [cue.id] })),
  };
}

/** Ids of the entries and cues found in a text. */
function matcherOf(packed: PackedLexicon): (text: string) => { entries: ReadonlySet<string>; cues: ReadonlySet<string> } {
  const linked = linkLexicons([packed]);
  const matcher = new Matcher(linked);
  return (text) => {
    const found = matcher.match(linked.normalizer.normalize(text), true);
    return {
      entries: new Set(found?.matches.map(({ entry }) => entry.id)),
      cues: new Set(found?.cues.flatMap(({ cue }) => cue.except)),
    };
  };
}
