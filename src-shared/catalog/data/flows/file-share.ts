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
      sources: ['lync2013-pool-pairing'],
      reasoning: {
        en: 'The pool pairing page gives 445 from each Front End Server to the file store of the paired pool; its own file store is reached the same way.',
        fr: 'La page sur le couplage de pools donne 445 de chaque serveur frontal vers le magasin de fichiers du pool couplé ; son propre magasin est joint de même.',
      },
    },
  },
} as const satisfies Record<string, CatalogFlow>;
