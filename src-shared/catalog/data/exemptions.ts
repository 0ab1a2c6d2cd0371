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

/** Listings that no flow uses, and why. */
export const exemptions: Partial<Record<ListingId, Exemption>> = {
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
};
