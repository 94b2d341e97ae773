import { newId } from '../portal/app/platform/ids.server.ts';
import type {
  AgencyScope,
  PracticeScope,
  SystemScope,
} from '../portal/app/platform/scope.server.ts';
import { codeHashOf, makeConnectCode } from '../portal/app/sheets/connect-code.server.ts';
import { connectSheet } from '../portal/app/sheets/connect-sheet.server.ts';
import { civilDateIn } from '../shared/calendar.ts';
import { decide, look } from './seed-choosing.ts';
import { agree, DEMO_FEES } from './seed-mandates.ts';
import { keepFound, keepPapers } from './seed-papers.ts';
import {
  type AgencyPeople,
  agencyPeople,
  managerOf,
  type PracticePerson,
  practicePeople,
} from './seed-people.ts';
import { publishDemoPolicy } from './seed-policies.ts';
import { tellOfAgency } from './seed-profiles.ts';
import { knownSheet, REGION } from './seed-sheet.ts';

/** What has to be there before the demo's practice can place an account: mandates, and a sheet. */

/** Where the local Sheets opens the demo's sheet. */
const SHEET_URL = 'http://localhost:4180/';

/** Who wrote for the agency that nobody of the demo works at. */
const WITHOUT_ACCOUNT: AgencyPeople['people'][number] = {
  ...{ role: 'manager', actor: { kind: 'person', id: newId(), name: 'Léa Fontaine' } },
};

/** The agencies that the practice works with, and why. */
export const TERMS = [
  {
    slug: 'northgate',
    fee: DEMO_FEES.northgate,
    reason: 'Two clinics nearby work with them. Licensed here, own account for clients’ money.',
  },
  {
    slug: 'brightwater',
    fee: DEMO_FEES.brightwater,
    reason: 'They write and speak Spanish, and their letters are kind.',
  },
] as const;

/** An agency that the practice looks at, and one that it has turned away. */
const LOOKED_AT = { considered: 'rive-douce', rejected: 'swift-ledger' } as const;

/**
 * Agencies are looked at and two of them approved, both sides sign, papers are shown, and the sheet is
 * connected.
 *
 * @param slug the practice's address
 */
export async function beginWork(scope: SystemScope, slug: string): Promise<void> {
  const { manager, staff, reviewer } = await practicePeople(scope, slug);
  const asManager: PracticeScope = { ...scope, ...manager };
  const reviewers = [asManager, { ...scope, ...reviewer }] as const;
  const agencies = await agencyPeople(scope);
  await approve(reviewers, agencies);
  await publishDemoPolicy(
    asManager,
    TERMS.map(({ slug: agency }) => managerOf(scope, agencies, agency)),
    { number: 1, today: civilDateIn(REGION.timeZone)(scope.now.getTime()) },
  );
  await lookAtOthers(reviewers, agencies);
  await vouch(asManager, agencies);
  const { document, refs } = knownSheet(civilDateIn(REGION.timeZone)(scope.now.getTime()));
  await connect(asManager, staff, { document, keyCheck: refs.keyCheck });
}

type Reviewers = readonly [manager: PracticeScope, reviewer: PracticeScope];

async function approve(reviewers: Reviewers, agencies: readonly AgencyPeople[]): Promise<void> {
  const [scope] = reviewers;
  const today = civilDateIn(REGION.timeZone)(scope.now.getTime());
  for (const { slug, reason } of TERMS) {
    const agency = managerOf(scope, agencies, slug);
    await look({ reviewers, agency, level: 3 });
    await decide(scope, agency, { standing: 'approved', reason });
    await agree(scope, agency, { slug, today });
  }
}

/** Every agency tells of itself; those that the practice works with show it their papers. */
async function vouch(practice: PracticeScope, agencies: readonly AgencyPeople[]): Promise<void> {
  const today = civilDateIn(REGION.timeZone)(practice.now.getTime());
  for (const { tenant, people } of agencies) {
    const manager = people.find(({ role }) => role === 'manager');
    const agency: AgencyScope = { ...practice, ...(manager ?? WITHOUT_ACCOUNT), tenant };
    await tellOfAgency(agency);
    if (manager) await keepPapers(agency, practice, today);
    if (tenant.slug === LOOKED_AT.considered) await keepFound(practice, tenant.id, today);
  }
}

/** Two that get no account: one whose marks wait for a decision, one that was ruled out. */
async function lookAtOthers(
  reviewers: Reviewers,
  agencies: readonly AgencyPeople[],
): Promise<void> {
  const [scope] = reviewers;
  const considered = managerOf(scope, agencies, LOOKED_AT.considered);
  await look({ reviewers, agency: considered, level: 3 });
  const rejected = managerOf(scope, agencies, LOOKED_AT.rejected);
  await look({ reviewers, agency: rejected, level: 2, failed: 'client-account' });
  const reason = 'No account of its own for clients’ money.';
  await decide(scope, rejected, { standing: 'rejected', reason });
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
