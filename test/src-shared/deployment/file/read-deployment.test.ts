import { describe, expect, it } from 'vitest';
import { readDeployment } from '#shared/deployment/file/read-deployment.ts';
import { migratedFrom, newerVersion } from '#shared/deployment/file/reading-messages.ts';
import { writeDeployment } from '#shared/deployment/file/write-deployment.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { toBase64 } from '#shared/deployment/plan/base64.ts';
import { LIMITS } from '#shared/deployment/file/limits.ts';
import { pngFile, svgFile } from '../plan/logo-files.ts';
import { deploymentOf, logoField, problemsOf, sampleText, smallFile } from './sample-files.ts';

const places = (text: string): readonly string[] => problemsOf(text).map(({ place }) => place);

describe('a file written by hand', () => {
  it('needs no more than a product: the rest is the reference scenario and one site', () => {
    const deployment = deploymentOf(smallFile());
    expect(deployment.scenario).toEqual(referenceScenario('sfb-2015'));
    expect(deployment.sites.map(({ id }) => id)).toEqual(['main']);
    expect(deployment.titleBlock.status).toBe('draft');
    expect(deployment).not.toHaveProperty('format');
  });

  it('has hosts without a site at the first one, and outside parties at none', () => {
    const { hosts, networks } = deploymentOf(
      smallFile({
        sites: [{ id: 'paris' }, { id: 'brest' }],
        networks: [{ id: 'n', use: 'clients' }],
        hosts: [
          { id: 'a', role: 'front-end' },
          { id: 'b', role: 'federated-partner' },
          { id: 'c', role: 'front-end', site: '' },
        ],
      }),
    );
    expect(hosts.map(({ site }) => site)).toEqual(['paris', '', '']);
    expect(networks.map(({ site }) => site)).toEqual(['paris']);
  });

  it('has no revisions and no logo unless it says so: older files do not', () => {
    const { revisions, logo } = deploymentOf(smallFile());
    expect([revisions, logo]).toEqual([[], null]);
    const own = logoField();
    const file = smallFile({ revisions: [{ revision: 'A' }], logo: own });
    expect(deploymentOf(file).revisions).toEqual([
      { revision: 'A', date: '', author: '', note: '' },
    ]);
    expect(deploymentOf(file).logo).toEqual(own);
    expect(deploymentOf(smallFile({ logo: null })).logo).toBeNull();
  });

  it('may begin with a byte order mark', () => {
    expect(deploymentOf(`\uFEFF${smallFile()}`)).toEqual(deploymentOf(smallFile()));
  });

  it('may have addresses that cannot be read: they are looked at elsewhere', () => {
    const interfaces = { primary: { addresses: ['10.0.0.300', 'to be said'] } };
    const { hosts } = deploymentOf(
      smallFile({ hosts: [{ id: 'a', role: 'front-end', interfaces }] }),
    );
    expect(hosts[0]?.interfaces['primary']?.addresses).toEqual(['10.0.0.300', 'to be said']);
  });
});

