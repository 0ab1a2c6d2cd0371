import {
  findInterface,
  roleOf,
  type InterfaceId,
  type Text,
  inEach,
} from '#shared/catalog/index.ts';
import { grouped } from '#shared/deployment/grouped.ts';
import { interfaceName } from '#shared/deployment/interface-name.ts';
import { anyReason } from './any-reasons.ts';
import type { PlanIndex } from './plan-index.ts';
import type { NetObject, ObjectGroup, RuleEnd, RuleZone } from './rule.ts';

/** More sites than this are counted, not named. */
const SITES_NAMED = 3;

/** ` (Paris, Lyon)` where a deployment has several sites: the same in both languages. */
function siteWords(sites: readonly string[], index: PlanIndex): Text {
  const named = sites.filter((site) => site !== '');
  if (index.deployment.sites.length < 2 || named.length === 0) return { en: '', fr: '' };
  const words =
    named.length > SITES_NAMED
      ? `${String(named.length)} sites`
      : named.map((site) => index.siteName(site)).join(', ');
  return { en: ` (${words})`, fr: ` (${words})` };
}

/** A group of objects, each once. `parts` tell it from other groups. */
function makeGroup(
  index: PlanIndex,
  parts: readonly string[],
  label: Text,
  members: readonly NetObject[],
): ObjectGroup {
  const unique = [...new Map(members.map((member) => [member.id, member])).values()];
  return { name: index.groupName(...parts), label, members: unique };
}

function endName(
  index: PlanIndex,
  interfaces: readonly InterfaceId[],
  sites: readonly string[],
): Text {
  const { scenario } = index.deployment;
  const where = siteWords(sites, index);
  const byRole = [...grouped(interfaces, roleOf).values()];
  return inEach((language) => {
    const names = byRole.map(([first, ...others]) =>
      [
        ...(first ? [interfaceName(first, scenario)] : []),
        ...others.map((id) => findInterface(id).name),
      ]
        .map((name) => name[language])
        .join(' + '),
    );
    return [...new Set(names)].join(', ') + where[language];
  });
}

function anyReasons(interfaces: readonly InterfaceId[]): Text {
  const reasons = interfaces.map((id) => anyReason(roleOf(id)));
  return inEach((language) => [...new Set(reasons.map((each) => each[language]))].join(' '));
}

/** An interface at some sites. */
export interface Stands {
  readonly id: InterfaceId;
  readonly sites: readonly string[];
}

/** The end of a rule: all that stand there, seen from a firewall; with their public addresses for who sees only those. */
export function makeEnd(
  index: PlanIndex,
  stands: readonly Stands[],
  zone: RuleZone,
  isPublic: boolean,
): RuleEnd {
  const found = stands.map((stand) => {
    const { id, sites } = stand;
    const members = sites.flatMap((site) =>
      isPublic ? index.publicMembersAt(id, site) : index.membersAt(id, site),
    );
    return { stand, members };
  });
  // Where one of them is anybody, the others are among them.
  const open = found.filter(({ members }) => members.length === 0);
  const named = (open.length > 0 ? open : found).map(({ stand }) => stand);
  const interfaces = named.map(({ id }) => id);
  const sites = [...new Set(named.flatMap((stand) => stand.sites))];
  const name = endName(index, interfaces, sites);
  if (open.length > 0) return { zone, interfaces, name, group: null, any: anyReasons(interfaces) };
  const word = (id: InterfaceId): string => id.replace('/primary', '');
  // Interfaces that stand at different sites each name their own: the same ones elsewhere are another group.
  const isEverywhere = named.every((stand) => new Set(stand.sites).size === sites.length);
  const parts = [
    ...(isEverywhere
      ? [...interfaces.map(word), ...sites]
      : named.flatMap((stand) => [word(stand.id), ...stand.sites])),
    isPublic ? 'public' : '',
  ].filter((part) => part !== '');
  const members = found.flatMap((each) => each.members);
  return { zone, interfaces, name, group: makeGroup(index, parts, name, members), any: null };
}

/** One end in place of two in one zone: all their objects; anybody, with every reason, where both are anybody. */
export function joinEnds(index: PlanIndex, a: RuleEnd, b: RuleEnd): RuleEnd {
  const interfaces = [...new Set([...a.interfaces, ...b.interfaces])];
  const groups = [a.group, b.group].flatMap((group) => group ?? []);
  const [first, second] = groups;
  const members = groups.flatMap((group) => group.members);
  const name = endName(index, interfaces, [...new Set(members.map(({ site }) => site))]);
  const end = { zone: a.zone, interfaces, name };
  if (!first || !second) return { ...end, group: null, any: anyReasons(interfaces) };
  if (endKey(a) === endKey(b)) return { ...end, group: { ...first, label: name }, any: null };
  const parts = [first.name, second.name].map((each) => each.replace('PTL-grp-', ''));
  return { ...end, group: makeGroup(index, parts, name, members), any: null };
}

/** By what two ends are told apart: their objects, or which anybody is meant. */
export function endKey({ zone, group, interfaces }: RuleEnd): string {
  const who = group
    ? group.members.map(({ id }) => id).toSorted()
    : ['any', ...interfaces.toSorted()];
  return `${zone.id} ${who.join(',')}`;
}
