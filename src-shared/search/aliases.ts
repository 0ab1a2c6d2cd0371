import type { ProductId, RoleId } from '#shared/catalog/index.ts';

/** What people type for a product besides its name. */
export const productAliases = {
  'lync-2013': 'lync2013 ls2013',
  'sfb-2015': 'sfb s4b skype sfb2015 s4b2015',
} as const satisfies Record<ProductId, string>;

/** What people type for a role besides its name: abbreviations of the field and products that fill it. */
export const roleAliases: Readonly<Partial<Record<RoleId, string>>> = {
  'front-end': 'fe registrar',
  'front-end-balancer': 'hlb load balancer vip',
  'director-balancer': 'hlb load balancer vip',
  'mediation-balancer': 'hlb load balancer vip',
  'reverse-proxy': 'rp tmg arr',
  'office-web-apps': 'owa owas wac powerpoint',
  'exchange-um': 'voicemail voice mail messagerie vocale',
  'persistent-chat': 'pchat',
  'back-end': 'be mssql database',
  'file-share': 'smb dfs',
  directory: 'ad dc gc ldap kerberos',
  'pstn-gateway': 'sbc ip-pbx trunk rtc pstn gateway',
  'emergency-gateway': 'elin 911',
  'branch-appliance': 'sba sbs branch',
  'internal-client': 'client',
  'external-client': 'client',
};

/** Words that answer another word too, less well. Abbreviations here reach listings, which name no role ids. */
export const relatedWords: Readonly<Record<string, readonly string[]>> = {
  tls: ['mtls'],
  turn: ['msturn'],
  cms: ['central'],
  fe: ['front'],
  frontend: ['front'],
  frontaux: ['frontal'],
  backend: ['back'],
  loadbalancer: ['balancer', 'equilibreur'],
  reverseproxy: ['reverse', 'inverse'],
  hlb: ['balancer', 'equilibreur'],
  sba: ['survivable'],
};
