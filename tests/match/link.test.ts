import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LexiconError } from '../../src/lexicon/errors.js';
import type { Lexicon } from '../../src/lexicon/lexicon.js';
import { linkLexicons } from '../../src/match/link.js';
import { Matcher, type TextMatches } from '../../src/match/match-phrases.js';
import { packLexicons } from '../../src/match/packed/pack-lexicons.js';
import { chinese, cue, english, entry, lexicon, linked, packed, read, vietnamese } from '../helpers/lexicons.js';

const home = lexicon({
  classes: { fee: { tax: ['tax', 'customs duty'], margin: ['margin', 'security deposit'] }, pay: ['pay', 'top up'] },
  entries: [
    entry('en:one', '@pay ... @fee', { unless: ['no tax'] }),
    entry('en:two', 'pay first & withdraw', { tactic: 'urgency' }),
    entry('en:three', '{money} daily && (join|start) now', { tactic: 'first-deposit' }),
    entry('en:four', 'withdraw', { tactic: 'frozen-funds' }),
  ],
  allow: [{ id: 'en:allow', patterns: ['withdraw at the bank'] }],
  cues: [cue('en:beware', 'warning', 'sentence', 'beware of'), cue('en:told', 'report', 'after', 'they told me')],
  spellings: [{ word: 'withdraw', as: ['withdrow'], unless: [] }],
});

/** Lexicons that share units with it, fold letters, know other stems, and are looked for in the same places. */
const strangers: readonly Lexicon[] = [
  lexicon({
    id: 'ru',
    language: { ...english, tag: 'ru', inflection: { ending: 3, prefixes: ['re'] } },
    classes: { fee: ['pay~', 'налог~'] },
    entries: [entry('ru:one', '@fee first'), entry('ru:two', 'withdr~')],
    spellings: [{ word: 'налог', as: ['налок'], unless: [] }],
  }),
  lexicon({
    id: 'vi',
    language: vietnamese,
    classes: { pay: ['nạp', 'tax'] },
    entries: [entry('vi:one', '@pay ngay'), entry('vi:two', 'rút & tax')],
  }),
  lexicon({
    id: 'zh',
    language: chinese,
    folds: '賺赚錢钱',
    entries: [entry('zh:one', '赚钱')],
    cues: [cue('zh:c', 'warning', 'text', 'beware')],
  }),
  lexicon({ id: 'own', origin: 'custom', language: null, entries: [entry('own:one', 'pay'), entry('own:two', 'first & tax')], allow: [] }),
];

const words = fc.constantFrom(
  ...[
    'pay',
    'first',
    'tax',
    'top',
    'up',
    'customs',
    'duty',
    'no',
    'withdraw',
    'withdrow',
    'withdrawal',
    'at',
    'the',
    'bank',
    '$50',
    'daily',
  ],
  ...[
    'join',
    'now',
    'beware',
    'of',
    'they',
    'told',
    'me',
    'security',
    'deposit',
    'rút',
    'nạp',
    'ngay',
    '赚钱',
    '賺錢',
    'налогом',
    'repaying',
    '.',
    '!',
  ],
);
const texts = fc.array(words, { maxLength: 25 }).map((list) => list.join(' '));

function key({ matches, cues, tells }: Pick<TextMatches, 'matches' | 'cues' | 'tells'>, id: string) {
  return {
    matches: matches
      .filter(({ lexicon: of }) => of.id === id)
      .map(({ entry: of, start, end, sense, sentence, lastSentence }) => [of, start, end, sense, sentence, lastSentence]),
    cues: id === 'en' ? cues.filter(({ cue: { reach } }) => reach !== 'text').map((found) => [found.cue, found.start, found.end]) : [],
    tells,
  };
}

