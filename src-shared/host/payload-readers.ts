import { ORIENTATIONS, PAPER_IDS } from '#shared/sheets/paper.ts';
import type { Channel, Payload } from './channels.ts';
import { largestDocument } from './document.ts';
import { bytes, either, nothing, oneOf, passing, record, text, utf8 } from './reader.ts';
import type { Reader } from './reader.ts';
import { isCopyId, knownPlace, place, unsavedWork } from './recovery.ts';
import { isView, languageChoices, languages, themeChoices } from './settings.ts';

/** Largest file the page may hand over: a poster at print resolution stays well below. */
const largestFile = 256 * 1024 * 1024;
/** Largest text for the clipboard: every table of the program together is a tenth of it. */
const largestCopy = 16 * 1024 * 1024;

const fileName = text(300);
const printed = { paper: oneOf(PAPER_IDS), orientation: oneOf(ORIENTATIONS) };
const truth = passing((value): value is boolean => typeof value === 'boolean', 'true or false');
const version = passing((value): value is 1 => value === 1, '1');
const mediaType = passing(
  (value): value is string => typeof value === 'string' && /^[a-z]+\/[\w.+-]{1,100}$/.test(value),
  'a media type',
);

/** One reader a channel. Main believes nothing that has not been through its reader. */
export const payloadReaders: { readonly [C in Channel]: Reader<Payload<C>> } = {
  'settings:load': nothing,
  'settings:save': record({
    version,
    language: oneOf(languageChoices),
    theme: oneOf(themeChoices),
    view: passing(isView, 'a small record of JSON values'),
  }),
  'file:export': record({
    suggestedName: fileName,
    mediaType,
    content: either(text(largestFile), bytes(largestFile)),
  }),
  'document:open': nothing,
  'document:open-again': knownPlace,
  'document:save': record({
    content: utf8(largestDocument),
    suggestedName: fileName,
    place,
    overwrite: truth,
  }),
  'document:claim': place,
  'document:edited': truth,
  'document:recent': nothing,
  'document:clear-recent': nothing,
  'document:arrived': nothing,
  'recovery:keep': unsavedWork,
  'recovery:left-behind': nothing,
  'recovery:forget': passing(isCopyId, 'the id of a copy'),
  'text:copy': text(largestCopy),
  'picture:copy': bytes(largestFile),
  'hand-over:page': nothing,
  'page:print': record(printed),
  'page:print-to-pdf': record({ suggestedName: fileName, ...printed }),
  'menu:language': oneOf(languages),
};
