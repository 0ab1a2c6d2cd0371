import type { Exemption } from '../model/flow.ts';
import type { ListingId } from './listings.ts';

const LOCAL_REPLICA = {
  reason: 'within-server',
  explanation: {
    en: 'SQL Browser for the local replica of the configuration: the server asks itself, so no firewall between machines sees it.',
    fr: 'SQL Browser pour la réplique locale de la configuration : le serveur s’interroge lui-même, aucun pare-feu entre machines ne le voit.',
  },
} as const satisfies Exemption;
const SECOND_PRINTING = {
  reason: 'duplicate',
  explanation: {
    en: 'The page prints its first row a second time.',
    fr: 'La page imprime sa première ligne une seconde fois.',
  },
} as const satisfies Exemption;
const IPSEC_OFF = {
  reason: 'ipsec',
  explanation: {
    en: 'Says for which traffic IPsec must stay off; it opens no port.',
    fr: 'Indique pour quel trafic IPsec doit rester désactivé ; n’ouvre aucun port.',
  },
} as const satisfies Exemption;

const ADMINISTRATOR_PORT = {
  reason: 'no-port',
  explanation: {
    en: 'A named instance has the fixed port that its administrator gives it; open that one beside or instead of the port of the default instance.',
    fr: 'Une instance nommée a le port fixe que lui donne son administrateur ; l’ouvrir en plus ou à la place de celui de l’instance par défaut.',
  },
} as const satisfies Exemption;
const BETWEEN_CONTROLLERS = {
  reason: 'other-product',
  explanation: {
    en: 'File replication between domain controllers; servers of this product are members and take no part in it.',
    fr: 'Réplication de fichiers entre contrôleurs de domaine ; les serveurs de ce produit sont des membres et n’y participent pas.',
  },
} as const satisfies Exemption;

const MEDIA_KINDS = {
  reason: 'no-port',
  explanation: {
    en: 'Says which media prefers UDP and which takes TCP; it prints no port.',
    fr: 'Indique quels médias préfèrent UDP et lesquels passent par TCP ; n’imprime aucun port.',
  },
} as const satisfies Exemption;

/** Listings that no flow uses, and why. */
export const exemptions: Partial<Record<ListingId, Exemption>> = {
  'lync2013-external-av/protocol-usage/1': MEDIA_KINDS,
  'lync2013-external-av/protocol-usage/2': MEDIA_KINDS,
  'sfb2015-edge-environment/protocol-usage/1': MEDIA_KINDS,
  'sfb2015-edge-environment/protocol-usage/2': MEDIA_KINDS,
  'sfb2015-server-ports/server-ports/1': LOCAL_REPLICA,
  'sfb2015-server-ports/server-ports/38': SECOND_PRINTING,
  'lync2013-internal-servers/server-ports/1': LOCAL_REPLICA,
  'lync2013-internal-servers/server-ports/38': SECOND_PRINTING,
  'sfb2015-server-ports/ipsec/1': IPSEC_OFF,
  'sfb2015-server-ports/ipsec/2': IPSEC_OFF,
  'sfb2015-server-ports/ipsec/3': IPSEC_OFF,
  'sfb2015-server-ports/ipsec/4': IPSEC_OFF,
  'sfb2015-server-ports/ipsec/5': IPSEC_OFF,
  'sfb2015-server-ports/ipsec/6': IPSEC_OFF,
  'sfb2015-server-ports/ipsec/7': IPSEC_OFF,
  'sfb2015-server-ports/ipsec/8': IPSEC_OFF,
  'sfb2015-server-ports/ipsec/9': IPSEC_OFF,
  'sfb2015-server-ports/ipsec/10': IPSEC_OFF,
  'sfb2015-server-ports/ipsec/11': IPSEC_OFF,
  'sfb2015-server-ports/ipsec/12': IPSEC_OFF,
  'sfb2015-server-ports/ipsec/13': IPSEC_OFF,
  'sfb2015-server-ports/ipsec/14': IPSEC_OFF,
  'sfb2015-server-ports/ipsec/15': IPSEC_OFF,
  'lync2013-ipsec/ipsec/1': IPSEC_OFF,
  'lync2013-ipsec/ipsec/2': IPSEC_OFF,
  'lync2013-ipsec/ipsec/3': IPSEC_OFF,
  'lync2013-ipsec/ipsec/4': IPSEC_OFF,
  'lync2013-ipsec/ipsec/5': IPSEC_OFF,
  'lync2013-ipsec/ipsec/6': IPSEC_OFF,
  'lync2013-ipsec/ipsec/7': IPSEC_OFF,
  'lync2013-ipsec/ipsec/8': IPSEC_OFF,
  'lync2013-ipsec/ipsec/9': IPSEC_OFF,
  'lync2013-ipsec/ipsec/10': IPSEC_OFF,
  'lync2013-ipsec/ipsec/11': IPSEC_OFF,
  'lync2013-ipsec/ipsec/12': IPSEC_OFF,
  'lync2013-ipsec/ipsec/13': IPSEC_OFF,
  'lync2013-ipsec/ipsec/14': IPSEC_OFF,
  'lync2013-ipsec/ipsec/15': IPSEC_OFF,
  'lync2013-sql-firewall/sql-named-instance/1': ADMINISTRATOR_PORT,
  'windows-ad-firewall/ad-ports/10': BETWEEN_CONTROLLERS,
  'windows-ad-firewall/ad-ports/13': BETWEEN_CONTROLLERS,
};