describe('a file with mistakes', () => {
  it('names all of them, each with its line', () => {
    const text = sampleText('two-sites-voice')
      .replace('"sfb-2015"', '"sfb-2019"')
      .replace('"validFrom": "2018-09-03"', '"validFrom": "3 September"')
      .replace('"10.110.64.32"', '10')
      .replace('"count": 20', '"count": 0');
    const lines = text.split('\n');
    const found = problemsOf(text).map(({ place, line }) => [place, lines[(line ?? 0) - 1]]);
    expect(found).toEqual([
      ['scenario.product', expect.stringContaining('sfb-2019')],
      ['request.validFrom', expect.stringContaining('3 September')],
      ['hosts[8].interfaces.primary.addresses[0]', expect.stringContaining('harbour-fe-2')],
      ['media.ranges.client-audio.count', expect.stringContaining('client-audio')],
    ]);
  });

  it('says in which line and column it stops being JSON', () => {
    const [problem] = problemsOf('{\n  "format": "portolan-deployment",\n  "version": 1,,\n}');
    expect(problem?.line).toBe(3);
    expect(problem?.message.en).toMatch(/^Line 3, column 16: The name of a field/u);
    expect(problem?.message.fr).toMatch(/^Ligne 3, colonne 16\u00a0: Le nom d’un champ/u);
  });

  it.each([
    ['a zip archive', 'PK\u0003\u0004\u0014\0\u0006\0\uFFFD', 'not a text in UTF-8'],
    ['a picture', '\uFFFDPNG\r\n', 'not a text in UTF-8'],
    ['a page', '<!doctype html>', 'not a Portolan deployment'],
    ['a PDF document', '%PDF-1.7\n%\uFFFD\uFFFD', 'not a Portolan deployment'],
    ['a letter', 'Dear colleague', 'not a Portolan deployment'],
  ])('tells whoever took %s that it is the wrong file', (_what, text, words) => {
    const [problem, ...others] = problemsOf(text);
    expect(problem?.message.en).toContain(words);
    expect(others).toEqual([]);
  });

  it('says what a logo should be, and in which line', () => {
    const text = sampleText('enterprise-nat-edge')
      .replace('"image/svg+xml"', '"image/webp"')
      .replace(/"width": [\d.]+/u, '"width": "wide"');
    const lines = text.split('\n');
    const found = problemsOf(text);
    expect(found.map(({ line }) => lines[(line ?? 0) - 1]?.trim())).toEqual([
      '"mediaType": "image/webp",',
      '"width": "wide",',
    ]);
    expect(found[0]?.message.en).toContain('one of: image/png, image/svg+xml');
    expect(found[1]?.message.fr).toContain('un nombre de pixels de 1 à 8000');
  });

  it('says why choices cannot go together', () => {
    const scenario = { product: 'lync-2013', edge: 'none', backEnd: 'always-on' };
    const problems = problemsOf(smallFile({ scenario }));
    expect(problems.map(({ place }) => place)).toContain('scenario.backEnd');
    expect(problems.map(({ message }) => message.en).join(' ')).toContain('AlwaysOn');
  });

  it.each([
    ['a missing product', { scenario: {} }, 'scenario.product'],
    ['no scenario', { scenario: undefined }, 'scenario'],
    ['no site', { sites: [] }, 'sites'],
    ['a list for an object', { request: [] }, 'request'],
    ['a site that is its own parent', { sites: [{ id: 'a', parent: 'a' }] }, 'sites[0].parent'],
    [
      'a pair that does not exist',
      { sites: [{ id: 'a', pairedWith: 'b' }] },
      'sites[0].pairedWith',
    ],
    [
      'sites that are no list',
      { sites: {}, hosts: [{ id: 'a', role: 'edge', site: 'x' }] },
      'sites',
    ],
    ['a number that would be another one after writing', { vlan: 2 ** 53 }, 'vlan'],
    ['an id twice', { sites: [{ id: 'a' }, { id: 'a' }] }, 'sites[1].id'],
    ['an id with a space', { sites: [{ id: 'a b' }] }, 'sites[0].id'],
    [
      'a feature twice',
      { scenario: { product: 'sfb-2015', branch: 'none', features: ['av', 'av'] } },
      'scenario.features[1]',
    ],
    ['an unknown role', { hosts: [{ id: 'a', role: 'toaster' }] }, 'hosts[0].role'],
    [
      'an interface that the role does not have',
      { hosts: [{ id: 'a', role: 'edge', interfaces: { acces: {} } }] },
      'hosts[0].interfaces.acces',
    ],
    ['a host at no known site', { hosts: [{ id: 'a', role: 'edge', site: 'x' }] }, 'hosts[0].site'],
    ['a port beyond 65535', { ports: { sql: 65536 } }, 'ports.sql'],
    ['a port in quotes', { ports: { sql: '1433' } }, 'ports.sql'],
    [
      'a firewall that could be taken for the external one',
      { boundaries: [{ id: 'external' }] },
      'boundaries[0].id',
    ],
    [
      'a segment of a site that is not there',
      { boundaries: [{ id: 'c', segments: [{ id: 's', sites: ['x'] }] }] },
      'boundaries[0].segments[0].sites[0]',
    ],
    [
      'two segments of one id',
      { boundaries: [{ id: 'c', segments: [{ id: 's' }, { id: 's' }] }] },
      'boundaries[0].segments[1].id',
    ],
    ['revisions that are no list', { revisions: { A: '2026-01-31' } }, 'revisions'],
    ['a revision that is a text', { revisions: ['A'] }, 'revisions[0]'],
    ['a revision of no day', { revisions: [{ date: 'May' }] }, 'revisions[0].date'],
    [
      'more revisions than fit',
      { revisions: Array.from({ length: LIMITS.revisions + 1 }, () => ({})) },
      'revisions',
    ],
    ['a logo that is a text', { logo: 'logo.png' }, 'logo'],
    ['a logo of another kind', { logo: logoField({ mediaType: 'image/gif' }) }, 'logo.mediaType'],
    [
      'a drawing that is called a picture',
      { logo: logoField({ mediaType: 'image/png' }) },
      'logo.mediaType',
    ],
    ['a logo without its file', { logo: logoField({ data: undefined }) }, 'logo.data'],
    ['a logo that is a number', { logo: logoField({ data: 1 }) }, 'logo.data'],
    ['a logo in no base64', { logo: logoField({ data: 'logo.png' }) }, 'logo.data'],
    ['a logo in base64 of nothing', { logo: logoField({ data: '' }) }, 'logo.data'],
    [
      'a logo with a script',
      { logo: logoField({ data: toBase64(svgFile('<script/>')) }) },
      'logo.data',
    ],
    [
      'a logo of 9000 pixels',
      { logo: logoField({ data: toBase64(pngFile(9000, 1)) }) },
      'logo.data',
    ],
    [
      'a logo of more than 256 kB',
      { logo: logoField({ data: toBase64(new Uint8Array(LIMITS.logo + 1)) }) },
      'logo.data',
    ],
    ['a logo with another width', { logo: logoField({ width: 121 }) }, 'logo.width'],
    ['a logo as high as no picture', { logo: logoField({ height: 8001 }) }, 'logo.height'],
    ['a logo with a height in quotes', { logo: logoField({ height: '40' }) }, 'logo.height'],
    [
      'a zero-width space',
      { hosts: [{ id: 'a', role: 'edge', name: 'ed\u200Bge' }] },
      'hosts[0].name',
    ],
    ['text in another encoding', { request: { owner: 'H\uFFFDl\uFFFDne' } }, 'request.owner'],
  ])('refuses %s', (_name, fields, place) => {
    expect(places(smallFile(fields))).toEqual([place]);
  });

  it('notices parents that go round in a circle', () => {
    const sites = [
      { id: 'a', parent: 'b' },
      { id: 'b', parent: 'a' },
      { id: 'c', parent: 'a' },
    ];
    expect(places(smallFile({ sites }))).toEqual(['sites[0].parent', 'sites[1].parent']);
  });

  it('notices a field written twice', () => {
    const text = smallFile().replace('"version":1', '"version":1,"version":1');
    expect(places(text)).toEqual(['version']);
  });

  it('lists no more than can be read, and says how many remain', () => {
    const hosts = Array.from({ length: 700 }, () => ({ role: 'nobody' }));
    const problems = problemsOf(smallFile({ hosts }));
    expect(problems).toHaveLength(501);
    expect(problems.at(-1)?.message.en).toContain('900 more problems');
  });
});

