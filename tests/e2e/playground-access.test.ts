import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { example, ServedPlayground, skipped } from './served-playground.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page: Page): Promise<unknown[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { run } = (
      globalThis as unknown as { axe: { run(): Promise<{ passes: unknown[]; violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe;
    const { passes, violations: found } = await run();
    if (passes.length < 20) throw new Error(`axe looked at ${passes.length} rules only`);
    return found.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 160))]);
  });
}

const screens = [
  ['light', 1280],
  ['dark', 1280],
  ['light', 360],
  ['dark', 360],
] as const;

describe.skipIf(skipped)('the playground for everyone', () => {
  let served: ServedPlayground;

  beforeAll(async () => {
    served = await ServedPlayground.start();
  });

  afterAll(() => served?.stop());

  it.each(screens)('is clean for axe in %s at %i pixels, and fits', async (colorScheme, width) => {
    // The page's policy keeps axe out as it keeps out everything.
    const { page } = await served.open({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
    const check = async (what: string): Promise<void> => {
      expect([what, ...(await violations(page))]).toEqual([what]);
      expect([what, await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')]).toEqual([what, 0]);
    };
    await check('welcome');
    await example(page, 'Store, the sting');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.getByText('"fingerprint"').waitFor();
    await page.getByRole('switch').nth(1).click();
    await page.getByLabel('Flag from').selectOption('own');
    await page.getByLabel('Score', { exact: true }).fill('x');
    await check('message');
    await page.getByLabel('Flag from').selectOption('balanced');
    await example(page, 'Spaced and dotted');
    await check('disguise');
    await example(page, 'A store, start to sting');
    await page.locator('#message-9 > .why > summary').click();
    await page.locator('#message-9 .contributions').waitFor();
    await check('conversation');
    await example(page, 'العربية');
    await check('right to left');
    await page.context().close();
  });

  it('is used with the keyboard alone', async () => {
    const { page } = await served.open();
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 40) ?? '');
    const tabTo = async (matches: () => Promise<boolean>): Promise<void> => {
      for (let press = 0; press < 60; press++) {
        if (await matches()) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`not reached with the tab key; at "${await focused()}"`);
    };
    const on = (selector: string) => (): Promise<boolean> =>
      page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Go to the result');
    expect(await page.locator('.skip').evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    await tabTo(on('#theme input'));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await tabTo(on('#text'));
    await page.keyboard.type('You must pay the 15% tax before you can withdraw your balance.');
    await page.locator('.message-view').waitFor();
    await tabTo(on('[role="switch"]'));
    expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).toBe('solid');
    await page.keyboard.press('Space');
    expect(await page.locator('.what-if').innerText()).toContain('Without 1 phrase');
    await tabTo(on('.json summary'));
    await page.keyboard.press('Enter');
    await tabTo(on('.json pre'));
    // Back to the examples, and into a conversation.
    await page.locator('#text').focus();
    await tabTo(async () => (await focused()) === 'A store, start to sting');
    await page.keyboard.press('Enter');
    await page.locator('.path').waitFor();
    await tabTo(async () => (await focused()) === 'message 4');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('message-4');
    await page.context().close();
  });

  it('shows where the focus is, on everything that takes it', async () => {
    const { page } = await served.open();
    await example(page, 'Store, the sting');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const unseen: string[] = [];
    const met = new Set<string>();
    for (let press = 0; press < 70; press++) {
      await page.keyboard.press('Tab');
      const [name, visible] = await page.evaluate((): [string, boolean] => {
        const element = document.activeElement;
        if (element === null || element === document.body) return ['', true];
        // Choices that are drawn by the label beside them.
        const drawn = element.matches('input[type="radio"], input[type="file"]') ? (element.nextElementSibling ?? element) : element;
        const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
        return [element.outerHTML.slice(0, 80), outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1];
      });
      met.add(name);
      if (!visible) unseen.push(name);
    }
    expect(met.size).toBeGreaterThan(30);
    expect(unseen).toEqual([]);
    await page.context().close();
  });

  it('has landmarks and headings in order', async () => {
    const { page } = await served.open();
    await example(page, 'A store, start to sting');
    for (const role of ['banner', 'main', 'contentinfo'] as const) expect([role, await page.getByRole(role).count()]).toEqual([role, 1]);
    const levels = await page.getByRole('heading').evaluateAll((headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
    expect(levels[0]).toBe(1);
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] as number) + 1)).toBe(true);
    await page.context().close();
  });

  it('says a result once, when the typing is over', async () => {
    const { page } = await served.open();
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      const status = document.querySelector('#status') as HTMLElement;
      new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await page.locator('#text').pressSequentially('You must pay the tax before you can withdraw', { delay: 40 });
    const said = (): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    await expect.poll(async () => (await said()).length, { timeout: 10_000 }).toBe(1);
    await page.waitForTimeout(1500);
    expect(await said()).toEqual(['Message: score 0.90, medium, flagged, net closing, 1 phrase.']);
    // Besides, only what somebody asks for by a switch is said, in an output.
    expect(await page.locator('[aria-live], [role="log"], [role="status"]').count()).toBe(1);
    await page.context().close();
  });

  it('keeps still where motion is unwanted', async () => {
    const moving = async (reducedMotion: 'reduce' | 'no-preference'): Promise<string> => {
      const { page } = await served.open({ reducedMotion });
      await example(page, 'One sentence');
      const duration = await page.locator('.meter-fill').evaluate((fill) => getComputedStyle(fill).transitionDuration);
      await page.context().close();
      return duration;
    };
    expect(await moving('reduce')).toBe('0s');
    expect(await moving('no-preference')).not.toBe('0s');
  });

  it('follows the system in light and dark until somebody chooses, and remembers that', async () => {
    const { page } = await served.open({ colorScheme: 'dark' });
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await ground();
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await ground();
    expect(light).not.toBe(dark);
    await page.getByRole('radio', { name: 'Dark' }).check();
    expect(await ground()).toBe(dark);
    await page.reload();
    expect(await ground()).toBe(dark);
    await page.getByRole('radio', { name: 'System' }).check();
    expect(await ground()).toBe(light);
    await page.context().close();
  });

  it('shows the result of an example on a phone without a search for it', async () => {
    const { page } = await served.open({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await page.getByRole('button', { name: 'Store offer' }).tap();
    await page.locator('.score').waitFor();
    const { top, bottom } = await page.locator('.score').evaluate((score) => score.getBoundingClientRect().toJSON());
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThan(740);
    await page.context().close();
  });
});
