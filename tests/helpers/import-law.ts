/** The import law: a layer may import itself and what stands before it. */
export const layers: readonly (readonly string[])[] = [
  ['text', 'freeze.ts'],
  ['lexicon'],
  ['match'],
  ['context', 'grammar'],
  ['evidence'],
  ['stage', 'score'],
  ['policy-data.ts', 'options.ts', 'own-lexicon.ts', 'classification.ts', 'describe.ts', 'text-classifier.ts', 'builtin'],
  ['classifier.ts', 'conversation'],
  ['explain', 'quality', 'formats'],
  ['attack'],
  ['classify.ts', 'core.ts', 'index.ts'],
  ['entries'],
];
