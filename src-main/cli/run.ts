import { version } from '../../package.json';
import { FailedError, UsageError, type CommandIo } from './command.ts';
import { commands } from './commands.ts';
import { commandHelp, generalHelp } from './help.ts';
import { parseRequest, requestedLanguage } from './parse.ts';

/** What the process says to its caller: did as asked, could not, did not understand. */
const EXIT = { done: 0, failed: 1, usage: 2 } as const;

/** Does what a command line asks and returns the exit code. */
export async function runCommandLine(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  io: CommandIo,
): Promise<number> {
  const language = requestedLanguage(args, environment);
  try {
    const request = parseRequest(args, environment, commands);
    if (request.kind === 'version') {
      io.out(`${version}\n`);
      return EXIT.done;
    }
    const command = request.command === null ? undefined : commands[request.command];
    if (request.kind === 'help') {
      const name = request.command ?? '';
      const text = command ? commandHelp(name, command, language) : generalHelp(commands, language);
      (request.missing ? io.err : io.out)(text);
      return request.missing ? EXIT.usage : EXIT.done;
    }
    await command?.run(request.input, io);
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof FailedError)) throw error;
    io.err(`portolan: ${error.text[language]}\n`);
    return error instanceof UsageError ? EXIT.usage : EXIT.failed;
  }
}
