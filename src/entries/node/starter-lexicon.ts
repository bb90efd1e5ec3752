/// <reference types="node" />
import { basename, resolve } from 'node:path';
import lexiconSchema from '../../../lexicons/schema/lexicon.json' with { type: 'json' };
import { builtInLexicons } from '../../builtin/all.gen.js';
import { policyData } from '../../builtin/policy.gen.js';
import { stages } from '../../lexicon/taxonomy.js';

/** An invented way of saying "let us do this where nobody looks". */
interface Starter {
  readonly phrase: string;
  readonly pattern: string;
  readonly yes: string;
  readonly no: string;
}

const english: Starter = {
  phrase: 'settle the deal in the blue room',
  pattern: '(deal|pay~) & blue room',
  yes: 'Let us finish the deal in the blue room.',
  no: 'The blue room has a large window.',
};

const starters: Readonly<Record<string, Starter>> = {
  en: english,
  ar: {
    phrase: 'إتمام الصفقة في الغرفة الزرقاء',
    pattern: '(الصفقة|الدفع) & الغرفة الزرقاء',
    yes: 'لنتمم الصفقة في الغرفة الزرقاء.',
    no: 'في الغرفة الزرقاء نافذة كبيرة.',
  },
  de: {
    phrase: 'das Geschäft im blauen Raum abschließen',
    pattern: '(geschäft|bezahlen) & blauen raum',
    yes: 'Lass uns das Geschäft im blauen Raum abschließen.',
    no: 'Im blauen Raum steht ein großer Tisch.',
  },
  es: {
    phrase: 'cerrar el trato en la sala azul',
    pattern: '(trato|pagar) & sala azul',
    yes: 'Cerremos el trato en la sala azul.',
    no: 'La sala azul tiene una ventana grande.',
  },
  fil: {
    phrase: 'magbayad sa asul na silid',
    pattern: '(bayad|magbayad) & asul na silid',
    yes: 'Puwede kang magbayad sa asul na silid.',
    no: 'May malaking bintana ang asul na silid.',
  },
  fr: {
    phrase: 'payer dans la salle bleue',
    pattern: '(payer|paiement) & salle bleue',
    yes: 'Vous pouvez payer dans la salle bleue.',
    no: 'La salle bleue a une grande fenêtre.',
  },
  hi: {
    phrase: 'नीले कमरे में सौदा पूरा करना',
    pattern: '(सौदा|भुगतान) & नीले कमरे',
    yes: 'सौदा नीले कमरे में पूरा करते हैं।',
    no: 'नीले कमरे में एक बड़ी खिड़की है।',
  },
  id: {
    phrase: 'menyelesaikan transaksi di ruang biru',
    pattern: '(transaksi|bayar) & ruang biru',
    yes: 'Mari selesaikan transaksi di ruang biru.',
    no: 'Ruang biru punya jendela besar.',
  },
  ja: {
    phrase: '取引は青い部屋で',
    pattern: '(取引|支払) & 青い部屋',
    yes: '取引は青い部屋で済ませましょう。',
    no: '青い部屋には大きな窓があります。',
  },
  ko: {
    phrase: '파란 방에서 거래하기',
    pattern: '(거래~|결제~) & 파란 방~',
    yes: '파란 방에서 거래합시다.',
    no: '파란 방에는 큰 창문이 있습니다.',
  },
  ms: {
    phrase: 'bayar di bilik biru',
    pattern: '(bayar|bayaran) & bilik biru',
    yes: 'Awak boleh bayar di bilik biru.',
    no: 'Bilik biru ada tingkap besar.',
  },
  pt: {
    phrase: 'fechar o negócio na sala azul',
    pattern: '(negócio|pagar) & sala azul',
    yes: 'Vamos fechar o negócio na sala azul.',
    no: 'A sala azul tem uma janela grande.',
  },
  ru: {
    phrase: 'завершить сделку в синей комнате',
    pattern: '(сделку|заплатить) & синей комнате',
    yes: 'Давайте завершим сделку в синей комнате.',
    no: 'В синей комнате большое окно.',
  },
  th: {
    phrase: 'จ่ายเงินที่ห้องสีฟ้า',
    pattern: '(จ่ายเงิน|ซื้อขาย) & ห้องสีฟ้า',
    yes: 'จ่ายเงินได้ที่ห้องสีฟ้า',
    no: 'ห้องสีฟ้ามีหน้าต่างบานใหญ่',
  },
  tr: {
    phrase: 'ödemeyi mavi odada yapmak',
    pattern: '(ödeme|ödemeyi) & mavi (oda|odada)',
    yes: 'Ödemeyi mavi odada yapabilirsin.',
    no: 'Mavi odada büyük bir pencere var.',
  },
  uk: {
    phrase: 'завершити угоду в синій кімнаті',
    pattern: '(угоду|заплатити) & синій кімнаті',
    yes: 'Давайте завершимо угоду в синій кімнаті.',
    no: 'У синій кімнаті велике вікно.',
  },
  vi: {
    phrase: 'giao dịch ở phòng xanh',
    pattern: '(giao dịch|trả tiền) & phòng xanh',
    yes: 'Mình giao dịch ở phòng xanh nhé.',
    no: 'Phòng xanh có cửa sổ lớn.',
  },
  zh: {
    phrase: '去蓝色房间交易',
    pattern: '(交易|付款) & 蓝色房间',
    yes: '我们去蓝色房间交易吧。',
    no: '蓝色房间有一扇大窗户。',
  },
};

