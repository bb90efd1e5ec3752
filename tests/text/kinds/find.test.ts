import { describe, expect, test } from 'vitest';
import { createKindFinder } from '../../../src/text/kinds/find.js';
import type { TokenKind } from '../../../src/text/kinds/kind-span.js';

const finder = createKindFinder({
  money: ['元', '万元', '块', 'đ', 'đồng', 'tr', 'triệu', 'k', 'dollars', 'USDT'],
  durations: ['seconds', 'minutes', 'minute', 'hours', 'hour', 'days', 'day', 'weeks', '天', '小时', '分钟', 'phút', 'giờ', 'ngày'],
});

/** The stretches of one kind, as written. */
function found(kind: TokenKind, text: string): string[] {
  return finder
    .find(text, 0, text.length)
    .filter((span) => span.kind === kind)
    .map(({ start, end }) => text.slice(start, end));
}

describe('money', () => {
  test.each([
    ['earn $50 a day', '$50'],
    ['earn $50-500 a day', '$50-500'],
    ['earn $50 - $500 a day', '$50 - $500'],
    ['earn $50 to $500 a day', '$50 to $500'],
    ['from $1,200.50 now', '$1,200.50'],
    ['US$300 only', 'US$300'],
    ['pay €20 now', '€20'],
    ['pay £5 now', '£5'],
    ['₹5000 daily', '₹5000'],
    ['₫500.000', '₫500.000'],
    ['300 USDT first', '300 USDT'],
    ['300USDT first', '300USDT'],
    ['300usdt first', '300usdt'],
    ['USDT 300 first', 'USDT 300'],
    ['RM 150 daily', 'RM 150'],
    ['Rp 2.000.000', 'Rp 2.000.000'],
    ['3,000元起', '3,000元'],
    ['3000块', '3000块'],
    ['5万元', '5万元'],
    ['3-5万元', '3-5万元'],
    ['đóng 5tr trước', '5tr'],
    ['đóng 5 triệu trước', '5 triệu'],
    ['2.000.000đ nhé', '2.000.000đ'],
    ['500k nhé', '500k'],
    ['300 dollars each', '300 dollars'],
    ['$5k a month', '$5k'],
    ['$1.5m in total', '$1.5m'],
    ['$300+ a day', '$300+'],
  ])('%j has %j', (text, money) => {
    expect(found('money', text)).toEqual([money]);
  });

  test.each(['50 people', '2024', '5 trees', '300 kilometres', 'step 3', '15%', '5 trở lên'])('%j has none', (text) => {
    expect(found('money', text)).toEqual([]);
  });
});

describe('numbers of other languages', () => {
  const many = createKindFinder({
    money: ['руб', 'р', 'ريال', 'बाट', 'บาท'],
    durations: ['мин'],
    percents: ['процентов', 'por ciento', 'बाट'],
    multiples: ['тыс', 'milhões', 'ล้าน'],
  });
  test.each([
    ['money', 'получите 5 тыс руб сразу', '5 тыс руб'],
    ['money', 'за 300 р сразу', '300 р'],
    ['money', 'จ่าย 2 ล้านบาท', '2 ล้านบาท'],
    ['duration', '30 мин в день', '30 мин'],
    ['money', 'dapat RM500 мин ini', 'RM500'],
    ['percent', 'до 20 процентов', '20 процентов'],
    ['percent', 'bakiyenin %20 kadar', '%20'],
    ['percent', '٪ نسبة 15٪', '15٪'],
  ] as const)('%s in %j: %j', (kind, text, written) => {
    expect(
      many
        .find(text, 0, text.length)
        .filter((span) => span.kind === kind)
        .map(({ start, end }) => text.slice(start, end)),
    ).toEqual([written]);
  });

  test.each(['5 разных', '5 минут', '300 рядом'])('%j is a number and no more', (text) => {
    expect(many.find(text, 0, text.length).map(({ kind }) => kind)).toEqual(['number']);
  });
});

describe('percent', () => {
  test.each([
    ['a 15% tax', '15%'],
    ['1-2% daily', '1-2%'],
    ['0.5 % each', '0.5 %'],
    ['15％的税', '15％'],
    ['15 percent of it', '15 percent'],
    ['百分之十五的税', '百分之十五'],
  ])('%j has %j', (text, percent) => {
    expect(found('percent', text)).toEqual([percent]);
  });

  test('not of a bare number', () => {
    expect(found('percent', '15 of them')).toEqual([]);
  });
});

describe('duration', () => {
  test.each([
    ['in 30 minutes', '30 minutes'],
    ['takes 2-3 hours', '2-3 hours'],
    ['takes 2 to 3 days', '2 to 3 days'],
    ['a 30-minute task', '30-minute'],
    ['7天到账', '7天'],
    ['24小时内', '24小时'],
    ['30 phút là xong', '30 phút'],
  ])('%j has %j', (text, duration) => {
    expect(found('duration', text)).toEqual([duration]);
  });

  test.each(['3 dayton', '30 people', 'days'])('%j has none', (text) => {
    expect(found('duration', text)).toEqual([]);
  });
});

