/// <reference types="node" />
import { runCli } from './cli.js';
import { processIo } from './process-io.js';

/** Not 1 or 2, which say something about the input: a fault of ours. */
const faultCode = 70;

// A reader that has seen enough, such as `head`, is no error, and there is nobody left to tell anything.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
// What nobody reads of the errors does not change how the command ends.
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

runCli(process.argv.slice(2), processIo()).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(
      `unlure: this should not have happened, please report it\n${error instanceof Error ? error.stack : 'no error given'}\n`,
    );
    process.exitCode = faultCode;
  },
);
