import { getQuickJS } from 'quickjs-emscripten';
import { describe, it } from 'vitest';
import { casesInAscii, expectGolden, program } from './golden.js';

describe('QuickJS', () => {
  // An interpreter: some 25 ms for each of more than a thousand texts.
  it('gives the golden results', { timeout: 300_000 }, async () => {
    const quickjs = await getQuickJS();
    const runtime = quickjs.newRuntime();
    // No limit of its own but the memory of WebAssembly; the stack as the engine is built.
    runtime.setMemoryLimit(-1);
    const context = runtime.newContext();
    try {
      context.unwrapResult(context.evalCode(program('iife', 'bundle'), 'unlure.js')).dispose();
      const answers = context.unwrapResult(context.evalCode(`answers(${JSON.stringify(casesInAscii)})`, 'cases.js'));
      const printed = context.getString(answers);
      answers.dispose();
      expectGolden(printed);
    } finally {
      context.dispose();
      runtime.dispose();
    }
  });
});
