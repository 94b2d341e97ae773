import { randomUUID } from 'node:crypto';
import {
  asPractice,
  isRefusal,
  type PracticeScope,
} from '../../portal/app/platform/scope.server.ts';
import { makeConnectCode } from '../../portal/app/sheets/connect-code.server.ts';
import type { PortalAnswers, RowAnswer, SyncRow } from '../../shared/contract/portal.ts';
import { nameOf } from './accounts.ts';
import { type Answered, type Ask, askOf, documentOf, type Sent, told } from './api-client.ts';
import { openScope, type TestDatabase } from './database.ts';
import { makeMember, makePractice, type TestPerson, type TestTenant } from './people.ts';
import { startPortal, type TestPortal } from './portal.ts';

/** A practice and the built portal, for tests that connect sheets to it. */
export interface Clinic {
  database: TestDatabase;
  portal: TestPortal;
  practice: TestTenant;
  manager: TestPerson;
  close(): Promise<void>;
}

export async function openClinic(): Promise<Clinic> {
  const database = await openScope();
  const practice = await makePractice(database, 'Hill clinic');
  const manager = await makeMember(database, practice, 'manager');
  const portal = await startPortal(database);
  const close = async () => {
    await portal.close();
    await database.drop();
  };
  return { database, portal, practice, manager, close };
}

/** What the clinic's manager does. @param now another time than the present */
export function asManager<T>(
  { manager, practice }: Clinic,
  work: (scope: PracticeScope) => Promise<T>,
  now = new Date(),
) {
  return asPractice(nameOf(manager), practice.slug, 'sheets.connect', now, work);
}

/** A one-time code for a person of the clinic. */
export async function codeFor(clinic: Clinic, person: TestPerson, now?: Date): Promise<string> {
  const made = await asManager(
    clinic,
    (scope) => makeConnectCode(scope, { userId: person.id }),
    now,
  );
  if (isRefusal(made)) throw new Error(made.reason);
  return made.value.code;
}

let visitors = 0;

/** Sends a code from a sheet, each time from a network of its own. */
export async function connect(
  { portal }: Clinic,
  body: Partial<Sent<'connect'>>,
): Promise<Answered<'connect'>> {
  visitors += 1;
  const network = { 'x-forwarded-for': `10.77.${visitors >> 8}.${visitors & 255}` };
  return askOf(
    portal.url,
    undefined,
    network,
  )('connect', {
    ...{ code: '', document: documentOf(randomUUID()), name: 'Receivables', url: null },
    ...{ keyCheck: documentOf(randomUUID()).slice(0, 32), replaces: false, ...body },
  });
}

/** A sheet that is connected for a person. */
export interface TestSheet {
  ask: Ask;
  document: string;
  keyCheck: string;
  token: string;
}

export async function connectedSheet(
  clinic: Clinic,
  person: TestPerson = clinic.manager,
): Promise<TestSheet> {
  const document = documentOf(randomUUID());
  const keyCheck = documentOf(randomUUID()).slice(0, 32);
  const code = await codeFor(clinic, person);
  const { token } = await told(connect(clinic, { code, document, keyCheck }));
  return { ask: askOf(clinic.portal.url, token), document, keyCheck, token };
}

/** Begins a sync of a sheet. */
export function begin({ ask, document }: TestSheet): Promise<PortalAnswers['sync/begin']> {
  return told(ask('sync/begin', { document }));
}

/** Sends one batch under a key of its own, and gives its answers. */
export async function send(
  { ask }: TestSheet,
  sync: number,
  rows: readonly unknown[],
): Promise<RowAnswer[]> {
  const { answers } = await told(ask('sync/rows', { key: randomUUID(), sync, rows: [...rows] }));
  return answers;
}

/** Sends lines in a sync of their own, and gives what became of each. */
export async function sendLines(sheet: TestSheet, lines: readonly SyncRow[]): Promise<RowAnswer[]> {
  const { sync } = await begin(sheet);
  return send(sheet, sync, lines);
}
