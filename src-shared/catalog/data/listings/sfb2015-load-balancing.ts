import type { Listing } from '../../model/listing.ts';

/** Load balancing requirements for Skype for Business. */
export const sfb2015LoadBalancing = {
  'sfb2015-load-balancing/hlb-monitor-internal/1': {
    role: 'Front End Servers',
    service: 'Web services VIP, inside',
    ports: [443],
    nodePorts: [443],
    monitorPorts: [5061],
    transport: ['tcp'],
    application: 'HTTPS',
    note: {
      en: 'VIP 443 goes to node port 443; health is judged by port 5061; source address persistence.',
      fr: 'Le port 443 de l’adresse virtuelle mène au port 443 du nœud ; disponibilité vérifiée sur le port 5061 ; persistance par adresse source.',
    },
    asPrinted: '443 | 443 | 5061',
    inferred: ['transport'],
  },
  'sfb2015-load-balancing/hlb-monitor-internal/2': {
    role: 'Front End Servers',
    service: 'Web services VIP, inside',
    ports: [80],
    nodePorts: [80],
    monitorPorts: [5061],
    transport: ['tcp'],
    application: 'HTTP',
    note: {
      en: 'VIP 80 goes to node port 80; health is judged by port 5061; source address persistence.',
      fr: 'Le port 80 de l’adresse virtuelle mène au port 80 du nœud ; disponibilité vérifiée sur le port 5061 ; persistance par adresse source.',
    },
    asPrinted: '80 | 80 | 5061',
    inferred: ['transport'],
  },
  'sfb2015-load-balancing/hlb-monitor-external/1': {
    role: 'Front End Servers',
    service: 'Web services VIP, outside',
    ports: [443],
    nodePorts: [4443],
    monitorPorts: [5061],
    transport: ['tcp'],
    application: 'HTTPS',
    note: {
      en: 'VIP 443 goes to node port 4443; health is judged by port 5061; no persistence.',
      fr: 'Le port 443 de l’adresse virtuelle mène au port 4443 du nœud ; disponibilité vérifiée sur le port 5061 ; pas de persistance.',
    },
    asPrinted: '443 | 4443 | 5061',
    inferred: ['transport'],
  },
  'sfb2015-load-balancing/hlb-monitor-external/2': {
    role: 'Front End Servers',
    service: 'Web services VIP, outside',
    ports: [80],
    nodePorts: [8080],
    monitorPorts: [5061],
    transport: ['tcp'],
    application: 'HTTP',
    note: {
      en: 'VIP 80 goes to node port 8080; health is judged by port 5061; no persistence.',
      fr: 'Le port 80 de l’adresse virtuelle mène au port 8080 du nœud ; disponibilité vérifiée sur le port 5061 ; pas de persistance.',
    },
    asPrinted: '80 | 8080 | 5061',
    inferred: ['transport'],
  },
} as const satisfies Record<string, Listing>;
