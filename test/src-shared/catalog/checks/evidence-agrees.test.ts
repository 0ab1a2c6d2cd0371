import { describe, expect, it } from 'vitest';
import { evidenceAgrees } from '#shared/catalog/checks/evidence-agrees.ts';
import { listing, messagesOf, smallCatalog, withFlow } from './small-catalog.ts';

describe('evidence-agrees', () => {
  it('reports a port that no cited listing prints', () => {
    expect(messagesOf(evidenceAgrees.run(withFlow({ ports: [5061, 5062] })))).toEqual([
      'No cited listing prints ports 5062-5062.',
    ]);
  });

  it('reports a source port that no cited listing prints', () => {
    const catalog = withFlow({ sourcePorts: [3478] });
    expect(messagesOf(evidenceAgrees.run(catalog))).toEqual([
      'No cited listing prints source ports 3478-3478.',
    ]);
    const listings = { 'page/ports/1': { ...listing, sourcePorts: [3478] } };
    expect(evidenceAgrees.run({ ...catalog, listings })).toEqual([]);
  });

  it('reports a transport that no cited listing prints', () => {
    expect(messagesOf(evidenceAgrees.run(withFlow({ transport: ['tcp', 'udp'] })))).toEqual([
      'No cited listing prints udp.',
    ]);
  });

  it('reports a listing cited for nothing', () => {
    const catalog = withFlow({
      evidence: { basis: 'stated', listings: ['page/ports/1', 'page/ports/2'] },
    });
    const listings = { ...catalog.listings, 'page/ports/2': { ...listing, ports: [80] } };
    expect(messagesOf(evidenceAgrees.run({ ...catalog, listings }))).toEqual([
      'page/ports/2 prints none of the flow’s ports.',
    ]);
  });

  it('takes the ports of a node for printed, with the protocol of their row', () => {
    const listings = { 'page/ports/1': { ...listing, ports: [443], nodePorts: [5061] } };
    expect(evidenceAgrees.run({ ...withFlow({}), listings })).toEqual([]);
    expect(
      messagesOf(evidenceAgrees.run({ ...withFlow({ application: 'HTTPS' }), listings })),
    ).toEqual(['page/ports/1 prints SIP.']);
  });

  it('takes the ports that a balancer probes for printed, whatever their row carries', () => {
    const listings = {
      'page/ports/1': { ...listing, ports: [443], monitorPorts: [5061], application: 'HTTPS' },
    } as const;
    expect(evidenceAgrees.run({ ...withFlow({}), listings })).toEqual([]);
  });

  it('reports another application protocol', () => {
    expect(messagesOf(evidenceAgrees.run(withFlow({ application: 'HTTPS' })))).toEqual([
      'page/ports/1 prints SIP.',
    ]);
  });

  it('lets several listings cover one range together', () => {
    const catalog = withFlow({
      ports: [{ from: 50_001, to: 50_003 }],
      evidence: { basis: 'stated', listings: ['page/ports/1', 'page/ports/2'] },
    });
    const listings = {
      'page/ports/1': { ...listing, ports: [50_003, 50_001] },
      'page/ports/2': { ...listing, ports: [50_002] },
    };
    expect(evidenceAgrees.run({ ...catalog, listings })).toEqual([]);
  });

  it('asks nothing of a flow that cites pages only', () => {
    const reasoning = { en: 'We read it so.', fr: 'Nous le lisons ainsi.' };
    const catalog = withFlow({
      ports: [1433],
      evidence: { basis: 'inferred', listings: [], sources: ['page'], reasoning },
    });
    expect(evidenceAgrees.run({ ...catalog, exemptions: smallCatalog.exemptions })).toEqual([]);
  });
});
