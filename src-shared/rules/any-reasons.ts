import type { RoleId, Text } from '#shared/catalog/index.ts';

/** Why a party on the Internet has no addresses, and what would give it some. */
const REASONS = {
  'external-client': {
    en: 'Any: users and guests of meetings connect from wherever they are on the Internet.',
    fr: 'Tous\u00A0: utilisateurs et invités des réunions se connectent d’où qu’ils soient sur Internet.',
  },
  'mobile-client': {
    en: 'Any: phones and tablets come through any mobile carrier and any wireless network.',
    fr: 'Tous\u00A0: téléphones et tablettes arrivent par n’importe quel opérateur mobile ou réseau sans fil.',
  },
  'federated-partner': {
    en: 'Any: partners of open federation are found through DNS. Name them in the deployment, with their Access Edge and A/V Edge addresses, to narrow it.',
    fr: 'Tous\u00A0: en fédération ouverte, les partenaires sont découverts par DNS. Nommez-les dans le déploiement, avec les adresses de leurs services Edge d’accès et Edge A/V, pour restreindre.',
  },
  'public-im': {
    en: 'Any: the provider publishes no lasting addresses. Enter those you trust in the deployment to narrow it.',
    fr: 'Tous\u00A0: le fournisseur ne publie pas d’adresses durables. Saisissez celles de confiance dans le déploiement pour restreindre.',
  },
  'xmpp-partner': {
    en: 'Any: XMPP partners are found through DNS. Name the partners in the deployment to narrow it.',
    fr: 'Tous\u00A0: les partenaires XMPP sont découverts par DNS. Nommez-les dans le déploiement pour restreindre.',
  },
  'online-service': {
    en: 'Any: the online service changes its addresses. Enter the published ranges in the deployment to narrow it.',
    fr: 'Tous\u00A0: le service en ligne change d’adresses. Saisissez les plages publiées dans le déploiement pour restreindre.',
  },
  'skype-directory': {
    en: 'Any: the directory is known by names, not by addresses. Enter what they resolve to in order to narrow it.',
    fr: 'Tous\u00A0: l’annuaire est connu par ses noms, non par ses adresses. Saisissez ce qu’ils désignent pour restreindre.',
  },
  'public-dns': {
    en: 'Any: the Edge Server asks public name servers. Enter those it uses in the deployment to narrow it.',
    fr: 'Tous\u00A0: le serveur Edge interroge des serveurs de noms publics. Saisissez ceux qu’il utilise pour restreindre.',
  },
  'revocation-list': {
    en: 'Any: each certificate names the place of its revocation list. Enter those of your issuers to narrow it.',
    fr: 'Tous\u00A0: chaque certificat indique où se trouve sa liste de révocation. Saisissez celles de vos émetteurs pour restreindre.',
  },
} as const satisfies Partial<Record<RoleId, Text>>;

const reasons: Readonly<Partial<Record<RoleId, Text>>> = REASONS;

/** Why any address will do at one end, for a role on the Internet that the deployment does not name. */
export function anyReason(role: RoleId): Text {
  return (
    reasons[role] ?? {
      en: 'Any: the documentation names no addresses.',
      fr: 'Tous\u00A0: la documentation ne nomme pas d’adresse.',
    }
  );
}
