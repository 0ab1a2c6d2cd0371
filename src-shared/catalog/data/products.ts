import type { ProductId } from '../model/product.ts';
import type { Text } from '../model/text.ts';

export const products = {
  'lync-2013': { name: { en: 'Lync Server 2013', fr: 'Lync Server 2013' } },
  'sfb-2015': {
    name: { en: 'Skype for Business Server 2015', fr: 'Skype Entreprise Server 2015' },
  },
} as const satisfies Record<ProductId, { name: Text }>;
