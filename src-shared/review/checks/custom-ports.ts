import { formatPorts, roleOf, services } from '#shared/catalog/index.ts';
import {
  CUSTOM_PORT_IDS,
  customPortOf,
  customPorts as portSettings,
} from '#shared/deployment/plan/custom-ports.ts';
import { effectivePorts } from '#shared/deployment/plan/effective-ports.ts';
import { describeRole } from '#shared/deployment/role-name.ts';
import { defineCheck } from '../define-check.ts';
import { portCollision } from '../port-collisions.ts';
import { isPort } from '../port-numbers.ts';

/** Moved ports that are none, or that another service of the same server listens on. */
export const customPorts = defineCheck(
  'custom-ports',
  {
    en: 'Ports that were moved exist and are free on their server.',
    fr: 'Les ports déplacés existent et sont libres sur leur serveur.',
  },
  function* (plan) {
    const { ports, scenario } = plan.deployment;
    for (const id of CUSTOM_PORT_IDS) {
      const port = ports[id];
      const { name, documented } = portSettings[id];
      if (port === undefined || documented.includes(port)) continue;
      if (!isPort(port)) {
        yield {
          severity: 'error',
          place: { kind: 'port', port: id },
          message: {
            en: `${name.en}: ${String(port)} is not a port.`,
            fr: `${name.fr}\u00A0: ${String(port)} n’est pas un port.`,
          },
          remedy: {
            en: 'Enter a whole number from 1 to 65535.',
            fr: 'Saisissez un nombre entier de 1 à 65535.',
          },
        };
        continue;
      }
      const other = portCollision(plan, (flow) => customPortOf(flow) === id);
      if (!other) continue;
      const at = describeRole(roleOf(other.to), scenario).name;
      const service = services[other.service].name;
      const taken = formatPorts(effectivePorts(other, plan.deployment).ports);
      yield {
        severity: 'error',
        place: { kind: 'port', port: id },
        message: {
          en: `${name.en}: ${String(port)} is taken on ${at.en} by ${service.en} (${taken}).`,
          fr: `${name.fr}\u00A0: ${String(port)} est déjà pris sur ${at.fr} par ${service.fr} (${taken}).`,
        },
        remedy: {
          en: 'Choose a port on which nothing else listens.',
          fr: 'Choisissez un port sur lequel rien d’autre n’écoute.',
        },
      };
    }
  },
);
