import type { Contradiction } from '../model/contradiction.ts';
import type { Fact } from '../model/fact.ts';
import type { Exemption, Flow } from '../model/flow.ts';
import type { IpsecExemption } from '../model/ipsec-exemption.ts';
import type { Listing } from '../model/listing.ts';
import type { QuirkKind } from '../model/quirk-kind.ts';
import type { Role } from '../model/role.ts';
import type { Service } from '../model/service.ts';
import type { Source } from '../model/source.ts';
import type { Problem } from './problem.ts';

/** A catalog as the checks see it: ids are plain strings, so that a test can hand in a broken one. */
export interface CheckedCatalog {
  readonly roles: Readonly<Record<string, Role>>;
  readonly services: Readonly<Record<string, Service>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly listings: Readonly<Record<string, Listing>>;
  readonly exemptions: Readonly<Record<string, Exemption>>;
  /** One record a receiving role, before they are merged. */
  readonly flowFiles: readonly Readonly<Record<string, Flow>>[];
  readonly ipsecExemptions: Readonly<Record<string, IpsecExemption>>;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly contradictions: Readonly<Record<string, Contradiction>>;
  readonly quirkKinds: Readonly<Partial<Record<string, QuirkKind>>>;
  /** Tables of words with nothing but texts to check: products, zones, workloads and the like. */
  readonly vocabulary: Readonly<Record<string, unknown>>;
}

/** A rule of the catalog that its types cannot express. */
export interface Check {
  readonly name: string;
  /** The rule, in one sentence. */
  readonly description: string;
  readonly run: (catalog: CheckedCatalog) => readonly Problem[];
}