describe('a lexicon alone and beside others', () => {
  const tells = [{ script: 'task-job', language: 'en', patterns: ['join now'] }];
  const alone = new Matcher(linked(home, { tells }));
  const orders = [
    [home, ...strangers],
    [...strangers, home],
    [...strangers.slice(0, 2), home, ...strangers.slice(2)],
  ];

  test.each(orders.map((order) => [order.map(({ id }) => id).join(), order] as const))('finds the same among %s', (_, order) => {
    const beside = new Matcher(linked(order, { tells }));
    fc.assert(
      fc.property(texts, (text) => {
        const own = key(read(alone, text), 'en');
        const among = key(read(beside, text), 'en');
        expect(among.matches).toEqual(own.matches);
        // Cues and tells are looked for where somebody's entry is, so others' bring more of them to light.
        if (own.matches.length === 0) return;
        expect(among.cues).toEqual(own.cues);
        expect(among.tells).toEqual(own.tells);
      }),
      { numRuns: 400 },
    );
  });

  test('is found all the same when it is linked again, or packed by itself', () => {
    const packedTogether = packLexicons([home, ...strangers], { tells });
    const again = new Matcher(linkLexicons([packed(home, { tells }), ...packedTogether.slice(1)]));
    const before = new Matcher(linkLexicons(packedTogether));
    fc.assert(
      fc.property(texts, (text) => {
        for (const id of ['en', 'ru', 'vi', 'zh', 'own']) expect(key(read(again, text), id)).toEqual(key(read(before, text), id));
      }),
      { numRuns: 200 },
    );
  });
});

describe('folds of one lexicon', () => {
  const folding = lexicon({ id: 'zh', language: chinese, folds: '賺赚錢钱證证' });

  test('apply to what another holds, in its words, stems and wording', () => {
    const other = lexicon({
      id: 'xx',
      origin: 'custom',
      classes: { fee: { margin: ['保證金'] } },
      entries: [entry('xx:one', '賺錢'), entry('xx:two', '交@fee')],
    });
    for (const order of [
      [folding, other],
      [other, folding],
    ]) {
      const matcher = new Matcher(linked(order));
      for (const text of ['賺錢', '赚钱', '賺钱'])
        expect(
          read(matcher, text).matches.map((match) => match.entry.id),
          text,
        ).toEqual(['xx:one']);
      for (const text of ['交保證金', '交保证金'])
        expect(
          read(matcher, text).matches.map((match) => match.sense),
          text,
        ).toEqual(['margin']);
    }
    const alone = new Matcher(linked(other));
    expect([read(alone, '賺錢').matches.length, read(alone, '赚钱').matches.length]).toEqual([1, 0]);
  });

  test('make one unit of two, and both are found by either', () => {
    const other = lexicon({
      id: 'xx',
      origin: 'custom',
      classes: { old: ['錢'], fresh: ['钱', '证'] },
      entries: [
        entry('xx:old', '賺 錢', { tactic: 'a' }),
        entry('xx:new', '赚 钱', { tactic: 'b' }),
        entry('xx:mixed', '先 赚 錢', { tactic: 'c' }),
        entry('xx:old-class', '给 @old', { tactic: 'd' }),
        entry('xx:new-class', '给 @fresh', { tactic: 'e' }),
      ],
    });
    const ids = (matcher: Matcher, text: string) =>
      read(matcher, text)
        .matches.map((match) => match.entry.id)
        .sort();
    const matcher = new Matcher(linked([other, folding]));
    for (const text of ['賺錢', '赚钱', '賺钱', '赚錢']) expect(ids(matcher, text), text).toEqual(['xx:new', 'xx:old']);
    for (const text of ['先賺錢', '先赚钱']) expect(ids(matcher, text), text).toEqual(['xx:mixed', 'xx:new', 'xx:old']);
    for (const text of ['给錢', '给钱']) expect(ids(matcher, text), text).toEqual(['xx:new-class', 'xx:old-class']);
    const alone = new Matcher(linked(other));
    expect([ids(alone, '賺錢'), ids(alone, '赚钱'), ids(alone, '赚錢')]).toEqual([['xx:old'], ['xx:new'], []]);
  });

  test('also where company is asked for', () => {
    const other = lexicon({
      id: 'xx',
      origin: 'custom',
      entries: [entry('xx:old', '賺 ... 錢'), entry('xx:new', '赚 ... 钱', { tactic: 'b' })],
    });
    const frequency = { 賺: 900, 錢: 900, 赚: 900, 钱: 900 };
    const matcher = new Matcher(linked([other, folding], { frequency }));
    for (const text of ['賺很多錢', '赚很多钱']) expect(read(matcher, text).matches, text).toHaveLength(2);
  });
});

