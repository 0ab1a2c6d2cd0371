import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { writeDeployment } from '#shared/deployment/file/write-deployment.ts';
import { completePlan } from '#shared/deployment/plan/new-deployment.ts';
import { plannedInterfaces } from '#shared/deployment/plan/plan-interfaces.ts';
import { readAddress } from '#shared/deployment/plan/address.ts';
import { SAMPLES, assetText, deploymentOf, sampleText } from './sample-files.ts';

describe.each(SAMPLES)('the sample %s', (name) => {
  const text = sampleText(name);
  const deployment = deploymentOf(text);

  it('is byte for byte what writing it gives', () => {
    expect(writeDeployment(deployment)).toBe(text);
  });

  it('is what the published schema describes', () => {
    const schema = JSON.parse(assetText('schema/portolan-deployment-1.schema.json')) as object;
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    const validate = ajv.compile(schema);
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
  });

  it('lacks nothing that its scenario asks for', () => {
    expect(completePlan(deployment)).toEqual(deployment);
  });

  it('has an address at every interface that needs one', () => {
    const bare = plannedInterfaces(deployment.scenario)
      .filter(({ source, sharesWith }) => source === 'hosts' && sharesWith === null)
      .flatMap(({ role, kind, key }) =>
        deployment.hosts
          .filter((host) => host.role === role && host.kind === kind)
          .filter((host) => (host.interfaces[key]?.addresses ?? []).length === 0)
          .map(({ id }) => `${id}/${key}`),
      );
    expect(bare).toEqual([]);
  });

  it('has a public address for every address that NAT must translate', () => {
    const unpaired = plannedInterfaces(deployment.scenario)
      .filter(({ nat, sharesWith }) => nat === 'needed' && sharesWith === null)
      .flatMap(({ role, key }) =>
        deployment.hosts
          .filter((host) => host.role === role && host.kind === 'machine')
          .filter(({ interfaces }) => {
            const { addresses = [], publicAddresses = [] } = interfaces[key] ?? {};
            return addresses.length !== publicAddresses.length;
          })
          .map(({ id }) => `${id}/${key}`),
      );
    expect(unpaired).toEqual([]);
  });

  it('has only addresses that can be read', () => {
    const texts = [
      ...deployment.networks.flatMap(({ addresses }) => addresses),
      ...deployment.hosts.flatMap(({ interfaces }) =>
        Object.values(interfaces).flatMap((each) => [...each.addresses, ...each.publicAddresses]),
      ),
    ];
    expect(texts.filter((each) => !readAddress(each).ok)).toEqual([]);
  });
});
