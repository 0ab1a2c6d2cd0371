import type { CatalogFlow } from '../catalog-flow.ts';

export const fileShareFlows = {
  'front-end-to-file-share': {
    from: 'front-end/primary',
    to: 'file-share/primary',
    service: 'file-server',
    ports: [445],
    transport: ['tcp'],
    application: 'SMB',
    purpose: {
      en: 'Front End Servers read and write the file store: meeting content, address book files, device updates.',
      fr: 'Les serveurs frontaux lisent et écrivent dans le magasin de fichiers : contenu des réunions, carnet d’adresses, mises à jour d’appareils.',
    },
    workloads: ['management'],
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['sfb2015-server-ports-2020', 'lync2013-pool-pairing'],
      reasoning: {
        en: 'The 2018 edition lacks the row, the 2020 edition of the same page has it for Front End Servers and their file share; the pool pairing page says so of paired pools.',
        fr: 'L’édition de 2018 n’a pas cette ligne, celle de 2020 de la même page la donne pour les serveurs frontaux et leur partage de fichiers ; la page sur le jumelage de pools le dit des pools jumelés.',
      },
    },
  },
} as const satisfies Record<string, CatalogFlow>;
