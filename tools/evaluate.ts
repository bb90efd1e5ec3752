/** `npm run evaluate -- [--misses] [--alarms] [--read-blind] [--json] PATH…`: measures the classifier on labelled JSON Lines. */
import { parseArgs } from 'node:util';
import { runEvaluate } from '../src/entries/node/evaluate.js';
import { classify, createConversation } from '../src/index.js';

const flag = { type: 'boolean', default: false } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: flag, alarms: flag, json: flag, 'read-blind': flag },
});
const judge = { classify: (text: string) => classify(text), conversation: () => createConversation() };
process.exitCode = runEvaluate(
  positionals,
  { judge, misses: values.misses, alarms: values.alarms, json: values.json, readBlind: values['read-blind'] },
  (line) => process.stdout.write(`${line}\n`),
);
