import type { Text } from '#shared/catalog/index.ts';
import { readAddresses, type AddressRange } from '#shared/deployment/plan/address.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import type { LostKind } from './sheet/sheet.ts';
import { fullSubnet, lostCells, unknownChoice } from '../i18n/deployment-messages.ts';

/** What is said of cells for which there was no place or no address. */
export function lostWords(kind: LostKind, count: number, printed: string): Text {
  return kind === 'paste' ? lostCells(count, printed) : fullSubnet(count, printed);
}

/** What is said of a text that is none of the choices of its column. */
export function refusedWords(text: string): Text {
  return unknownChoice(text);
}

/** All subnets of the plan: a series of addresses stays in its own. */
export function subnetsOf({ networks }: Deployment): readonly AddressRange[] {
  return networks.flatMap(({ addresses }) => readAddresses(addresses));
}
