import { chromium } from 'playwright-core';
import { describe, it } from 'vitest';
import { chromiumPath } from '../helpers/chromium.js';
import { casesInAscii, expectGolden, program } from './golden.js';

const executablePath = chromiumPath();
const required = process.env['UNLURE_E2E'] === 'required';

describe('Chromium', () => {
  // Without a browser it shows as skipped; where UNLURE_E2E is `required` a missing browser is a failure.
  it.skipIf(executablePath === undefined && !required)('gives the golden results', { timeout: 120_000 }, async () => {
    if (executablePath === undefined) throw new Error('no Chromium found; name one in UNLURE_CHROMIUM');
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: program('iife', 'bundle') });
      expectGolden(
        await page.evaluate((cases) => (globalThis as unknown as { answers(cases: string): string }).answers(cases), casesInAscii),
      );
    } finally {
      await browser.close();
    }
  });
});
