import { existsSync } from 'node:fs';
import { PRODUCT_IDS } from '#shared/catalog/index.ts';
import { deploymentSubject, scenarioSubject, type PackSubject } from '#shared/sheets/subject.ts';
import { UsageError, type CommandInput, type CommandIo } from './command.ts';
import { deploymentOf } from './read-deployment-file.ts';
import { readScenario } from './scenario-options.ts';

/** A scenario begins with a product, as in `sfb-2015/reference,-xmpp`; a file of that very name goes first. */
const isScenario = (word: string): boolean =>
  PRODUCT_IDS.some((product) => word.startsWith(`${product}/`)) && !existsSync(word);

/**
 * What a command line wants on paper: the deployment file or the scenario that it names. Throws a `UsageError` where it
 * names neither, a `FailedError` where the file cannot be read.
 */
export async function packSubjectOf(input: CommandInput, io: CommandIo): Promise<PackSubject> {
  const [word, more] = input.words;
  if (word === undefined || more !== undefined) {
    throw new UsageError({
      en: 'print needs one deployment file or scenario, such as: portolan print plan.portolan -o plan.pdf (scenarios: portolan scenarios)',
      fr: 'print demande un fichier de déploiement ou un scénario, par exemple\u00A0: portolan print plan.portolan -o plan.pdf (scénarios\u00A0: portolan scenarios)',
    });
  }
  if (isScenario(word)) return scenarioSubject(readScenario(word));
  return deploymentSubject(await deploymentOf(input, 'print', io));
}
