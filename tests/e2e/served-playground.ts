import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { chromiumPath } from '../helpers/chromium.js';
import { root } from '../helpers/published.js';

const executablePath = chromiumPath();
const required = process.env['UNLURE_E2E'] === 'required';

/** Without a browser the tests show as skipped; where UNLURE_E2E is `required` a missing browser fails them. */
export const skipped = executablePath === undefined && !required;
if (skipped) console.warn('skipped: no Chromium to try the playground in (UNLURE_CHROMIUM names one)');

/** Not the root of its server, as on most servers of pages. */
const folder = '/some/folder/';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A page of the playground and what it asked the network for. */
export interface OpenPage {
  readonly page: Page;
  readonly requests: readonly string[];
  /** Uncaught errors, and what the console calls one. */
  readonly errors: readonly string[];
}

/** The playground as it is deployed: built from the published package into a folder, and served as files are. */
export class ServedPlayground {
  private constructor(
    private readonly out: string,
    private readonly server: Server,
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<ServedPlayground> {
    if (executablePath === undefined) throw new Error('no Chromium found; name one in UNLURE_CHROMIUM');
    const out = mkdtempSync(join(root, '.tmp-playground-'));
    await build({ root: join(root, 'playground'), logLevel: 'error', build: { outDir: out } });
    const server = createServer((request, response) => {
      const name = (request.url ?? '').replace(folder, '') || 'index.html';
      try {
        const body = readFileSync(join(out, name));
        response.writeHead(200, { 'content-type': types[extname(name)] ?? 'application/octet-stream' }).end(body);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new ServedPlayground(out, server, await chromium.launch({ executablePath, args: ['--no-sandbox'] }));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${folder}`;
  }

  /** A page that is ready to read, in a browser that has never seen it. */
  async open(options: BrowserContextOptions = {}): Promise<OpenPage> {
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const requests: string[] = [];
    const errors: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(this.url);
    await page.locator('#settings form').waitFor({ state: 'attached' });
    return { page, requests, errors };
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await new Promise((resolve) => this.server.close(resolve));
    rmSync(this.out, { recursive: true, force: true });
  }
}

/** Puts a text in as somebody would who pastes it, and waits until what is shown is its result. */
export async function enter(page: Page, text: string): Promise<void> {
  await page.evaluate(() => document.querySelector('#reading')?.firstElementChild?.setAttribute('data-old', ''));
  await page.locator('#text').fill(text);
  await page.locator('#reading > :not([data-old])').waitFor();
}

/** Clicks an example and waits likewise. */
export async function example(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.querySelector('#reading')?.firstElementChild?.setAttribute('data-old', ''));
  await page.getByRole('button', { name, exact: true }).click();
  await page.locator('#reading > :not([data-old])').waitFor();
}
