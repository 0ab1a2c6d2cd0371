import { roles } from '#shared/catalog/index.ts';
import { formatRange } from '#shared/deployment/plan/address.ts';
import { defineCheck, type Report } from '../define-check.ts';
import type { Face, WrittenAddress } from '../plan-reading.ts';

function* privateOnes(
  addresses: readonly WrittenAddress[],
): Iterable<WrittenAddress & { shown: string }> {
  for (const address of addresses)
    if (address.range && address.scope === 'private')
      yield { ...address, shown: formatRange(address.range) };
}

function* translated(face: Face): Iterable<Report> {
  for (const { place, shown } of privateOnes(face.public))
    yield {
      severity: 'error',
      place,
      message: {
        en: `The public address ${shown} is private: nobody on the Internet reaches it.`,
        fr: `L’adresse publique ${shown} est privée\u00A0: personne sur Internet ne l’atteint.`,
      },
      remedy: {
        en: 'Enter the address that the Internet sees; the private one belongs to the interface itself.',
        fr: 'Saisissez l’adresse vue d’Internet ; l’adresse privée est celle de l’interface elle-même.',
      },
    };
}

/** Edge interfaces to which a scenario gives public addresses, and that no translation stands before. */
function* untranslated(face: Face): Iterable<Report> {
  for (const { place, shown } of privateOnes(face.real))
    yield {
      severity: 'error',
      place,
      message: {
        en: `${shown} is private, but the scenario gives the external Edge interfaces public addresses.`,
        fr: `${shown} est privée, mais le scénario donne des adresses publiques aux interfaces externes de l’Edge.`,
      },
      remedy: {
        en: 'Enter the public address, or choose private addresses with NAT for the Edge Server in the scenario.',
        fr: 'Saisissez l’adresse publique, ou choisissez dans le scénario des adresses privées avec NAT pour le serveur Edge.',
      },
    };
}

function* parties(face: Face): Iterable<Report> {
  for (const { place, shown } of privateOnes(face.real))
    yield {
      severity: 'warning',
      place,
      message: {
        en: `${shown} is private, but belongs to a party on the Internet.`,
        fr: `${shown} est privée, mais appartient à un tiers sur Internet.`,
      },
      remedy: {
        en: 'Enter the public address from which the party calls and at which it answers.',
        fr: 'Saisissez l’adresse publique depuis laquelle ce tiers appelle et à laquelle il répond.',
      },
    };
}

/** Private addresses where the Internet has to reach them. */
export const privateOutside = defineCheck(
  'private-outside',
  {
    en: 'What the Internet reaches has public addresses.',
    fr: 'Ce qu’Internet doit atteindre a des adresses publiques.',
  },
  function* ({ usedFaces }) {
    for (const face of usedFaces) {
      yield* translated(face);
      const isOutside = face.planned?.uses.includes('public') ?? false;
      if (roles[face.host.role].zone === 'internet') yield* parties(face);
      else if (isOutside && face.planned?.nat === 'none' && face.public.length === 0)
        yield* untranslated(face);
    }
  },
);
