import type { CatalogFlow } from '../catalog-flow.ts';

const PAIRED = {
  en: 'Both pages say in their text that every Front End Server of one pool reaches the file store of the other; they have no table to cite.',
  fr: 'Les deux pages disent dans leur texte que chaque serveur frontal d’un pool joint le magasin de fichiers de l’autre ; elles n’ont pas de tableau à citer.',
} as const;

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
      basis: 'stated',
      listings: ['sfb-server-ports-2020/server-ports-added/1'],
    },
  },
  'paired-pool-to-file-share': {
    from: 'paired-pool/primary',
    to: 'file-share/primary',
    service: 'file-server',
    ports: [445],
    transport: ['tcp'],
    application: 'SMB',
    purpose: {
      en: 'Backup copies from the Front End Servers of the paired pool; the Backup Service does not encrypt, so protect the link.',
      fr: 'Copies de sauvegarde des serveurs frontaux du pool jumelé ; le service de sauvegarde ne chiffre pas, protéger donc la liaison.',
    },
    workloads: ['management'],
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['lync2013-pool-pairing', 'sfb2015-disaster-recovery'],
      reasoning: PAIRED,
    },
  },
} as const satisfies Record<string, CatalogFlow>;
