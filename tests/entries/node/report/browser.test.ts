import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exported, run } from '../terminal.js';
import { chromiumPath } from './browser.js';

const executablePath = chromiumPath();
if (executablePath === undefined) console.warn('skipped: no Chromium to look at report pages with (UNLURE_CHROMIUM names one)');

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const names = ['store-scam-whatsapp-android.txt', 'group-telegram-result.json', 'mixed.jsonl'];
const pages = new Map<string, string>();
let browser: Browser;

describe.skipIf(executablePath === undefined)('a report page in a browser', () => {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath as string, args: ['--no-sandbox'] });
    for (const name of names) pages.set(name, (await run(['report', name, '-o', '-'], { files: { [name]: exported(name) } })).out);
  }, 60_000);

  afterAll(() => browser?.close());

  it.each(
    names.flatMap((name) =>
      (
        [
          ['light', 1100],
          ['dark', 1100],
          ['light', 360],
          ['dark', 360],
        ] as const
      ).map(([scheme, width]) => [name, scheme, width] as const),
    ),
  )(
    '%s is accessible in %s at %i pixels, and fits',
    async (name, colorScheme, width) => {
      // The policy of the page keeps axe out as it keeps out everything.
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
      await page.setContent(pages.get(name) as string);
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const { run: check } = (
          globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> } }
        ).axe;
        return (await check()).violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => String(target))]);
      });
      expect(violations).toEqual([]);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      await page.close();
    },
    60_000,
  );

  it('is printed dark on white, whatever the screen', async () => {
    const page = await browser.newPage({ colorScheme: 'dark' });
    await page.setContent(pages.get('mixed.jsonl') as string);
    const colours = () => page.evaluate<string[]>('["color", "backgroundColor"].map((name) => getComputedStyle(document.body)[name])');
    const onScreen = await colours();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await colours()).toEqual(['rgb(32, 36, 42)', 'rgb(255, 255, 255)']);
    expect(onScreen).not.toEqual(await colours());
    await page.close();
  }, 60_000);

  it('runs nothing and asks for nothing, even if somebody else’s markup got in', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    const clean = pages.get('mixed.jsonl') as string;
    await page.setContent(clean);
    expect([asked, said]).toEqual([[], []]);
    await page.setContent(
      clean.replace('</main>', '<script>document.title = "taken"</script><img src="https://example.com/x.png"></main>'),
    );
    expect(await page.title()).not.toBe('taken');
    for (const kind of ['script', 'image']) expect(said.join('\n')).toMatch(new RegExp(`${kind}.*Content Security Policy`, 'i'));
    await page.close();
  }, 60_000);
});
