import type { CatalogFlow } from '../catalog-flow.ts';

const WITNESS = {
  en: 'The mirroring pages give the default port of the witness in their text; both mirrored servers ask it which of them leads.',
  fr: 'Les pages sur la mise en miroir donnent dans leur texte le port par défaut du témoin ; les deux serveurs en miroir lui demandent lequel est principal.',
} as const;

export const backEndWitnessFlows = {
  'back-end-to-back-end-witness-mirroring': {
    from: 'back-end/primary',
    to: 'back-end-witness/primary',
    service: 'sql-mirroring',
    ports: [7022],
    transport: ['tcp'],
    application: 'SQL',
    purpose: {
      en: 'The primary server asks the witness whether it may keep the lead.',
      fr: 'Le serveur principal demande au témoin s’il peut le rester.',
    },
    workloads: ['management'],
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['lync2013-sql-mirroring', 'sfb2015-sql-mirroring'],
      reasoning: WITNESS,
    },
  },
  'back-end-mirror-to-back-end-witness-mirroring': {
    from: 'back-end-mirror/primary',
    to: 'back-end-witness/primary',
    service: 'sql-mirroring',
    ports: [7022],
    transport: ['tcp'],
    application: 'SQL',
    purpose: {
      en: 'The mirror asks the witness whether it has to take the lead.',
      fr: 'Le miroir demande au témoin s’il doit devenir principal.',
    },
    workloads: ['management'],
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['lync2013-sql-mirroring', 'sfb2015-sql-mirroring'],
      reasoning: WITNESS,
    },
  },
} as const satisfies Record<string, CatalogFlow>;
