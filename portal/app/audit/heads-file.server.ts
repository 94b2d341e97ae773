import { createReadStream, existsSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import type { Head } from './chain.ts';

/**
 * Where the ends of all chains leave the database: whoever owns that can cut its tail, and the file
 * shows it. One line a tenant a day on which something was added.
 */

const Line = z.object({
  at: z.iso.datetime(),
  tenantId: z.uuid(),
  seq: z.int().positive().transform(BigInt),
  hash: z.hex().length(64),
});

export type HeadsOfTenants = Map<string, Head[]>;

/** The file in a data folder. */
export function headsFile(data: string): string {
  return join(data, 'audit-heads.log');
}

/** All heads in the file, by tenant, oldest first. A line that cannot be read is an error. */
export async function readHeads(path: string): Promise<HeadsOfTenants> {
  const heads: HeadsOfTenants = new Map();
  if (!existsSync(path)) return heads;
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    number += 1;
    const { tenantId, seq, hash } = parseLine(line, number);
    heads.set(tenantId, [...(heads.get(tenantId) ?? []), { tenantId, seq, hash }]);
  }
  return heads;
}

function parseLine(line: string, number: number): z.output<typeof Line> {
  try {
    return Line.parse(JSON.parse(line));
  } catch {
    throw new Error(`Line ${number} of the file is not the head of a chain.`);
  }
}

/** Adds the heads that are not the file's last ones of their tenants. */
export async function appendHeads(path: string, heads: readonly Head[], now: Date): Promise<void> {
  const known = await readHeads(path);
  const lines = heads
    .filter(({ tenantId, hash }) => known.get(tenantId)?.at(-1)?.hash !== hash)
    .map(({ tenantId, seq, hash }) =>
      JSON.stringify({ at: now.toISOString(), tenantId, seq: Number(seq), hash }),
    );
  const text = lines.map((line) => `${line}\n`).join('');
  await appendFile(path, text, { mode: 0o600, flush: true });
}
