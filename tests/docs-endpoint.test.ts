import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(root, '.tmp-docs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = readFileSync(join(root, 'docs/endpoint.md'), 'utf8');

/** Each snippet is a file that others may import: ```ts NAME, and what it prints. */
const snippets = [...page.matchAll(/```ts (\w+)\n([\s\S]*?)```(?:\n+```text\n([\s\S]*?)```)?/g)].map(
  ([, name = '', code = '', printed]) => ({
    name,
    code,
    printed,
  }),
);

function write(name: string, source: string): string {
  const file = join(folder, `${name}.js`);
  writeFileSync(file, transformSync(source, { loader: 'ts', format: 'esm' }).code);
  return file;
}

beforeAll(() => {
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  // A folder with a package of its own sees this library as an app does: by its name.
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules', 'unlure'), 'dir');
  for (const { name, code } of snippets) {
    write(name, code);
    writeFileSync(join(folder, `${name}.ts`), code);
  }
});

describe('docs/endpoint.md', () => {
  it('has a name for every snippet', () => {
    expect(snippets.map(({ name }) => name)).toEqual([
      'endpoint',
      'ask',
      'fetch',
      'hono',
      'listen',
      'node',
      'express',
      'fastify',
      'preset',
    ]);
    expect([...page.matchAll(/^```ts/gm)]).toHaveLength(snippets.length);
  });

  const examples = ['endpoint-fetch', 'endpoint-node', 'stream-a-feed'];

  /** Mistakes in types, of files of the folder and of the package's own declarations. */
  function mistakesIn(names: readonly string[], options: ts.CompilerOptions, ...others: string[]): string[] {
    for (const name of examples) writeFileSync(join(folder, `${name}.ts`), readFileSync(join(root, 'examples', `${name}.ts`), 'utf8'));
    const program = ts.createProgram({
      rootNames: [...names.map((name) => join(folder, `${name}.ts`)), ...others],
      options: { target: ts.ScriptTarget.ES2022, strict: true, noEmit: true, noUncheckedIndexedAccess: true, ...options },
    });
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ file, messageText }) => `${file?.fileName.replace(root, '')}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  }

  it.each([
    ['a bundler', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
    ['Node', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
  ])('has snippets without a mistake in types, and so have the examples, as %s resolves them', (_, module, moduleResolution) => {
    const names = [...snippets.map(({ name }) => name), ...examples];
    const node = { types: ['node'], typeRoots: [join(root, 'node_modules/@types')], lib: ['lib.es2023.d.ts'] };
    expect(mistakesIn(names, { module, moduleResolution, ...node }, join(root, 'tests/helpers/frameworks.d.ts'))).toEqual([]);
  });

  it('needs no types of Node where there are those of the web', () => {
    const web = { types: [], lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.asynciterable.d.ts'] };
    const bundler = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
    expect(mistakesIn(['endpoint', 'ask', 'fetch', 'preset', 'endpoint-fetch', 'stream-a-feed'], { ...web, ...bundler })).toEqual([]);
  });

  it.each(snippets.filter(({ printed }) => printed !== undefined))('prints what it says: $name', ({ name, printed = '' }) => {
    expect(execFileSync(process.execPath, [join(folder, `${name}.js`)], { encoding: 'utf8' }).trim()).toBe(printed.trim());
  });

  it('has a default export that answers', async () => {
    const { default: worker } = (await import(join(folder, 'fetch.js'))) as { default: { fetch(request: Request): Promise<Response> } };
    expect(await (await worker.fetch(new Request('https://example.com/health'))).json()).toEqual({ status: 'ok' });
  });

  it('has the adapter of the example', () => {
    const adapter = (text: string) => /function listen\([\s\S]*?\n\}\n/.exec(text)?.[0];
    const { code } = snippets.find(({ name }) => name === 'listen') ?? { code: '' };
    expect(adapter(code)).toBeDefined();
    expect(adapter(code)).toBe(adapter(readFileSync(join(root, 'examples/endpoint-node.ts'), 'utf8')));
  });
});

describe('the example on node:http', () => {
  let address: URL;
  let stop = (): void => {};
  beforeAll(async () => {
    const file = write('server', readFileSync(join(root, 'examples/endpoint-node.ts'), 'utf8'));
    const child = spawn(process.execPath, [file], { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
    stop = () => void child.kill();
    let printed = '';
    while (!printed.includes('listening')) printed += String((await once(child.stdout, 'data'))[0]);
    address = new URL(/http:\S+/.exec(printed)?.[0] ?? '');
  });
  afterAll(() => stop());

  /** What comes back for bytes on a socket, until the server closes it. */
  function raw(...parts: string[]): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(Number(address.port), address.hostname, () => {
        for (const part of parts) socket.write(part);
      });
      let answer = '';
      socket.on('data', (data) => {
        answer += String(data);
      });
      // A server that closes before everything was sent is within its rights.
      socket.on('error', () => resolve(answer));
      socket.on('close', () => resolve(answer));
      socket.setTimeout(10_000, () => {
        socket.destroy();
        reject(new Error(`no end after: ${answer.slice(0, 200)}`));
      });
    });
  }

  const head = (line: string, ...headers: string[]) =>
    `${[line, 'host: x', 'content-type: application/json', ...headers].join('\r\n')}\r\n\r\n`;

  it.each([
    ['a path that makes no address', head('OPTIONS *:bad HTTP/1.1', 'connection: close'), 400],
    ['an address that is another', head('GET //example.com/health HTTP/1.1', 'connection: close'), 404],
    ['a whole address', head('GET http://example.com/health HTTP/1.1', 'connection: close'), 404],
    ['a method that no Request has', head('TRACE / HTTP/1.1', 'connection: close'), 400],
    ['no signature', `${head('POST / HTTP/1.1', 'content-length: 2')}{}`, 401],
    ['a signature that is none', `${head('POST / HTTP/1.1', 'x-signature: zz', 'content-length: 2', 'connection: close')}{}`, 401],
  ])('answers %s', async (_, bytes, status) => {
    expect(await raw(bytes)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });

  it('answers a body without end, and closes', async () => {
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    const answer = await raw(head('POST / HTTP/1.1', 'x-signature: 00', 'transfer-encoding: chunked'), chunk, chunk, chunk, chunk);
    expect(answer).toMatch(/^HTTP\/1.1 200 OK\r\nconnection: close/);
    expect(answer).toContain('{}');
  });

  it('answers a body that does not come, in time', async () => {
    const start = performance.now();
    const answer = await raw(head('POST / HTTP/1.1', 'x-signature: 00', 'content-length: 10'), '{');
    expect(answer).toMatch(/^HTTP\/1.1 200 OK/);
    expect(performance.now() - start).toBeGreaterThan(900);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('lives on when a sender hangs up in the middle', async () => {
    for (let times = 0; times < 5; times++) {
      const socket = connect(Number(address.port), address.hostname);
      await once(socket, 'connect');
      socket.write(`${head('POST / HTTP/1.1', 'x-signature: 00', 'content-length: 10')}{`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      socket.destroy();
    }
    expect(await (await fetch(new URL('/health', address))).json()).toEqual({ status: 'ok' });
  });
});
