import type { Text } from '#shared/catalog/index.ts';
import enterprise from '#assets/samples/enterprise-nat-edge.portolan?raw';
import standard from '#assets/samples/standard-edition.portolan?raw';
import voice from '#assets/samples/two-sites-voice.portolan?raw';

/** A deployment that ships with Portolan, to look around in and to start from. */
export interface Sample {
  readonly id: string;
  readonly name: Text;
  /** The text of its file. */
  readonly content: string;
}

/** The samples, the smallest first. */
export const samples: readonly Sample[] = [
  {
    id: 'standard-edition',
    name: {
      en: 'Lync Server 2013 Standard Edition, one site',
      fr: 'Lync Server 2013 Standard Edition, un site',
    },
    content: standard,
  },
  {
    id: 'enterprise-nat-edge',
    name: {
      en: 'Enterprise pool with voice, Edge behind NAT',
      fr: 'Pool Enterprise avec voix, Edge derrière NAT',
    },
    content: enterprise,
  },
  {
    id: 'two-sites-voice',
    name: {
      en: 'Two paired sites and a branch, Edge behind hardware load balancers',
      fr: 'Deux sites jumelés et une succursale, Edge derrière des équilibreurs matériels',
    },
    content: voice,
  },
];
