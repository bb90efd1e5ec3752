import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { segments, without } from '../../src/entries/explain.js';
import { classify, classifyConversation, createClassifier } from '../../src/index.js';
import { root } from '../helpers/published.js';
import { enter, example, ServedPlayground, skipped } from './served-playground.js';

const sting =
  'To withdraw your balance you must first pay a 15% margin. It cannot be deducted from the balance. Pay the goods cost first, the principal returns with commission.';
const exported = (name: string): string => join(root, 'fixtures/exports', name);

/** As the page writes it: two places, cut. */
const short = (score: number): string => (Math.floor(Math.round(score * 1e6) / 1e4) / 100).toFixed(2);

describe.skipIf(skipped)('the playground', () => {
  let served: ServedPlayground;

  beforeAll(async () => {
    served = await ServedPlayground.start();
  });

  afterAll(() => served?.stop());

  /** A page for one test, which must end without an error of its own. */
  async function withPage(test: (page: Page) => Promise<void>, options = {}): Promise<void> {
    const { page, errors } = await served.open(options);
    try {
      await test(page);
      expect(errors).toEqual([]);
    } finally {
      await page.context().close();
    }
  }

  it('shows what the library says of a message', () =>
    withPage(async (page) => {
      await enter(page, sting);
      const result = classify(sting);
      expect(await page.locator('.score').innerText()).toContain(short(result.score));
      const meter = page.getByRole('meter', { name: 'Score of the message' });
      expect(Number(await meter.getAttribute('aria-valuenow'))).toBe(result.score);
      expect(await meter.getAttribute('aria-valuetext')).toContain(`medium from ${short(result.threshold)}`);
      expect(await page.locator('.stage-line .chip').innerText()).toBe('4 Net closing');
      const weights = await page.locator('.contributions tbody .number').allInnerTexts();
      const sum = weights.reduce((all, weight) => all + Math.round(Number(weight.replace('−', '-').replace('+', '')) * 100), 0);
      expect(weights).toHaveLength(result.contributions.length);
      expect(sum / 100).toBe(result.logOdds);
    }));

  it('marks every phrase where it is, with a number beside the colour, and a line for each stage that overlaps', () =>
    withPage(async (page) => {
      await enter(page, sting);
      const result = classify(sting);
      const cut = segments(sting, result).filter(({ phrases }) => phrases.length > 0);
      expect(await page.locator('.marked mark').allTextContents()).toEqual(cut.map(({ text }) => text));
      expect(
        await page
          .locator('.marked')
          .evaluate((text) =>
            [...text.querySelectorAll('sup')].reduce((whole, label) => whole.replace(label.textContent ?? '', ''), text.textContent ?? ''),
          ),
      ).toBe(sting);
      const labels = await page.locator('.marked .label').allTextContents();
      expect(new Set(labels.map((label) => label.trim()))).toContain('4 (net closing)');
      expect(new Set(labels.map((label) => label.trim()))).toContain('3 (fake operations)');
      const overlapping = cut.findIndex(({ phrases }) => new Set(phrases.map((index) => result.phrases[index]?.stage)).size > 1);
      expect(overlapping).toBeGreaterThanOrEqual(0);
      expect(await page.locator('.marked mark').nth(overlapping).getAttribute('class')).toMatch(/also1-s\d lines\d/);
    }));

  it('says what the score is without a phrase', () =>
    withPage(async (page) => {
      const text = 'Our team does full operation management, guaranteed profit.';
      await enter(page, text);
      const result = classify(text);
      const index = result.phrases.findIndex(({ tactic }) => tactic === 'guaranteed-profit');
      const expected = without(result, [index]);
      expect(short(expected)).not.toBe(short(result.score));
      await page.locator('.phrases li').filter({ hasText: 'guaranteed profit' }).first().getByRole('switch').click();
      expect(await page.locator('.what-if').innerText()).toContain(`Without 1 phrase: ${short(expected)}`);
      expect(await page.locator('.meter-ghost').isVisible()).toBe(true);
      expect(await page.locator('.marked mark.off').count()).toBeGreaterThan(0);
      await page.getByRole('button', { name: 'Switch all on' }).click();
      expect(await page.locator('.meter-ghost').isVisible()).toBe(false);
      expect(await page.locator('.marked mark.off').count()).toBe(0);
    }));

  it('gives the result as JSON, to read and to copy', () =>
    withPage(
      async (page) => {
        await enter(page, sting);
        await page.getByText('Result as JSON').click();
        await page.getByText('"fingerprint"').waitFor();
        const shown = JSON.parse(await page.getByRole('region', { name: 'Result as JSON' }).innerText());
        expect(shown).toEqual(JSON.parse(JSON.stringify(classify(sting))));
        await page.getByRole('button', { name: 'Copy' }).click();
        await page.getByRole('button', { name: 'Copied' }).waitFor();
        expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toEqual(shown);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ));

  it('tells a question and a disguise by badges', () =>
    withPage(async (page) => {
      await example(page, 'A question');
      expect(await page.locator('.badge.framing').innerText()).toContain('asks about a scam');
      expect(await page.locator('.levels').innerText()).toContain('not flagged');
      await example(page, 'Look-alike letters');
      expect(await page.locator('.verdict .badge.disguise').allInnerTexts()).toContain('Disguise look-alike letters');
    }));

  it('flags from the score that is asked for', () =>
    withPage(async (page) => {
      const text = 'Low cost and high profit.';
      const { score } = classify(text);
      expect(score).toBeGreaterThan(0.4);
      expect(score).toBeLessThan(0.99);
      await enter(page, text);
      const flagged = (): Promise<string> => page.locator('.flagged').innerText();
      const set = async (value: string, words: string): Promise<void> => {
        await page.getByLabel('Score', { exact: true }).fill(value);
        await expect.poll(flagged).toBe(words);
      };
      await page.getByLabel('Flag from').selectOption('own');
      await set('0.995', 'not flagged at 0.99');
      await set('0.2', 'flagged at 0.20');
      await page.getByLabel('Score', { exact: true }).fill('2');
      expect(await page.locator('#own-problem').isVisible()).toBe(true);
      expect(await flagged()).toBe('flagged at 0.20');
    }));

  it('looks only in the languages that are chosen', () =>
    withPage(async (page) => {
      const text = 'Para retirar tus ganancias primero debes pagar el impuesto del 15%. No se puede descontar del saldo.';
      await enter(page, text);
      await expect.poll(() => page.locator('.flagged').innerText()).toMatch(/^flagged/);
      await page.locator('#settings summary').click();
      await page.getByRole('button', { name: 'None' }).click();
      expect(await page.getByText('Choose at least one language.').isVisible()).toBe(true);
      await page.getByRole('checkbox', { name: 'English' }).check();
      const expected = createClassifier({ languages: ['en'] }).classify(text);
      await expect.poll(() => page.locator('.flagged').innerText()).toMatch(/^not flagged/);
      expect(await page.locator('.score').innerText()).toContain(short(expected.score));
    }));

  it('follows a conversation: path, parts, course, messages', () =>
    withPage(async (page) => {
      await example(page, 'A store, start to sting');
      expect(await page.locator('.path li').evaluateAll((items) => items.map((item) => item.classList.contains('unreached')))).toEqual([
        false,
        false,
        false,
        false,
        true,
      ]);
      const parts = await page
        .locator('.people tbody tr')
        .evaluateAll((rows) => rows.map((row) => [row.querySelector('th')?.textContent, row.querySelector('td b')?.textContent]));
      expect(parts).toEqual([
        ['Kenji', 'leading'],
        ['Selma', 'supporting'],
        ['Dora', 'targeted'],
      ]);
      expect(await page.getByRole('img', { name: /Score after each of 13 messages/ }).count()).toBe(1);
      expect(await page.locator('.change').first().innerText()).toContain('Flagged from here on');
      await page.getByRole('button', { name: 'message 9' }).click();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('message-9');
      await page.locator('#message-9 > .why > summary').click();
      await expect.poll(() => page.locator('#message-9').getByRole('switch').count()).toBeGreaterThan(2);
    }));

  it('reads the same text as one message where that is asked', () =>
    withPage(async (page) => {
      await example(page, 'Two friends');
      expect(await page.locator('.source').innerText()).toContain('7 messages');
      await page.getByRole('radio', { name: 'One message' }).check();
      await page.locator('.message-view').waitFor();
      expect(await page.locator('.source').count()).toBe(0);
    }));

  it('reads an export that is chosen, in each format', () =>
    withPage(async (page) => {
      const choose = async (name: string, messages: string): Promise<void> => {
        await page.locator('#file').setInputFiles(exported(name));
        await page.getByText(messages).waitFor();
        expect(await page.locator('#document').innerText()).toContain(name);
      };
      await choose('store-scam-whatsapp-android.txt', '15 messages · read as WhatsApp export');
      expect(await page.locator('.path time').first().innerText()).toBe('2024-02-12 19:42');
      await choose('group-telegram-result.json', 'read as Telegram export');
      await choose('mixed.jsonl', 'read as JSON Lines');
      expect(await page.locator('.unread summary').innerText()).toBe('1 line could not be read');
      // The one that says most comes first, and others can be looked at.
      expect(await page.getByRole('combobox', { name: 'Conversation' }).locator('option').first().innerText()).toContain('coach-3');
      await page.getByRole('combobox', { name: 'Conversation' }).selectOption({ index: 1 });
      await expect.poll(() => page.locator('.flagged').innerText()).toMatch(/^not flagged/);
      await page.getByRole('button', { name: 'Put away' }).click();
      expect(await page.locator('#text').inputValue()).toBe('');
      await page.locator('.welcome').waitFor();
    }));

  it('reads a file that is dropped anywhere', () =>
    withPage(async (page) => {
      const text = readFileSync(exported('store-scam-whatsapp-android.txt'), 'utf8');
      await page.evaluate((content) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], 'chat.txt', { type: 'text/plain' }));
        for (const type of ['dragover', 'drop'])
          document.querySelector('footer')?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      }, text);
      await page.getByText('15 messages · read as WhatsApp export').waitFor();
    }));

  it('shows hostile text and names as text', () =>
    withPage(async (page) => {
      const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
      await enter(page, `You must pay the tax ${markup} before you can withdraw \u202e\u0000 \ud800`);
      expect(await page.locator('.marked').textContent()).toContain(markup);
      const name = '<b id=bold>Eve</b>';
      const chat = ['a', 'b'].map(() =>
        JSON.stringify({ conversation: markup, from: name, text: `pay the tax before you can withdraw ${markup}` }),
      );
      await enter(page, [...chat, '{"conversation": "other", "text": "hi"}', '{'].join('\n'));
      expect(await page.locator('.message .who').first().textContent()).toBe(name);
      expect(await page.locator('#reading img, #reading script, #bold').count()).toBe(0);
      expect(await page.title()).toBe('unlure playground');
    }));

  it('keeps the text in the page: no request, no address, nothing stored', async () => {
    const { page, requests, errors } = await served.open();
    await enter(page, sting);
    await example(page, 'JSON Lines');
    await page.locator('#file').setInputFiles(exported('mixed.jsonl'));
    await page.getByText('read as JSON Lines').waitFor();
    expect(errors).toEqual([]);
    const own = requests.filter((url) => !url.startsWith('blob:'));
    expect(own.every((url) => url.startsWith(served.url) && /\/(?:|icon\.svg|assets\/[\w-]+\.(?:js|css))$/.test(url))).toBe(true);
    expect(own.length).toBeLessThanOrEqual(5);
    expect(page.url()).toBe(served.url);
    expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.length]))).toBe(
      '[{},{},"",2]',
    );
    // Both the page and the worker that reads are under the policy, so neither could if it wanted.
    const attempt = async (): Promise<string> => {
      try {
        await fetch(`${location.origin}/?text`);
        return 'connected';
      } catch {
        return 'refused';
      }
    };
    const before = requests.length;
    expect(await page.evaluate(attempt)).toBe('refused');
    expect(page.workers()).toHaveLength(1);
    expect(await page.workers()[0]?.evaluate(attempt)).toBe('refused');
    expect(requests.slice(before)).toEqual([]);
    await page.context().close();
  });

  it('stays usable with twenty thousand messages, a quarter of them telling', { timeout: 180_000 }, () =>
    withPage(async (page) => {
      const messages = Array.from({ length: 20_000 }, (_, index) => ({
        from: index % 2 === 0 ? 'Ana' : 'Kenji',
        at: 1_700_000_000_000 + index * 60_000,
        text: index % 4 !== 3 ? `see you at lunch ${index}` : `You must pay the tax of ${index} USDT before you can withdraw`,
      }));
      const text = messages.map((message) => JSON.stringify(message)).join('\n');
      await page.evaluate(() => {
        const gaps = { longest: 0, last: performance.now() };
        Object.assign(globalThis, { gaps });
        setInterval(() => {
          const now = performance.now();
          gaps.longest = Math.max(gaps.longest, now - gaps.last);
          gaps.last = now;
        }, 10);
      });
      await page.locator('#file').setInputFiles({ name: 'long.jsonl', mimeType: 'application/json', buffer: Buffer.from(text) });
      await page.getByRole('progressbar', { name: 'Reading' }).waitFor();
      await page.getByText('20,000 messages · read as JSON Lines').waitFor({ timeout: 150_000 });
      const longest = await page.evaluate(() => (globalThis as unknown as { gaps: { longest: number } }).gaps.longest);
      expect(longest).toBeLessThan(1500);
      expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(6000);
      expect(await page.locator('.message').count()).toBe(60);
      await page.getByRole('button', { name: /^Show more of the conversation/ }).click();
      await expect.poll(() => page.locator('.message').count()).toBe(120);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('message-61');
      expect(await page.locator('.score').innerText()).toContain(short(classifyConversation(messages).score));
    }),
  );

  it('gives way to what is asked next', () =>
    withPage(async (page) => {
      const line = JSON.stringify({ from: 'Kenji', text: 'You must pay the tax before you can withdraw' });
      await page
        .locator('#file')
        .setInputFiles({ name: 'long.jsonl', mimeType: 'application/json', buffer: Buffer.from(`${line}\n`.repeat(20_000)) });
      await page.getByRole('progressbar', { name: 'Reading' }).waitFor();
      const since = Date.now();
      await page.getByRole('button', { name: 'A job advert' }).click();
      await page.locator('.message-view').waitFor();
      expect(Date.now() - since).toBeLessThan(3000);
      expect(await page.locator('.source').count()).toBe(0);
    }));
});
