import { describe, expect, it } from 'vitest';
import { readDeployment } from '#shared/deployment/file/read-deployment.ts';
import { readAddress } from '#shared/deployment/plan/address.ts';
import { readLogo } from '#shared/deployment/plan/logo.ts';
import { parseScenario } from '#shared/deployment/scenario-text.ts';
import { parseAddress } from '#shared/diagram/map-address.ts';
import { safeFileName } from '#shared/host/file-name.ts';
import { defaultSettings, parseSettings } from '#shared/host/settings.ts';
import { catalogDocuments } from '#shared/search/catalog-documents.ts';
import { reviewDeployment } from '#shared/review/review-deployment.ts';
import { createCatalogSearch } from '#shared/search/catalog-search.ts';
import { readTsv, writeTsv } from '../../src-renderer/deployment/sheet/tsv.ts';
import { smallFile } from './deployment/file/sample-files.ts';
import { pngFile, svgFile } from './deployment/plan/logo-files.ts';
import { allElements, readXml } from './export/read-xml.ts';
import { harmful } from './harmful-markup.ts';
import { hostileDeployments, textFields } from './hostile-deployments.ts';
import { hostileTexts } from './hostile-texts.ts';

/** Without halves of characters, which no address can hold. */
const wellFormed = (text: string): string => text.replaceAll(/\p{Cs}/gu, '');

it('has five hundred hostile texts, no two alike', () => {
  expect(new Set(hostileTexts).size).toBe(500);
});

