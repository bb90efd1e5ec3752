import { describe, expect, test } from 'vitest';
import { normalize } from '../../src/text/normalize.js';
import { chinese, cue, entry, found, isFound, lexicon, matcherOf, read, slices, vietnamese } from '../helpers/lexicons.js';

describe('words in a row', () => {
  test.each([
    ['pay first', 'you pay first ok'],
    ['pay first', 'PAY First'],
    ['pay first', 'pay, first'],
    ['pay first', 'pay-first'],
    ['pay first', 'pay / first'],
    ['pay first', '"pay" first'],
    ['pay first', 'pay\t first'],
    ['dont worry', 'don’t worry'],
    ["don't worry", 'dont worry'],
    ["don't worry", "don't worry"],
    ['24 7 support', '24/7 support'],
    ['pay first', 'ｐａｙ ｆｉｒｓｔ'],
    ['pay first', 'pa\u200by first'],
  ])('%j is in %j', (pattern, text) => {
    expect(isFound(pattern, text)).toBe(true);
  });

  test.each([
    ['pay first', 'pay me first'],
    ['pay first', 'first pay'],
    ['pay first', 'pay. First'],
    ['pay first', 'pay\nfirst'],
    ['pay', 'payment'],
    ['pay', 'repay'],
    ['pay first', 'payfirst'],
  ])('%j is not in %j', (pattern, text) => {
    expect(isFound(pattern, text)).toBe(false);
  });

  test('every place of a phrase is found', () => {
    expect(found('pay first', 'Pay first, then pay first. PAY FIRST!')).toEqual(['Pay first', 'pay first', 'PAY FIRST']);
  });
});

describe('inflection', () => {
  test.each(['pay', 'pays', 'paid', 'paying'])('pay~ matches %s', (form) => {
    expect(found('pay~ first', `${form} first`)).toEqual([`${form} first`]);
  });

  test.each(['payment', 'payer', 'paypal'])('pay~ does not match %s', (form) => {
    expect(isFound('pay~ first', `${form} first`)).toBe(false);
  });

  test('a word without ~ has one form', () => {
    expect(isFound('pay first', 'paid first')).toBe(false);
  });

  test('only the last unit of a joined word bends', () => {
    expect(isFound('top-up~ now', 'top ups now')).toBe(true);
    expect(isFound('top-up~ now', 'tops up now')).toBe(false);
  });
});

describe('optional parts and alternatives', () => {
  test.each([
    ['pay [the] fee', 'pay fee', true],
    ['pay [the] fee', 'pay the fee', true],
    ['pay [the] fee', 'pay a fee', false],
    ['pay [the|your] fee', 'pay your fee', true],
    ['pay [the full] fee', 'pay the full fee', true],
    ['pay [the full] fee', 'pay the fee', false],
    ['(pay|top up) first', 'top up first', true],
    ['(pay|top up) first', 'top first', false],
    ['(pay|[quickly] send) first', 'quickly send first', true],
    ['pay ([a] fee|tax) now', 'pay a fee now', true],
    ['pay ([a] fee|tax) now', 'pay tax now', true],
    ['pay ([a] fee|tax) now', 'pay a tax now', false],
  ])('%j in %j: %j', (pattern, text, expected) => {
    expect(isFound(pattern, text)).toBe(expected);
  });

  test('optional words that are there belong to the match', () => {
    expect(found('[please] pay now [thanks]', 'so please pay now thanks bye')).toEqual(['please pay now thanks']);
  });
});

