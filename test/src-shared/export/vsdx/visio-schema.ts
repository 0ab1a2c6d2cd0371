import type { XmlElement } from './read-xml.ts';

/** What an element may hold and carry: children in this order, with `*` any number of them. */
interface Rule {
  readonly children?: readonly string[];
  /** Children in any order instead. */
  readonly mixed?: readonly string[];
  readonly required?: readonly string[];
  readonly allowed?: readonly string[];
  readonly text?: true;
}

const STYLES = ['LineStyle', 'FillStyle', 'TextStyle'];
const NAMES = ['NameU', 'Name', 'IsCustomNameU', 'IsCustomName'];
const ROOT = ['xmlns', 'xmlns:r', 'xml:space'];
const SETTINGS = [
  'GlueSettings',
  'SnapSettings',
  'SnapExtensions',
  'DynamicGridEnabled',
  'ProtectStyles',
  'ProtectShapes',
  'ProtectMasters',
  'ProtectBkgnds',
];

/**
 * The part of the documented schema (Visio XML reference, VisioSchema15) that drawings here use. Where the reference
 * has `Shapes` before `Text` in a group, the order is that of files which Visio itself saved.
 */
const RULES: Readonly<Record<string, Rule>> = {
  VisioDocument: {
    children: ['DocumentSettings', 'FaceNames', 'StyleSheets', 'DocumentSheet'],
    required: ROOT,
  },
  DocumentSettings: {
    mixed: SETTINGS,
    allowed: ['TopPage', ...['Text', 'Line', 'Fill', 'Guide'].map((kind) => `Default${kind}Style`)],
  },
  ...Object.fromEntries(SETTINGS.map((name) => [name, { text: true }])),
  FaceNames: { children: ['FaceName*'] },
  FaceName: { required: ['NameU'] },
  StyleSheets: { children: ['StyleSheet*'] },
  StyleSheet: { children: ['Cell*', 'Section*'], required: ['ID'], allowed: [...NAMES, ...STYLES] },
  DocumentSheet: { children: ['Cell*'], allowed: [...NAMES, ...STYLES] },
  Pages: { children: ['Page*'], required: ROOT },
  Page: {
    children: ['PageSheet', 'Rel'],
    required: ['ID'],
    allowed: [...NAMES, 'ViewScale', 'ViewCenterX', 'ViewCenterY'],
  },
  PageSheet: { children: ['Cell*', 'Section*'], allowed: STYLES },
  Rel: { required: ['r:id'] },
  PageContents: { children: ['Shapes', 'Connects'], required: ROOT },
  Shapes: { children: ['Shape*'] },
  Shape: {
    children: ['Cell*', 'Section*', 'Text', 'Shapes'],
    required: ['ID', 'Type'],
    allowed: [...NAMES, ...STYLES],
  },
  Section: { children: ['Cell*', 'Row*'], required: ['N'], allowed: ['IX'] },
  Row: { children: ['Cell*'], allowed: ['N', 'IX', 'T'] },
  Cell: { required: ['N', 'V'], allowed: ['U', 'F'] },
  Text: { mixed: ['cp', 'pp'], text: true },
  cp: { required: ['IX'] },
  pp: { required: ['IX'] },
  Connects: { children: ['Connect*'] },
  Connect: {
    required: ['FromSheet', 'FromCell', 'FromPart', 'ToSheet', 'ToCell', 'ToPart'],
  },
};

/** Values of cells that name a number: not `NaN`, no exponent, no comma. */
const NUMBER = /^-?\d+(?:\.\d+)?$/u;
const TEXT_CELLS = new Set(
  'Font Color LangID DocLangID Name NameUniv Value Prompt Label Format SortKey LayerMember FillForegnd FillBkgnd LineColor'.split(
    ' ',
  ),
);

/** Everything in an element that the schema has no place for, each as a sentence. */
export function schemaProblems(element: XmlElement): readonly string[] {
  const rule = RULES[element.name];
  if (!rule) return [`${element.name} is no element of Visio.`];
  const problems: string[] = [];
  const names = element.children.map(({ name }) => name);
  const pattern = (rule.children ?? [])
    .map((child) => (child.endsWith('*') ? `(?:${child.slice(0, -1)} )*` : `(?:${child} )?`))
    .join('');
  const fits = rule.mixed
    ? names.every((name) => rule.mixed?.includes(name))
    : new RegExp(`^${pattern}$`, 'u').test(names.map((name) => `${name} `).join(''));
  if (!fits) problems.push(`${element.name} holds ${names.join(' ')}.`);
  const required = rule.required ?? [];
  const missing = required.filter((name) => !element.attributes.has(name));
  const extra = [...element.attributes.keys()].filter(
    (name) => !required.includes(name) && !(rule.allowed ?? []).includes(name),
  );
  if (missing.length > 0) problems.push(`${element.name} lacks ${missing.join(' ')}.`);
  if (extra.length > 0) problems.push(`${element.name} has ${extra.join(' ')}.`);
  const own = element.children.reduce((sum, { text }) => sum - text.length, element.text.length);
  if (!rule.text && own !== 0) problems.push(`${element.name} says ${element.text}.`);
  if (element.name === 'Cell') {
    const [name, value] = [element.attributes.get('N') ?? '', element.attributes.get('V') ?? ''];
    if (!TEXT_CELLS.has(name) && !NUMBER.test(value)) problems.push(`${name} is ${value}.`);
  }
  const cells = element.children.filter(({ name }) => name === 'Cell');
  const distinct = new Set(cells.map(({ attributes }) => attributes.get('N')));
  if (distinct.size !== cells.length) problems.push(`${element.name} has a cell twice.`);
  return [...problems, ...element.children.flatMap(schemaProblems)];
}
