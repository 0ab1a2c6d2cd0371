import type { CheckedCatalog } from '#shared/catalog/checks/check.ts';
import type { Problem } from '#shared/catalog/checks/problem.ts';
import type { Fact } from '#shared/catalog/model/fact.ts';
import type { Flow } from '#shared/catalog/model/flow.ts';
import type { Listing } from '#shared/catalog/model/listing.ts';
import type { Role } from '#shared/catalog/model/role.ts';

const text = (en: string) => ({ en, fr: `${en}, en français` });

export const role = (changes: Partial<Role> & Pick<Role, 'kind' | 'zone'>): Role => ({
  name: text('Role'),
  summary: text('A role'),
  interfaces: { primary: { name: text('Address'), summary: text('An address') } },
  ...changes,
});

export const listing: Listing = {
  ports: [{ from: 5060, to: 5061 }],
  transport: ['tcp'],
  application: 'SIP',
  note: text('A row'),
  asPrinted: '5060-5061 | TCP',
};

export const flow: Flow = {
  from: 'user/primary',
  to: 'pool/primary',
  through: { balancer: 'pool-balancer', when: 'hardware' },
  service: 'registrar',
  ports: [5061],
  transport: ['tcp'],
  application: 'SIP',
  purpose: text('Signs in'),
  workloads: ['im-presence'],
  evidence: { basis: 'stated', listings: ['page/ports/1'] },
};

export const fact: Fact = {
  source: 'page',
  text: text('Open what you need'),
  roles: ['user'],
  flows: ['user-to-pool'],
};

/** One user, one pool behind a balancer, one flow, one listing, one fact: no check finds anything wrong. */
export const smallCatalog: CheckedCatalog = {
  roles: {
    user: role({ kind: 'party', zone: 'internal' }),
    pool: role({ kind: 'server', zone: 'internal' }),
    'pool-balancer': role({
      kind: 'load-balancer',
      zone: 'internal',
      interfaces: { virtual: { name: text('Virtual'), summary: text('A virtual address') } },
    }),
  },
  services: { registrar: { name: text('Registrar'), summary: text('Signs users in') } },
  sources: {
    page: {
      title: text('Page'),
      product: null,
      date: '2018-02-15',
      assetId: null,
      summary: text('Ports'),
    },
  },
  listings: { 'page/ports/1': listing },
  exemptions: {},
  ipsecExemptions: {},
  flowFiles: [{ 'user-to-pool': flow }],
  facts: { 'page/1': fact },
  contradictions: {},
  quirkKinds: {},
  vocabulary: {},
};

/** The small catalog with another flow in place of its only one. */
export const withFlow = (changes: Partial<Flow>): CheckedCatalog => ({
  ...smallCatalog,
  flowFiles: [{ 'user-to-pool': { ...flow, ...changes } }],
});

export const idsOf = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ id }) => id);
export const messagesOf = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ message }) => message);
