import { runCommandLine } from './run.ts';

// `portolan listings | head` closes the pipe early: that is no error, and nobody is left to read on.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

// The exit code is set and not forced, so that a pipe still gets all of a long answer.
process.exitCode = await runCommandLine(process.argv.slice(2), process.env, {
  out: (answer) => process.stdout.write(answer),
  isTerminal: process.stdout.isTTY,
  err: (text) => process.stderr.write(text),
  ...(process.stderr.isTTY
    ? { progress: (text) => process.stderr.write(`\r\u001B[K${text}`) }
    : {}),
});
