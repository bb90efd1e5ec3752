import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped, html } from '../../../../src/entries/node/report/html.js';

describe('html', () => {
  it('escapes what is put in, and leaves what it made itself', () => {
    const inner = html`<b>${'a<b>&"c"'}</b>`;
    expect(html`<p title="${'"x" onclick=\'y\''}">${inner}${null}${3}${[inner, 'z']}</p>`.value).toBe(
      '<p title="&quot;x&quot; onclick=&#39;y&#39;"><b>a&lt;b&gt;&amp;&quot;c&quot;</b>3<b>a&lt;b&gt;&amp;&quot;c&quot;</b>z</p>',
    );
  });

  it('cannot be told that a text is markup', () => {
    const forged = { value: '<script>' } as unknown as string;
    expect(() => html`${forged}`).toThrow();
  });
});

describe('escaped', () => {
  it('leaves nothing that opens markup, turns the direction or is half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const out = escaped(text);
        expect(out).not.toMatch(/[<>"'`\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        expect(out.replace(/&(?:amp|lt|gt|quot|#39|#96);/g, '')).not.toContain('&');
        expect(new TextDecoder().decode(new TextEncoder().encode(out))).toBe(out);
      }),
    );
  });

  it('makes half characters visible and keeps whole ones', () => {
    expect(escaped('a\ud83d b\ude00 \ud83d\ude00')).toBe('a\ufffd b\ufffd \ud83d\ude00');
    expect(escaped('\u202Egnp.exe\u202C\u2066x\u2069\u0007')).toBe('gnp.exex␇');
  });
});