describe('gaps', () => {
  const words = (count: number) => Array.from({ length: count }, (_, index) => `w${'abcdefgh'[index]}`).join(' ');

  test.each([0, 1, 4, 5])('%i words fit', (count) => {
    expect(isFound('pay ... fee', `pay ${words(count)} fee`)).toBe(true);
  });

  test('six words do not', () => {
    expect(isFound('pay ... fee', `pay ${words(6)} fee`)).toBe(false);
  });

  const zh = { language: chinese, id: 'zh' };
  test.each([
    ['天地玄黄宇宙洪荒日月盈昃', true],
    ['天地玄黄宇宙洪荒日月盈昃辰', false],
    ['', true],
  ])('characters: %j', (between, expected) => {
    expect(isFound('押金 ... 提现', `押金${between}提现`, zh)).toBe(expected);
    expect(isFound('押金...提现', `押金${between}提现`, zh)).toBe(expected);
  });

  test('words and characters share the width', () => {
    expect(isFound('pay ... fee', 'pay 天地玄黄 wa wb wc fee')).toBe(true);
    expect(isFound('pay ... fee', 'pay 天地玄黄宇 wa wb wc fee')).toBe(false);
  });

  test('each gap of several has its own width', () => {
    expect(isFound('pay ... the ... fee', `pay ${words(5)} the ${words(5)} fee`)).toBe(true);
    expect(isFound('pay ... the ... fee', `pay ${words(5)} the ${words(6)} fee`)).toBe(false);
  });

  test('not over the end of a sentence', () => {
    expect(isFound('pay ... fee', 'pay me. The fee')).toBe(false);
  });

  test('a later beginning carries on where an earlier one ran out', () => {
    expect(found('pay ... fee', `pay ${words(4)} pay ${words(3)} fee`)).toEqual([`pay ${words(3)} fee`]);
  });

  test('a gap in an alternative', () => {
    expect(isFound('pay (now ... fee|tax)', 'pay now the whole fee')).toBe(true);
    expect(isFound('pay (now ... fee|tax)', 'pay tax')).toBe(true);
    expect(isFound('pay (now ... fee|tax)', 'pay the whole fee')).toBe(false);
  });
});

describe('&', () => {
  test.each([
    ['pay & withdraw', 'to withdraw you must pay', true],
    ['pay & withdraw', 'pay. Then withdraw', false],
    ['pay first & withdraw & tax', 'tax: pay first, withdraw later', true],
    ['pay first & withdraw & tax', 'pay first, withdraw later', false],
    ['pay now & now pay', 'pay now', false],
    ['pay & pay', 'pay', false],
    ['pay & pay', 'pay and pay', true],
  ])('%j in %j: %j', (pattern, text, expected) => {
    expect(isFound(pattern, text)).toBe(expected);
  });

  test('the match reaches from the first part to the last', () => {
    expect(found('fee & withdraw', 'Please withdraw, after the fee, today.')).toEqual(['withdraw, after the fee']);
  });

  test('of several ways the closest is the match', () => {
    expect(found('fee & withdraw', 'withdraw this and that, then fee withdraw')).toEqual(['fee withdraw']);
  });

  test('parts that could share a word give way to each other', () => {
    expect(isFound('(fee|tax) & (tax|fine) & (fee|tax|fine)', 'fee tax fine')).toBe(true);
    expect(isFound('fee now & (now|soon) & (soon|later)', 'fee now soon later')).toBe(true);
  });
});

describe('&&', () => {
  test.each([
    ['pay first && withdraw', 'You pay first. Then withdraw.', true],
    ['pay first && withdraw', 'Withdraw? You pay first.', true],
    ['pay first && withdraw', 'Pay first to withdraw.', true],
    ['pay first && withdraw', 'You pay first. It is warm. Then withdraw.', false],
    ['pay & tax && withdraw', 'Pay the tax. Withdraw.', true],
    ['pay & tax && withdraw', 'Pay. The tax. Withdraw.', false],
    ['pay && tax && withdraw', 'Tax. Pay. Withdraw.', true],
    ['pay && pay', 'Pay.', false],
    ['(pay|tax) && pay', 'pay tax', true],
  ])('%j in %j: %j', (pattern, text, expected) => {
    expect(isFound(pattern, text)).toBe(expected);
  });

  test('the match knows both its sentences', () => {
    const matcher = matcherOf(lexicon({ entries: [entry('en:one', 'pay first && withdraw')] }));
    const text = 'Hello you. Withdraw today! But pay first. Bye now.';
    const [match] = read(matcher, text).matches;
    expect(match).toMatchObject({ sentence: 1, lastSentence: 2 });
    expect(slices(text, match === undefined ? [] : [match])).toEqual(['Withdraw today! But pay first']);
  });
});