describe('url', () => {
  test.each([
    ['see https://example.com/a?b=c#d now', 'https://example.com/a?b=c#d'],
    ['see http://example.test now', 'http://example.test'],
    ['see www.example.com now', 'www.example.com'],
    ['see example.com now', 'example.com'],
    ['see shop.example.com/a now', 'shop.example.com/a'],
    ['write t.me/example now', 't.me/example'],
    ['write wa.me/15550100 now', 'wa.me/15550100'],
    ['加我t.me/example，谢谢', 't.me/example'],
  ])('%j has %j', (text, url) => {
    expect(found('url', text)).toEqual([url]);
  });

  test.each(['me@example.com', 'good.Then', 'e.g. this', 'well...me', 'version 1.2'])('%j has none', (text) => {
    expect(found('url', text)).toEqual([]);
  });
});

describe('handle', () => {
  test('a name after @', () => {
    expect(found('handle', 'write @example_name now')).toEqual(['@example_name']);
    expect(found('handle', '@abc')).toEqual(['@abc']);
  });

  test.each(['me@example.com', '@ab', '@ 5', '@1abc'])('%j has none', (text) => {
    expect(found('handle', text)).toEqual([]);
  });
});

describe('wallet', () => {
  test.each([
    ['TRON', 'TJRyWwFs9wTFGZg3JbrVriFbNfCug5tDeC'],
    ['EVM', '0x52908400098527886E0F7030069857D2E4169EE7'],
    ['Bitcoin, old', '1BoatSLRHtKNngkdXEeobR76b53LETtpyT'],
    ['Bitcoin, script', '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy'],
    ['Bitcoin, new', 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq'],
  ])('%s', (_, address) => {
    expect(found('wallet', `send to ${address}, please`)).toEqual([address]);
    expect(found('number', `send to ${address}, please`)).toEqual([]);
  });

  test.each(['0x5290', `T${'1'.repeat(20)}`, 'TJRyWwFs9wTFGZg3JbrVriFbNfCug5tDeC2', '0x52908400098527886E0F7030069857D2E4169EEG'])(
    '%j is none',
    (text) => {
      expect(found('wallet', text)).toEqual([]);
    },
  );
});

describe('phone', () => {
  test.each(['+1 555 010 0199', '+84 901 234 567', '0901234567', '(555) 010-0199'.slice(1), '+44.20.7946.0000'])('%j', (number) => {
    expect(found('phone', `call ${number} now`)).toEqual([number]);
  });

  test.each(['1234567', '$1234567890', '12345678901234567890123'])('%j is none', (text) => {
    expect(found('phone', text)).toEqual([]);
  });
});

describe('number', () => {
  test.each([
    ['step 7', ['7']],
    ['3,000 people', ['3,000']],
    ['10.000.000 lượt', ['10.000.000']],
    ['1 000 000 views', ['1 000 000']],
    ['3.5 of 5', ['3.5', '5']],
    ['5万人', ['5万']],
  ])('%j has %j', (text, numbers) => {
    expect(found('number', text)).toEqual(numbers);
  });

  test('an amount is a number too', () => {
    expect(found('number', '$50 and 15%')).toEqual(['50', '15']);
  });

  test('what stands in a link is none', () => {
    expect(found('number', 'https://example.com/7/8')).toEqual([]);
  });
});

describe('finding', () => {
  test('looks only where it is told to', () => {
    const text = 'pay $50. Then $60. Then $70.';
    expect(finder.find(text, 8, 18).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['money', '$60'],
      ['number', '60'],
    ]);
  });

  test('spans come by start, the longer first', () => {
    const spans = finder.find('15% of $300 in 2 days', 0, 21);
    expect(spans.map(({ start }) => start)).toEqual([...spans.map(({ start }) => start)].sort((a, b) => a - b));
  });

  test('nothing in plain words', () => {
    expect(finder.find('nothing to see here', 0, 19)).toEqual([]);
  });

  test('a language without money words knows signs and codes', () => {
    const bare = createKindFinder({ money: [], durations: [] });
    expect(bare.find('$50', 0, 3).map(({ kind }) => kind)).toEqual(['money', 'number']);
    expect(bare.find('50 元', 0, 4).map(({ kind }) => kind)).toEqual(['number']);
  });

  test('masked amounts of public corpora are numbers', () => {
    expect(found('money', 'earn $XXX daily')).toEqual(['$XXX']);
    expect(found('number', 'earn DIGIT daily')).toEqual(['DIGIT']);
  });
});
