import { fileURLToPath } from 'node:url';
import { isDialogue, jsonLinesFiles, readRows } from '../tools/rows.js';
import { randomFrom, shuffled } from './random.js';

/** A text of the corpora, with what the measurements sort by. */
export interface Sample {
  readonly text: string;
  readonly language: string;
  /** `ordinary`: honest chat; `look-alike`: an honest message on the subjects of scams, standing alone; `scam`. */
  readonly kind: 'ordinary' | 'look-alike' | 'scam';
}

/** Texts that are measured together. */
export interface Group {
  readonly name: string;
  readonly texts: readonly string[];
}

const ownFolders = ['messages', 'conversations'].map((name) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)));

/**
 * The messages of these files and folders, without paths those of the fixtures; never of a blind set, which is read for
 * nothing but the report on quality.
 */
export function readSamples(paths: readonly string[]): Sample[] {
  const files = (paths.length > 0 ? paths : ownFolders).flatMap(jsonLinesFiles).filter((name) => !name.includes('blind'));
  return files
    .flatMap(readRows)
    .flatMap((row) => {
      const kind = row.label !== 'legit' ? 'scam' : row.kind === 'hard' && !isDialogue(row) ? 'look-alike' : 'ordinary';
      const texts = isDialogue(row) ? row.messages.map((message) => message.text) : [row.text];
      return texts.map((text): Sample => ({ text, language: row.lang, kind }));
    })
    .filter(({ text }) => text !== '');
}

/** Fewer ordinary messages than this are too few to measure with. */
const enough = 30;

const languages = { English: 'en', Chinese: 'zh', Vietnamese: 'vi', Russian: 'ru', Thai: 'th' };

/**
 * What `classify` is measured on. Where a language has too little ordinary chat, all its honest messages stand in, and the name
 * says so; groups that the corpora hold next to nothing of are left out.
 */
export function groupsOf(samples: readonly Sample[]): Group[] {
  const of = (test: (sample: Sample) => boolean) => samples.filter(test).map(({ text }) => text);
  return [
    ...Object.entries(languages).map(([name, tag]) => {
      const texts = of(({ language, kind }) => language === tag && kind === 'ordinary');
      if (texts.length >= enough) return { name: `ordinary ${name}`, texts };
      return { name: `honest ${name}`, texts: of(({ language, kind }) => language === tag && kind !== 'scam') };
    }),
    {
      name: 'ordinary, all languages mixed',
      texts: shuffled(
        of(({ kind }) => kind === 'ordinary'),
        randomFrom(2),
      ),
    },
    { name: 'English look-alikes', texts: of(({ language, kind }) => language === 'en' && kind === 'look-alike') },
    { name: 'English scams', texts: of(({ language, kind }) => language === 'en' && kind === 'scam') },
    {
      name: 'scams, all languages mixed',
      texts: shuffled(
        of(({ kind }) => kind === 'scam'),
        randomFrom(3),
      ),
    },
  ].filter(({ texts }) => texts.length >= 10);
}

export function groupNamed(groups: readonly Group[], name: string): Group {
  const group = groups.find((one) => one.name === name) ?? groups[0];
  if (group === undefined) throw new Error('no texts to measure with');
  return group;
}