describe('unless', () => {
  test.each([
    ['pay the fee', ['network fee'], 'pay the fee', true],
    ['pay the fee', ['network fee'], 'pay the fee, a network fee', false],
    ['pay the fee', ['network fee'], 'pay the fee. It is a network fee', true],
    ['pay the fee', ['(gas|network) fee', 'refund'], 'pay the fee for a refund', false],
    ['pay && fee', ['refund'], 'Pay. The fee is a refund.', false],
  ])('%j unless %j in %j: %j', (pattern, unless, text, expected) => {
    expect(isFound(pattern, text, { unless })).toBe(expected);
  });

  test('an exception of two parts needs both', () => {
    expect(isFound('pay the fee', 'pay the fee, a deposit', { unless: ['refund & deposit'] })).toBe(true);
    expect(isFound('pay the fee', 'pay the fee, a refund of the deposit', { unless: ['refund & deposit'] })).toBe(false);
  });

  test('every sentence between the parts counts', () => {
    expect(isFound('mid && pay && fee', 'Pay. Mid refund. Fee.', { unless: ['refund'] })).toBe(false);
  });
});

describe('kinds', () => {
  test.each([
    ['pay {money} now', 'pay $50 now', 'pay $50 now'],
    ['pay {money} now', 'pay $50-500 now', 'pay $50-500 now'],
    ['pay {money} now', 'pay 300 USDT now', 'pay 300 USDT now'],
    ['pay {money}', 'pay £50', 'pay £50'],
    ['{money} daily', '$300 daily', '$300 daily'],
    ['tax {percent}', 'tax 15%', 'tax 15%'],
    ['in {duration} done', 'in 2-3 hours done', 'in 2-3 hours done'],
    ['step {number} now', 'step 7 now', 'step 7 now'],
    ['join {url} today', 'join https://example.com/a today', 'join https://example.com/a today'],
    ['join {url} today', 'join t.me/example today', 'join t.me/example today'],
    ['join {url} today', 'join https://example.com/a?ref=1 today', 'join https://example.com/a?ref=1 today'],
    ['write {handle} today', 'write @example_name today', 'write @example_name today'],
    ['call {phone} today', 'call +1 555 010 0199 today', 'call +1 555 010 0199 today'],
    ['earn {number} daily', 'earn $50 daily', 'earn $50 daily'],
  ])('%j in %j', (pattern, text, slice) => {
    expect(found(pattern, text)).toEqual([slice]);
  });

  test('wallet addresses', () => {
    expect(isFound('send to {wallet}', 'send to 0x52908400098527886E0F7030069857D2E4169EE7')).toBe(true);
    expect(isFound('send to {wallet}', 'send to 0x5290')).toBe(false);
  });

  test.each([
    ['pay {money} now', 'pay 50 now'],
    ['tax {percent}', 'tax 15'],
    ['in {duration} done', 'in 3 steps done'],
    ['write {handle} today', 'write example today'],
  ])('%j is not in %j', (pattern, text) => {
    expect(isFound(pattern, text)).toBe(false);
  });

  test('money of loaded languages', () => {
    expect(found('đóng {money} trước', 'đóng 5tr trước', { language: vietnamese, id: 'vi' })).toEqual(['đóng 5tr trước']);
    expect(found('đóng {money} trước', 'đóng 2.000.000đ trước', { language: vietnamese, id: 'vi' })).toEqual(['đóng 2.000.000đ trước']);
    expect(found('押金{money}到账', '押金3,000元到账', { language: chinese, id: 'zh' })).toEqual(['押金3,000元到账']);
    expect(found('仅需{duration}到账', '仅需7天到账', { language: chinese, id: 'zh' })).toEqual(['仅需7天到账']);
  });

  test('words for amounts in Traditional writing', () => {
    const zh = { language: chinese, id: 'zh', folds: '鐘钟時时萬万' };
    expect(found('仅需{duration}到账', '仅需30分鐘到账', zh)).toEqual(['仅需30分鐘到账']);
    expect(found('仅需{money}到账', '仅需3萬元到账', zh)).toEqual(['仅需3萬元到账']);
  });

  test('full-width digits and signs are read like others', () => {
    expect(isFound('tax {percent}', 'tax １５％')).toBe(true);
    expect(isFound('step {number} now', 'step ７ now')).toBe(true);
  });
});

