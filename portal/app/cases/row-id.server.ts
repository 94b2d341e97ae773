import * as z from 'zod';

const NOBODYS = '00000000-0000-0000-0000-000000000000';

/** What stands in an address for a row: where it cannot be an id, one that no row has. */
export function rowId(text: string | undefined): string {
  return z.uuid().safeParse(text).data ?? NOBODYS;
}
