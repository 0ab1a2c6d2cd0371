import type { HelpPage, HelpPageId } from '../help-page.ts';

/** What one looks something up in. */
export const lookUpPages = {
  map: {
    title: { en: 'Map', fr: 'Carte' },
    lead: {
      en: 'Who talks to whom, through which firewall, over which port. Every line carries its protocol, transport and ports, and an arrow away from whoever opens the session.',
      fr: 'Qui parle à qui, à travers quel pare-feu, sur quel port. Chaque ligne porte son protocole, son transport et ses ports, et une flèche qui part de qui ouvre la session.',
    },
    points: [
      {
        title: { en: 'Scenario', fr: 'Scénario' },
        text: {
          en: 'Say what is deployed: edition, load balancing, Edge layout, features. A preset answers everything at once; what cannot be built is refused, with the page that says so.',
          fr: 'Dites ce qui est déployé\u00A0: édition, équilibrage, disposition des Edge, fonctions. Un scénario type répond à tout d’un coup\u00A0; ce qui ne peut pas être construit est refusé, avec la page qui le dit.',
        },
      },
      {
        title: { en: 'View', fr: 'Vue' },
        text: {
          en: 'Show one workload, only what crosses one firewall, or an overview with one annotation a link. Compare with another scenario to see what is new and what is gone.',
          fr: 'Affichez une seule charge de travail, ce qui traverse un seul pare-feu, ou un aperçu à une annotation par liaison. Comparez avec un autre scénario pour voir ce qui apparaît et ce qui disparaît.',
        },
      },
      {
        title: { en: 'Select', fr: 'Sélectionner' },
        text: {
          en: 'Click a server or a link: its path stays bright, the rest fades. A double click brings it close.',
          fr: 'Cliquez sur un serveur ou une liaison\u00A0: son trajet reste vif, le reste s’estompe. Un double-clic l’approche.',
        },
      },
      {
        title: { en: 'Inspector', fr: 'Inspecteur' },
        text: {
          en: 'Ports, direction and reason of each flow, the pages that state them, and where these pages disagree. Any of it can be copied.',
          fr: 'Les ports, le sens et la raison de chaque flux, les pages qui les énoncent et leurs désaccords. Tout peut être copié.',
        },
      },
    ],
  },
  ports: {
    title: { en: 'Ports', fr: 'Ports' },
    lead: {
      en: 'Everything the documentation says about ports, in three tables: its rows as they are printed, the flows that they amount to, and the contradictions between pages.',
      fr: 'Tout ce que la documentation dit des ports, en trois tableaux\u00A0: ses lignes telles qu’elles sont imprimées, les flux qui en résultent et les contradictions entre pages.',
    },
    points: [
      {
        title: { en: 'Search', fr: 'Rechercher' },
        text: {
          en: 'A port, a protocol, a server, in either language and with typing mistakes: 5061, 50000-59999, “mediaton”. A port also finds the ranges that contain it.',
          fr: 'Un port, un protocole, un serveur, dans les deux langues et malgré les fautes de frappe\u00A0: 5061, 50000-59999, «\u00A0mediaton\u00A0». Un port trouve aussi les plages qui le contiennent.',
        },
      },
      {
        title: { en: 'Narrow down', fr: 'Restreindre' },
        text: {
          en: 'The panel at the left counts what each filter would leave. “Only in this scenario” hides what the deployment does not have.',
          fr: 'Le panneau de gauche compte ce que laisserait chaque filtre. «\u00A0Seulement dans ce scénario\u00A0» masque ce que le déploiement n’a pas.',
        },
      },
      {
        title: { en: 'Read', fr: 'Lire' },
        text: {
          en: 'Open a row for its source, date and notes. Sort, group and choose columns in the heads of the table.',
          fr: 'Ouvrez une ligne pour sa source, sa date et ses remarques. Triez, groupez et choisissez les colonnes dans l’en-tête du tableau.',
        },
      },
      {
        title: { en: 'Take along', fr: 'Emporter' },
        text: {
          en: 'Copy a row, or export the table as it is filtered and sorted. Flows lead back to their line on the map.',
          fr: 'Copiez une ligne, ou exportez le tableau tel qu’il est filtré et trié. Les flux ramènent à leur ligne sur la carte.',
        },
      },
    ],
  },
} satisfies Partial<Record<HelpPageId, HelpPage>>;
