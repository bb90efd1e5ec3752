import { describe, expect, test } from 'vitest';
import { stemUnit } from '../../../src/lexicon/inflection.js';
import type { LanguageData, Lexicon, Wording } from '../../../src/lexicon/lexicon.js';
import { stages } from '../../../src/lexicon/taxonomy.js';
import type { WordNode } from '../../../src/match/class-words.js';
import { type CompiledRule, type CompileOptions, compileLexicon, symbolBase } from '../../../src/match/compile.js';
import type { GraphNode } from '../../../src/match/graph-builder.js';
import { linkLexicons } from '../../../src/match/link.js';
import type { LinkedLexicon } from '../../../src/match/linked-lexicon.js';
import { packLexicon } from '../../../src/match/packed/pack.js';
import type { PartGroups } from '../../../src/match/rules.js';
import type { SubjectType } from '../../../src/match/search-tables.js';
import { type WordingTables, writtenPhrase } from '../../../src/match/wording/tables.js';
import { chinese, cue, english, entry, lexicon, vietnamese } from '../../helpers/lexicons.js';
import { wordNode, wordsAt } from '../../helpers/search.js';

const ending = 3;
const inflected: LanguageData = { ...english, inflection: { ending, suffixes: ['s'], prefixes: ['re'] } };
const none = [0, 0, 0, 0, 0];
const wording: Wording = {
  bias: -0.5,
  onSubject: 0.45,
  slope: 0.7,
  offset: 0.12,
  written: 0.9,
  scam: {
    'pay first': [0.8, 0, 0, 0, 4, 0],
    'pay … #': [0.5, 0, -1, 0, 3, 0],
    '# a day': [0.61, 1, 2, 3, 4, 5],
    'pay a day': [0.33, ...none],
    'pay a fee': [1.2, -4, ...none.slice(1)],
    earn: [0.6, 4, 0, 0, -2, 0],
    '#': [0.07, ...none],
  },
  honest: { thanks: -0.7, 'refund … card': -0.9, 'pay a refund': -0.4, orders: -0.01 },
  common: 'the a you # it',
};

const full: Lexicon = lexicon({
  language: inflected,
  classes: {
    fee: { tax: ['tax~', 'customs duty'], margin: ['margin~', 'security deposit', 'tax~'] },
    pay: ['pay~', 'top up', 'top up now'],
  },
  entries: [
    entry('en:one', ['@pay ... @fee', 'pay first & (tax|the fee) && {money} now'], { unless: ['never @pay', 'no [more] fee & tax'] }),
    entry('en:two', 'pay first & withdraw', { tactic: 'urgency', strength: 3 }),
    entry('en:three', ['withdraw {number} now', 'withdraw'], { tactic: 'urgency', phrase: 'withdraw "now" \\ `$`' }),
  ],
  allow: [{ id: 'en:allow', patterns: ['tax return', '{money} now'] }],
  cues: [cue('en:beware', 'warning', 'after', 'beware of', { within: 4, except: ['urgency'], unless: ['beware of dogs'] })],
  spellings: [{ word: 'withdraw', as: ['withdrow', 'tax'], unless: [] }],
  wording,
});
const marked: Lexicon = lexicon({
  id: 'vi',
  language: vietnamese,
  classes: { nap: ['nạp', 'chuyển khoản'] },
  entries: [entry('vi:one', ['@nap (đặt|nap) tiền', 'rút ... tiền', 'rút tiền ... ngay & @nap'])],
});
const unspaced: Lexicon = lexicon({
  id: 'zh',
  language: chinese,
  folds: '賺赚錢钱',
  sounds: 'zhuan 赚',
  classes: { fee: ['保證金', '税'] },
  entries: [entry('zh:one', ['交@fee', '赚錢'])],
  spellings: [{ word: '赚钱', as: ['赚米'], unless: [] }],
  wording: {
    ...wording,
    scam: { '先 交 税': [1.2, 0, 0, 0, 4, 0], '先 … 税': [0.2, ...none], 先: [0.3, ...none] },
    honest: {},
    common: '你 我',
  },
});
const trimming: Lexicon = lexicon({
  id: 'tr',
  language: { ...english, tag: 'tr', inflection: { ending, trim: true } },
  entries: [entry('tr:one', 'yatır~ kâr')],
  wording: { ...wording, scam: { 'yatırım kâr': [0.9, ...none], ödeme: [0.4, ...none] }, honest: {}, common: 've bir' },
});
const options: CompileOptions = {
  frequency: { pay: 900, first: 900, tax: 900, withdraw: 900, now: 5000, rút: 900, tiền: 9000, rut: 9000, tien: 9000 },
  tells: [
    { script: 'task-job', language: 'en', patterns: ['daily tasks', 'pay first'] },
    { script: 'investment', language: 'vi', patterns: ['rút tiền'] },
  ],
};

