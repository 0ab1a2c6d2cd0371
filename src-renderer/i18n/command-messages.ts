import type { Text } from '#shared/catalog/index.ts';

/** Texts of commands that there are several of, and of settings. */
export const settingMessages = {
  shown: { en: 'shown', fr: 'affiché' },
  hidden: { en: 'hidden', fr: 'masqué' },
  english: { en: 'English', fr: 'anglais' },
  french: { en: 'French', fr: 'français' },
  system: { en: 'as the system', fr: 'comme le système' },
} as const satisfies Record<string, Text>;

export function viewCommand(name: Text): Text {
  return { en: `View: ${name.en}`, fr: `Vue\u00A0: ${name.fr}` };
}

export function recentCommand(file: string): Text {
  return { en: `Open again: ${file}`, fr: `Rouvrir\u00A0: ${file}` };
}

export function sampleCommand(name: Text): Text {
  return { en: `Open a sample: ${name.en}`, fr: `Ouvrir un exemple\u00A0: ${name.fr}` };
}

export function productCommand(product: Text): Text {
  return { en: `Product: ${product.en}`, fr: `Produit\u00A0: ${product.fr}` };
}

export function paperCommand(paper: Text): Text {
  return { en: `Print paper: ${paper.en}`, fr: `Papier d’impression\u00A0: ${paper.fr}` };
}

export function orientationCommand(orientation: Text): Text {
  return {
    en: `Print orientation: ${orientation.en}`,
    fr: `Orientation de l’impression\u00A0: ${orientation.fr}`,
  };
}

export function lookCommand(look: Text): Text {
  return {
    en: `Print colours: ${look.en}`,
    fr: `Couleurs de l’impression\u00A0: ${look.fr}`,
  };
}
