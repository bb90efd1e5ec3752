import { describe, expect, it } from 'vitest';
import { RowError, readCorrection, readRow } from '../../src/quality/read-row.js';

describe('readRow', () => {
  it('reads a scam of our fixtures', () => {
    expect(
      readRow({ id: 'en-1', text: 'x', label: 'scam', kind: 'store', lang: 'en', stages: ['net-closing'] }, 'messages/en', 'open'),
    ).toEqual({
      id: 'en-1',
      label: 'scam',
      lang: 'en',
      source: 'messages/en',
      script: 'store',
      family: null,
      class: null,
      hard: false,
      text: 'x',
      stages: ['net-closing'],
      framing: 'plain',
    });
  });

  it('reads a hard honest text of our fixtures', () => {
    const row = { id: 'en-2', text: 'x', label: 'legit', kind: 'hard', class: 'bank', lang: 'en', framing: 'warning' };
    expect(readRow(row, 'messages/en', 'blind')).toMatchObject({ hard: true, class: 'bank', framing: 'warning', script: null });
  });

  it('takes the kind of the development data for a medium', () => {
    const row = { id: 's-1', text: 'x', label: 'legit', kind: 'sms', lang: 'zh', source: 'somebody/somewhere:file', family: null };
    expect(readRow(row, 'nus-zh', 'development')).toMatchObject({
      source: 'nus-zh',
      script: null,
      class: 'sms',
      hard: false,
      framing: null,
    });
  });

  it.each([{ kind: 'advisory' }, { kind: 'article' }, { kind: 'job' }, { kind: 'sms', family: 'task_job' }])(
    'takes %o for a look-alike',
    (part) => {
      expect(readRow({ id: 's-1', text: 'x', label: 'legit', lang: 'en', ...part }, 's', 'development').hard).toBe(true);
    },
  );

  it('reads dialogues, roles standing in for names', () => {
    const messages = [
      { role: 'suspect', text: 'a' },
      { from: 'B', role: 'target', text: 'b', at: 5, id: '7', stages: ['recovery'] },
    ];
    expect(readRow({ id: 'd-1', label: 'scam', scam_type: 'pig butchering', lang: 'en', messages }, 'd', 'development')).toMatchObject({
      script: 'investment',
      messages: [
        { from: 'suspect', text: 'a', id: null, at: null, stages: [] },
        { from: 'B', text: 'b', id: '7', at: 5, stages: ['recovery'] },
      ],
    });
  });

  it.each([
    [null, 'not an object'],
    [{ label: 'legit', text: 'x' }, 'id is missing'],
    [{ id: '1', text: 'x' }, 'label is missing'],
    [{ id: '1', label: 'ham', text: 'x' }, 'label is none of scam, spam, legit'],
    [{ id: '1', label: 'legit' }, 'text is missing'],
    [{ id: '1', label: 'legit', text: 3 }, 'text is no string'],
    [{ id: '1', label: 'scam', text: 'x', stages: 'recovery' }, 'stages is no list of strings'],
    [{ id: '1', label: 'scam', messages: {} }, 'messages is no list'],
  ])('refuses %o', (value, message) => {
    expect(() => readRow(value, 's', 'development')).toThrow(new RowError(message));
  });
});

describe('readCorrection', () => {
  it('reads a second reading', () => {
    expect(readCorrection({ id: '1', verdict: 'scam', kind: 'mule', stage: null, sure: 2 })).toEqual({
      id: '1',
      verdict: 'scam',
      kind: 'mule',
      stage: null,
      sure: 2,
    });
  });

  it('refuses an unknown verdict', () => {
    expect(() => readCorrection({ id: '1', verdict: 'ham' })).toThrow(RowError);
  });
});
