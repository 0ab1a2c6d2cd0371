import type { Listing } from '../../model/listing.ts';

/** Port and protocol requirements for servers (edition of May 2020; only the row that the 2018 edition lacks). */
export const sfbServerPorts2020 = {
  'sfb-server-ports-2020/server-ports-added/1': {
    role: 'Front End Servers',
    service: 'Skype for Business Server File Share server access',
    ports: [445],
    transport: ['tcp'],
    application: 'SMB',
    note: {
      en: 'Front Ends read shared files there: address book data, meeting uploads and the like.',
      fr: 'Les serveurs frontaux y lisent les fichiers partagés : données du carnet d’adresses, fichiers déposés en réunion, etc.',
    },
    quirk: {
      en: 'Row 36 of the newer table; absent from the 2018 edition and from the Lync 2013 page. It came in between August and September 2018. The port is to be opened on the file server, although the role cell says Front End Servers.',
      fr: 'Ligne 36 du tableau plus récent ; absente de l’édition 2018 et de la page de Lync 2013. Elle est apparue entre août et septembre 2018. Le port est à ouvrir sur le serveur de fichiers, bien que la cellule du rôle nomme les serveurs frontaux.',
    },
    asPrinted: '445 | SMB/TCP',
  },
} as const satisfies Record<string, Listing>;