/** Languages that are written without spaces and have no built-in lexicon. */
const unspaced: readonly string[] = ['bo', 'km', 'lo', 'my', 'yue', 'wuu', 'nan'];

/** The files of a lexicon to begin with, by their names. A language without a built-in lexicon is described in it, and its entry is English until somebody translates it. */
export function starterFiles(language: string, path: string): ReadonlyMap<string, string> {
  const isLoaded = builtInLexicons.some(({ tag }) => tag === language);
  const { phrase, pattern, yes, no } = starters[language] ?? english;
  const id = nameOf(path);
  const lexicon = {
    $schema: './schema/lexicon.json',
    id,
    language: isLoaded ? language : { tag: language, name: language, writing: unspaced.includes(language) ? 'unspaced' : 'spaced' },
    phrases: [{ id: `${id}:blue-room`, tactic: 'off-platform-move', phrase, strength: 2, pattern, yes: [yes], no: [no] }],
  };
  return new Map([
    ['lexicon.json', `${JSON.stringify(lexicon, null, 2)}\n`],
    ['README.md', readme],
    ['schema/lexicon.json', `${JSON.stringify(lexiconSchema, null, 2)}\n`],
  ]);
}

/** A name for ids, after the folder where its name will do. */
function nameOf(path: string): string {
  const name = basename(resolve(path))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');
  return name === '' ? 'own' : name;
}

const tactics = stages
  .map(
    (stage) =>
      `| ${stage} | ${policyData.tactics
        .filter((tactic) => tactic.stage === stage)
        .map(({ id }) => id)
        .join(', ')} |`,
  )
  .join('\n');

const readme = `# A lexicon for unlure

\`lexicon.json\` holds the entries; \`$schema\` lets an editor check them as you type. More files may stand beside it, each a lexicon
with an \`id\` of its own.

    unlure lexicon lint .      every error at once, with its place and a remedy; warnings apart
    unlure lexicon test .      tries the sentences of every entry, and the rows in fixtures/
    unlure classify --lexicon . "a text"

## An entry

| field | means |
|---|---|
| \`id\` | its name in results, permanent: \`<lexicon>:<kebab-case>\` |
| \`tactic\` | what it is a sign of: one of those below |
| \`phrase\` | the plain wording, as a moderator should read it |
| \`strength\` | 3: honest people practically never say it. 2: typical of the scam. 1: a hint beside others |
| \`pattern\` | what to match, or a list of patterns |
| \`unless\` | optional patterns; one of them in the same sentence removes the match |
| \`yes\` | sentences it must find |
| \`no\` | what honest people say with nearly the same words, which it must not find |

## Patterns

| notation | means |
|---|---|
| \`words here\` | these words in a row |
| \`word~\` | any inflection of the word |
| \`[optional]\`, \`(a\\|b c)\` | may be absent; either |
| \`...\` | a gap of at most 5 words, or 12 characters in writing without spaces |
| \`a & b\`, \`a && b\` | both in one sentence, in any order; in two neighbouring sentences |
| \`{money} {percent} {duration} {number} {url} {handle} {wallet} {phone}\` | kinds of tokens |
| \`@class\` | any word of a class: of the built-in lexicon of the language, or of \`classes\` in this file |

Besides \`phrases\` a lexicon may hold \`allow\`, phrases that look bad and are not, and \`classes\`, lists of words by name.

## Tactics

| stage | tactics |
|---|---|
${tactics}

## Fixtures

Rows in \`fixtures/*.jsonl\` are judged by the built-in lexicons and this one together: a \`scam\` has to be flagged, \`legit\` not.

    {"id": "1", "label": "scam", "text": "…"}
    {"id": "2", "label": "legit", "text": "…"}
`;
