import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { sizeOf } from '../tools/size-of.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = `${root}dist/`;
const packageJson = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  exports: Record<string, string | Record<string, { types: string; default: string }>>;
  dependencies?: object;
  files: string[];
  scripts: Record<string, string>;
};

/** Runs a script in a process of its own, in an empty folder of the package's parent, and gives what it prints. */
function run(code: string, type: 'module' | 'commonjs', env: NodeJS.ProcessEnv = {}): string {
  return execFileSync(process.execPath, ['--input-type', type, '-e', code], {
    encoding: 'utf8',
    cwd: root,
    env: { ...process.env, ...env },
  });
}

/** The script that only a built package can pass: run `npm run build` first, which `npm test` does. */
describe('the built package', () => {
  it('has every file that exports names, types first', () => {
    const targets = Object.entries(packageJson.exports).flatMap(([, value]) =>
      typeof value === 'string' ? [value] : Object.values(value).flatMap((condition) => [condition.types, condition.default]),
    );
    for (const target of targets) {
      expect(existsSync(`${root}${target.replace('*', 'en')}`), target).toBe(true);
    }
    for (const value of Object.values(packageJson.exports)) {
      if (typeof value !== 'string') for (const condition of Object.values(value)) expect(Object.keys(condition)[0]).toBe('types');
    }
  });

  it('has no runtime dependencies and no install script', () => {
    expect(packageJson.dependencies ?? {}).toEqual({});
    expect(Object.keys(packageJson.scripts).filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
  });

  it('can be imported and required, and agrees with itself', () => {
    const code = (load: string) =>
      `${load}; const r = classify('You must pay the tax before you can withdraw'); console.log(JSON.stringify([r.score, r.stage, r.phrases.map((p) => p.id), r.versions.fingerprint]))`;
    const imported = run(code(`const { classify } = await import('unlure')`), 'module');
    const required = run(code(`const { classify } = require('unlure')`), 'commonjs');
    expect(JSON.parse(imported)[1]).toBe('net-closing');
    expect(required).toBe(imported);
  });

  it('has a core that takes only the lexicons it is given', () => {
    const printed = run(
      `const { createClassifier } = await import('unlure/core'); const { zh } = await import('unlure/lexicons/zh'); const { shared } = await import('unlure/lexicons/shared');
       const c = createClassifier({ lexicons: [shared, zh] });
       console.log(JSON.stringify([c.languages, c.classify('需要先缴纳15%的保证金才能提现').flagged, c.classify('You must pay the tax before you can withdraw').flagged]))`,
      'module',
    );
    expect(JSON.parse(printed)).toEqual([['zh'], true, false]);
  });

  it('has explanations that can be imported and required, and warnings one by one', () => {
    const use = (load: (name: string) => string) =>
      `(async () => { const { classify } = ${load('unlure')}; const { forModerator, forPersonWarned, redact, warningIn } = ${load('unlure/explain')};
       const { ar } = ${load('unlure/explain/warnings/ar')}; const result = classify('You must pay the tax before you can withdraw');
       console.log(JSON.stringify([forModerator(result).clearing, forPersonWarned(result, { language: 'ar' }).text === warningIn(ar, result).text, redact(result, 'spans').flagged])); })();`;
    const imported = run(
      use((name) => `await import('${name}')`),
      'module',
    );
    expect(JSON.parse(imported)).toEqual([expect.objectContaining({ proven: true }), true, true]);
    expect(
      run(
        use((name) => `require('${name}')`),
        'commonjs',
      ),
    ).toBe(imported);
  });

  it('keeps what is not used out of an app: no warnings beside redact, and one language beside warningIn', () => {
    const whole = sizeOf(`export * from 'unlure/explain';`).bundled;
    expect(sizeOf(`export { redact } from 'unlure/explain';`).bundled).toBeLessThan(whole / 10);
    const one = `export { warningIn } from 'unlure/explain'; export { ar } from 'unlure/explain/warnings/ar';`;
    expect(sizeOf(one).bundled).toBeLessThan(whole / 10);
  });

  it('runs in a bare context without anything of Node', () => {
    const bundle = readFileSync(`${dist}index.cjs`, 'utf8');
    const context = vm.createContext({});
    const loaded = new Map<string, { exports: Record<string, unknown> }>();
    const load = (name: string): unknown => {
      const file = name.replace(/^\.\//, '');
      if (!/^[\w./-]+\.cjs$/.test(file)) throw new Error(`asks for ${name}`);
      let module = loaded.get(file);
      if (module === undefined) {
        module = { exports: {} };
        loaded.set(file, module);
        const code = file === 'index.cjs' ? bundle : readFileSync(`${dist}${file}`, 'utf8');
        (vm.runInContext(`(function (module, exports, require) {${code}\n})`, context) as (...parameters: unknown[]) => void)(
          module,
          module.exports,
          load,
        );
      }
      return module.exports;
    };
    const { classify } = load('index.cjs') as { classify(text: string): { flagged: boolean; stage: string } };
    expect(classify('You must pay the tax before you can withdraw')).toMatchObject({ flagged: true, stage: 'net-closing' });
    expect(classify('see you at lunch').flagged).toBe(false);
  });

  it('prints nothing, reads no environment and opens no file when imported', () => {
    const printed = run(
      `const fs = require('node:fs'); const opened = []; const env = [];
       const path = require.resolve('unlure'); require('node:fs').readFileSync(path);
       for (const name of ['openSync', 'readFileSync', 'open', 'readFile']) { const real = fs[name]; fs[name] = (...p) => { if (!String(p[0]).includes('dist')) opened.push(String(p[0])); return real.apply(fs, p); }; }
       process.env = new Proxy(process.env, { get(t, k) { env.push(String(k)); return t[k]; } });
       const { classify } = require('unlure'); classify('You must pay the tax before you can withdraw');
       const seen = JSON.stringify([opened, env]); process.stdout.write(seen);`,
      'commonjs',
    );
    expect(printed).toBe('[[],[]]');
  });

  it('has no zod in its types and no main entry of natural in its code', () => {
    const names = readdirSync(dist, { recursive: true }).map(String);
    const types = names.filter((name) => /\.d\.c?ts$/.test(name));
    expect(types.filter((name) => /zod/i.test(readFileSync(`${dist}${name}`, 'utf8')))).toEqual([]);
    const code = names.filter((name) => /\.c?js$/.test(name));
    expect(code.length).toBeGreaterThan(5);
    expect(code.filter((name) => /mongoose|wordnet|require\(["']natural["']\)/.test(readFileSync(`${dist}${name}`, 'utf8')))).toEqual([]);
  });

  it('reads chat files with formats, imported and required, without anything of Node', () => {
    const use = (load: string) =>
      `(async () => { const { readChat } = ${load}; const chat = readChat('2/12/24, 7:41 PM - Ana: see you at lunch');
       console.log(JSON.stringify([chat.format, chat.records[0].message.from, chat.records[0].message.text])); })();`;
    const imported = run(use(`await import('unlure/formats')`), 'module');
    expect(JSON.parse(imported)).toEqual(['whatsapp', 'Ana', 'see you at lunch']);
    expect(run(use(`require('unlure/formats')`), 'commonjs')).toBe(imported);
    expect(readFileSync(`${dist}formats.js`, 'utf8')).not.toMatch(/node:|require\(/);
  });

  it('has a pool that can be imported and required', () => {
    const use = (load: string) =>
      `(async () => { const { createPool } = ${load}; const pool = await createPool({ threads: 1, classifier: { languages: ['en'] } });
       for await (const { score, stage } of pool.classifyAll(['You must pay the tax before you can withdraw'])) console.log(score, stage);
       await pool.close(); })();`;
    const imported = run(use(`await import('unlure/pool')`), 'module');
    expect(imported).toContain('net-closing');
    expect(run(use(`require('unlure/pool')`), 'commonjs')).toBe(imported);
  });

  it('has a stream and an endpoint that can be imported and required, and bring no data', () => {
    const use = (load: (name: string) => string) =>
      `(async () => { const { classifyStream, classifyEach } = ${load('unlure/stream')}; const { createEndpoint } = ${load('unlure/endpoint')};
       const classification = { score: 0.5, flagged: true, phrases: [], versions: {} };
       const classifier = { classify: () => classification };
       for await (const { item } of classifyEach(classifier, ['a'])) console.log(item);
       const source = new ReadableStream({ start(c) { c.enqueue('b'); c.close(); } });
       for await (const { item } of source.pipeThrough(classifyStream(classifier))) console.log(item);
       const endpoint = createEndpoint({ classifier, authentication: 'none', preset: 'ably' });
       const headers = { 'content-type': 'application/json' };
       const response = await endpoint(new Request('https://example.com/', { method: 'POST', headers, body: '{"message":{"text":"x"}}' }));
       console.log(response.status, (await response.json()).action); })();`;
    const imported = run(
      use((name) => `await import('${name}')`),
      'module',
    );
    expect(imported).toBe('a\nb\n200 reject\n');
    expect(
      run(
        use((name) => `require('${name}')`),
        'commonjs',
      ),
    ).toBe(imported);
    for (const name of ['stream', 'endpoint']) expect(sizeOf(`export * from 'unlure/${name}';`).bundled).toBeLessThan(60_000);
  });

  it('has an endpoint that needs no code made at run time, which Workers and strict pages forbid', () => {
    const code = `import { createEndpoint } from 'unlure/endpoint'; import { createClassifier } from 'unlure';
      const endpoint = createEndpoint({ classifier: createClassifier({ languages: ['en'] }), authentication: 'none' });
      const ask = (body) => endpoint(new Request('https://example.com/', { method: 'POST', headers: { 'content-type': 'application/json' }, body }));
      let forbidden = false; try { new Function('') } catch { forbidden = true }
      console.log(forbidden, (await ask('{"text":"x"}')).status, (await ask('{"messages":["x",7]}')).status);`;
    const flags = ['--disallow-code-generation-from-strings', '--input-type', 'module', '-e', code];
    expect(execFileSync(process.execPath, flags, { encoding: 'utf8', cwd: root })).toBe('true 200 422\n');
  });

  it('has a command that runs', () => {
    const printed = execFileSync(
      process.execPath,
      [`${dist}cli.js`, 'classify', '--json', 'You must pay the tax before you can withdraw'],
      { encoding: 'utf8' },
    );
    expect(JSON.parse(printed)).toMatchObject({ flagged: true, stage: 'net-closing' });
  });
});
