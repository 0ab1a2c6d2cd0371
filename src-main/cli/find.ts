import { formatPorts, type Language, type Text } from '#shared/catalog/index.ts';
import { toJson } from '#shared/export/json.ts';
import {
  createCatalogSearch,
  type CatalogHit,
  type HitKind,
} from '#shared/search/catalog-search.ts';
import { UsageError, type Command, type CommandInput } from './command.ts';

const KINDS = {
  flow: { en: 'flow', fr: 'flux' },
  listing: { en: 'listing', fr: 'ligne' },
  service: { en: 'service', fr: 'service' },
  role: { en: 'role', fr: 'rôle' },
  contradiction: { en: 'contradiction', fr: 'contradiction' },
} as const satisfies Record<HitKind, Text>;

/** As many as fit a terminal. Data has no such limit. */
const TEXT_LIMIT = 20;
/** Ports of a role may be many; a line of text shows the first of them. */
const PORTS_SHOWN = 4;

function limitOf({ options }: CommandInput): number {
  const given = options['limit'];
  if (given === undefined) return options['format'] === 'json' ? Infinity : TEXT_LIMIT;
  if (!/^[1-9]\d*$/u.test(given)) {
    throw new UsageError({
      en: `Unknown value for --limit: ${given}. Valid values: whole numbers from 1`,
      fr: `Valeur inconnue pour --limit\u00A0: ${given}. Valeurs valides\u00A0: nombres entiers à partir de 1`,
    });
  }
  return Number(given);
}

function portsText({ ports }: CatalogHit): string {
  const more = ports.length > PORTS_SHOWN ? ' …' : '';
  return formatPorts(ports.slice(0, PORTS_SHOWN)) + more;
}

function toText(hits: readonly CatalogHit[], language: Language): string {
  const rows = hits.map((hit) => [KINDS[hit.kind][language], portsText(hit)] as const);
  const width = (column: 0 | 1): number => Math.max(...rows.map((row) => row[column].length));
  const [kinds, ports] = [width(0), width(1)];
  return hits
    .map((hit, index) => {
      const [kind = '', port = ''] = rows[index] ?? [];
      const head = `${kind.padEnd(kinds)}  ${port.padEnd(ports)}  ${hit.title[language]}`;
      return `${head}  (${hit.id})\n`;
    })
    .join('');
}

/** `portolan find`: what matches all words of a query, best first. */
export const find: Command = {
  summary: {
    en: 'Find flows, services, roles, contradictions and listings by words, ports and ranges, best first',
    fr: 'Trouver flux, services, rôles, contradictions et lignes par mots, ports et plages, les meilleurs d’abord',
  },
  words: '"<query>"',
  options: {
    limit: {
      placeholder: 'N',
      summary: {
        en: `At most this many; text shows ${String(TEXT_LIMIT)} by default, json all`,
        fr: `Au plus autant\u00A0; text en montre ${String(TEXT_LIMIT)} par défaut, json tous`,
      },
    },
    format: {
      placeholder: 'F',
      summary: {
        en: 'text (default): a line each; json: { kind, id, title, ports } each',
        fr: 'text (par défaut)\u00A0: une ligne chacun\u00A0; json\u00A0: { kind, id, title, ports } chacun',
      },
      values: ['text', 'json'],
    },
  },
  run(input, io) {
    const { options, words, language } = input;
    const query = words.join(' ').trim();
    if (query === '') {
      throw new UsageError({
        en: 'find needs a query, such as: portolan find "443 edge"',
        fr: 'find demande une recherche, par exemple\u00A0: portolan find "443 edge"',
      });
    }
    const hits = createCatalogSearch().find(query, { limit: limitOf(input) });
    if (options['format'] === 'json') {
      const records = hits.map(({ kind, id, title, ports }) => ({
        kind,
        id,
        title: title[language],
        ports: ports.map(({ from, to }) => ({ from, to })),
      }));
      io.out(toJson(records));
    } else if (hits.length > 0) {
      io.out(toText(hits, language));
    } else {
      const nothing = {
        en: `Nothing matches all of: ${query}. Try fewer words, or a port alone.`,
        fr: `Rien ne correspond à tous les mots\u00A0: ${query}. Essayez moins de mots, ou un port seul.`,
      };
      io.err(`${nothing[language]}\n`);
    }
  },
};
