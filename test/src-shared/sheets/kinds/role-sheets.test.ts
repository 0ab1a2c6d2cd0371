import { beforeAll, describe, expect, it } from 'vitest';
import { roleOf, type RoleId } from '#shared/catalog/index.ts';
import type { Leg } from '#shared/deployment/topology.ts';
import { addressRows } from '#shared/export/address-rows.ts';
import { listSheets } from '#shared/sheets/list-sheets.ts';
import type { SheetBody } from '#shared/sheets/sheet.ts';
import type { PackSubject } from '#shared/sheets/subject.ts';
import { presetSubject, sample } from '../a-pack.ts';
import { squeezed, tableRows } from '../read-marks.ts';
import { drawn, mapOf, numbersOf, unique, writtenNumbers, type Wish } from './drawn-maps.ts';

describe.each([
  {
    role: 'edge',
    name: 'standard-edition',
    subject: sample('standard-edition'),
    wish: { language: 'en' },
  },
  {
    role: 'front-end',
    name: 'standard-edition',
    subject: sample('standard-edition'),
    wish: { language: 'fr' },
  },
  {
    role: 'mediation',
    name: 'enterprise-nat-edge',
    subject: sample('enterprise-nat-edge'),
    wish: { paper: 'letter' },
  },
  {
    role: 'branch-appliance',
    name: 'two-sites-voice',
    subject: sample('two-sites-voice'),
    wish: { paper: 'a3' },
  },
  {
    role: 'director',
    name: 'a scenario',
    subject: presetSubject('lync-2013/director-single'),
    wish: { language: 'fr' },
  },
] satisfies readonly {
  readonly role: RoleId;
  readonly name: string;
  readonly subject: PackSubject;
  readonly wish: Wish;
}[])('the sheet of the role $role of $name', ({ role, subject, wish }) => {
  const { language = 'en' }: Wish = wish;
  let bodies: readonly SheetBody[] = [];
  beforeAll(async () => {
    bodies = await drawn(subject, `role:${role}`, wish);
  });

  it('says who calls it and whom it calls, each flow once, with its number on the map', () => {
    const sheet = listSheets(subject).find(({ id }) => id === `role:${role}`);
    const legs = subject.topology.links.flatMap((link) => link.legs);
    const rows = tableRows(bodies, (sheet?.title[language] ?? '').replace(/^R.le\s?: /u, ''));
    const own = (under: string): readonly number[] =>
      numbersOf(rows.filter(({ section }) => section.startsWith(under))).toSorted((a, b) => a - b);
    const of = (end: (leg: Leg) => RoleId): readonly number[] =>
      legs
        .filter((leg) => end(leg) === role)
        .map(({ number }) => number)
        .toSorted((a, b) => a - b);
    const [listens, calls] = [of(({ to }) => roleOf(to)), of(({ from }) => roleOf(from))];
    expect(listens.length + calls.length).toBeGreaterThan(10);
    expect(own({ en: 'Listens', fr: 'Écoute' }[language])).toEqual(listens);
    expect(own({ en: 'Calls', fr: 'Appelle' }[language])).toEqual(calls);
    for (const { cells } of rows) {
      const leg = legs.find(({ number }) => String(number) === cells[0]);
      expect(cells[3]).toBe(squeezed(leg?.flow.purpose[language] ?? ''));
    }
    expect(writtenNumbers(mapOf(bodies))).toEqual(unique([...listens, ...calls]));
  });

  it('names every host of the role with all its addresses', () => {
    const { deployment } = subject;
    const rows = tableRows(bodies, { en: 'Names and addresses', fr: 'Noms et adresses' }[language]);
    if (!deployment) {
      expect(rows).toEqual([]);
      return;
    }
    const hosts = deployment.hosts.filter((host) => host.role === role);
    expect(hosts.length).toBeGreaterThan(0);
    const plan = addressRows({ ...deployment, hosts, networks: [] }, language);
    expect(rows).toHaveLength(plan.length);
    plan.forEach(({ name, addresses, publicAddresses }, index) => {
      const text = rows[index]?.cells.join(' ') ?? '';
      for (const part of [name, ...(addresses ?? []), ...publicAddresses])
        expect(text).toContain(squeezed(part));
    });
  });
});
