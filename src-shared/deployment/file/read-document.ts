import * as v from 'valibot';
import type { Deployment } from '../plan/deployment.ts';
import { deploymentSchema } from './deployment-schema.ts';
import type { Objection } from './file-problem.ts';
import { logoObjections } from './logo-objections.ts';
import { referenceObjections } from './reference-objections.ts';
import { schemaObjections } from './schema-objections.ts';

/** A document of the current version with all that is wrong with it. It counts only if that is nothing. */
export interface DocumentReading {
  readonly deployment: Deployment | null;
  readonly objections: readonly Objection[];
}

/** Checks a document of the current version, its parts as well as what they say of each other. */
export function readDocument(document: unknown): DocumentReading {
  const parsed = v.safeParse(deploymentSchema, document);
  const objections = [
    ...(parsed.success ? [] : schemaObjections(parsed.issues, document)),
    ...referenceObjections(document),
    ...logoObjections(document),
  ];
  return { deployment: parsed.success ? parsed.output : null, objections };
}
