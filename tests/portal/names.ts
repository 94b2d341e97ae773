/** What the tests' setup and the tests themselves agree on. */

/** No secret: it seals nothing but what tests make up. */
export const MASTER_KEY = Buffer.alloc(32, 'amiable tests');

/** Where the portal under test believes to stand; it listens elsewhere. */
export const ORIGIN = 'http://localhost:4999';

/** The address of another database of the same server. */
export function databaseUrl(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}
