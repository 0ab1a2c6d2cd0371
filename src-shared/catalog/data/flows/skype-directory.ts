import type { CatalogFlow } from '../catalog-flow.ts';

export const skypeDirectoryFlows = {
  'edge-to-skype-directory': {
    from: 'edge/access',
    to: 'skype-directory/primary',
    service: 'skype-directory',
    ports: [443],
    transport: ['tcp'],
    application: 'HTTPS',
    purpose: {
      en: 'The Edge Server looks up Skype users by name for users inside; the page names the three Internet addresses to allow.',
      fr: 'Le serveur Edge recherche des utilisateurs Skype par leur nom pour les utilisateurs internes ; la page nomme les trois adresses Internet à autoriser.',
    },
    workloads: ['federation', 'im-presence'],
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['sfb2015-skype-connectivity'],
      reasoning: {
        en: 'The page gives the addresses and the port in its text; HTTPS, and the external address of the Access Edge service as the sender, are our reading.',
        fr: 'La page donne les adresses et le port dans son texte ; HTTPS, et l’adresse externe du service Edge d’accès comme émetteur, sont notre lecture.',
      },
    },
  },
} as const satisfies Record<string, CatalogFlow>;
