import { expect, it } from 'vitest';
import { LANGUAGES, PRODUCT_IDS } from '#shared/catalog/index.ts';
import { isClean, measureDiagram } from '#shared/diagram/measure-diagram.ts';
import { placeShippedDiagrams } from '#shared/diagram/shipped-diagrams.ts';

it('ships a clean diagram of the reference scenario for each product in each language', async () => {
  const shipped = await placeShippedDiagrams();
  expect(shipped.map(({ scenario, language }) => `${scenario.product} ${language}`)).toEqual(
    PRODUCT_IDS.flatMap((product) => LANGUAGES.map((language) => `${product} ${language}`)),
  );
  for (const { diagram } of shipped) expect(isClean(measureDiagram(diagram))).toBe(true);
});
