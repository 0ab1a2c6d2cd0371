import type { CatalogFlow } from '../catalog-flow.ts';

export const pairedFileShareFlows = {
  'front-end-to-paired-file-share': {
    from: 'front-end/primary',
    to: 'paired-file-share/primary',
    service: 'file-server',
    ports: [445],
    transport: ['tcp'],
    application: 'SMB',
    purpose: {
      en: 'Backup copies to the file store of the paired pool; the Backup Service does not encrypt, so protect the link.',
      fr: 'Copies de sauvegarde vers le magasin de fichiers du pool jumelé ; le service de sauvegarde ne chiffre pas, protéger donc la liaison.',
    },
    workloads: ['management'],
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['lync2013-pool-pairing', 'sfb2015-disaster-recovery'],
      reasoning: {
        en: 'Both pages say in their text that every Front End Server of one pool reaches the file store of the other; they have no table to cite.',
        fr: 'Les deux pages disent dans leur texte que chaque serveur frontal d’un pool joint le magasin de fichiers de l’autre ; elles n’ont pas de tableau à citer.',
      },
    },
  },
} as const satisfies Record<string, CatalogFlow>;