describe('classes', () => {
  const classes = {
    pay: ['pay~', 'top up', '(wire|send~) [the] money'],
    fee: { tax: ['tax~', 'vat'], margin: ['margin', 'security deposit~'] },
  };

  test.each([
    ['@pay first', 'paid first', true],
    ['@pay first', 'top up first', true],
    ['@pay first', 'sent the money first', true],
    ['@pay first', 'wire money first', true],
    ['@pay first', 'top first', false],
    ['@pay ... @fee', 'top up for the security deposits', true],
    ['first @pay', 'first top up', true],
  ])('%j in %j: %j', (pattern, text, expected) => {
    expect(isFound(pattern, text, { classes })).toBe(expected);
  });

  test.each([
    ['pay the tax first', 'tax'],
    ['pay the VAT first', 'tax'],
    ['pay the security deposit first', 'margin'],
  ])('the sense of %j is %j', (text, sense) => {
    const matcher = matcherOf(lexicon({ classes, entries: [entry('en:one', '@pay ... @fee first')] }));
    expect(read(matcher, text).matches.map((match) => match.sense)).toEqual([sense]);
  });

  test('the sense is kept in a pattern of several parts', () => {
    const matcher = matcherOf(lexicon({ classes, entries: [entry('en:one', 'withdraw & pay ... @fee')] }));
    expect(read(matcher, 'to withdraw pay the margin').matches.map((match) => match.sense)).toEqual(['margin']);
  });

  test('classes of shared data and of the language serve a lexicon beside it', () => {
    const shared = lexicon({ id: 'shared', language: null, classes: { messenger: ['whatsapp'] } });
    const own = lexicon({ id: 'mine', origin: 'custom', entries: [entry('mine:one', '@pay on @messenger')] });
    const matcher = matcherOf([shared, lexicon({ classes }), own]);
    expect(read(matcher, 'paid on WhatsApp').matches.map((match) => match.entry.id)).toEqual(['mine:one']);
  });

  test('an own class goes before that of the language', () => {
    const own = lexicon({ id: 'mine', origin: 'custom', classes: { pay: ['donate'] }, entries: [entry('mine:one', '@pay first')] });
    const matcher = matcherOf([lexicon({ classes }), own]);
    expect(read(matcher, 'donate first').matches).toHaveLength(1);
    expect(read(matcher, 'pay first').matches).toHaveLength(0);
  });
});

describe('Vietnamese marks', () => {
  const vi = { language: vietnamese, id: 'vi' };

  test.each([
    ['rút tiền', 'muốn rút tiền về', true],
    ['rút tiền', 'muon rut tien ve', true],
    ['rút tiền', 'RÚT TIỀN', true],
    ['rút tiền', 'ru\u0301t tie\u0302\u0300n', true],
    ['rút tiền', 'rut tien nhé', false],
    ['rút tiền', 'rút tien', false],
    ['rút tiền', 'rụt tiền', false],
    ['rut tien', 'rút tiền', false],
    ['đặt cọc', 'dat coc', true],
    ['đặt cọc', 'Đặt cọc', true],
    ['(rút|nạp) tiền', 'nap tien', true],
    ['(rút|nạp) tiền', 'nap tiền', false],
  ])('%j in %j: %j', (pattern, text, expected) => {
    expect(isFound(pattern, text, vi)).toBe(expected);
  });

  test('class words follow the same rule', () => {
    const classes = { pay: ['chuyển khoản', 'nạp'] };
    expect(isFound('@pay trước', 'chuyen khoan truoc', { ...vi, classes })).toBe(true);
    expect(isFound('@pay trước', 'nap truoc', { ...vi, classes })).toBe(true);
    expect(isFound('@pay trước', 'nap trước', { ...vi, classes })).toBe(false);
    expect(isFound('@pay trước', 'chuyen khoan trước', { ...vi, classes })).toBe(false);
  });

  test('an accent in English text leaves English words alone', () => {
    expect(isFound('pay first', 'pay first at the café')).toBe(true);
  });
});

