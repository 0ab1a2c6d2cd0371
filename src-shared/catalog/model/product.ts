export const PRODUCT_IDS = ['lync-2013', 'sfb-2015'] as const;
export type ProductId = (typeof PRODUCT_IDS)[number];
