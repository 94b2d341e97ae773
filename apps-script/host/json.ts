/**
 * What `google.script.run` carries to the script, as JSON text. It refuses what it cannot carry, as
 * Google's page code does.
 *
 * @throws TypeError naming the place of what it cannot carry
 */
export function toJsonText(args: readonly unknown[]): string {
  refuseForeign(args, 'arguments', []);
  return JSON.stringify(args);
}

function refuseForeign(value: unknown, where: string, above: readonly unknown[]): void {
  const kind = foreign(value, Array.isArray(above.at(-1)));
  if (kind) throw new TypeError(`google.script.run carries only JSON: ${kind} at ${where}`);
  if (typeof value !== 'object' || value === null) return;
  if (above.includes(value)) throw new TypeError(`google.script.run carries no cycle: ${where}`);
  // The keys of a list count its holes too.
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    refuseForeign(Reflect.get(value, key), `${where}.${key}`, [...above, value]);
  }
}

function foreign(value: unknown, isInList: boolean): string | null {
  if (value === undefined && isInList) return 'undefined';
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    return `a ${typeof value}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  if (value instanceof Date) return 'a Date';
  const parent: unknown = Object.getPrototypeOf(value);
  return parent === Object.prototype || parent === null ? null : 'an instance of a class';
}
