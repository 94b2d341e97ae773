import { decideAgency } from '../portal/app/agencies/decide-agency.server.ts';
import type { PracticeScope, SystemScope } from '../portal/app/platform/scope.server.ts';
import { codeHashOf, makeConnectCode } from '../portal/app/sheets/connect-code.server.ts';
import { connectSheet } from '../portal/app/sheets/connect-sheet.server.ts';
import { civilDateIn } from '../shared/calendar.ts';
import {
  type AgencyPeople,
  agencyPeople,
  type PracticePerson,
  practicePeople,
} from './seed-people.ts';
import { knownSheet, REGION } from './seed-sheet.ts';

/** What has to be there before the demo's practice can place an account: terms, and a sheet. */

/** Where the local Sheets opens the demo's sheet. */
const SHEET_URL = 'http://localhost:4180/';

/** Smallest balance in US cents. */
export const TERMS = [
  {
    ...{ slug: 'northgate', feeRate: 2500, minimum: 2500 },
    reason: 'Two clinics nearby work with them. Licensed here, own account for clients’ money.',
  },
  {
    ...{ slug: 'brightwater', feeRate: 2200, minimum: 2500 },
    reason: 'They write and speak Spanish, and their letters are kind.',
  },
] as const;

/** Agencies are approved, and the sheet is connected. @param slug the practice's address */
export async function beginWork(scope: SystemScope, slug: string): Promise<void> {
  const { manager, staff } = await practicePeople(scope, slug);
  const asManager: PracticeScope = { ...scope, ...manager };
  await approve(asManager, await agencyPeople(scope));
  const { document, refs } = knownSheet(civilDateIn(REGION.timeZone)(scope.now.getTime()));
  await connect(asManager, staff, { document, keyCheck: refs.keyCheck });
}

async function approve(scope: PracticeScope, agencies: readonly AgencyPeople[]): Promise<void> {
  for (const { slug, ...terms } of TERMS) {
    const agencyId = agencies.find(({ tenant }) => tenant.slug === slug)?.tenant.id ?? '';
    const decision = { standing: 'approved', currency: 'USD', ...terms } as const;
    await decideAgency(scope, { agencyId, seen: null, decision });
  }
}

/** Somebody of the staff connects the sheet with the manager's code. */
async function connect(
  scope: PracticeScope,
  { actor, role }: PracticePerson,
  asked: { document: string; keyCheck: string },
): Promise<void> {
  const { db, tenant, now } = scope;
  const made = await makeConnectCode(scope, { userId: actor.id });
  if (!made.ok) throw new Error(made.reason);
  const { id: codeId } = await db.connectCode.findUniqueOrThrow({
    where: { codeHash: codeHashOf(made.value.code) },
    select: { id: true },
  });
  const connecting = { db, tenant, role, actor, now, codeId };
  const sheet = { ...asked, name: 'Receivables', url: SHEET_URL, replaces: false };
  const connected = await connectSheet(connecting, sheet);
  if (!connected.ok) throw new Error(connected.reason);
}
