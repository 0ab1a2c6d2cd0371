import { deflateSync } from 'node:zlib';

/** Objects in one object stream: large enough to pack well, small enough for a reader that wants one of them. */
const OBJECTS_PER_STREAM = 200;
const HEADER = '%PDF-1.5\n%\u00E2\u00E3\u00CF\u00D3\n';

/** An indirect object as a PDF has it: its number, and what stands between `obj` and `endobj`. */
interface PdfObject {
  readonly number: number;
  readonly body: string;
}

/** What a PDF with a plain cross-reference table consists of. */
interface PdfParts {
  readonly objects: readonly PdfObject[];
  /** The entries of the trailer, without `/Size`. */
  readonly trailer: string;
  /** One more than the largest object number. */
  readonly size: number;
}

/** The numbers and places of the objects in use; `null` where one has been rewritten or the table is odd. */
function readTable(table: string): ReadonlyMap<number, number> | null {
  const places = new Map<number, number>();
  let next = 0;
  for (const line of table.split('\n').slice(1)) {
    const entry = /^(\d{10}) (\d{5}) ([nf])/u.exec(line);
    const section = /^(\d+) \d+\s*$/u.exec(line);
    if (entry?.[3] === 'n') {
      if (entry[2] !== '00000') return null;
      places.set(next, Number(entry[1]));
    }
    if (entry) next += 1;
    else if (section) next = Number(section[1]);
    else if (line.trim() !== '') return null;
  }
  return places;
}

/** Takes a PDF apart; `null` for one that is not as Chromium writes them. `pdf` has a character a byte. */
function takeApart(pdf: string): PdfParts | null {
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/u.exec(pdf.slice(-64));
  const tableAt = Number(start?.[1] ?? NaN);
  if (!pdf.startsWith('xref', tableAt)) return null;
  const trailerAt = pdf.indexOf('trailer', tableAt);
  const places = readTable(pdf.slice(tableAt, trailerAt));
  const trailer = /^trailer\s*<<(.*)>>\s*startxref/su.exec(pdf.slice(trailerAt))?.[1];
  if (!places || trailer === undefined || /\/(?:Encrypt|Prev)\b/u.test(trailer)) return null;
  const inOrder = [...places].toSorted(([, a], [, b]) => a - b);
  const objects: PdfObject[] = [];
  for (const [index, [number, at]] of inOrder.entries()) {
    const text = pdf.slice(at, inOrder[index + 1]?.[1] ?? tableAt);
    const body = /^(\d+) 0 obj\b(.*)endobj\s*$/su.exec(text);
    if (Number(body?.[1]) !== number || body?.[2] === undefined) return null;
    objects.push({ number, body: body[2].trim() });
  }
  const size = Math.max(...places.keys()) + 1;
  return { objects, trailer: trailer.replace(/\/Size \d+\s*/u, ''), size };
}

const isStream = ({ body }: PdfObject): boolean => body.endsWith('endstream');

/** A stream object's body: its dictionary and its data, packed. */
function packedStream(entries: string, data: Buffer): string {
  const packed = deflateSync(data, { level: 9 }).toString('latin1');
  return `<<${entries}/Filter /FlateDecode /Length ${String(packed.length)}>>stream\n${packed}\nendstream`;
}

function objectStream(objects: readonly PdfObject[]): string {
  let at = 0;
  const index = objects.map(({ number, body }) => {
    const place = `${String(number)} ${String(at)}`;
    at += body.length + 1;
    return place;
  });
  const head = `${index.join(' ')}\n`;
  const entries = `/Type /ObjStm /N ${String(objects.length)} /First ${String(head.length)} `;
  const text = head + objects.map(({ body }) => `${body}\n`).join('');
  return packedStream(entries, Buffer.from(text, 'latin1'));
}

/** One line of a cross-reference stream: kind, place or stream, index within the stream. */
type Entry = readonly [kind: number, at: number, index: number];

function crossReference(entries: readonly Entry[], trailer: string): string {
  const bytes = Buffer.alloc(entries.length * 7);
  entries.forEach(([kind, at, index], number) => {
    bytes.writeUInt8(kind, number * 7);
    bytes.writeUInt32BE(at, number * 7 + 1);
    bytes.writeUInt16BE(index, number * 7 + 5);
  });
  const known = `/Type /XRef /W [1 4 2] /Size ${String(entries.length)} ${trailer} `;
  return packedStream(known, bytes);
}

/**
 * The same PDF in fewer bytes: Chromium writes the tags of a page, thousands of small objects, as plain text; here they
 * are packed into object streams (ISO 32000-1, 7.5.7 and 7.5.8). Streams are kept as they are. A PDF that is not as
 * Chromium writes it comes back unchanged.
 */
export function compactPdf(pdf: Uint8Array): Uint8Array {
  const parts = takeApart(Buffer.from(pdf).toString('latin1'));
  if (!parts) return pdf;
  const { objects, trailer, size } = parts;
  const entries: Entry[] = Array.from({ length: size }, () => [0, 0, 0]);
  const chunks = [HEADER];
  let length = HEADER.length;
  const write = (number: number, body: string): void => {
    const text = `${String(number)} 0 obj\n${body}\nendobj\n`;
    entries[number] = [1, length, 0];
    chunks.push(text);
    length += text.length;
  };
  for (const object of objects.filter(isStream)) write(object.number, object.body);
  const small = objects.filter((object) => !isStream(object));
  let next = size;
  for (let from = 0; from < small.length; from += OBJECTS_PER_STREAM) {
    const together = small.slice(from, from + OBJECTS_PER_STREAM);
    for (const [index, { number }] of together.entries()) entries[number] = [2, next, index];
    write(next, objectStream(together));
    next += 1;
  }
  const at = length;
  // It names its own place too.
  entries[next] = [1, at, 0];
  write(next, crossReference(entries, trailer));
  return Buffer.from(`${chunks.join('')}startxref\n${String(at)}\n%%EOF\n`, 'latin1');
}
