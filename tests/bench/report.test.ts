import { describe, expect, it } from 'vitest';
import { barChart } from '../../bench/chart.js';
import { around, figure, percent, tableLines } from '../../bench/markdown.js';
import { commonRuns, readWording } from '../../bench/phrases.js';

describe('tables', () => {
  it('are aligned, the first column to the left, with signs of the notation escaped', () => {
    const lines = tableLines({
      header: ['name', 'µs'],
      rows: [
        ['a|b', '1.25'],
        ['long name', '12'],
      ],
    });
    expect(lines).toEqual(['| name      |   µs |', '|-----------|-----:|', '| a\\|b      | 1.25 |', '| long name |   12 |']);
  });

  it('give three digits', () => {
    expect([0.01234, 0.5, 1.234, 12.34, 123.4, 12_345.6, Number.NaN].map(figure)).toEqual([
      '0.012',
      '0.50',
      '1.23',
      '12.3',
      '123',
      '12,346',
      '–',
    ]);
    expect(around({ low: 1, median: 2, high: 30 })).toBe('1.00..30.0');
    expect(percent(0.126)).toBe('13 %');
  });
});

describe('the chart', () => {
  const bars = [
    { name: 'a & b', value: 1, label: '1 µs', strong: true },
    { name: 'c', value: 100, label: '100 µs' },
    { name: 'nothing', value: Number.NaN, label: '–' },
  ];
  const svg = barChart('Cost', 'microseconds', [{ title: 'texts', bars }]);

  it('draws bars on powers of ten', () => {
    const widths = [...svg.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map((match) => Number(match[1]));
    expect(widths).toEqual([1, 360, 1]);
    expect(svg.match(/class="s"/g)).toHaveLength(1);
  });

  it('is well-formed, names what it shows, and follows the reader’s light or dark setting', () => {
    expect(svg).toContain('aria-label="Cost"');
    expect(svg).toContain('a &amp; b');
    expect(svg).toContain('prefers-color-scheme:dark');
    expect(svg).not.toContain('NaN');
    expect(svg.match(/<text /g)).toHaveLength(svg.match(/<\/text>/g)?.length ?? 0);
  });
});

describe('the phrases of the comparison', () => {
  it('are a thousand different ones of letters and spaces', () => {
    const { phrases, examples } = readWording();
    expect(new Set(phrases).size).toBe(1000);
    expect(phrases.every((phrase) => /^[a-z]+(?: [a-z]+)+$/.test(phrase))).toBe(true);
    expect(examples.some(({ scam }) => scam) && examples.some(({ scam }) => !scam)).toBe(true);
  });

  it('are filled up with the commonest runs of words', () => {
    expect(commonRuns(['Send the money today', 'send the money, please', 'i send the money'])[0]).toBe('send the money');
    expect(commonRuns(['pay it'])).toEqual([]);
  });
});