describe('Chinese', () => {
  const zh = { language: chinese, id: 'zh', folds: '開开錢钱無无貨货' };

  test.each([
    ['开店赚钱', '无货源开店赚钱啦', '开店赚钱'],
    ['开店赚钱', '無貨源開店賺钱', undefined],
    ['开店', '無貨源開店', '開店'],
    ['无货源', '無貨源開店', '無貨源'],
    ['开 店', '开店', '开店'],
    ['开店', '开 店', '开 店'],
    ['0元开店', '現在0元開店!', '0元開店'],
    ['无[需]货源', '无需货源', '无需货源'],
    ['(无|零)货源', '零货源', '零货源'],
  ])('%j in %j: %j', (pattern, text, slice) => {
    expect(found(pattern, text, zh)).toEqual(slice === undefined ? [] : [slice]);
  });

  test('a pattern written in Traditional is folded as well', () => {
    expect(found('開店', '开店', zh)).toEqual(['开店']);
  });

  test('commas do not part characters, full stops do', () => {
    expect(isFound('开店', '开，店', zh)).toBe(true);
    expect(isFound('开店', '开。店', zh)).toBe(false);
  });
});

describe('disguise', () => {
  test.each([
    ['join telegram now', 'join te1egram now'],
    ['join telegram now', 'join t e l e g r a m now'],
    ['join telegram now', 'join t.e.l.e.g.r.a.m now'],
    ['join telegram now', 'join tеlеgrаm now'],
    ['join telegram now', 'join 𝐭𝐞𝐥𝐞𝐠𝐫𝐚𝐦 now'],
    ['join telegram now', 'join tele\u200bgram now'],
    ['join telegram now', 'join 🅃🄴🄻🄴🄶🅁🄰🄼 now'],
    ['join telegram now', 'join tel\u0336e\u0336g\u0336ram now'],
  ])('%j is found in %j, at its place there', (pattern, text) => {
    expect(found(pattern, text)).toEqual([text]);
  });
});

describe('of overlapping matches', () => {
  const strong = { strength: 3 as const };

  test('one inside a longer one that is as strong is dropped', () => {
    const matcher = matcherOf(lexicon({ entries: [entry('en:long', 'guaranteed daily profit'), entry('en:short', 'daily profit')] }));
    expect(read(matcher, 'guaranteed daily profit').matches.map((match) => match.entry.id)).toEqual(['en:long']);
  });

  test('a stronger one inside stays', () => {
    const matcher = matcherOf(
      lexicon({ entries: [entry('en:long', 'guaranteed daily profit'), entry('en:short', 'daily profit', strong)] }),
    );
    expect(read(matcher, 'guaranteed daily profit').matches.map((match) => match.entry.id)).toEqual(['en:long', 'en:short']);
  });

  test('one of another tactic stays', () => {
    const matcher = matcherOf(
      lexicon({ entries: [entry('en:long', 'guaranteed daily profit'), entry('en:short', 'daily profit', { tactic: 'urgency' })] }),
    );
    expect(read(matcher, 'guaranteed daily profit').matches).toHaveLength(2);
  });

  test('all are reported where entries are tried one by one', () => {
    const matcher = matcherOf(lexicon({ entries: [entry('en:long', 'guaranteed daily profit'), entry('en:short', 'daily profit')] }));
    expect(matcher.match(normalize('guaranteed daily profit'), true)?.matches).toHaveLength(2);
  });

  test('partly overlapping ones both stay', () => {
    const matcher = matcherOf(lexicon({ entries: [entry('en:left', 'guaranteed daily profit'), entry('en:right', 'profit for you')] }));
    expect(read(matcher, 'guaranteed daily profit for you').matches.map((match) => match.entry.id)).toEqual(['en:left', 'en:right']);
  });

  test('two patterns of one entry in one place are one match', () => {
    const matcher = matcherOf(
      lexicon({ entries: [entry('en:one', ['daily profit', 'guaranteed daily profit', 'guaranteed ... profit'])] }),
    );
    expect(read(matcher, 'guaranteed daily profit').matches).toHaveLength(1);
  });
});

describe('allow phrases', () => {
  const lexicons = lexicon({
    entries: [entry('en:one', 'security deposit')],
    allow: [{ id: 'en:allow', patterns: ['rental security deposit', 'the security deposit ... landlord'] }],
  });

  test.each([
    ['pay the security deposit', 1],
    ['pay the rental security deposit', 0],
    ['the security deposit of our landlord', 0],
    ['rental security deposit and security deposit', 1],
  ])('%j: %i matches', (text, count) => {
    expect(read(matcherOf(lexicons), text).matches).toHaveLength(count);
  });
});