describe.each(
  [full, marked, unspaced, trimming, lexicon()].map((one) => [one.entries.length === 0 ? 'an empty one' : one.id, one] as const),
)('the lexicon %s', (_, source) => {
  const compiled = compileLexicon(source, options);
  const packed = packLexicon(compiled);
  const linked = linkLexicons([packed]);
  const { units } = linked;
  const own = linked.lexicons[0] as LinkedLexicon;
  const { search } = own;

  /** Its packed number for each of the compiler's. */
  const byName = new Map<string, number>();
  for (let number = 1; number < search.unitCount; number++) {
    const unit = own.unit(number);
    const letters = units.name(unit);
    byName.set(units.isStem(unit) ? stemUnit(letters, ending) : units.isWord(unit) ? letters : `${letters}*`, number);
  }
  const unitOf = (unit: number) => byName.get(compiled.vocabulary.name(unit)) as number;
  const symbolOf = (symbol: number) => (symbol >= symbolBase ? symbol - symbolBase + search.unitCount : unitOf(symbol));
  const sorted = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b);

  test('packed again it is the same to the byte', () => {
    expect(packLexicon(compileLexicon(structuredClone(source), structuredClone(options)))).toEqual(packed);
  });

  test('is printable ASCII but for letters and what is JSON', () => {
    for (const section of ['units', 'anchors', 'companies', 'search', 'wording'] as const) {
      expect(packed[section]).toMatch(/^[ -~]*$/);
      expect(packed[section]).not.toMatch(/["\\`$]/);
    }
  });

  test('what it is', () => {
    expect(packed).toMatchObject({ id: source.id, origin: source.origin, tag: source.language?.tag });
    expect(JSON.parse(packed.about)).toMatchObject({ folds: source.folds, sounds: source.sounds, language: source.language });
    expect(own.info).toMatchObject({ id: source.id, language: source.language });
  });

  test('its units, each once', () => {
    expect(byName.size).toBe(compiled.vocabulary.size - 1);
    for (let unit = 1; unit < compiled.vocabulary.size; unit++) expect(unitOf(unit), compiled.vocabulary.name(unit)).toBeGreaterThan(0);
  });

  test('its class words, with senses and marks', () => {
    const visit = (node: WordNode, path: readonly number[]): number => {
      const at = wordNode(search.words, path);
      expect(wordsAt(search.words, at)).toEqual(
        [...node.ending].sort((a, b) => a.symbol - b.symbol).map((word) => ({ ...word, symbol: symbolOf(word.symbol) })),
      );
      expect((search.words.edgeStarts[at + 1] as number) - (search.words.edgeStarts[at] as number)).toBe(node.next.size);
      return [...node.next].reduce((sum, [unit, next]) => sum + visit(next, [...path, unitOf(unit)]), 1);
    };
    expect(visit(compiled.classes.words.root, [])).toBe(search.words.lists.length);
    for (const [read, written] of [
      [search.marked, compiled.classes.words.marked],
      [search.optionallyMarked, compiled.classes.words.optionallyMarked],
    ] as const)
      expect(new Map(read)).toEqual(new Map([...written].map(([plain, all]) => [unitOf(plain), all.map(unitOf)])));
    expect(compiled.classes.senses.map((_sense, number) => own.sense(number))).toEqual(compiled.classes.senses);
  });

  /** Packing numbers parts anew. */
  const partOf = new Map<number, number>();

  test('its graph', () => {
    const { graph } = search;
    const visit = (node: GraphNode, at: number): number => {
      const outputs = [...graph.outputs.subarray(graph.outputStarts[at], graph.outputStarts[at + 1])];
      expect(outputs).toHaveLength(node.parts.length);
      for (const [index, part] of node.parts.entries()) {
        if (!partOf.has(part)) partOf.set(part, outputs[index] as number);
        expect(outputs[index]).toBe(partOf.get(part));
      }
      expect((graph.gapTargets[at] as number) > 0).toBe(node.gap !== null);
      const edges = new Map<number, number>();
      for (let edge = graph.edgeStarts[at] as number; edge < (graph.edgeStarts[at + 1] as number); edge++)
        edges.set(graph.edgeSymbols[edge] as number, graph.edgeTargets[edge] as number);
      expect(sorted(edges.keys())).toEqual(sorted([...node.edges.keys()].map(symbolOf)));
      if (at === 0) for (const [symbol, target] of edges) expect(graph.roots[symbol]).toBe(target);
      let count = node.gap === null ? 1 : 1 + visit(node.gap, graph.gapTargets[at] as number);
      for (const [symbol, next] of node.edges) count += visit(next, edges.get(symbolOf(symbol)) as number);
      return count;
    };
    expect(visit(compiled.graph.root, 0)).toBe(graph.nodeCount);
    expect([...graph.roots].filter((node) => node !== 0)).toHaveLength(compiled.graph.root.edges.size);
    expect(sorted(partOf.values())).toEqual(Array.from({ length: compiled.partCount }, (_part, index) => index));
    expect([search.partCount, search.symbolCount]).toEqual([compiled.partCount, search.unitCount + compiled.symbolCount]);
  });

  test('its rules, with what they find and unless', () => {
    const groups = (of: PartGroups) => of.map((group) => group.map((part) => partOf.get(part)));
    const subject = ({ subject: of }: CompiledRule): unknown => {
      switch (of.type) {
        case 'entry':
          return { id: of.entry.id, phrase: of.entry.phrase, tactic: of.entry.tactic, strength: of.entry.strength };
        case 'cue':
          return { modifier: of.cue.modifier, reach: of.cue.reach, within: of.cue.within, except: of.cue.except };
        case 'tell':
          return of.tell.script;
        case 'allow':
          return source.allow.indexOf(of.allow);
      }
    };
    const read = (type: SubjectType, number: number): unknown =>
      ({ entry: () => own.entry(number), cue: () => own.cue(number), tell: () => own.tell(number), allow: () => number })[type]();
    expect(search.rules.map((rule) => [rule.type, read(rule.type, rule.subject), rule.groups, rule.unless])).toEqual(
      compiled.rules.map((rule) => [rule.subject.type, subject(rule), groups(rule.groups), rule.unless.map(groups)]),
    );
  });

  test('each rule stands with one of its parts', () => {
    const keyed = search.rulesOfPart.flatMap((rules, part) => rules.map((rule) => [rule, part] as const));
    expect(sorted(keyed.map(([rule]) => rule))).toEqual(search.rules.map((_rule, index) => index));
    for (const [rule, part] of keyed) expect(search.rules[rule]?.groups.flat()).toContain(part);
  });

  test('its anchors and their companies', () => {
    const { companies, lists } = { companies: compiled.anchors.companies, lists: own.companies.lists };
    const unitsOf = (company: number) => sorted((companies[company] as readonly number[]).map(unitOf));
    const readUnits = (company: number) => [...(own.companies.companies[company] as Int32Array)];
    expect(own.companies.companies).toHaveLength(companies.length);
    for (let company = 0; company < companies.length; company++) expect(readUnits(company)).toEqual(unitsOf(company));
    const { circleStarts, members } = own.companies;
    expect(compiled.anchors.circles.map((_circle, index) => [...members.subarray(circleStarts[index], circleStarts[index + 1])])).toEqual(
      compiled.anchors.circles.map(({ companies, wide }) => companies.map((company) => 2 * company + (wide ? 1 : 0))),
    );
    const written = (list: ReadonlySet<number> | undefined) =>
      list === undefined ? [] : [list.has(0) ? [0] : [...list].sort((a, b) => a - b)];
    const met = (previous: number, unit: number) => {
      const found: number[][] = [];
      linked.anchors.visit(previous === 0 ? 0 : own.unit(unitOf(previous)), own.unit(unitOf(unit)), (list) =>
        found.push([...(lists[list] as Int32Array)]),
      );
      return found.map((list) => (list[0] === 0 ? [0] : list));
    };
    const counts = new Map<number, number[]>();
    const stems = new Map<number, number>(Array.from(byName.values(), (number) => [own.unit(number), number]));
    const compilerUnit = new Map(Array.from({ length: compiled.vocabulary.size - 1 }, (_unit, index) => [unitOf(index + 1), index + 1]));
    const alsoOf = (unit: number) => {
      if (!counts.has(unit))
        counts.set(unit, [
          unit,
          ...linked.anchors.stemsOf(own.unit(unitOf(unit))).map((stem) => compilerUnit.get(stems.get(stem) as number) as number),
        ]);
      return counts.get(unit) as number[];
    };
    const { singles, pairs } = compiled.anchors;
    const bySize = (all: number[][]) => all.map(String).sort();
    for (let unit = 1; unit < compiled.vocabulary.size; unit++) {
      const alone = alsoOf(unit).flatMap((one) => written(singles.get(one)));
      expect(bySize(met(0, unit)), compiled.vocabulary.name(unit)).toEqual(bySize(alone));
      for (let previous = 1; previous < compiled.vocabulary.size; previous++) {
        const together = alsoOf(previous).flatMap((first) => alsoOf(unit).flatMap((second) => written(pairs.get(first)?.get(second))));
        expect(bySize(met(previous, unit))).toEqual(bySize([...alone, ...together]));
      }
    }
  });

  test('its wording, phrase by phrase', () => {
    if (source.wording === null) {
      expect(packed.wording).toBe('');
      expect(own.wording).toBeNull();
      return;
    }
    const tables = own.wording as WordingTables;
    const { bias, onSubject, slope, offset, written } = source.wording;
    expect(tables.bias).toBe(Math.round(bias * 100));
    expect(tables.onSubject).toBe(Math.round(onSubject * 100));
    expect([tables.slope, tables.offset, tables.written]).toEqual([slope, offset * 100, written]);
    const read = new Map<string, readonly number[]>();
    for (let phrase = 0; phrase < tables.weights.length; phrase++) {
      const name = writtenPhrase(tables, phrase, (number) => units.name(own.unit(number)));
      expect(read.has(name), name).toBe(false);
      read.set(name, [tables.weights[phrase] as number, ...tables.leanings.subarray(phrase * stages.length, (phrase + 1) * stages.length)]);
    }
    const wanted = new Map<string, readonly number[]>();
    const trim = source.language?.inflection?.trim === true;
    const form = (phrase: string) =>
      trim
        ? phrase
            .split(' ')
            .map((word) => ({ yatırım: 'yatir', kâr: 'kar', ödeme: 'odeme' })[word] ?? word)
            .join(' ')
        : phrase;
    for (const [phrase, [weight = 0, ...leaning]] of Object.entries(source.wording.scam))
      wanted.set(form(phrase), [Math.round(weight * 100), ...leaning]);
    for (const [phrase, weight] of Object.entries(source.wording.honest)) wanted.set(phrase, [Math.round(weight * 100), ...none]);
    for (const [phrase, numbers] of wanted) expect(read.get(phrase), phrase).toEqual(numbers);
    // What triples go on from weighs nothing, if it is no phrase by itself.
    for (const [phrase, [weight]] of read) if (!wanted.has(phrase)) expect([phrase.split(' ').length, weight]).toEqual([2, 0]);
  });
});

test('what makes results makes the fingerprint', () => {
  const print = (one: Lexicon, more: CompileOptions = {}) => packLexicon(compileLexicon(one, { ...options, ...more })).fingerprint;
  const others = [
    { ...full, id: 'xx' },
    { ...full, entries: full.entries.slice(1) },
    { ...full, entries: full.entries.map((one) => ({ ...one, strength: 1 as const })) },
    { ...full, cues: [] },
    { ...full, allow: [] },
    { ...full, wording: null },
    { ...full, wording: { ...wording, bias: -0.6 } },
    { ...full, wording: { ...wording, honest: { ...wording.honest, thanks: -0.71 } } },
    { ...full, spellings: [] },
    { ...full, folds: 'ёе' },
  ];
  const prints = [full, ...others].map((one) => print(one));
  expect(new Set([...prints, print(full, { tells: [] })]).size).toBe(others.length + 2);
  expect(print(structuredClone(full))).toBe(prints[0]);
});
