import { formatPorts, roleOf, services, type PortRange, type Text } from '#shared/catalog/index.ts';
import type { MediaSettings, PortBlock } from '#shared/deployment/plan/deployment.ts';
import {
  blockRange,
  isClientMedia,
  MEDIA_IDS,
  mediaRanges as mediaSettings,
  receivedMedia,
  STORED_CLIENT_RANGE,
  type MediaId,
} from '#shared/deployment/plan/media-ranges.ts';
import { describeRole } from '#shared/deployment/role-name.ts';
import { defineCheck, type Report } from '../define-check.ts';
import type { PlanReading } from '../plan-reading.ts';
import { portCollision } from '../port-collisions.ts';
import { isPort } from '../port-numbers.ts';

/** Below stand the well-known ports, which no media range may hold. */
const FIRST_FREE_PORT = 1024;
/** What one client needs for each kind of media: sfb2015-server-ports. A server has many of them. */
const FEWEST_PORTS = 20;

function isRange({ start, count }: PortBlock): boolean {
  return isPort(start) && Number.isInteger(count) && count >= 1 && isPort(start + count - 1);
}

function report(severity: Report['severity'], media: MediaId, what: Text, remedy: Text): Report {
  const { name } = mediaSettings[media];
  const message = { en: `${name.en}: ${what.en}`, fr: `${name.fr}\u00A0: ${what.fr}` };
  return { severity, place: { kind: 'media', media }, message, remedy };
}

function noRange(id: MediaId, { start, count }: PortBlock): Report {
  return report(
    'error',
    id,
    {
      en: `${String(count)} ports from ${String(start)} are no range of ports.`,
      fr: `${String(count)} ports à partir de ${String(start)} ne forment pas une plage de ports.`,
    },
    {
      en: 'Enter the first port and how many follow, itself counted, up to 65535 at most.',
      fr: 'Saisissez le premier port et le nombre de ports, lui compris, sans dépasser 65535.',
    },
  );
}

function* size(id: MediaId, range: PortRange): Iterable<Report> {
  const ports = formatPorts([range]);
  const count = range.to - range.from + 1;
  if (range.from < FIRST_FREE_PORT)
    yield report(
      'error',
      id,
      {
        en: `${ports} reaches below ${String(FIRST_FREE_PORT)}.`,
        fr: `${ports} descend en dessous de ${String(FIRST_FREE_PORT)}.`,
      },
      {
        en: `Choose a range between ${String(FIRST_FREE_PORT)} and 65535.`,
        fr: `Choisissez une plage entre ${String(FIRST_FREE_PORT)} et 65535.`,
      },
    );
  if (count < FEWEST_PORTS)
    yield report(
      'warning',
      id,
      {
        en: `${ports} holds ${String(count)} ports; a single client needs ${String(FEWEST_PORTS)} at least.`,
        fr: `${ports} compte ${String(count)} ports\u00A0; un seul client en demande au moins ${String(FEWEST_PORTS)}.`,
      },
      {
        en: 'Widen the range, or calls fail when its ports are used up.',
        fr: 'Élargissez la plage, sinon les appels échouent une fois ses ports épuisés.',
      },
    );
}

const NO_EFFECT = report(
  'warning',
  'client-media',
  {
    en: 'client ranges are entered, but the switch that puts them in force is off.',
    fr: 'des plages de clients sont saisies, mais le commutateur qui les active est désactivé.',
  },
  {
    en: 'Turn on ClientMediaPortRangeEnabled, here and in the product, or remove the ranges: rules are written with 1024–65535.',
    fr: 'Activez ClientMediaPortRangeEnabled, ici et dans le produit, ou supprimez les plages : les règles s’écrivent avec 1024–65535.',
  },
);

const STORED = report(
  'notice',
  'client-media',
  {
    en: `the client switch is on without a range: the stored ${formatPorts([STORED_CLIENT_RANGE])} takes effect.`,
    fr: `le commutateur des clients est activé sans plage\u00A0: la plage enregistrée ${formatPorts([STORED_CLIENT_RANGE])} s’applique.`,
  },
  {
    en: 'Enter the ranges that are set in the product, or leave it if none is.',
    fr: 'Saisissez les plages réglées dans le produit, ou laissez ainsi si aucune ne l’est.',
  },
);

function clientSwitch({ clientRangeEnabled, ranges }: MediaSettings): readonly Report[] {
  const own = MEDIA_IDS.filter(isClientMedia);
  if (!clientRangeEnabled) return own.some((id) => ranges[id]) ? [NO_EFFECT] : [];
  const isCovered =
    ranges['client-media'] ?? own.every((id) => id === 'client-media' || ranges[id]);
  return isCovered ? [] : [STORED];
}

/** Moved ranges in which something else listens. */
function* occupied(id: MediaId, plan: PlanReading): Iterable<Report> {
  const { scenario } = plan.deployment;
  const { documented } = mediaSettings[id];
  const other = portCollision(
    plan,
    (flow) => receivedMedia(flow, scenario).includes(id),
    // Kinds of media may share a range, and some services listen within the documented one: that is told elsewhere.
    (flow) =>
      receivedMedia(flow, scenario).length === 0 &&
      flow.ports.every(({ from, to }) => to < documented.from || from > documented.to),
  );
  if (!other) return;
  const at = describeRole(roleOf(other.to), scenario).name;
  const service = services[other.service].name;
  const ports = formatPorts(other.ports);
  yield report(
    'warning',
    id,
    {
      en: `${service.en} of ${at.en} listens within the range (${ports}).`,
      fr: `${service.fr} (${at.fr}) écoute dans la plage (${ports}).`,
    },
    {
      en: 'Move the range clear of the ports on which services listen.',
      fr: 'Placez la plage à l’écart des ports sur lesquels écoutent des services.',
    },
  );
}

/** Media ranges that are none, too small, without effect, or in the way of something else. */
export const mediaRanges = defineCheck(
  'media-ranges',
  {
    en: 'Media ranges are wide enough, in force, and clear of other ports.',
    fr: 'Les plages de médias sont assez larges, en vigueur et à l’écart des autres ports.',
  },
  function* (plan) {
    const { media } = plan.deployment;
    for (const id of MEDIA_IDS) {
      const block = media.ranges[id];
      if (!block) continue;
      if (!isRange(block)) {
        yield noRange(id, block);
        continue;
      }
      const range = blockRange(block);
      const { documented } = mediaSettings[id];
      yield* size(id, range);
      if (range.from === documented.from && range.to === documented.to) continue;
      if (!isClientMedia(id)) yield* occupied(id, plan);
      if (id === 'edge')
        yield report(
          'warning',
          id,
          {
            en: `${formatPorts([range])} instead of ${formatPorts([documented])}: the documentation advises against moving it.`,
            fr: `${formatPorts([range])} au lieu de ${formatPorts([documented])}\u00A0: la documentation déconseille de la déplacer.`,
          },
          {
            en: 'Keep the documented range unless the firewall team demands another.',
            fr: 'Gardez la plage documentée, sauf exigence de l’équipe pare-feu.',
          },
        );
    }
    yield* clientSwitch(media);
  },
);
