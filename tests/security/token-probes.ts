import { hashToken, newId, newToken } from '../../portal/app/platform/ids.server.ts';
import { codeHashOf } from '../../portal/app/sheets/connect-code.server.ts';
import { askOf, documentOf } from '../portal/api-client.ts';
import { asMaintenance, type TestDatabase } from '../portal/database.ts';
import { join, makeMember, makePractice, type TestTenant } from '../portal/people.ts';

/** What connected sheets hold: tokens and one-time codes that are over, or allow less than was asked. */

export interface TokenProbes {
  /** Tokens by what is wrong with them. */
  tokens: Record<string, string>;
  /** One-time codes by what is wrong with them. */
  codes: Record<string, string>;
  /** Of one of the sheets: who shows it at another document is asked back, and uses no code up. */
  keyCheck: string;
  living: string;
  /** May sync, and not place. */
  syncing: string;
  openCode: string;
}

export async function makeTokenProbes(database: TestDatabase): Promise<TokenProbes> {
  const practice = await makePractice(database, 'Sheets probe');
  const elsewhere = await makePractice(database, 'Sheets elsewhere');
  const someone = async () => (await makeMember(database, practice, 'staff')).id;
  // others are still there, and who left is somewhere else: neither makes up for it
  const left = await makeMember(database, practice, 'staff');
  await join(database, left, elsewhere, 'manager');
  const reviewer = await makeMember(database, practice, 'reviewer');
  const token = (user: string, changes?: Changes) => makeToken(database, practice, user, changes);
  const code = (user: string, changes?: Changes) => makeCode(database, practice, user, changes);
  const living = await token(await someone());
  const probes = {
    tokens: {
      'made up': newToken().text,
      revoked: await token(await someone(), { revoked_at: 'now()' }),
      'of somebody who left': await token(left.id),
    },
    codes: {
      'made up': 'AAAA-AAAA',
      used: await code(await someone(), { used_at: 'now()' }),
      // what is over says so first, and nothing of who made it
      'used, of somebody who may not connect by now': await code(reviewer.id, { used_at: 'now()' }),
      'at its end': await code(await someone(), { ends_at: "now() - interval '1 minute'" }),
      'of somebody who left': await code(left.id),
    },
    ...{ living, keyCheck: keyCheckOf(living).toString('hex') },
    syncing: await token(await someone(), { scopes: "'{sync}'" }),
    openCode: await code(await someone()),
  };
  await asMaintenance(database, (sql) =>
    sql.query(
      'UPDATE practice_members SET ended_at = now() WHERE practice_id = $1 AND user_id = $2',
      [practice.id, left.id],
    ),
  );
  return probes;
}

/** Columns with what they are in SQL. */
type Changes = Record<string, string>;

async function makeToken(
  database: TestDatabase,
  { id: practice }: TestTenant,
  user: string,
  changes: Changes = {},
): Promise<string> {
  const { text, hash } = newToken();
  const sheet = newId();
  await asMaintenance(database, async (sql) => {
    await sql.query(
      `INSERT INTO sheets (practice_id, id, document_hash, name, key_check, connected_at)
       VALUES ($1, $2, $3, 'Receivables', $4, now())`,
      [practice, sheet, Buffer.from(hash), keyCheckOf(text)],
    );
    await sql.query(
      `INSERT INTO api_tokens (practice_id, id, name, token_hash, scopes, created_by, created_at,
                               user_id, sheet_id)
       VALUES ($1, $2, 'Receivables', $3, '{sync,place}', $4, now(), $4, $2)`,
      [practice, sheet, Buffer.from(hash), user],
    );
  });
  await change(database, 'api_tokens', changes, sheet);
  return text;
}

let codes = 0;

async function makeCode(
  database: TestDatabase,
  { id: practice }: TestTenant,
  user: string,
  changes: Changes = {},
): Promise<string> {
  codes += 1;
  const code = `BBBB-${String(codes).padStart(4, '0')}`;
  const id = newId();
  await asMaintenance(database, (sql) =>
    sql.query(
      `INSERT INTO connect_codes (practice_id, id, code_hash, user_id, made_by, created_at, ends_at)
       VALUES ($1, $2, $3, $4, $4, now(), now() + interval '10 minutes')`,
      [practice, id, Buffer.from(codeHashOf(code)), user],
    ),
  );
  await change(database, 'connect_codes', changes, id);
  return code;
}

async function change(database: TestDatabase, table: string, changes: Changes, id: string) {
  for (const [column, value] of Object.entries(changes)) {
    await asMaintenance(database, (sql) =>
      sql.query(`UPDATE ${table} SET ${column} = ${value} WHERE id = $1`, [id]),
    );
  }
}

/** Each test sheet has a key of its own. */
function keyCheckOf(token: string): Buffer {
  return Buffer.from(hashToken(token)).subarray(0, 16);
}

/** Every breach, as a sentence. Asking changes nothing. */
export async function breachesOfTokens(url: string, probes: TokenProbes): Promise<string[]> {
  const breaches: string[] = [];
  const expectOf = (what: string, told: string, wanted: string) => {
    if (told !== wanted) breaches.push(`${what}: ${told} and not ${wanted}`);
  };
  for (const [name, token] of Object.entries(probes.tokens)) {
    expectOf(`a token that is ${name}`, await useToken(url, token), '401 no-token');
  }
  for (const [name, code] of Object.entries(probes.codes)) {
    expectOf(`a code that is ${name}`, await useCode(url, code, probes), '403 code-over');
  }
  expectOf('a living token', await useToken(url, probes.living), '200');
  expectOf('an open code', await useCode(url, probes.openCode, probes), '409 copied-sheet');
  const recall = { key: newId(), ref: newId(), reason: 'paid' } as const;
  const told = saidBy(await askOf(url, probes.syncing)('cases/recall', recall));
  expectOf('a token that may only sync', told, '403 forbidden');
  return breaches;
}

async function useToken(url: string, token: string): Promise<string> {
  return saidBy(await askOf(url, token)('agencies', {}));
}

let networks = 0;

async function useCode(url: string, code: string, { keyCheck }: TokenProbes): Promise<string> {
  networks += 1;
  const network = { 'x-forwarded-for': `10.88.${networks >> 8}.${networks & 255}` };
  const sheet = { document: documentOf('a copy'), name: 'Copy', url: null };
  return saidBy(
    await askOf(url, undefined, network)('connect', { ...sheet, code, keyCheck, replaces: false }),
  );
}

function saidBy(answer: { status: number; ok: boolean; reason?: string }): string {
  return answer.ok ? `${answer.status}` : `${answer.status} ${answer.reason}`;
}
