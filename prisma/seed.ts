import { appendAudit } from '../portal/app/platform/audit.server.ts';
import type { Settings } from '../portal/app/platform/env.server.ts';
import { keepSettings } from '../portal/app/platform/env.server.ts';
import { newId } from '../portal/app/platform/ids.server.ts';
import {
  asOperator,
  closeDatabase,
  openDatabase,
  type SystemScope,
} from '../portal/app/platform/scope.server.ts';
import { hashPassword } from '../portal/app/sign-in/password.server.ts';
import type { Language } from '../shared/money.ts';
import type { AgencyRole, PracticeRole } from '../shared/permissions.ts';
import { beginWork } from './seed-begin.ts';
import { tellHistory } from './seed-story.ts';

/**
 * The demo: one practice, two agencies that it works with, one that it considers, one that it has turned
 * away and one that it does not know yet, people of each role. Nobody in it exists.
 */

const DAY = 86_400_000;
/** The practice and its people were there some time before its sheet was connected. */
const BEGAN_AGO = 210 * DAY;
const CONNECTED_AGO = 190 * DAY;

/** Of the demo alone: everywhere else people choose their own. */
const PASSWORD = 'kindly-collected';

const PRACTICE = {
  slug: 'maple-street-clinic',
  name: 'Maple Street Clinic',
  language: 'en',
  timeZone: 'America/New_York',
  place: 'US-NY',
} as const;

const AGENCIES = [
  { slug: 'northgate', name: 'Northgate Recovery', language: 'en', timeZone: 'America/New_York' },
  { slug: 'brightwater', name: 'Brightwater Partners', language: 'es', timeZone: 'America/Bogota' },
  { slug: 'rive-douce', name: 'Rive Douce', language: 'fr', timeZone: 'America/Toronto' },
  { slug: 'swift-ledger', name: 'Swift Ledger', language: 'en', timeZone: 'America/Chicago' },
  { slug: 'harbor-pine', name: 'Harbor & Pine', language: 'en', timeZone: 'America/New_York' },
] as const;

interface DemoPerson {
  email: string;
  name: string;
  language: Language;
  practice?: PracticeRole;
  /** By the agency's address. */
  agencies?: Readonly<Record<string, AgencyRole>>;
}

const PEOPLE: readonly DemoPerson[] = [
  { email: 'elena@demo.example', name: 'Elena Ruiz', language: 'en', practice: 'manager' },
  { email: 'samuel@demo.example', name: 'Samuel Price', language: 'es', practice: 'staff' },
  { email: 'claire@demo.example', name: 'Claire Morel', language: 'fr', practice: 'reviewer' },
  {
    email: 'nora@demo.example',
    name: 'Nora Lindqvist',
    language: 'en',
    agencies: { northgate: 'manager' },
  },
  {
    email: 'mara@demo.example',
    name: 'Mara Osei',
    language: 'en',
    agencies: { northgate: 'collector', brightwater: 'collector' },
  },
  {
    email: 'diego@demo.example',
    name: 'Diego Salas',
    language: 'es',
    agencies: { brightwater: 'manager' },
  },
  {
    email: 'camille@demo.example',
    name: 'Camille Roy',
    language: 'fr',
    agencies: { 'rive-douce': 'manager' },
  },
  {
    email: 'quinn@demo.example',
    name: 'Quinn Hale',
    language: 'en',
    agencies: { 'swift-ledger': 'manager' },
  },
];

/** By what one comes into the demo. */
export interface SignIns {
  password: string;
  people: { email: string; places: DemoPlace[] }[];
}

/** What a person of the demo is, and where. */
export type DemoPlace =
  | { kind: 'practice'; role: PracticeRole; name: string }
  | { kind: 'agency'; role: AgencyRole; name: string };

/** Fills an empty database with the demo; one that has it all stays as it is. */
export async function seedDemo(ownerUrl: string, settings: Settings, now: Date): Promise<SignIns> {
  keepSettings(settings);
  openDatabase(ownerUrl);
  try {
    const passwordHash = await hashPassword(PASSWORD);
    const { slug } = PRACTICE;
    const made = await asOperator(now, async (scope) => {
      const known = await scope.db.practice.findUnique({
        where: { slug },
        select: { createdAt: true },
      });
      if (known) return new Date(known.createdAt.getTime() + BEGAN_AGO);
      const ago = (time: number) => ({ ...scope, now: new Date(now.getTime() - time) });
      await fill(ago(BEGAN_AGO), passwordHash);
      await beginWork(ago(CONNECTED_AGO), slug);
      return now;
    });
    await tellHistory(slug, made, now);
  } finally {
    await closeDatabase();
  }
  return {
    password: PASSWORD,
    people: PEOPLE.map((one) => ({ email: one.email, places: placesOf(one) })),
  };
}

/** Everybody and everything is there before the history begins. */
async function fill(scope: SystemScope, passwordHash: string): Promise<void> {
  const { db, now } = scope;
  const practiceId = newId();
  await db.practice.create({ data: { id: practiceId, ...PRACTICE, createdAt: now } });
  await appendAudit(scope, { kind: 'practice', id: practiceId }, 'practice-made');
  const agencyIds = new Map<string, string>();
  for (const agency of AGENCIES) {
    const id = newId();
    agencyIds.set(agency.slug, id);
    await db.agency.create({ data: { id, ...agency, createdAt: now } });
    await appendAudit(scope, { kind: 'agency', id }, 'agency-made');
  }
  for (const { practice, agencies = {}, ...person } of PEOPLE) {
    const userId = newId();
    await db.user.create({ data: { id: userId, ...person, createdAt: now } });
    await db.credential.create({ data: { userId, passwordHash, changedAt: now } });
    if (practice) {
      await db.practiceMember.create({ data: { practiceId, userId, role: practice, since: now } });
    }
    for (const [slug, role] of Object.entries(agencies)) {
      const agencyId = agencyIds.get(slug) ?? '';
      await db.agencyMember.create({ data: { agencyId, userId, role, since: now } });
    }
  }
}

function placesOf({ practice, agencies = {} }: DemoPerson): DemoPlace[] {
  const { name } = PRACTICE;
  return [
    ...(practice ? [{ kind: 'practice' as const, role: practice, name }] : []),
    ...AGENCIES.flatMap((agency) => {
      const role = agencies[agency.slug];
      return role ? [{ kind: 'agency' as const, role, name: agency.name }] : [];
    }),
  ];
}
