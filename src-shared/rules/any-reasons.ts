import type { RoleId, Text } from '#shared/catalog/index.ts';

/** Why a party on the Internet has no addresses, and what would give it some. */
const REASONS = {
  'external-client': {
    en: 'Any: users sign in from wherever they are on the Internet.',
    fr: 'Tous : les utilisateurs se connectent d’où qu’ils soient sur Internet.',
  },
  'mobile-client': {
    en: 'Any: phones and tablets come from the networks of their carriers.',
    fr: 'Tous : téléphones et tablettes arrivent par le réseau de leur opérateur.',
  },
  'federated-partner': {
    en: 'Any: partners of open federation are found through DNS. Name the partners in the deployment to narrow it.',
    fr: 'Tous : en fédération ouverte, les partenaires sont découverts par DNS. Nommez-les dans le déploiement pour restreindre.',
  },
  'public-im': {
    en: 'Any: the provider publishes no lasting addresses. Enter those you trust in the deployment to narrow it.',
    fr: 'Tous : le fournisseur ne publie pas d’adresses durables. Saisissez celles de confiance dans le déploiement pour restreindre.',
  },
  'xmpp-partner': {
    en: 'Any: XMPP partners are found through DNS. Name the partners in the deployment to narrow it.',
    fr: 'Tous : les partenaires XMPP sont découverts par DNS. Nommez-les dans le déploiement pour restreindre.',
  },
  'online-service': {
    en: 'Any: the online service changes its addresses. Enter the published ranges in the deployment to narrow it.',
    fr: 'Tous : le service en ligne change d’adresses. Saisissez les plages publiées dans le déploiement pour restreindre.',
  },
  'skype-directory': {
    en: 'Any: the directory is known by names, not by addresses. Enter what they resolve to in order to narrow it.',
    fr: 'Tous : l’annuaire est connu par ses noms, non par ses adresses. Saisissez ce qu’ils désignent pour restreindre.',
  },
  'public-dns': {
    en: 'Any: the Edge Server asks public name servers. Enter those it uses in the deployment to narrow it.',
    fr: 'Tous : le serveur Edge interroge des serveurs de noms publics. Saisissez ceux qu’il utilise pour restreindre.',
  },
  'revocation-list': {
    en: 'Any: each certificate names the place of its revocation list. Enter those of your issuers to narrow it.',
    fr: 'Tous : chaque certificat indique où se trouve sa liste de révocation. Saisissez celles de vos émetteurs pour restreindre.',
  },
} as const satisfies Partial<Record<RoleId, Text>>;

const reasons: Readonly<Partial<Record<RoleId, Text>>> = REASONS;

/** Why any address will do at one end, for a role on the Internet that the deployment does not name. */
export function anyReason(role: RoleId): Text {
  return (
    reasons[role] ?? {
      en: 'Any: the documentation names no addresses.',
      fr: 'Tous : la documentation ne nomme pas d’adresse.',
    }
  );
}
