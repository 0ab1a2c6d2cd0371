import { firewalls, workloads, type Text } from '#shared/catalog/index.ts';
import type { MapRequest } from '#shared/diagram/map-request.ts';
import { scenarioName } from '#shared/deployment/scenario-name.ts';
import { comparedWith, onlyAcross, onlyWorkload, overviewOnly } from '../i18n/print-messages.ts';

/** What of the scenario a sheet shows, one text a limit; none where it shows all in full. */
export function outlookInWords({
  against,
  workload,
  firewall,
  detail,
}: Omit<MapRequest, 'scenario'>): readonly Text[] {
  return [
    ...(against ? [comparedWith(scenarioName(against))] : []),
    ...(workload ? [onlyWorkload(workloads[workload].name)] : []),
    ...(firewall ? [onlyAcross(firewalls[firewall].name)] : []),
    ...(detail === 'overview' ? [overviewOnly] : []),
  ];
}
