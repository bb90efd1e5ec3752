import { describe, expect, it } from 'vitest';
import { formatAttacks } from '../../src/attack/format-attacks.js';
import { measureAttacks } from '../../src/attack/measure-attacks.js';
import { honest, scam, wordClassifier } from './sample.js';

const options = { seed: 1, kinds: ['full-width', 'enclosed'] };

describe('formatAttacks', () => {
  it('is a table, the worst kind first', () => {
    const lines = formatAttacks(measureAttacks([scam, honest], wordClassifier, options));
    expect(lines[0]).toBe('2 texts, 2 of them with phrases to disguise; seed 1');
    expect(lines[2]).toMatch(/^kind +texts +matches kept +95% +learned kept +still flagged +honest, now flagged/);
    const rows = lines.slice(3).map((line) => line.split(/ {2,}/));
    expect(rows[0]).toEqual(['enclosed', '2', '0/3', '0%', expect.any(String), '0/1', '0%', '0/1', '0%', '0/1', '0%']);
    expect(rows.at(1)?.slice(0, 4)).toEqual(['full-width', '2', '3/3', '100%']);
  });

  it('lists misses by id, and texts where they are', () => {
    const unread = { ...scam, unread: true };
    const report = measureAttacks([scam, unread], wordClassifier, { ...options, kinds: ['enclosed'], misses: true });
    expect(formatAttacks(report).slice(-3)).toEqual([
      'what was lost: 1',
      'scam (enclosed) en:margin, en:money, no longer flagged',
      'in blind sets, kept unread: 1',
    ]);
    const [miss] = report.misses ?? [];
    if (miss === undefined) throw new Error('no miss');
    const flagged = { plain: false, disguised: true };
    expect(formatAttacks({ ...report, misses: [{ ...miss, lost: [], flagged, text: 'two\nlines' }], unreadMisses: 0 }).slice(-3)).toEqual([
      'scam (enclosed) now flagged',
      '  two',
      '  lines',
    ]);
  });
});
