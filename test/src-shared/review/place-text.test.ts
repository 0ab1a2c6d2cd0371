import { describe, expect, it } from 'vitest';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import type { Place } from '#shared/review/finding.ts';
import { describePlace } from '#shared/review/place-text.ts';
import { soundPlan, withInterface } from './plans.ts';

const plan: Deployment = {
  ...withInterface(soundPlan({ edge: 'scaled-hardware' }), 'edge', 'access', {
    publicAddresses: ['11.0.1.1', '11.0.1.2'],
  }),
  boundaries: [
    {
      id: 'dc',
      name: 'Data centre',
      segments: [{ id: 'sql', name: 'SQL', roles: ['back-end'], sites: [] }],
    },
  ],
};

const face = { kind: 'interface', host: 'edge-1', interface: 'access' } as const;

describe('The words for a place in a plan', () => {
  it.each<readonly [Place, string, string]>([
    [{ kind: 'deployment' }, 'Deployment', 'Déploiement'],
    [{ kind: 'site', site: 'main' }, 'Site Main site', 'Site Main site'],
    [
      { ...face, field: 'publicAddresses', index: 1 },
      'Edge Server edge-1.site1.bigcorp.net, Access Edge, public address 2',
      'Serveur Edge edge-1.site1.bigcorp.net, Edge d’accès, adresse publique 2',
    ],
    [
      { ...face, field: 'addresses', index: 0 },
      'Edge Server edge-1.site1.bigcorp.net, Access Edge, address',
      'Serveur Edge edge-1.site1.bigcorp.net, Edge d’accès, adresse',
    ],
    [
      { kind: 'interface', host: 'fe-1', interface: 'primary', field: 'addresses', index: 0 },
      'Front End Server fe-1.site1.bigcorp.net, address',
      'Serveur frontal fe-1.site1.bigcorp.net, adresse',
    ],
    [
      { kind: 'host', host: 'edge-pool-1', field: 'name' },
      'Edge pool edge-pool-1.site1.bigcorp.net, name',
      'Pool Edge edge-pool-1.site1.bigcorp.net, nom',
    ],
    [
      { kind: 'network', network: 'clients-1', index: 0 },
      'Network clients-1, subnet 1',
      'Réseau clients-1, sous-réseau 1',
    ],
    [{ kind: 'port', port: 'sql' }, 'SQL Server of a pool', 'SQL Server d’un pool'],
    [{ kind: 'media', media: 'client-audio' }, 'Client audio', 'Audio des clients'],
    [
      { kind: 'boundary', boundary: 'dc', segment: 'sql' },
      'Firewall Data centre, segment SQL',
      'Pare-feu Data centre, segment SQL',
    ],
    [
      { kind: 'request', field: 'reviewDate' },
      'Change request, review date',
      'Demande de changement, à revoir le',
    ],
    [{ kind: 'titleBlock', field: 'date' }, 'Title block, date', 'Cartouche, date'],
    [
      { kind: 'revision', index: 1, field: 'note' },
      'Revisions, line 2, what changed',
      'Révisions, ligne 2, modifications',
    ],
  ])('of %j are “%s” and “%s”', (place, en, fr) => {
    expect(describePlace(place, plan)).toEqual({ en, fr });
  });

  it('are the ids where the plan has lost what they name', () => {
    expect(describePlace({ ...face, host: 'gone', field: 'name' }, plan).en).toBe('gone, access');
    expect(describePlace({ kind: 'host', host: 'gone', field: 'site' }, plan).en).toBe(
      'gone, site',
    );
    expect(describePlace({ kind: 'network', network: 'gone' }, plan).en).toBe('Network gone');
  });
});