describe('a file of a newer version', () => {
  const newer = (change: (text: string) => string): ReturnType<typeof readDeployment> =>
    readDeployment(change(sampleText('two-sites-voice').replace('"version": 1', '"version": 7')));

  it('is shown as a newer one, with all that this program understands', () => {
    const reading = newer((text) => text);
    expect(reading).toEqual({
      kind: 'newer',
      version: 7,
      deployment: deploymentOf(sampleText('two-sites-voice')),
    });
  });

  it('loses only the entries and fields that this program would refuse', () => {
    const reading = newer((text) =>
      text
        .replace('"role": "persistent-chat"', '"role": "hologram"')
        .replace('"draft"', '"archived"')
        .replace('"status": "approved"', '"status": "archived"')
        .replace('"features": ["federation"', '"features": ["telepathy", "federation"'),
    );
    const whole = deploymentOf(sampleText('two-sites-voice'));
    expect(reading).toMatchObject({
      kind: 'newer',
      deployment: {
        scenario: whole.scenario,
        hosts: whole.hosts.filter(({ role }) => role !== 'persistent-chat'),
        titleBlock: { ...whole.titleBlock, status: 'draft' },
      },
    });
  });

  it('loses no more than the field to which there are two objections', () => {
    const site = 'x'.repeat(65);
    const reading = readDeployment(
      smallFile({ version: 2, hosts: [{ id: 'a', role: 'front-end', site }] }),
    );
    expect(reading).toMatchObject({ kind: 'newer', deployment: { hosts: [{ id: 'a' }] } });
  });

  it('cannot be shown where nothing of it is understood', () => {
    expect(problemsOf(smallFile({ version: 2, scenario: 'all of it' }))[0]?.message.en).toMatch(
      /newer Portolan/u,
    );
  });

  it('is announced in both languages', () => {
    expect(newerVersion(7).en).toContain('7');
    expect(newerVersion(7).fr).toContain('plus récente');
    expect(migratedFrom(0).fr).toContain('plus ancienne');
  });
});

