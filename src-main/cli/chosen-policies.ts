import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import type { DialectId } from '#shared/rules/dialects.ts';
import { dialects } from '#shared/rules/dialects.ts';
import { makePolicy, policyIds } from '#shared/rules/make-policies.ts';
import { restrictToSite } from '#shared/rules/restrict-policy.ts';
import {
  RULE_LAYOUTS,
  RULE_STYLES,
  type Policy,
  type RuleLayout,
  type RuleStyle,
} from '#shared/rules/rule.ts';
import { UsageError, unknownValue, type CommandInput, type CommandOption } from './command.ts';

/** The options that choose which rules to print. */
export const policyOptions = {
  firewall: {
    placeholder: 'W',
    summary: {
      en: 'Only this one: external, internal, the id or name of a firewall of the file, host (the servers’ own) or clients (what they need). By default those between networks; for a rule text the external one, or host',
      fr: 'Celui-ci seulement\u00A0: external, internal, l’identifiant ou le nom d’un pare-feu du fichier, host (celui des serveurs) ou clients (leurs besoins). Par défaut ceux entre les réseaux\u00A0; pour un texte de règles, external ou host',
    },
  },
  site: {
    placeholder: 'ID',
    summary: {
      en: 'Only what the firewalls of this site need; its id in the file',
      fr: 'Seulement ce dont les pare-feu de ce site ont besoin\u00A0; son identifiant dans le fichier',
    },
  },
  style: {
    placeholder: 'S',
    summary: {
      en: 'destination (default): any source port; pair: source ports too, where they are documented',
      fr: 'destination (par défaut)\u00A0: tout port source\u00A0; pair\u00A0: aussi les ports source, s’ils sont documentés',
    },
    values: RULE_STYLES,
  },
  layout: {
    placeholder: 'L',
    summary: {
      en: 'flow (default): a rule for each flow; compressed: as few rules as say the same',
      fr: 'flow (par défaut)\u00A0: une règle par flux\u00A0; compressed\u00A0: le moins de règles disant la même chose',
    },
    values: RULE_LAYOUTS,
  },
} as const satisfies Record<string, CommandOption>;

/** The firewalls that tables hold together: host rules and the clients' view say the same once more. */
const isBetweenNetworks = ({ kind }: Policy): boolean => kind !== 'host' && kind !== 'clients';

/** The id of a firewall by its id, or by its name in any case. */
function firewallId(wanted: string, deployment: Deployment): string {
  const ids = policyIds(deployment);
  if (ids.includes(wanted)) return wanted;
  const named = deployment.boundaries.filter(
    ({ name }) => name.toLowerCase() === wanted.toLowerCase(),
  );
  const [found, other] = named;
  if (!found || other) throw unknownValue('firewall', wanted, ids);
  return found.id;
}

function checkSite(site: string | undefined, { sites }: Deployment): void {
  const ids = sites.map(({ id }) => id);
  if (site !== undefined && !ids.includes(site)) throw unknownValue('site', site, ids);
}

function cannotExpress(dialect: DialectId, firewall: string): UsageError {
  const { name, kinds } = dialects[dialect];
  const isHost = kinds[0] === 'host';
  return new UsageError({
    en: `${name} has no rules for ${firewall}. Choose another --format, or ${isHost ? '--firewall host' : 'a firewall between networks'}.`,
    fr: `${name} n’a pas de règles pour ${firewall}. Choisissez un autre --format, ou ${isHost ? '--firewall host' : 'un pare-feu entre réseaux'}.`,
  });
}

/**
 * The rules that the options ask for; of exactly one firewall for a rule text. Throws a `UsageError` for a firewall or
 * site that the deployment has not, and for a firewall that `dialect` cannot express.
 */
export function chosenPolicies(
  deployment: Deployment,
  { options }: CommandInput,
  dialect: DialectId | null,
): readonly Policy[] {
  const { site, firewall } = options;
  checkSite(site, deployment);
  // The parser has let no other values pass.
  const style = (options['style'] ?? 'destination') as RuleStyle;
  const layout = (options['layout'] ?? 'flow') as RuleLayout;
  const policyOf = (id: string): Policy => {
    const policy = makePolicy(deployment, id, { style, layout });
    return site === undefined ? policy : restrictToSite(policy, site);
  };
  if (dialect === null && firewall === undefined)
    return policyIds(deployment).map(policyOf).filter(isBetweenNetworks);
  // The first kind is `external` or `host`, whose policy has the same id.
  const usual = dialect === null ? 'external' : dialects[dialect].kinds[0];
  const policy = policyOf(firewall === undefined ? usual : firewallId(firewall, deployment));
  if (dialect !== null && !dialects[dialect].kinds.includes(policy.kind))
    throw cannotExpress(dialect, policy.id);
  return [policy];
}