describe('what else a text has', () => {
  test('cues, with their sentence', () => {
    const matcher = matcherOf(
      lexicon({ entries: [entry('en:one', 'pay first')], cues: [cue('en:beware', 'warning', 'sentence', 'beware of')] }),
    );
    const { cues } = read(matcher, 'You pay first. Beware of that.');
    expect(cues.map((found) => [found.cue.modifier, found.sentence])).toEqual([['warning', 1]]);
  });

  test('tells of the languages that are loaded', () => {
    const tells = [
      { script: 'task-job', language: 'en', patterns: ['daily tasks'] },
      { script: 'investment', language: 'fr', patterns: ['pay first'] },
    ];
    const matcher = matcherOf(lexicon({ entries: [entry('en:one', 'pay first')] }), { tells });
    expect(read(matcher, 'daily tasks, pay first').tells).toEqual(['task-job']);
  });

  test('null where nothing can be a phrase', () => {
    const matcher = matcherOf(lexicon({ entries: [entry('en:one', 'pay first')] }));
    expect(matcher.match(normalize('the weather was mild'))).toBeNull();
    expect(matcher.match(normalize(''))).toBeNull();
  });

  test('sentences cover the text up to its last word', () => {
    const matcher = matcherOf(lexicon({ entries: [entry('en:one', 'pay first')] }));
    const text = 'Hello you.  Pay first! Bye';
    const sentences = matcher.match(normalize(text))?.sentences ?? [];
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['Hello you.', '  Pay first!', ' Bye']);
    expect(sentences.map(({ units }) => units)).toEqual([2, 2, 1]);
  });
});

describe('in a long text', () => {
  const filler = (count: number) => 'The weather was mild. '.repeat(count);

  test('phrases far apart are all found', () => {
    const matcher = matcherOf(lexicon({ entries: [entry('en:one', 'pay first && withdraw')] }));
    const text = `${filler(40)}Pay first. Withdraw. ${filler(40)}Withdraw. Pay first. ${filler(40)}`;
    expect(slices(text, read(matcher, text).matches)).toEqual(['Pay first. Withdraw', 'Withdraw. Pay first']);
  });

  test('so are the cues that reach them', () => {
    const cues = [
      cue('en:report', 'report', 'around', 'they told me'),
      cue('en:warning', 'warning', 'text', 'scam alert'),
      cue('en:inquiry', 'inquiry', 'text', 'is this a scam'),
      cue('en:list', 'warning', 'list', 'scammers will say'),
    ];
    const matcher = matcherOf(lexicon({ entries: [entry('en:one', 'pay first')], cues }));
    const cuesIn = (text: string) => read(matcher, text).cues.map(({ cue: { modifier, reach } }) => `${modifier} ${reach}`);
    expect(cuesIn(`${filler(40)}They told me. Why now. Pay first. ${filler(40)}`)).toEqual(['report around']);
    expect(cuesIn(`Scam alert! ${filler(40)}Pay first.`)).toEqual(['warning text']);
    expect(cuesIn(`${filler(40)}Pay first. ${filler(40)}Is this a scam?`)).toEqual(['inquiry text']);
    expect(cuesIn(`${filler(40)}Pay first. ${filler(40)}Is this a scam? Thanks.`)).toEqual(['inquiry text']);
    expect(cuesIn(`${filler(40)}Scammers will say:\n- hello there\n- good day\n- how are you\n- pay first\n${filler(40)}`)).toEqual([
      'warning list',
    ]);
  });
});

test('one lexicon changes nothing that another finds', () => {
  const one = lexicon({ entries: [entry('en:one', '(pay|top up) ... fee & withdraw')] });
  const other = lexicon({
    id: 'xx',
    origin: 'custom',
    entries: [entry('xx:one', 'pay ... fee'), entry('xx:two', 'fee')],
    classes: { pay: ['top up', 'fee'] },
  });
  const text = 'To withdraw, top up now for the fee, pay.';
  const alone = read(matcherOf(one), text).matches.map(({ start, end }) => [start, end]);
  const beside = read(matcherOf([other, one]), text).matches.filter((match) => match.lexicon.id === 'en');
  expect(alone).toHaveLength(1);
  expect(beside.map(({ start, end }) => [start, end])).toEqual(alone);
});
