import { describe, expect, expectTypeOf, it } from 'vitest';
import * as core from '../src/core.js';
import * as coreLexicon from '../src/entries/core-lexicon.js';
import * as explain from '../src/entries/explain.js';
import * as formats from '../src/entries/formats.js';
import * as lexicon from '../src/entries/lexicon.js';
import * as pool from '../src/entries/node/pool.js';
import * as endpoint from '../src/entries/web/endpoint.js';
import * as stream from '../src/entries/web/stream.js';
import * as main from '../src/index.js';

describe('public names', () => {
  it('of unlure', () => {
    expect(Object.keys(main).sort()).toEqual([
      'OptionsError',
      'SnapshotError',
      'atBaseRate',
      'classify',
      'classifyConversation',
      'createClassifier',
      'createConversation',
      'resumeConversation',
      'segments',
      'stages',
      'tokenize',
      'without',
    ]);
  });

  it('of unlure/core', () => {
    expect(Object.keys(core).sort()).toEqual(['OptionsError', 'SnapshotError', 'createClassifier', 'stages']);
  });

  it('of unlure/core/lexicon', () => {
    expect(Object.keys(coreLexicon).sort()).toEqual(['LexiconError', 'parseLexicon']);
    expectTypeOf<Parameters<typeof coreLexicon.parseLexicon>[1]['beside']>().toEqualTypeOf<readonly coreLexicon.Lexicon[]>();
    expect(coreLexicon.LexiconError).toBe(lexicon.LexiconError);
  });

  it('of unlure/lexicon', () => {
    expect(Object.keys(lexicon).sort()).toEqual(['LexiconError', 'parseLexicon']);
  });

  it('of unlure/pool', () => {
    expect(Object.keys(pool).sort()).toEqual(['LexiconError', 'OptionsError', 'PoolError', 'createPool']);
  });

  it('of unlure/stream', () => {
    expect(Object.keys(stream).sort()).toEqual(['OptionsError', 'classifyEach', 'classifyStream']);
  });

  it('of unlure/endpoint', () => {
    expect(Object.keys(endpoint).sort()).toEqual(['OptionsError', 'createEndpoint']);
  });

  it('of unlure/explain', () => {
    expect(Object.keys(explain).sort()).toEqual([
      'atBaseRate',
      'forModerator',
      'forPersonWarned',
      'redact',
      'segments',
      'warningIn',
      'whatClears',
      'without',
    ]);
  });

  it('of unlure/formats', () => {
    expect(Object.keys(formats).sort()).toEqual(['detectFormat', 'readChat']);
  });
});

describe('types', () => {
  it('of classify', () => {
    expectTypeOf(main.classify).parameter(0).toEqualTypeOf<string | main.MessageInput>();
    expectTypeOf(main.classify).returns.toEqualTypeOf<main.Classification>();
    expectTypeOf<main.Classification['level']>().toEqualTypeOf<'none' | 'low' | 'medium' | 'high'>();
    expectTypeOf<main.Classification['stage']>().toEqualTypeOf<main.Stage | null>();
    expectTypeOf<main.ThresholdName>().toEqualTypeOf<'highRecall' | 'balanced' | 'highPrecision'>();
  });

  it('of a chat file', () => {
    expectTypeOf(formats.readChat).returns.toEqualTypeOf<formats.ChatFile>();
    // What is read can be classified as it is.
    expectTypeOf<formats.ChatMessage>().toExtend<main.MessageInput>();
    expectTypeOf<formats.ChatFormat>().toEqualTypeOf<'json-lines' | 'plain-lines' | 'whatsapp' | 'telegram'>();
  });

  it('of a conversation', () => {
    expectTypeOf(main.createConversation).returns.toEqualTypeOf<main.Conversation>();
    expectTypeOf<main.Assessment['change']>().toEqualTypeOf<'raised' | 'escalated' | 'cleared' | null>();
    expectTypeOf<main.Participant['part']>().toEqualTypeOf<'leading' | 'supporting' | 'targeted' | 'unclear'>();
  });
});

describe('the shape of a result', () => {
  it('is plain frozen JSON with the fields of the contract', () => {
    const result = main.classify('Pay the tax before you can withdraw.');
    expect(Object.keys(result).sort()).toEqual([
      'assessed',
      'contributions',
      'exposure',
      'flagged',
      'framing',
      'language',
      'level',
      'logOdds',
      'notes',
      'phrases',
      'score',
      'script',
      'stage',
      'stages',
      'threshold',
      'versions',
    ]);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(Object.isFrozen(result)).toBe(true);
    expect(Object.isFrozen(result.phrases)).toBe(true);
    expect(Object.isFrozen(result.contributions[0])).toBe(true);
  });
});
