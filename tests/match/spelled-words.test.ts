import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../src/index.js';

const phrasesOf = (text: string) => createClassifier({ languages: ['en'] }).classify(text).phrases;

describe('another spelling of a word', () => {
  it('is read as the word, and told', () => {
    const [plain] = phrasesOf('Pay the 15% tax in USDT before the withdrawal').filter((phrase) => phrase.origin === 'written');
    const spelled = phrasesOf('Pay the 15% tax in USTD before the withdrawl').filter((phrase) => phrase.origin === 'written');
    expect(plain).toBeDefined();
    expect(spelled.map((phrase) => phrase.id)).toContain(plain?.id);
    expect(spelled.some((phrase) => phrase.disguise.includes('spelling'))).toBe(true);
  });

  it('counts as both where a pattern asks for it', () => {
    const ids = phrasesOf('Add me on whtsapp').map((phrase) => phrase.id);
    expect(ids).toContain('en:messenger-misspelt');
    expect(ids).toContain('en:write-me-on-messenger');
  });
});