test('a spelling is read as its word, unless another lexicon has it in a pattern: then it is both', () => {
  const spelling = lexicon({ entries: [entry('en:one', 'withdraw now')], spellings: [{ word: 'withdraw', as: ['withdrow'], unless: [] }] });
  const asking = lexicon({ id: 'xx', origin: 'custom', entries: [entry('xx:one', 'withdrow now')] });
  const ids = (lexicons: readonly Lexicon[], disguise = true) =>
    read(new Matcher(linked(lexicons, { disguise })), 'withdrow now')
      .matches.map((match) => match.entry.id)
      .sort();
  expect(ids([spelling])).toEqual(['en:one']);
  expect(ids([asking])).toEqual(['xx:one']);
  expect(ids([spelling, asking])).toEqual(['en:one', 'xx:one']);
  expect(ids([asking, spelling])).toEqual(['en:one', 'xx:one']);
  expect(ids([spelling], false)).toEqual([]);
});

test('words of hundreds of letters are linked as they are', () => {
  for (const length of [254, 255, 256, 257, 300, 700]) {
    const long = 'q'.repeat(length);
    const entries = [entry('en:one', `${long} fee`), entry('en:two', 'ra fee'), entry('en:three', `${long}~ tax`)];
    const matcher = new Matcher(linked(lexicon({ language: { ...english, inflection: { ending: 2 } }, entries })));
    const ids = (text: string) => read(matcher, text).matches.map((match) => match.entry.id);
    expect(ids(`${long} fee`), `${length}`).toEqual(['en:one']);
    expect(ids(`${long}q fee`)).toEqual([]);
    expect(ids('ra fee')).toEqual(['en:two']);
    expect(ids(`${long}qq tax`), `${length}`).toEqual(['en:three']);
    expect(ids(`${long}qqq tax`)).toEqual([]);
  }
});

describe('learned wording', () => {
  const worded = (index: number) =>
    lexicon({
      id: `l${index}`,
      language: { ...english, tag: `l${index}` },
      wording: {
        bias: 0,
        onSubject: 0,
        slope: 1,
        offset: 0,
        written: 1,
        scam: { [`wx${'abcdefghij'[index % 10]}${'klmn'[Math.floor(index / 10)]}`]: [1, 0, 0, 0, 0, 0] },
        honest: {},
        common: '',
      },
    });
  const many = Array.from({ length: 32 }, (_, index) => worded(index));

  test('of 31 languages is told apart, of more it is an error', () => {
    const most = linked(many.slice(1));
    expect(most.worded).toHaveLength(31);
    for (const [index, { id, wording }] of many.slice(1).entries()) {
      const unit = most.units.lookUp(Object.keys(wording?.scam ?? {})[0] as string);
      expect(most.knownTo[unit], id).toBe((1 << index) | 0);
    }
    const packedMany = packLexicons(many);
    try {
      linkLexicons(packedMany);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(LexiconError);
      expect((error as LexiconError).issues).toMatchObject([{ code: 'too-large' }]);
      expect((error as LexiconError).issues[0]?.message).toContain('32');
    }
  });

  test('that does not count is no matter', () => {
    const { worded: none, lexicons, knownTo } = linked(many, { learned: false });
    expect([none.length, lexicons.length]).toEqual([0, 32]);
    expect([...knownTo].every((bits) => bits === 0)).toBe(true);
    expect(lexicons.every(({ info, wording }) => info.wording === null && wording === null)).toBe(true);
  });
});

test('of no lexicons', () => {
  const matcher = new Matcher(linkLexicons([]));
  expect(read(matcher, 'pay first')).toEqual({ matches: [], cues: [], tells: [] });
});
