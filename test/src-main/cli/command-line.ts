import { runCommandLine } from '../../../src-main/cli/run.ts';

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** How many bytes were written that are no text. */
  readonly bytes: number;
}

/** Runs a command line without a process: `portolan` and its arguments, parted by single spaces. */
export async function portolan(
  line: string | readonly string[],
  environment: Readonly<Record<string, string>> = {},
  { isTerminal = false } = {},
): Promise<Outcome> {
  const written = { out: '', err: '', bytes: 0 };
  const args = typeof line === 'string' ? line.split(' ').filter((word) => word !== '') : line;
  const code = await runCommandLine(args, environment, {
    isTerminal,
    out: (answer) => {
      if (typeof answer === 'string') written.out += answer;
      else written.bytes += answer.length;
    },
    err: (text) => {
      written.err += text;
    },
  });
  return { code, ...written };
}

/** The records that a command line prints as JSON. */
export async function records(line: string): Promise<Record<string, unknown>[]> {
  const { out } = await portolan(`${line} --format json`);
  return JSON.parse(out) as Record<string, unknown>[];
}
