import { describe, expect, it } from 'vitest';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { referenceScenario, type Scenario } from '#shared/deployment/scenario.ts';
import { chosenScenario, tellsScenario } from '../../../src-main/cli/scenario-options.ts';
import { portolan, records } from './command-line.ts';

const reference = referenceScenario('sfb-2015');
const numbered = (scenario: Scenario): unknown[] =>
  resolveTopology(scenario).flows.map(({ number, flow }) => ({ number, id: flow.id }));
const listed = async (line: string): Promise<unknown[]> =>
  (await records(`flows ${line}`)).map(({ number, id }) => ({ number, id }));

describe('the options that tell a scenario', () => {
  it('begin with the reference scenario, of the product if one is named', () => {
    expect(chosenScenario({})).toEqual(reference);
    expect(chosenScenario({ product: 'lync-2013' })).toEqual(referenceScenario('lync-2013'));
    expect(chosenScenario({ scenario: 'lync-2013/reference' })).toEqual(
      referenceScenario('lync-2013'),
    );
  });

  it('change answers, features and focus, one after the other', () => {
    expect(
      chosenScenario({
        scenario: 'sfb-2015/reference,edge=scaled-dns,-public-im',
        set: 'director=none,edge=single',
        with: 'hybrid,monitoring',
        without: 'xmpp, exchange-um',
        focus: 'edge,director',
      }),
    ).toEqual({
      ...reference,
      director: 'none',
      features: [
        'federation',
        'hybrid',
        'web-conferencing',
        'av',
        'application-sharing',
        'mobility',
        'enterprise-voice',
        'persistent-chat',
        'office-web-apps',
        'monitoring',
      ],
      focus: ['edge', 'director'],
    });
  });

  it('tell a scenario unless only a product is named', () => {
    expect(tellsScenario({ product: 'sfb-2015', format: 'json' })).toBe(false);
    for (const option of ['scenario', 'set', 'with', 'without', 'focus']) {
      expect(tellsScenario({ [option]: 'x' })).toBe(true);
    }
  });

  it('may each be given several times, but for the scenario', async () => {
    const line = 'flows --set edge=scaled-dns --set director=none --without xmpp --without av';
    expect((await portolan(line)).code).toBe(0);
    const twice = 'flows --scenario sfb-2015/reference --scenario lync-2013/reference';
    expect(await portolan(twice)).toMatchObject({ code: 2, out: '' });
  });
});

describe('a scenario that does not exist', () => {
  it.each([
    ['--scenario sfb/edge-nat', 'sfb-2015/edge-single-nat'],
    ['--scenario lync-2013/directeur-unique', 'lync-2013/director-single'],
    ['--scenario qqqq', 'sfb-2015/reference'],
  ])('is refused with those it may mean: %s', async (options, meant) => {
    const { code, out, err } = await portolan(`flows ${options}`);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`\n  ${meant}\n`);
  });

  it.each([
    ['--set edge=double', 'scaled-hardware'],
    ['--set edges=single', 'edgeAddressing'],
    ['--set edge', 'scaled-hardware'],
    ['--with telepathy', 'pool-pairing'],
    ['--without telepathy', 'pool-pairing'],
    ['--focus nobody', 'reverse-proxy'],
    ['--scenario sfb-2015/reference,+telepathy', 'pool-pairing'],
  ])(
    'for want of a choice, answer, feature or role is refused with those there are: %s',
    async (options, valid) => {
      const { code, out, err } = await portolan(`flows ${options}`);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(valid);
    },
  );

  it('and a product beside a scenario are refused', async () => {
    const line = 'flows --product lync-2013 --scenario lync-2013/reference';
    expect(await portolan(line)).toMatchObject({ code: 2, out: '' });
  });
});

describe('a scenario that cannot be built', () => {
  it('is refused with every reason, the pages that give it, and one that can be', async () => {
    const { code, out, err } = await portolan('flows --set edge=none --without xmpp');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Federation enters and leaves through the Access Edge service.');
    expect(err).toContain('Public IM enters and leaves');
    expect(err).not.toContain('XMPP proxy');
    expect(err).toContain('public instant messaging in Lync Server 2013)');
    const [, possible = ''] = /Possible: (\S+)\n$/u.exec(err) ?? [];
    expect(await portolan(`flows --scenario ${possible}`)).toMatchObject({ code: 0, err: '' });
    expect(possible).toContain('edge=none');
  });

  it('is explained in French too', async () => {
    const { err } = await portolan('flows --lang fr --product lync-2013 --with video-interop');
    expect(err).toMatch(
      /^portolan: Ceci est impossible\u00A0:\n {2}Le serveur d’interopérabilité/u,
    );
    // Only another product would help.
    expect(err).not.toContain('Possible\u00A0:');
  });
});

describe('portolan flows of a scenario', () => {
  it('prints the flows in force with the numbers of its map', async () => {
    expect(await listed('--scenario sfb-2015/reference')).toEqual(numbered(reference));
    expect(await listed('--product lync-2013 --set director=none')).toEqual(
      numbered({ ...referenceScenario('lync-2013'), director: 'none' }),
    );
  });

  it('keeps the numbers where a role, page or table narrows the list', async () => {
    const all = new Set(numbered(reference).map((flow) => JSON.stringify(flow)));
    const some = await listed('--scenario sfb-2015/reference --role edge');
    expect(some).not.toEqual([]);
    expect(some.length).toBeLessThan(all.size);
    for (const flow of some) expect(all).toContain(JSON.stringify(flow));
  });

  it('begins a table and CSV with the numbers', async () => {
    const table = await portolan('flows --scenario lync-2013/xmpp');
    expect(table.out).toMatch(/^\| No\. \| From \| To \|.*\n\| --- .*\n\| 1 \|/u);
    const csv = await portolan('flows --scenario lync-2013/xmpp --format csv');
    expect(csv.out).toMatch(/^number,id,from,to,.*\r\n1,/u);
  });

  it('calls roles as the scenario does', async () => {
    const { out } = await portolan('flows --scenario lync-2013/director-single');
    expect(out).toContain('| Director |');
    expect(out).not.toContain('| Director pool |');
  });

  it('lists all flows without a number where no scenario is told', async () => {
    const [flow] = await records('flows');
    expect(flow).not.toHaveProperty('number');
  });
});
