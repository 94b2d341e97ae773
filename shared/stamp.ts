/**
 * A short fingerprint of text: 16 hexadecimal digits of two 32-bit FNV-1a hashes. It tells whether
 * something changed since a person looked at it; it protects nothing against an attacker.
 * Source: Fowler, Noll, Vo, "FNV hash", 32 bits.
 *
 * @example stamp('Ana|6050') === stamp('Ana|6050') // true
 */
export function stamp(text: string): string {
  let forward = 0x811c9dc5;
  let backward = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    forward = Math.imul(forward ^ text.charCodeAt(at), 0x01000193);
    backward = Math.imul(backward ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
  }
  return hex(forward) + hex(backward);
}

function hex(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0');
}
