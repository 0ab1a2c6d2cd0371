import { expect, it } from 'vitest';
import { writeDeployment } from '#shared/deployment/file/write-deployment.ts';
import { newDeployment } from '#shared/deployment/plan/new-deployment.ts';
import { SAMPLES, deploymentOf, logoField, sampleText, smallFile } from './sample-files.ts';
import { randomScenarios } from '../scenarios.ts';

/** A file with a field that this program does not know at every level. */
const WITH_UNKNOWN = smallFile({
  zeta: [1, { b: 2, a: '' }],
  scenario: { product: 'sfb-2015', mood: 'calm' },
  request: { costCentre: '4711' },
  titleBlock: { scale: '1:1' },
  revisions: [{ revision: 'A', checked: true }],
  logo: { ...logoField(), source: 'intranet' },
  sites: [{ id: 'main', floor: 3 }],
  networks: [{ id: 'n', use: 'clients', vlan: 12 }],
  hosts: [
    {
      id: 'fe-1',
      role: 'front-end',
      rack: { row: 'B', unit: 4 },
      interfaces: { primary: { addresses: ['10.0.0.1'], mac: '00:00:5e:00:53:01' } },
    },
  ],
  media: { qos: true, ranges: { edge: { start: 50000, count: 10000, why: '' } } },
  ports: { future: 7 },
  boundaries: [{ id: 'core', vendor: 'any', segments: [{ id: 's', colour: 'red' }] }],
  alpha: null,
});

it('writes what it read, for every sample and for new plans of all sorts', () => {
  const plans = [
    ...SAMPLES.map((name) => deploymentOf(sampleText(name))),
    ...randomScenarios(60, 4).map((scenario) => newDeployment(scenario)),
  ];
  for (const plan of plans) {
    const text = writeDeployment(plan);
    expect(deploymentOf(text)).toEqual(plan);
    expect(writeDeployment(deploymentOf(text))).toBe(text);
  }
});

it('writes the same text whatever the order of the fields in memory', () => {
  const deployment = deploymentOf(sampleText('two-sites-voice'));
  const backwards = <T extends object>(record: T): T =>
    Object.fromEntries(Object.entries(record).reverse()) as T;
  const shuffled = backwards({
    ...deployment,
    scenario: backwards(deployment.scenario),
    hosts: deployment.hosts.map((host) =>
      backwards({ ...host, interfaces: backwards(host.interfaces) }),
    ),
    media: backwards({ ...deployment.media, ranges: backwards(deployment.media.ranges) }),
  });
  expect(writeDeployment(shuffled)).toBe(sampleText('two-sites-voice'));
});

it('puts one machine on one line, so that a change to it changes one line', () => {
  const deployment = deploymentOf(sampleText('enterprise-nat-edge'));
  const renamed = {
    ...deployment,
    hosts: deployment.hosts.map((host) => (host.id === 'fe-2' ? { ...host, name: 'new' } : host)),
  };
  const before = writeDeployment(deployment).split('\n');
  const after = writeDeployment(renamed).split('\n');
  expect(after).toHaveLength(before.length);
  expect(after.filter((line, index) => line !== before[index])).toHaveLength(1);
});

it('keeps fields that it does not know, at every level, after those it knows', () => {
  const text = writeDeployment(deploymentOf(WITH_UNKNOWN));
  const written = JSON.parse(text) as Record<string, unknown>;
  expect(written).toMatchObject(JSON.parse(WITH_UNKNOWN) as object);
  expect(Object.keys(written).slice(-2)).toEqual(['alpha', 'zeta']);
  expect(deploymentOf(text)).toEqual(deploymentOf(WITH_UNKNOWN));
});

it('puts one revision on one line, and the whole picture of a logo on another', () => {
  const deployment = deploymentOf(sampleText('enterprise-nat-edge'));
  const lines = writeDeployment(deployment).split('\n');
  for (const { revision } of deployment.revisions)
    expect(lines.filter((line) => line.includes(`{ "revision": "${revision}", `))).toHaveLength(1);
  const { logo } = deployment;
  if (!logo) throw new Error('the sample has a logo');
  expect(lines).toContain(`    "data": "${logo.data}"`);
});

it('does not write the focus of a scenario and ends with a line feed', () => {
  const deployment = deploymentOf(smallFile());
  const text = writeDeployment({
    ...deployment,
    scenario: { ...deployment.scenario, focus: ['edge'] },
  });
  expect(text).not.toContain('focus');
  expect(text.endsWith('}\n')).toBe(true);
});
