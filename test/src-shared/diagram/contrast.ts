/** Red, green, blue from 0 to 1, without the gamma of the screen. */
type Light = readonly [red: number, green: number, blue: number];

const bytes = (colour: string): Light =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16)) as unknown as Light;

/** The light of `#rrggbb`. */
function lightOf(colour: string): Light {
  return bytes(colour).map((byte) => {
    const value = byte / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Light;
}

/** Relative luminance after WCAG 2.2, of `#rrggbb`. */
function luminance(colour: string): number {
  const [red, green, blue] = lightOf(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours after WCAG 2.2: 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour of this opacity over another, as browsers blend them. */
export function over(colour: string, opacity: number, ground: string): string {
  const below = bytes(ground);
  const mixed = bytes(colour).map((byte, at) =>
    Math.round(byte * opacity + (below[at] ?? 0) * (1 - opacity)),
  );
  return `#${mixed.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

type Matrix = readonly [Light, Light, Light];

/** What is left of light for who lacks the receptor for green, or for red: Viénot, Brettel and Mollon 1999. */
export const LACKING = {
  green: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
  red: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
} as const satisfies Record<string, Matrix>;

const through = (matrix: Matrix, light: Light): Light =>
  matrix.map((row) =>
    row.reduce((sum, factor, at) => sum + factor * (light[at] ?? 0), 0),
  ) as unknown as Light;

const TO_XYZ: Matrix = [
  [0.4124 / 0.9505, 0.3576 / 0.9505, 0.1805 / 0.9505],
  [0.2126, 0.7152, 0.0722],
  [0.0193 / 1.089, 0.1192 / 1.089, 0.9505 / 1.089],
];

function lab(light: Light): Light {
  const [x, y, z] = through(TO_XYZ, light).map((value) =>
    value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116,
  ) as unknown as Light;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How far apart two colours are seen (CIE 1976): 2 is just noticeable, 10 at a glance. */
export function distance(a: string, b: string, lacking?: keyof typeof LACKING): number {
  const [one, other] = [a, b].map((colour) =>
    lab(lacking ? through(LACKING[lacking], lightOf(colour)) : lightOf(colour)),
  ) as [Light, Light];
  return Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)));
}
