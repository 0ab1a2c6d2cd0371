import { makeHandOver } from '#shared/export/hand-over.ts';
import { UsageError, type Command } from './command.ts';
import { deploymentOf } from './read-deployment-file.ts';
import { singlePage } from './single-page.ts';
import { checkOutput, outputOptions } from './output-options.ts';
import { writeAnswer } from './write-answer.ts';

/** `portolan hand-over`: a deployment to look at in one HTML file, which needs neither Portolan nor a network. */
export const handOver: Command = {
  summary: {
    en: 'Write map, tables and rules of a deployment file as one HTML page for the customer, to look at offline; --lang is the language it opens in',
    fr: 'Écrire carte, tableaux et règles d’un fichier de déploiement en une page HTML pour le client, à consulter hors ligne\u00A0; --lang est la langue à l’ouverture',
  },
  words: '<file>',
  options: outputOptions,
  async run(input, io) {
    if (input.options['output'] === undefined && io.isTerminal) {
      throw new UsageError({
        en: 'The page is too large for a terminal. Name a file: -o hand-over.html',
        fr: 'La page est trop longue pour un terminal. Nommez un fichier\u00A0: -o livrable.html',
      });
    }
    checkOutput(input);
    const deployment = await deploymentOf(input, 'hand-over', io);
    const page = makeHandOver(await singlePage(), deployment, input.language);
    await writeAnswer(page, input.options['output'], io);
  },
};
