import { CHOICES, type OptionId } from './choice.ts';

export const PRODUCT_IDS = CHOICES.product;
export type ProductId = OptionId<'product'>;
