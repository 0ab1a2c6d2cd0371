import type { Language, Text } from '#shared/catalog/index.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { addressLines, MISSING } from '#shared/export/rule-cells.ts';
import { ruleRows, type RuleRow } from '#shared/export/rule-table.ts';
import { siteName } from '#shared/export/site-name.ts';
import { makePolicy, type PolicyOptions } from '#shared/rules/make-policies.ts';
import { policyScopes } from '#shared/rules/policy-scope.ts';
import type { Policy, PolicyKind } from '#shared/rules/rule.ts';
import type { SheetTable, TableSection } from '../layout/table.ts';
import { tableBodies } from '../layout/table-bodies.ts';
import type { Sheet, SheetContext } from '../sheet.ts';
import type { PackSubject } from '../subject.ts';
import { PageKey } from './page-key.ts';
import { paperColumns, type PaperColumn } from './rule-columns.ts';

/** How rules stand on paper: each flow by itself, so that its number leads to the map; source ports left open. */
export const PAPER_RULES: PolicyOptions = { style: 'destination', layout: 'flow' };

const NETWORK_INTRO: Text = {
  en: 'The sender opens the session; replies belong to it. Every rule allows. Numbers are those of the flows on the maps; a letter tells apart the rules that one flow needs. Addresses are real ones; where NAT changes the receiver’s, its public address is given too.',
  fr: 'La source ouvre la session\u00A0; les réponses en font partie. Chaque règle autorise. Les numéros sont ceux des flux sur les cartes\u00A0; une lettre distingue les règles d’un même flux. Les adresses sont les adresses réelles\u00A0; là où la NAT change celle de la destination, l’adresse publique est donnée aussi.',
};

const INTROS: Readonly<Record<PolicyKind, Text>> = {
  external: NETWORK_INTRO,
  internal: NETWORK_INTRO,
  boundary: NETWORK_INTRO,
  host: {
    en: 'What the firewall of each server has to let in, role by role. The heading of a section names the machines on which its rules are set. Numbers are those of the flows on the maps.',
    fr: 'Ce que le pare-feu de chaque serveur doit laisser entrer, rôle par rôle. Le titre d’une section nomme les machines où ses règles sont posées. Les numéros sont ceux des flux sur les cartes.',
  },
  clients: {
    en: 'What passes between clients and servers, whatever firewall stands between them: for those who filter at workstations, wireless networks or branch lines.',
    fr: 'Ce qui passe entre les postes clients et les serveurs, quel que soit le pare-feu qui les sépare\u00A0: pour qui filtre sur les postes, le Wi-Fi ou les liens des succursales.',
  },
};

const MISSING_NOTE = {
  en: (text: string) => ` What is marked “${text}” cannot be opened yet.`,
  fr: (text: string) =>
    ` Ce qui porte la mention «\u00A0${text}\u00A0» ne peut pas encore être ouvert.`,
} as const satisfies Record<Language, (text: string) => string>;

/** What rules stand under: their site where there are several, their section, and for servers the machines. */
function sectionTitle({ rule, policy, deployment }: RuleRow, language: Language): string {
  const site = deployment.sites.length > 1 ? siteName(deployment, rule.site) : '';
  const place = [site, rule.section[language]].filter((text) => text !== '').join(' · ');
  if (policy.kind !== 'host' || rule.to.group === null) return place;
  return `${place} – ${rule.to.group.name} (${addressLines(rule.to, language).join(', ')})`;
}

/** Rules under their sections, site by site as in the plan, each in the order of its first rule. */
function sectionsOf(
  rows: readonly RuleRow[],
  columns: readonly PaperColumn[],
  language: Language,
): readonly TableSection[] {
  const sections = new Map<string, RuleRow[]>();
  const order = (row: RuleRow): number =>
    row.deployment.sites.findIndex(({ id }) => id === row.rule.site);
  for (const row of rows.toSorted((a, b) => order(a) - order(b))) {
    const title = sectionTitle(row, language);
    sections.set(title, [...(sections.get(title) ?? []), row]);
  }
  return Array.from(sections, ([title, own]) => ({
    title,
    rows: own.map((row) => columns.map((column) => column.cell(row, language))),
  }));
}

function ruleTable(
  policy: Policy,
  deployment: Deployment,
  pages: PageKey,
  { room, scale, language }: SheetContext,
): SheetTable {
  const rows = ruleRows([policy], deployment);
  const columns = paperColumns(room.width / scale, rows, pages);
  return {
    name: policy.name[language],
    columns: columns.map(({ heading, mostShare }) => ({
      heading: heading[language],
      ...(mostShare !== undefined && { mostShare }),
    })),
    sections: sectionsOf(rows, columns, language),
  };
}

function introOf({ kind, rules }: Policy, language: Language): string {
  const missing = MISSING[language];
  const isMissing = rules.some(({ from, to }) =>
    [from, to].some((end) => addressLines(end, language).includes(missing)),
  );
  return INTROS[kind][language] + (isMissing ? MISSING_NOTE[language](missing) : '');
}

/** The rules of each firewall of a deployment. */
export function ruleSheets({ deployment }: PackSubject): readonly Sheet[] {
  if (!deployment) return [];
  return policyScopes(deployment).map(({ id, name }): Sheet => ({
    id: `rules:${id}`,
    kind: 'rules',
    title: { en: `Rules: ${name.en}`, fr: `Règles\u00A0: ${name.fr}` },
    isMap: false,
    draw: (context) => {
      const policy = makePolicy(deployment, id, PAPER_RULES);
      if (policy.rules.length === 0) return Promise.resolve([]);
      const pages = new PageKey(deployment.scenario.product);
      const table = ruleTable(policy, deployment, pages, context);
      const { language } = context;
      const around = { intro: introOf(policy, language), key: pages.table(language) };
      return Promise.resolve(tableBodies(table, context, around));
    },
  }));
}
