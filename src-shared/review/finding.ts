import type { Text } from '#shared/catalog/index.ts';
import type { CustomPortId } from '#shared/deployment/plan/custom-ports.ts';
import type {
  ChangeRequest,
  Deployment,
  Revision,
  TitleBlock,
} from '#shared/deployment/plan/deployment.ts';
import type { MediaId } from '#shared/deployment/plan/media-ranges.ts';

/** `error`: rules made from it would be wrong or missing. `warning`: probably a mistake. `notice`: worth knowing. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What of a deployment a finding is about, exactly enough to lead an editor there. */
export type Place =
  | { readonly kind: 'deployment' }
  | { readonly kind: 'site'; readonly site: string }
  | { readonly kind: 'network'; readonly network: string; readonly index?: number }
  | { readonly kind: 'host'; readonly host: string; readonly field: 'name' | 'site' | 'role' }
  | {
      readonly kind: 'interface';
      readonly host: string;
      readonly interface: string;
      readonly field: 'addresses' | 'publicAddresses' | 'name';
      /** Which of several addresses, from 0. */
      readonly index?: number;
    }
  | { readonly kind: 'media'; readonly media: MediaId }
  | { readonly kind: 'port'; readonly port: CustomPortId }
  | { readonly kind: 'boundary'; readonly boundary: string; readonly segment?: string }
  | { readonly kind: 'request'; readonly field: keyof ChangeRequest }
  | { readonly kind: 'titleBlock'; readonly field: keyof TitleBlock }
  /** `index`: which line of the revision table, from 0. */
  | { readonly kind: 'revision'; readonly index: number; readonly field: keyof Revision };

/** Something that the author of a deployment should know. */
export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  readonly place: Place;
  /** What is wrong, with the value in question. */
  readonly message: Text;
  /** What to do about it. */
  readonly remedy: Text;
}

/** One thing that can be wrong with a deployment. */
export interface DeploymentCheck {
  /** Unique, in words: `duplicate-address`. */
  readonly id: string;
  readonly description: Text;
  readonly run: (deployment: Deployment) => readonly Finding[];
}
