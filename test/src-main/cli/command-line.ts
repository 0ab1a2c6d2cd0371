import { runCommandLine } from '../../../src-main/cli/run.ts';

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line without a process: `portolan` and its arguments, parted by single spaces. */
export async function portolan(
  line: string | readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const written = { out: '', err: '' };
  const args = typeof line === 'string' ? line.split(' ').filter((word) => word !== '') : line;
  const code = await runCommandLine(args, environment, {
    out: (text) => {
      written.out += text;
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
