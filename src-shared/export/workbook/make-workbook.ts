import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { products, type Language, type Text } from '#shared/catalog/index.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import type { Policy } from '#shared/rules/rule.ts';
import { zoneMatrix } from '#shared/rules/zone-matrix.ts';
import { requestValue } from '../request-fields.ts';
import { touchedContradictions } from '../touched-contradictions.ts';
import { writeAddressPlan } from './address-sheet.ts';
import { writeContradictions } from './contradictions-sheet.ts';
import { countedRules } from './counted.ts';
import { writeCover, type ContentsEntry } from './cover-sheet.ts';
import { font, SIZES } from './look.ts';
import { writeMatrix } from './matrix-sheet.ts';
import { writeMedia } from './media-sheet.ts';
import { writeNat, writeObjects } from './objects-sheet.ts';
import { addSheet, type Page } from './page.ts';
import { writeRules } from './rules-sheet.ts';
import { cellText } from './safe-text.ts';
import { SheetNames } from './sheet-names.ts';
import { writeSignOff } from './sign-off-sheet.ts';

const NAMES = {
  cover: { en: 'Cover', fr: 'Couverture' },
  matrix: { en: 'Zone matrix', fr: 'Matrice de flux' },
  addresses: { en: 'Address plan', fr: 'Plan d’adressage' },
  objects: { en: 'Objects and groups', fr: 'Objets et groupes' },
  nat: { en: 'NAT', fr: 'NAT' },
  media: { en: 'Media ranges and ports', fr: 'Plages de médias et ports' },
  contradictions: { en: 'Contradictions', fr: 'Contradictions' },
  signOff: { en: 'Sign-off', fr: 'Validation' },
} as const satisfies Record<string, Text>;

const HOLDS = {
  matrix: { en: 'What passes between zones', fr: 'Ce qui passe d’une zone à l’autre' },
  addresses: { en: 'Networks, hosts and interfaces', fr: 'Réseaux, machines et interfaces' },
  objects: { en: 'Members of the groups in the rules', fr: 'Membres des groupes des règles' },
  nat: { en: 'Static translations', fr: 'Traductions statiques' },
  media: { en: 'As documented, and as set', fr: 'Documentés, et tels que réglés' },
  contradictions: {
    en: 'Where the documentation disagrees',
    fr: 'Là où la documentation diverge',
  },
  signOff: { en: 'Names, dates, signatures', fr: 'Noms, dates, signatures' },
} as const satisfies Record<string, Text>;

const FIREWALL = { en: 'Firewall', fr: 'Pare-feu' } as const satisfies Text;

const A3: Page = { paper: 'a3', orientation: 'landscape' };
const A4: Page = { paper: 'a4', orientation: 'landscape' };
const UPRIGHT: Page = { paper: 'a4', orientation: 'portrait', single: true };

/** A sheet to come: what it is called, on what paper, what it holds, and who fills it. */
interface PlannedSheet {
  readonly name: string;
  /** Goes before a name that references could take for a cell; empty where that cannot be. */
  readonly prefix: string;
  readonly page: Page;
  readonly holds: string;
  readonly write: (sheet: Worksheet) => void;
}

function plannedSheets(
  deployment: Deployment,
  policies: readonly Policy[],
  language: Language,
): readonly PlannedSheet[] {
  const plan = (
    id: keyof typeof HOLDS,
    page: Page,
    write: (sheet: Worksheet) => void,
  ): PlannedSheet => ({
    name: NAMES[id][language],
    prefix: '',
    page,
    holds: HOLDS[id][language],
    write,
  });
  const matrix = zoneMatrix(policies);
  const pairs = policies.flatMap(({ nat }) => nat);
  const touched = touchedContradictions(policies, deployment.scenario.product);
  return [
    ...policies.map((policy) => ({
      name: policy.name[language],
      prefix: FIREWALL[language],
      page: A3,
      holds: countedRules(policy.rules.length, language),
      write: (sheet: Worksheet) => {
        writeRules(sheet, policy, deployment, language);
      },
    })),
    plan('matrix', { ...(matrix.zones.length > 4 ? A3 : A4), single: true }, (sheet) => {
      writeMatrix(sheet, matrix, language);
    }),
    plan('addresses', A4, (sheet) => {
      writeAddressPlan(sheet, deployment, language);
    }),
    plan('objects', A3, (sheet) => {
      writeObjects(sheet, policies, deployment, language);
    }),
    ...(pairs.length === 0
      ? []
      : [
          plan('nat', A4, (sheet) => {
            writeNat(sheet, pairs, language);
          }),
        ]),
    plan('media', { ...A4, single: true }, (sheet) => {
      writeMedia(sheet, deployment, language);
    }),
    ...(touched.length === 0
      ? []
      : [
          plan('contradictions', A3, (sheet) => {
            writeContradictions(sheet, touched, language);
          }),
        ]),
    plan('signOff', UPRIGHT, (sheet) => {
      writeSignOff(sheet, deployment, language);
    }),
  ];
}

/** An empty workbook with the deployment's properties. Cells that nobody styles have the letters of all others. */
function newWorkbook(deployment: Deployment, language: Language): Workbook {
  const workbook = new Workbook();
  // The only door to the font by which programs measure columns.
  workbook.model = { ...workbook.model, defaultFont: font(SIZES.body) };
  const { titleBlock, request, scenario } = deployment;
  const title = [titleBlock.subject, request.project, products[scenario.product].name[language]];
  workbook.title = cellText(title.find((text) => text !== '') ?? '');
  workbook.subject = cellText(request.project);
  workbook.creator = cellText(titleBlock.author);
  workbook.lastModifiedBy = cellText(titleBlock.author);
  workbook.company = cellText(titleBlock.firm);
  workbook.contentStatus = requestValue(deployment, 'status', language);
  workbook.language = language;
  return workbook;
}

/**
 * The rules of some firewalls as a workbook for those who open them: cover, a sheet of rules a firewall, zone matrix,
 * address plan, objects, NAT, ports, contradictions, sign-off. Gives the bytes of an `.xlsx` file.
 */
export async function makeWorkbook(
  deployment: Deployment,
  policies: readonly Policy[],
  language: Language,
): Promise<Uint8Array> {
  const workbook = newWorkbook(deployment, language);
  const names = new SheetNames();

  const context = { deployment, language };
  const cover = addSheet(workbook, names.name(NAMES.cover[language]), UPRIGHT, context);
  const entries: ContentsEntry[] = [];
  for (const [index, { name, prefix, page, holds, write }] of plannedSheets(
    deployment,
    policies,
    language,
  ).entries()) {
    const sheet = addSheet(workbook, names.name(name, prefix), page, context);
    const anchor = `sheet_${String(index + 1)}`;
    workbook.definedNames.add(`'${sheet.name}'!$A$1`, anchor);
    entries.push({ sheet: sheet.name, anchor, holds });
    write(sheet);
  }
  writeCover(cover, deployment, entries, language);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
