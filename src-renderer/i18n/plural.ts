import type { Text } from '#shared/catalog/index.ts';

interface Forms {
  readonly one: Text;
  readonly other: Text;
}

/** A count with its noun. French takes the singular for 0 and 1, English for 1 alone. */
export function counted(count: number, printed: string, forms: Forms): Text {
  const en = count === 1 ? forms.one.en : forms.other.en;
  const fr = count < 2 ? forms.one.fr : forms.other.fr;
  return { en: `${printed} ${en}`, fr: `${printed} ${fr}` };
}
