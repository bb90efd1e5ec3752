import { stemOf } from '../../lexicon/inflection.js';
import type { AllowEntry, Cue, LexiconEntry } from '../../lexicon/lexicon.js';
import { fingerprint } from '../../text/fingerprint.js';
import { type CompiledLexicon, symbolBase } from '../compile.js';
import type { Tell } from '../rules.js';
import { isUnspaced } from '../spelled-words.js';
import { trimOf } from '../vocabulary.js';
import { DigitWriter } from './digits.js';
import { packAnchors } from './pack-anchors.js';
import { packSearch } from './pack-search.js';
import { packWording } from './pack-wording.js';
import type { PackedAbout, PackedLexicon, PackedSubjects } from './packed-lexicon.js';

/** What rules find, each once, in the order in which rules were compiled. */
export interface Subjects {
  readonly entries: readonly LexiconEntry[];
  readonly allow: readonly AllowEntry[];
  readonly cues: readonly Cue[];
  readonly tells: readonly Tell[];
}

/** Writes a compiled lexicon out. Its units are numbered anew, in alphabetical order: words, then stems, then beginnings of words. */
export function packLexicon(compiled: CompiledLexicon): PackedLexicon {
  const { lexicon } = compiled;
  const { order, counts } = ordered(compiled);
  const unitOf = new Int32Array(compiled.vocabulary.size);
  for (const [index, id] of order.entries()) unitOf[id] = index + 1;
  const wording = packWording(compiled, (name) => unitOf[compiled.vocabulary.id(name)] as number, order.length + 1);
  const subjects = subjectsOf(compiled);
  const about: PackedAbout = {
    language: lexicon.language,
    folds: lexicon.folds,
    sounds: lexicon.sounds,
    spellings: isUnspaced(lexicon) ? lexicon.spellings : [],
    wording: wording?.about ?? null,
  };
  const sections = {
    about: JSON.stringify(about),
    ...packUnits(compiled, order, counts, unitOf, wording?.units ?? new Set()),
    ...packAnchors(compiled.anchors, unitOf),
    search: packSearch(compiled, subjects, unitOf, order.length + 1),
    subjects: JSON.stringify(packSubjects(compiled, subjects)),
    wording: wording?.phrases ?? '',
  };
  return {
    id: lexicon.id,
    origin: lexicon.origin,
    tag: lexicon.language?.tag ?? null,
    ...sections,
    fingerprint: fingerprint(lexicon.id, ...Object.values(sections)),
  };
}

/** Unit ids of the compiler in the order of their new numbers, from 1 on. */
function ordered({ vocabulary }: CompiledLexicon): { order: number[]; counts: [words: number, stems: number, trims: number] } {
  const groups: number[][] = [[], [], []];
  for (let id = 1; id < vocabulary.size; id++) {
    const name = vocabulary.name(id);
    (groups[stemOf(name) !== null ? 1 : trimOf(name) !== null ? 2 : 0] as number[]).push(id);
  }
  const byName = (a: number, b: number) => (vocabulary.name(a) < vocabulary.name(b) ? -1 : 1);
  for (const group of groups) group.sort(byName);
  return { order: groups.flat(), counts: groups.map((group) => group.length) as [number, number, number] };
}

function packUnits(
  { vocabulary, patternUnits, spelled }: CompiledLexicon,
  order: readonly number[],
  counts: readonly number[],
  unitOf: Int32Array,
  ofWording: ReadonlySet<number>,
): { units: string; letters: string } {
  const digits = new DigitWriter();
  for (const count of counts) digits.put(count);
  const letters: string[] = [];
  let before = '';
  for (const id of order) {
    const name = vocabulary.name(id);
    const stem = stemOf(name);
    const own = stem?.letters ?? trimOf(name) ?? name;
    let same = 0;
    while (same < own.length && same < before.length && own[same] === before[same]) same++;
    digits.put(same).put(own.length - same);
    letters.push(own.slice(same));
    before = own;
  }
  for (const id of order) digits.put(stemOf(vocabulary.name(id))?.ending ?? 0);
  for (const id of order) {
    const uses = id < patternUnits && !spelled.as.has(id) ? vocabulary.uses(id) : 0;
    digits.put(2 * uses + (ofWording.has(unitOf[id] as number) ? 1 : 0));
  }
  for (const pairs of [spelled.as, spelled.like]) {
    digits.put(pairs.size);
    for (const [spelling, plain] of pairs) digits.put(unitOf[spelling] as number).put(unitOf[plain] as number);
  }
  return { units: digits.toString(), letters: letters.join('') };
}

function subjectsOf({ rules }: CompiledLexicon): Subjects {
  const all = rules.map(({ subject }) => subject);
  return {
    entries: [...new Set(all.flatMap((subject) => (subject.type === 'entry' ? [subject.entry] : [])))],
    allow: [...new Set(all.flatMap((subject) => (subject.type === 'allow' ? [subject.allow] : [])))],
    cues: [...new Set(all.flatMap((subject) => (subject.type === 'cue' ? [subject.cue] : [])))],
    tells: [...new Set(all.flatMap((subject) => (subject.type === 'tell' ? [subject.tell] : [])))],
  };
}

function packSubjects({ classes }: CompiledLexicon, { entries, cues, tells }: Subjects): PackedSubjects {
  const tactics = [...new Set(entries.map(({ tactic }) => tactic))];
  return {
    tactics,
    senses: classes.senses,
    classes: Object.fromEntries([...classes.names].map(([name, { symbol }]) => [name, symbol - symbolBase])),
    entries: entries.map(({ id, phrase, tactic, strength }) => [id, phrase, tactics.indexOf(tactic), strength]),
    cues: cues.map(({ modifier, reach, within, except }) => [modifier, reach, within, except]),
    tells: tells.map(({ script }) => script),
  };
}