describe('a file of version 0', () => {
  const hosts = [
    { id: 'fe-1', role: 'front-end', name: 'fe01', address: '10.0.0.1' },
    { id: 'dc-1', role: 'directory', address: ['10.0.0.2', '10.0.0.3'] },
    { id: 'edge-1', role: 'edge', interfaces: { internal: { addresses: ['10.1.0.1'] } } },
  ];
  const early = (fields: Readonly<Record<string, unknown>>): string =>
    smallFile({ version: undefined, ...fields });

  it('has the addresses of its hosts moved to their interface', () => {
    const reading = readDeployment(early({ hosts }));
    if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
    expect(reading.migratedFrom).toBe(0);
    const addresses = reading.deployment.hosts.map(({ interfaces }) =>
      Object.entries(interfaces).map(([key, own]) => [key, ...own.addresses]),
    );
    expect(addresses).toEqual([
      [['primary', '10.0.0.1']],
      [['primary', '10.0.0.2', '10.0.0.3']],
      [['internal', '10.1.0.1']],
    ]);
    expect(reading.deployment.hosts[0]).not.toHaveProperty('address');
  });

  it('is current once written', () => {
    const text = writeDeployment(deploymentOf(early({ hosts })));
    expect(readDeployment(text)).toMatchObject({ kind: 'read', migratedFrom: null });
  });

  it('cannot say which of several interfaces an address is for', () => {
    const edge = { id: 'edge-1', role: 'edge', address: '10.1.0.1' };
    const both = { id: 'fe-1', role: 'front-end', address: '10.0.0.1', interfaces: {} };
    expect(places(early({ hosts: [edge, both] }))).toEqual([
      'hosts[0].address',
      'hosts[1].address',
    ]);
  });

  it('is told from version 1, where an address at the host is a field of somebody else', () => {
    const { hosts: read } = deploymentOf(smallFile({ hosts: [hosts[0]] }));
    expect(read[0]).toMatchObject({ address: '10.0.0.1', interfaces: {} });
  });
});
