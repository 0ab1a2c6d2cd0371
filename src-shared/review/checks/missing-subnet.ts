import type { Text } from '#shared/catalog/index.ts';
import { networkUseOf } from '#shared/deployment/plan/plan-interfaces.ts';
import { describeRole } from '#shared/deployment/role-name.ts';
import { defineCheck } from '../define-check.ts';

const REMEDY: Text = {
  en: 'Enter the subnets in which these users are; until then their rules cannot be written.',
  fr: 'Saisissez les sous-réseaux où se trouvent ces utilisateurs ; d’ici là, leurs règles ne peuvent pas être écrites.',
};

const PHONES: Text = {
  en: 'Enter the subnets of the phones. Leave it if the organisation has none of this kind: no rule is written for them.',
  fr: 'Saisissez les sous-réseaux des téléphones. Laissez ainsi si l’organisation n’en a pas de ce type : aucune règle n’est écrite pour eux.',
};

/** Users whose networks the plan does not know. */
export const missingSubnet = defineCheck(
  'missing-subnet',
  {
    en: 'The networks of users have subnets.',
    fr: 'Les réseaux des utilisateurs ont des sous-réseaux.',
  },
  function* ({ planned, subnets, deployment }) {
    const { networks, scenario } = deployment;
    const known = new Set(subnets.map(({ network }) => network));
    for (const { role } of planned) {
      const use = networkUseOf(role);
      if (use === null) continue;
      // Everybody has users, not everybody has phones of this kind.
      const isCertain = use === 'clients';
      const severity = isCertain ? 'error' : 'warning';
      const remedy = isCertain ? REMEDY : PHONES;
      const own = networks.filter((network) => network.use === use);
      for (const network of own) {
        if (known.has(network)) continue;
        yield {
          severity,
          place: { kind: 'network', network: network.id },
          message: { en: 'No subnet yet.', fr: 'Aucun sous-réseau saisi.' },
          remedy,
        };
      }
      if (own.length > 0) continue;
      const { name } = describeRole(role, scenario);
      yield {
        severity,
        place: { kind: 'deployment' },
        message: {
          en: `${name.en}: the plan has no network of theirs.`,
          fr: `${name.fr}\u00A0: le plan n’a aucun réseau pour eux.`,
        },
        remedy,
      };
    }
  },
);
