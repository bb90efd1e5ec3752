/** A text that every entry is tried on. */
const text = 'To withdraw your balance you must first pay a 15% margin.';

/** An expression over modules as `moduleName` calls them, a promise perhaps, and the JSON it must come to. */
interface Use {
  readonly expression: string;
  readonly expected: unknown;
}

const own = {
  id: 'our-market',
  language: 'en',
  phrases: [
    {
      id: 'our-market:side-door',
      tactic: 'off-platform-move',
      phrase: 'deal through the side door',
      strength: 3,
      pattern: '(deal|trade|pay) ... side door',
      yes: ['We can deal through the side door.'],
      no: ['The side door is open.'],
    },
  ],
};

/** One use of each subpath; a subpath that is not here has its names compared and nothing more. */
const uses: Readonly<Record<string, Use>> = {
  unlure: {
    expression: `unlure.classify('${text}').phrases.filter(({ origin }) => origin === 'written').map(({ id, start, end }) => [id, start, end])`,
    expected: [['en:to-withdraw-pay-fee', 0, 56]],
  },
  'unlure/core': {
    expression: `unlure_core.createClassifier({ lexicons: [unlure_lexicons_shared.shared, unlure_lexicons_en.en] }).classify('${text}').stage`,
    expected: 'net-closing',
  },
  'unlure/lexicon': {
    expression: `unlure.createClassifier({ lexicons: [unlure_lexicon.parseLexicon(${JSON.stringify(own)})] }).classify('Shall we trade by the side door?').phrases.map(({ id }) => id)`,
    expected: ['our-market:side-door'],
  },
  'unlure/core/lexicon': {
    expression: `[unlure_lexicons_shared.shared, unlure_lexicons_en.en].map((_, index, beside) => index === 0 ? unlure_core.createClassifier({ lexicons: [...beside, unlure_core_lexicon.parseLexicon(${JSON.stringify(own)}, { beside })] }).classify('Shall we trade by the side door?').phrases.map(({ id }) => id) : [])[0]`,
    expected: ['our-market:side-door'],
  },
  'unlure/explain': {
    expression: `unlure_explain.segments('${text}', unlure.classify('${text}')).map(({ text }) => text).join('')`,
    expected: text,
  },
  'unlure/formats': {
    expression: `unlure_formats.readChat('2/12/24, 7:41 PM - Ana: see you at lunch').records.map((record) => record.type === 'message' && record.message.from)`,
    expected: ['Ana'],
  },
  'unlure/grammar/en': {
    expression: `unlure.createClassifier({ languages: ['en'], grammar: unlure_grammar_en.english }).classify('${text}').stage`,
    expected: 'net-closing',
  },
  'unlure/stream': {
    expression: `unlure_stream.classifyEach(unlure.createClassifier({ languages: ['en'] }), ['${text}', 'hello']).next().then(({ value }) => value?.classification.stage)`,
    expected: 'net-closing',
  },
  'unlure/endpoint': {
    expression: `unlure_endpoint.createEndpoint({ classifier: unlure.createClassifier({ languages: ['en'] }), authentication: 'none' })(new Request('https://example.com/health')).then(({ status }) => status)`,
    expected: 200,
  },
  'unlure/pool': {
    expression: `(async () => {
      const pool = await unlure_pool.createPool({ threads: 1, classifier: { languages: ['en'] } });
      const stages = [];
      for await (const { stage } of pool.classifyAll(['${text}', 'hello'])) stages.push(stage);
      await pool.close();
      return stages;
    })()`,
    expected: ['net-closing', null],
  },
};

/** The name a program gives to a subpath's module: `unlure_lexicons_en`. */
export function moduleName(subpath: string): string {
  return subpath.replace(/[^a-z0-9]/gi, '_');
}

export function useOf(subpath: string): Use {
  const [, lexicon] = /^unlure\/lexicons\/(.+)$/.exec(subpath) ?? [];
  if (lexicon === undefined) return uses[subpath] ?? { expression: 'null', expected: null };
  const lexicons = ['shared', lexicon].map((name) => `${moduleName(`unlure/lexicons/${name}`)}.${name.replace(/[^a-z0-9]/gi, '_')}`);
  return {
    expression: `[unlure_core.createClassifier({ lexicons: [${[...new Set(lexicons)].join(', ')}] })].map((made) => [made.languages, made.classify('UNLURE-TEST-PHRASE').flagged])[0]`,
    expected: [lexicon === 'shared' ? [] : [lexicon], true],
  };
}
