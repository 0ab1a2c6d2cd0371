/** The last port there is. */
const LAST_PORT = 65535;

/** Whether a number is a port. What an editor holds may be anything. */
export function isPort(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= LAST_PORT;
}