describe('five hundred hostile texts', () => {
  it('are read as texts or named as problems in every field of a file', () => {
    const kinds = hostileTexts.map((text, index) => {
      const { field, file } = textFields(text, index);
      const reading = readDeployment(file);
      if (reading.kind === 'problems') {
        expect(reading.problems.length).toBeGreaterThan(0);
        for (const { message } of reading.problems)
          expect(message.en + message.fr).not.toMatch(/[\p{Cc}\p{Cs}\u202E]/u);
        return 'problems';
      }
      expect(reading.kind, `${field}: ${text}`).toBe('read');
      return 'read';
    });
    // Neither ending is an accident of how the texts are put in.
    expect(kinds.filter((kind) => kind === 'problems').length).toBeGreaterThan(100);
    expect(kinds.filter((kind) => kind === 'read').length).toBeGreaterThan(300);
  });

  it('stay as they are where a file holds them, with nothing of the language changed', () => {
    const { deployments, texts } = hostileDeployments();
    const written = JSON.stringify(deployments);
    for (const text of texts) expect(written).toContain(JSON.stringify(text));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('are no ids, scenarios, links or addresses, and what is wrong is said', () => {
    for (const text of hostileTexts) {
      for (const answer of [
        parseScenario(text),
        parseScenario(`sfb-2015/reference,${text}`),
        parseAddress(`#map/${text}`),
        parseAddress(`#map/sfb-2015/reference?workload=${encodeURIComponent(wellFormed(text))}`),
        parseAddress(`#map/sfb-2015/reference?firewall=${encodeURIComponent(wellFormed(text))}`),
      ])
        expect('problem' in answer && answer.problem.en, text).toMatch(/\.$/u);
      expect(readAddress(text)).toHaveProperty('problem');
    }
  });

  it('are carried by a link to what is selected and searched for as they are, or not at all', () => {
    for (const text of hostileTexts.map(wellFormed)) {
      const query = encodeURIComponent(text);
      const parsed = parseAddress(`#map/sfb-2015/reference?select=${query}&q=${query}`);
      if ('problem' in parsed) continue;
      expect(text).toContain(parsed.address.query);
    }
  });

  it('find nothing that is not in the catalog', () => {
    const search = createCatalogSearch();
    const known = new Set(catalogDocuments().map(({ id }): string => id));
    // A fourth of them takes a second, and has every payload and every way.
    for (const text of hostileTexts.filter((_, index) => index % 4 === 0))
      for (const { id } of search.find(text, { limit: 5 })) expect(known.has(id)).toBe(true);
  });

  it('are searched for as far as anybody types, however long they are', () => {
    const search = createCatalogSearch();
    const found = search.find('edge');
    expect(found.length).toBeGreaterThan(0);
    expect(search.find(`${'edge'.padEnd(300)}${hostileTexts.join(' ')}`)).toEqual(found);
  });

  it('name no file outside its folder, on no system', () => {
    for (const text of hostileTexts)
      expect(safeFileName(`../${text}.csv`)).toMatch(/^[^<>:"/\\|?*\p{Cc}]{1,150}$/u);
  });

  it('come back from a spreadsheet as the cells that they were', () => {
    const cells = Array.from({ length: 20 }, (_, row) =>
      hostileTexts.slice(row * 25, row * 25 + 25),
    );
    expect(readTsv(writeTsv(cells))).toEqual(cells);
    for (const text of hostileTexts)
      expect(readTsv(text).flat().join('').length).toBeGreaterThan(0);
  });

  it('make no settings', () => {
    for (const text of hostileTexts) {
      expect(parseSettings(text)).toEqual(defaultSettings);
      const spoilt = JSON.stringify({ version: 1, language: text, theme: text, view: text });
      expect(parseSettings(spoilt)).toEqual(defaultSettings);
    }
  });

  it('are harmless in a logo that holds them, or keep it from being one', () => {
    const places = [
      (text: string) => svgFile(text),
      (text: string) => svgFile(`<text>${text}</text>`),
      (text: string) => svgFile(`<path d="${text}"/>`),
      (text: string) => svgFile(`<g style="${text}"/>`),
      (text: string) => svgFile('', `viewBox="0 0 9 9" ${text}`),
    ];
    let accepted = 0;
    for (const text of hostileTexts)
      for (const place of places) {
        const reading = readLogo(place(text));
        if ('problem' in reading) continue;
        accepted += 1;
        const svg = Buffer.from(reading.logo.data, 'base64').toString();
        // What the strict reader of the tests does not take has no comments or sections of data in ours.
        const elements = /<!|<\?/u.test(svg) ? [] : allElements(readXml(svg));
        expect(harmful(elements), text).toEqual([]);
        expect(svg).not.toMatch(/<(?:script|img|iframe|a)\b|<!DOCTYPE|<\?xml-stylesheet/iu);
      }
    expect(accepted).toBeGreaterThan(100);
  });

  it('hidden anywhere in a picture leave it a picture or make it none, without a crash', () => {
    const picture = pngFile(64, 64);
    for (const [index, text] of hostileTexts.entries()) {
      const spoilt = Uint8Array.from(picture);
      spoilt.set(Buffer.from(text).subarray(0, 6), index % (picture.length - 6));
      const reading = readLogo(spoilt);
      if ('logo' in reading) expect(reading.logo.mediaType).toBe('image/png');
      else expect(reading.problem.en).toMatch(/\.$/u);
    }
  });
});

describe.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__proto__'])(
  'the word %s, which every object of the language knows,',
  (word) => {
    it('is found by nobody, and is no error', () => {
      expect(createCatalogSearch().find(word, { kinds: ['role', 'service'] })).toBeDefined();
    });

    it('is no part of a link', () => {
      for (const part of ['workload', 'firewall', 'detail', 'against'])
        expect(parseAddress(`#map/sfb-2015/reference?${part}=${word}`)).toHaveProperty('problem');
      for (const scenario of [word, `sfb-2015/${word}`, `sfb-2015/reference,focus=${word}`])
        expect(parseAddress(`#map/${scenario}`)).toHaveProperty('problem');
    });

    it('is no role of a file, and elsewhere in it a field that nobody knows', () => {
      const role = smallFile({ hosts: [{ id: 'a', role: word }] });
      expect(readDeployment(role)).toHaveProperty('problems');
      for (const fields of [
        { media: { ranges: { [word]: { start: 50_000, count: 20 } } } },
        { ports: { [word]: 443 } },
        {
          hosts: [{ id: 'a', role: 'edge', interfaces: { [word]: { addresses: ['192.0.2.1'] } } }],
        },
        { request: { [word]: 'x' } },
        { [word]: 'x' },
      ]) {
        const reading = readDeployment(smallFile(fields));
        if (reading.kind !== 'read') expect(reading).toHaveProperty('problems');
        else expect(reviewDeployment(reading.deployment).length).toBeGreaterThan(0);
      }
    });
  },
);
