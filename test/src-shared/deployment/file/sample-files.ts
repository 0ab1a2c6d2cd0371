import { readFileSync } from 'node:fs';
import { readDeployment } from '#shared/deployment/file/read-deployment.ts';
import { svgFile } from '../plan/logo-files.ts';
import type { FileProblem } from '#shared/deployment/file/file-problem.ts';
import { readLogo } from '#shared/deployment/plan/logo.ts';
import type { Deployment, Logo } from '#shared/deployment/plan/deployment.ts';

/** The deployments that come with the program. */
export const SAMPLES = ['standard-edition', 'enterprise-nat-edge', 'two-sites-voice'] as const;

/** A file of `assets/`, as text. */
export function assetText(path: string): string {
  return readFileSync(new URL(`../../../../assets/${path}`, import.meta.url), 'utf8');
}

/** The text of a sample. */
export function sampleText(name: (typeof SAMPLES)[number]): string {
  return assetText(`samples/${name}.portolan`);
}

/** The deployment of a text that is in order. */
export function deploymentOf(text: string): Deployment {
  const reading = readDeployment(text);
  if (reading.kind !== 'read') throw new Error(`Not read: ${JSON.stringify(reading)}`);
  return reading.deployment;
}

/** The problems of a text that is not. */
export function problemsOf(text: string): readonly FileProblem[] {
  const reading = readDeployment(text);
  if (reading.kind !== 'problems') throw new Error(`Read, against expectation: ${reading.kind}`);
  return reading.problems;
}

/** The field of a small logo, changed. */
export function logoField(change: Readonly<Record<string, unknown>> = {}): Logo {
  const reading = readLogo(svgFile());
  if ('problem' in reading) throw new Error(reading.problem.en);
  return { ...reading.logo, ...change };
}

/** The least that is a deployment, with these fields besides. */
export function smallFile(fields: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    format: 'portolan-deployment',
    version: 1,
    scenario: { product: 'sfb-2015' },
    ...fields,
  });
}
