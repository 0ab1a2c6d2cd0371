import * as v from 'valibot';
import {
  CHOICES,
  FEATURE_IDS,
  choices,
  roles,
  type ChoiceId,
  type RoleId,
} from '#shared/catalog/index.ts';
import { CUSTOM_PORT_IDS } from '../plan/custom-ports.ts';
import {
  HOST_KINDS,
  LOGO_TYPES,
  NETWORK_USES,
  SHEET_STATUSES,
  SITE_KINDS,
  type Deployment,
} from '../plan/deployment.ts';
import { MEDIA_IDS } from '../plan/media-ranges.ts';
import { mainSite } from '../plan/new-deployment.ts';
import { addressSourceOf } from '../plan/plan-interfaces.ts';
import { referenceScenario, type Scenario } from '../scenario.ts';
import { hiddenCharacter } from './hidden-characters.ts';
import { DATE_PATTERN, ID_PATTERN, LIMITS } from './limits.ts';
import { looseRecord, recordOf } from './loose-schemas.ts';

/** What the field `format` of every file says. */
export const FILE_FORMAT = 'portolan-deployment';
/** The version of the format that this program writes. */
export const FILE_VERSION = 1;

const ROLE_IDS = Object.keys(roles) as [RoleId, ...RoleId[]];

const plainText = (limit: number) =>
  v.pipe(
    v.string(),
    v.maxLength(limit),
    v.check((text) => hiddenCharacter(text) === null),
  );
const words = (limit: number, description: string) =>
  v.exactOptional(v.pipe(plainText(limit), v.description(description)), '');
const date = (description: string) =>
  v.exactOptional(
    v.pipe(plainText(LIMITS.id), v.regex(DATE_PATTERN), v.description(description)),
    '',
  );
const id = (description: string) =>
  v.pipe(plainText(LIMITS.id), v.regex(ID_PATTERN), v.description(description));
const idOrNothing = (description: string) => words(LIMITS.id, description);
const port = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65535));
const list = <S extends v.GenericSchema>(item: S, limit: number) =>
  v.pipe(v.array(item), v.maxLength(limit));
const addressList = (description: string) =>
  v.exactOptional(
    v.pipe(list(plainText(LIMITS.address), LIMITS.addresses), v.description(description)),
    [],
  );
const roleId = v.pipe(v.picklist(ROLE_IDS), v.title('Role'));

const picked = <C extends ChoiceId>(choice: C) =>
  v.pipe(
    v.picklist(CHOICES[choice]),
    v.title(choices[choice].name.en),
    v.description(choices[choice].summary.en),
  );
const answer = <C extends ChoiceId>(choice: C) => v.exactOptional(picked(choice));

const scenarioFields = looseRecord({
  product: picked('product'),
  edition: answer('edition'),
  edge: answer('edge'),
  edgeAddressing: answer('edgeAddressing'),
  edgeAddresses: answer('edgeAddresses'),
  loadBalancing: answer('loadBalancing'),
  director: answer('director'),
  mediation: answer('mediation'),
  gateway: answer('gateway'),
  branch: answer('branch'),
  backEnd: answer('backEnd'),
  partners: answer('partners'),
  features: v.exactOptional(list(v.picklist(FEATURE_IDS), FEATURE_IDS.length)),
});

/** The choices. Answers left out are those of the product's reference scenario, features left out likewise. */
export const scenarioSchema = v.pipe(
  scenarioFields,
  v.title('Scenario'),
  v.description('The choices that decide which flows exist. Only the product is required.'),
  v.transform((given): Scenario => ({ ...referenceScenario(given.product), ...given, focus: [] })),
);

export const requestSchema = looseRecord({
  customer: words(LIMITS.text, 'The organisation whose firewalls they are.'),
  project: words(LIMITS.text, 'The project that needs the rules.'),
  environment: words(LIMITS.text, 'Production, acceptance, test …'),
  requester: words(LIMITS.text, 'Who asks for the rules.'),
  owner: words(LIMITS.text, 'Who answers for the rules once they are open.'),
  ticket: words(LIMITS.text, 'Number of the change request.'),
  validFrom: date('From when, as YYYY-MM-DD.'),
  reviewDate: date('When the rules are to be looked at again, as YYYY-MM-DD.'),
  approver: words(LIMITS.text, 'Who approves.'),
});

export const titleBlockSchema = looseRecord({
  subject: words(LIMITS.text, 'What the drawing shows.'),
  author: words(LIMITS.text, 'Who drew it.'),
  firm: words(LIMITS.text, 'For which firm.'),
  revision: words(LIMITS.text, 'Revision of the drawing.'),
  date: date('Date of the drawing, as YYYY-MM-DD.'),
  status: v.exactOptional(v.picklist(SHEET_STATUSES), 'draft'),
});

export const revisionSchema = looseRecord({
  revision: words(LIMITS.text, 'Its name, as in the title block.'),
  date: date('Its date, as YYYY-MM-DD.'),
  author: words(LIMITS.text, 'Who made it.'),
  note: words(LIMITS.note, 'What changed.'),
});

const side = v.pipe(v.number(), v.minValue(1), v.maxValue(LIMITS.logoSide));

/** What the picture itself must be like is said by `logoObjections`. */
export const logoSchema = v.pipe(
  looseRecord({
    mediaType: v.picklist(LOGO_TYPES),
    width: v.pipe(side, v.description('Its own width in pixels.')),
    height: v.pipe(side, v.description('Its own height in pixels.')),
    data: v.pipe(v.string(), v.description('The file in base64, 256 kB of it at most.')),
  }),
  v.title('Logo'),
  v.description('The picture of the firm that draws: a PNG, or an SVG that is complete in itself.'),
);

