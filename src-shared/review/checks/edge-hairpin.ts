import { defineCheck } from '../define-check.ts';

/** Several Edge Servers of one site behind NAT: they reach one another on their public A/V addresses. */
export const edgeHairpin = defineCheck(
  'edge-hairpin',
  {
    en: 'Edge Servers behind NAT reach one another on their public A/V addresses.',
    fr: 'Les serveurs Edge derrière le NAT se joignent par leurs adresses A/V publiques.',
  },
  function* ({ usedFaces }) {
    const services = usedFaces.filter(
      ({ planned, public: addresses }) => planned?.id === 'edge/av' && addresses.length > 0,
    );
    const seen = new Set<string>();
    for (const { host, public: addresses } of services) {
      const [first] = addresses;
      const isSecond = seen.has(host.site);
      seen.add(host.site);
      if (!isSecond || !first) continue;
      yield {
        severity: 'notice',
        place: first.place,
        message: {
          en: `The Edge Servers of this site send media to one another at ${first.text} and its like: from the perimeter to a public address and back into the perimeter.`,
          fr: `Les serveurs Edge de ce site échangent des médias par ${first.text} et ses pareilles\u00A0: du périmètre vers une adresse publique, et retour dans le périmètre.`,
        },
        remedy: {
          en: 'Ask the firewall team to translate both addresses for UDP 3478 and TCP 443 between the A/V Edge addresses (hairpin NAT): the rules of the external firewall do not cover it.',
          fr: 'Demandez à l’équipe pare-feu de traduire les deux adresses pour UDP 3478 et TCP 443 entre les adresses Edge A/V (NAT en épingle)\u00A0: les règles du pare-feu externe ne le couvrent pas.',
        },
      };
      return;
    }
  },
);
