import {
  FIREWALL_IDS,
  WORKLOAD_IDS,
  constraints,
  type FirewallId,
  type Text,
  type WorkloadId,
} from '#shared/catalog/index.ts';
import { brokenConstraints } from '#shared/deployment/constraints.ts';
import { formatScenario, parseScenario } from '#shared/deployment/scenario-text.ts';
import type { Scenario } from '#shared/deployment/scenario.ts';
import { DETAILS, WHOLE, type Detail, type MapRequest } from './map-request.ts';

/** A view of the map as a link carries it. */
export interface MapAddress {
  readonly request: MapRequest;
  /** What is selected: a role, an interface or a link by its id; a flow by its id. */
  readonly select: string | null;
  /** What is searched for. */
  readonly query: string;
}

export type ParsedAddress = { readonly address: MapAddress } | { readonly problem: Text };

/** Short names of workloads that people type. */
const SHORT: ReadonlyMap<string, WorkloadId> = new Map<string, WorkloadId>([
  ['im', 'im-presence'],
  ['av', 'audio-video'],
  ['voice', 'enterprise-voice'],
  ['sharing', 'application-sharing'],
]);

const PREFIX = '#map/';

/** Characters. The longest that `formatAddress` makes, with every choice changed and a long search, stay under half of it. */
const LONGEST = 8000;

const TOO_LONG = {
  en: `It has more than ${String(LONGEST)} characters, which no link of Portolan has.`,
  fr: `Il compte plus de ${String(LONGEST)} caractères, ce qu’aucun lien de Portolan n’atteint.`,
} as const satisfies Text;

/** The fragment of a link to this view: `#map/lync-2013/edge-single-nat?workload=mobility&select=edge/access`. */
export function formatAddress({ request, select, query }: MapAddress): string {
  const { scenario, against, workload, firewall, detail } = request;
  const items: readonly (readonly [string, string | null])[] = [
    ['workload', workload],
    ['firewall', firewall],
    ['detail', detail === WHOLE.detail ? null : detail],
    ['against', against && formatScenario(against)],
    ['select', select],
    ['q', query === '' ? null : query],
  ];
  const search = items.flatMap(([key, value]) =>
    // Commas, slashes and the signs of features may stand in a fragment as they are.
    value === null
      ? []
      : [`${key}=${encodeURIComponent(value).replace(/%2F|%2C|%3D/gu, decodeURIComponent)}`],
  );
  const path = PREFIX + formatScenario(scenario);
  return search.length > 0 ? `${path}?${search.join('&')}` : path;
}

/** Whether a fragment is meant for the map at all: the page has others, such as that of its skip link. */
export function isMapAddress(fragment: string): boolean {
  return fragment.startsWith(PREFIX);
}

const PARTS = {
  workload: { en: 'the workload', fr: 'la charge de travail' },
  firewall: { en: 'the firewall', fr: 'le pare-feu' },
  detail: { en: 'the level of detail', fr: 'le niveau de détail' },
} as const satisfies Record<string, Text>;

const wrong = (
  part: keyof typeof PARTS,
  word: string | undefined,
  known: readonly string[],
): { problem: Text } => ({
  problem: {
    en: `The link names ${PARTS[part].en} “${String(word)}”, which does not exist. Possible: ${known.join(', ')}.`,
    fr: `Le lien indique ${PARTS[part].fr} «\u00A0${String(word)}\u00A0», qui n’existe pas. Valeurs possibles\u00A0: ${known.join(', ')}.`,
  },
});

/** A scenario that can be built, or why not. */
function readScenario(text: string): { readonly scenario: Scenario } | { readonly problem: Text } {
  const parsed = parseScenario(text);
  if ('problem' in parsed) return parsed;
  const [broken] = brokenConstraints(parsed.scenario);
  return broken ? { problem: constraints[broken].reason } : parsed;
}

/** Reads what `formatAddress` writes, or says what is wrong with it; nothing of a wrong link is taken. */
export function parseAddress(fragment: string): ParsedAddress {
  if (fragment.length > LONGEST) return { problem: TOO_LONG };
  const [path = '', search = ''] = fragment.slice(PREFIX.length).split('?', 2);
  const values = readValues(search);
  const scenario = readScenario(decode(path));
  if ('problem' in scenario) return scenario;

  const asked = values.get('workload') ?? null;
  const workload =
    asked === null ? null : (WORKLOAD_IDS.find((id) => id === asked) ?? SHORT.get(asked));
  if (workload === undefined) return wrong('workload', asked ?? '', WORKLOAD_IDS);
  const firewall = oneOf<FirewallId>(FIREWALL_IDS, values.get('firewall'));
  if (firewall === undefined) return wrong('firewall', values.get('firewall'), FIREWALL_IDS);
  const detail = oneOf<Detail>(DETAILS, values.get('detail'));
  if (detail === undefined) return wrong('detail', values.get('detail'), DETAILS);

  const other = values.get('against');
  const against = other === undefined ? null : readScenario(other);
  if (against && 'problem' in against) return against;
  return {
    address: {
      request: {
        scenario: scenario.scenario,
        against: against?.scenario ?? null,
        workload,
        firewall,
        detail: detail ?? WHOLE.detail,
      },
      select: values.get('select') ?? null,
      query: values.get('q') ?? '',
    },
  };
}

function readValues(search: string): ReadonlyMap<string, string> {
  const pairs = search.split('&').filter((pair) => pair.includes('='));
  return new Map(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), decode(pair.slice(at + 1))];
    }),
  );
}

/** `null` where nothing is given, `undefined` where it is not known. */
function oneOf<Id extends string>(
  known: readonly Id[],
  value: string | undefined,
): Id | null | undefined {
  return value === undefined ? null : known.find((id) => id === value);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: the text is read as it stands, and not found.
    return text;
  }
}