export const siteSchema = looseRecord({
  id: id('Short and unique: paris.'),
  name: words(LIMITS.text, 'What people call the site.'),
  kind: v.exactOptional(v.picklist(SITE_KINDS), 'central'),
  parent: idOrNothing('The site whose servers it uses; empty: the first central site.'),
  pairedWith: idOrNothing('The site with the pool that backs up this one’s; empty: none.'),
});

export const networkSchema = looseRecord({
  id: id('Unique among networks.'),
  site: v.exactOptional(id('Id of its site. Left out: the first site.')),
  name: words(LIMITS.text, 'What people call the network.'),
  use: v.pipe(v.picklist(NETWORK_USES), v.description('What the subnets are for.')),
  addresses: addressList('IPv4 and IPv6 subnets.'),
});

export const hostInterfaceSchema = looseRecord({
  addresses: addressList('Addresses, ranges or subnets that the interface itself has.'),
  publicAddresses: addressList('What NAT puts in their place, pair by pair; empty without NAT.'),
  name: words(LIMITS.name, 'Its domain name, where it is not the host’s.'),
});

export const hostSchema = looseRecord({
  id: id('Unique among hosts.'),
  site: v.exactOptional(
    v.pipe(
      plainText(LIMITS.id),
      v.description('Id of its site, empty for outside parties. Left out: the first site.'),
    ),
  ),
  role: roleId,
  kind: v.exactOptional(
    v.pipe(
      v.picklist(HOST_KINDS),
      v.description('pool: the name and virtual addresses that several machines share.'),
    ),
    'machine',
  ),
  name: words(LIMITS.name, 'Fully qualified domain name.'),
  interfaces: v.exactOptional(
    v.pipe(
      recordOf(hostInterfaceSchema),
      v.description('By interface of the role: access, internal, primary …'),
    ),
    {},
  ),
  note: words(LIMITS.note, 'Anything worth knowing.'),
});

export const portBlockSchema = v.pipe(
  looseRecord({ start: port, count: port }),
  v.title('Port range'),
  v.description('First port and how many.'),
);
const block = v.exactOptional(portBlockSchema);
export const mediaRangesSchema = looseRecord(v.entriesFromList(MEDIA_IDS, block));

export const mediaSchema = looseRecord({
  clientRangeEnabled: v.exactOptional(v.boolean(), false),
  ranges: v.exactOptional(mediaRangesSchema, {}),
});

const customPort = v.exactOptional(port);
export const portsSchema = looseRecord(v.entriesFromList(CUSTOM_PORT_IDS, customPort));

export const segmentSchema = looseRecord({
  id: id('Unique within the firewall.'),
  name: words(LIMITS.text, 'What people call the segment.'),
  roles: v.exactOptional(list(roleId, ROLE_IDS.length), []),
  sites: v.exactOptional(list(id('Id of a site.'), LIMITS.sites), []),
});

export const boundarySchema = looseRecord({
  id: id('Unique among firewalls.'),
  name: words(LIMITS.text, 'What people call the firewall.'),
  segments: v.exactOptional(list(segmentSchema, LIMITS.segments), []),
});

export const fileSchema = looseRecord({
  format: v.literal(FILE_FORMAT),
  version: v.literal(FILE_VERSION),
  scenario: scenarioSchema,
  request: v.exactOptional(requestSchema, {}),
  titleBlock: v.exactOptional(titleBlockSchema, {}),
  revisions: v.exactOptional(
    v.pipe(
      list(revisionSchema, LIMITS.revisions),
      v.description('What changed from revision to revision, the newest last.'),
    ),
    [],
  ),
  sites: v.exactOptional(v.pipe(v.array(siteSchema), v.minLength(1), v.maxLength(LIMITS.sites)), [
    { ...mainSite },
  ]),
  networks: v.exactOptional(list(networkSchema, LIMITS.networks), []),
  hosts: v.exactOptional(list(hostSchema, LIMITS.hosts), []),
  media: v.exactOptional(mediaSchema, {}),
  ports: v.exactOptional(portsSchema, {}),
  boundaries: v.exactOptional(list(boundarySchema, LIMITS.boundaries), []),
  // Last: no other line is as long.
  logo: v.exactOptional(v.nullable(logoSchema), null),
});

/**
 * Version 1 of a `*.portolan` file. Only `format`, `version` and `scenario.product` are required, and in the lists
 * the ids, the use of a network and the role of a host: texts left out are empty, answers those of the reference
 * scenario, without `sites` there is one, and networks and hosts that name no site are at the first one (outside
 * parties: at none). Fields that the schema does not know are kept. `revisions` and `logo` came later without a version of their
 * own: a program that does not know them keeps them, and a file without them means what it always meant.
 */
export const deploymentSchema = v.pipe(
  fileSchema,
  v.title('Portolan deployment, version 1'),
  v.description('A scenario with the names and addresses of one organisation.'),
  v.transform((file): Deployment => {
    const first = file.sites[0]?.id ?? '';
    const deployment: Deployment & { format?: unknown; version?: unknown } = {
      ...file,
      networks: file.networks.map((network) => ({ ...network, site: network.site ?? first })),
      hosts: file.hosts.map((host) => {
        const atSite = addressSourceOf(host.role) === 'hosts';
        return { ...host, site: host.site ?? (atSite ? first : '') };
      }),
    };
    delete deployment.format;
    delete deployment.version;
    return deployment;
  }),
);
