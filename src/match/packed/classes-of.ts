import type { LanguageData, WordClass } from '../../lexicon/lexicon.js';
import type { ClassesBeside } from '../compile.js';
import { readSearch } from '../search-tables.js';
import { withoutArticle } from '../word-lookup.js';
import { DigitReader } from './digits.js';
import type { PackedAbout, PackedLexicon, PackedSubjects } from './packed-lexicon.js';

/** The named classes of a packed lexicon, for patterns that are compiled beside it; read on first need. */
export function classesOf(packed: PackedLexicon): ClassesBeside & { readonly id: string } {
  let classes: Readonly<Record<string, WordClass>> | undefined;
  return {
    id: packed.id,
    get classes() {
      classes ??= readClasses(packed);
      return classes;
    },
    language: languageOf(packed),
  };
}

export function languageOf(packed: PackedLexicon): LanguageData | null {
  return (JSON.parse(packed.about) as PackedAbout).language;
}

/** The ids of its entries. */
export function entryIds(packed: PackedLexicon): string[] {
  return (JSON.parse(packed.subjects) as PackedSubjects).entries.map(([id]) => id);
}

function readClasses(packed: PackedLexicon): Record<string, WordClass> {
  const { classes, senses } = JSON.parse(packed.subjects) as PackedSubjects;
  const { words, unitCount } = readSearch(packed.search);
  const names = readNames(packed);
  const bySymbol = new Map<number, Record<string, string[]>>();
  for (const name of Object.keys(classes)) bySymbol.set(unitCount + (classes[name] as number), {});
  const written: string[] = [''];
  for (let node = 0; node < words.lists.length; node++) {
    for (let edge = words.edgeStarts[node] as number; edge < (words.edgeStarts[node + 1] as number); edge++) {
      const target = words.edgeTargets[edge] as number;
      written[target] = `${written[node]} ${names[words.edgeUnits[edge] as number]}`.trim();
      const list = words.lists[target] as number;
      for (let at = words.listStarts[list] as number; at < (words.listStarts[list + 1] as number); at++) {
        // What is unmarked here is made anew from the marked word.
        const senseWords = words.unmarked[at] === 1 ? undefined : bySymbol.get(words.symbols[at] as number);
        if (senseWords !== undefined) (senseWords[senses[words.senses[at] as number] as string] ??= []).push(written[target] as string);
      }
    }
  }
  return Object.fromEntries(Object.keys(classes).map((name) => [name, bySymbol.get(unitCount + (classes[name] as number)) ?? {}]));
}

/** Units as patterns write them: a stem with the sign that lets it go on. */
function readNames({ units, letters }: PackedLexicon): string[] {
  const digits = new DigitReader(units);
  const [words, stems, trims] = [digits.next(), digits.next(), digits.next()];
  const names = [''];
  let at = 0;
  let before = '';
  for (let unit = 0; unit < words + stems + trims; unit++) {
    const same = digits.next();
    const fresh = digits.next();
    before = before.slice(0, same) + letters.slice(at, at + fresh);
    at += fresh;
    names.push(unit < words ? asWritten(before) : `${asWritten(before)}~`);
  }
  return names;
}

/** An Arabic word that would lose its beginning to the article (التزام) has lost the article itself, and gets it back. */
function asWritten(letters: string): string {
  return withoutArticle(letters) === letters ? letters : `\u0627\u0644${letters}`;
}
