import { describe, expect, it } from 'vitest';
import { everyWordUsed } from '#shared/catalog/checks/every-word-used.ts';
import { idsOf, role, smallCatalog } from './small-catalog.ts';

const WORDS = { en: 'Idle', fr: 'Inactif' };

describe('every-word-used', () => {
  it('reports an interface that no flow passes', () => {
    const roles = { ...smallCatalog.roles, phone: role({ kind: 'device', zone: 'internal' }) };
    expect(idsOf(everyWordUsed.run({ ...smallCatalog, roles }))).toEqual(['phone/primary']);
  });

  it('reports a balancer that no flow goes through', () => {
    const interfaces = { virtual: { name: WORDS, summary: WORDS } };
    const idle = role({ kind: 'load-balancer', zone: 'internal', interfaces });
    const roles = { ...smallCatalog.roles, 'idle-balancer': idle };
    expect(idsOf(everyWordUsed.run({ ...smallCatalog, roles }))).toEqual(['idle-balancer/virtual']);
  });

  it('reports a service that no flow reaches', () => {
    const services = { ...smallCatalog.services, idle: { name: WORDS, summary: WORDS } };
    expect(idsOf(everyWordUsed.run({ ...smallCatalog, services }))).toEqual(['idle']);
  });
});
