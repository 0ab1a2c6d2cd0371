/** Data as an indented JSON file that ends with a line break. */
export function toJson(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
