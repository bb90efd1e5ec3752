import { describe, expect, test } from 'vitest';
import { quotedSpans } from '../../src/context/quotation.js';

function quoted(text: string): string[] {
  return quotedSpans(text).map(({ start, end }) => text.slice(start, end));
}

describe('quotation marks', () => {
  test.each([
    ['he said "pay first" to me', ['"pay first"']],
    ['he said “pay first” to me', ['“pay first”']],
    ['他说「先交钱」', ['「先交钱」']],
    ['他说『先交钱』', ['『先交钱』']],
    ['il dit «payez ici»', ['«payez ici»']],
    ['he said ‘pay the fee’ to me', ['‘pay the fee’']],
    ['"pay first" and "then wait"', ['"pay first"', '"then wait"']],
    ['nothing here', []],
    ['an open " mark', []],
    ['“open only', []],
    ['it’s the cat’s', []],
  ])('%j', (text, spans) => {
    expect(quoted(text)).toEqual(spans);
  });

  test('very short quotations do not turn the others inside out', () => {
    expect(quoted('press "OK", then pay the margin, then press "no"')).not.toContain('", then pay the margin, then press "');
    expect(quoted('he said "no", then "pay first"')).toEqual(['"pay first"']);
  });

  test('straight marks do not reach over lines', () => {
    expect(quoted('a 5" screen\nand a 6" one')).toEqual([]);
  });

  test('a whole page is no quotation', () => {
    expect(quoted(`"${'x'.repeat(2000)}"`)).toEqual([]);
  });
});

describe('quoted lines', () => {
  test.each([
    ['> pay first\nno way', ['> pay first']],
    ['hi\n  > pay first', ['  > pay first']],
    ['&gt; pay first', ['&gt; pay first']],
    ['5 > 3', []],
  ])('%j', (text, spans) => {
    expect(quoted(text)).toEqual(spans);
    for (const span of quotedSpans(text)) expect(span.line).toBe(true);
  });
});
