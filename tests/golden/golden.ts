import { readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { expect } from 'vitest';
import { createClassifier } from '../../src/index.js';
import { type Answers, answersTo } from '../../tools/golden/answers.js';
import { goldenCases } from '../../tools/golden/cases.js';
import { root } from '../helpers/published.js';

const cases = goldenCases();

/** The cases as JSON in ASCII alone: whatever carries them to an engine, lone surrogates arrive as they left. */
export const casesInAscii = JSON.stringify(cases).replace(
  /[^\0-\x7f]/g,
  (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
);

/** Bytes that engines must repeat. */
export const written = readFileSync(new URL('results.jsonl', import.meta.url), 'utf8');

/** A program with a global function `answers(cases)`, from JSON to JSON. */
export function program(format: 'esm' | 'cjs' | 'iife', packages: 'bundle' | 'external'): string {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `import { createClassifier } from 'unlure';
        import { answersTo } from './tools/golden/answers.js';
        globalThis.answers = (cases) => JSON.stringify(answersTo(JSON.parse(cases), createClassifier));`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format,
    packages,
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    // The chunks of the build are imported for what they hold, not for what they do.
    logOverride: { 'ignored-bare-import': 'silent' },
  });
  return outputFiles[0]?.text ?? '';
}

/** @param printed what `answers` gave, JSON in a string */
export function expectGolden(printed: string): void {
  const { lines, whole } = JSON.parse(printed) as Answers;
  const before = written.trimEnd().split('\n');
  const others = lines.filter((line, index) => line !== before[index]);
  // Few of them first, for a reader; `npm run golden` writes them all.
  expect(others.slice(0, 5)).toEqual([]);
  expect(`${lines.join('\n')}\n`).toBe(written);
  expect(whole).toBe(answersTo(cases, createClassifier).whole);
}
