import { readdirSync, readFileSync } from 'node:fs';
import { readDeployment } from '#shared/deployment/file/read-deployment.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';

const FOLDER = new URL('../../../../assets/samples/', import.meta.url);

/** The names of the sample files. */
export const sampleFiles = readdirSync(FOLDER).filter((file) => file.endsWith('.portolan'));

/** The deployment of a sample file. Throws where it cannot be read. */
export function readSample(file: string): Deployment {
  const reading = readDeployment(readFileSync(new URL(file, FOLDER), 'utf8'));
  if (reading.kind !== 'read') throw new Error(`${file} cannot be read`);
  return reading.deployment;
}
