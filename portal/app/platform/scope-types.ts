import type { AgencyRole, PracticeRole } from '../../../shared/permissions.ts';
import type { Language, Prisma } from './generated/client.ts';
import type { Bytes } from './ids.server.ts';

/** Who works on whose rows: what the door to the database hands out. */

/** A transaction of one scope. */
export type Db = Prisma.TransactionClient;

/** Who acts. Recorded with what was done. */
export type Actor =
  | { kind: 'person'; id: string; name: string }
  | { kind: 'token'; id: string; name: string }
  | { kind: 'job'; name: string }
  | { kind: 'operator' }
  | { kind: 'nobody' };

export interface Tenant<Kind extends 'practice' | 'agency' = 'practice' | 'agency'> {
  kind: Kind;
  id: string;
  slug: string;
  name: string;
  language: Language;
  timeZone: string;
}

/** What every scope has. */
export interface Scope {
  db: Db;
  actor: Actor;
  /** One instant for all that happens in a transaction. */
  now: Date;
}

export interface PracticeScope extends Scope {
  tenant: Tenant<'practice'>;
  role: PracticeRole;
}

export interface AgencyScope extends Scope {
  tenant: Tenant<'agency'>;
  role: AgencyRole;
}

/** Of a practice or an agency: what both have is written once. */
export type TenantScope = PracticeScope | AgencyScope;

/** A person with what is their own, whatever they belong to. */
export interface PersonScope extends Scope {
  actor: { kind: 'person'; id: string; name: string };
}

/** Somebody who has not signed in, and holds a token or names an address. */
export interface PublicScope extends Scope {
  actor: { kind: 'nobody' };
  /** Widens what row-level security shows to what is found by these. */
  hold(held: Held): Promise<void>;
}

/** A program that holds a token of a practice: the add-on in a connected sheet, for one person. */
export interface ApiScope extends Scope {
  tenant: Tenant<'practice'>;
  actor: { kind: 'token'; id: string; name: string };
  userId: string;
  sheetId: string;
}

/** Somebody who holds a one-time code, at a sheet that is about to be connected. */
export interface ConnectingScope extends Scope {
  tenant: Tenant<'practice'>;
  actor: Person & { kind: 'person' };
  role: PracticeRole;
  codeId: string;
}

/** A patient who holds the link of a case, to complain by. */
export interface ComplainingScope extends Scope {
  tenant: Tenant<'practice'>;
  actor: { kind: 'nobody' };
  link: { id: string; agencyId: string; caseId: string; language: Language };
}

/** A job of the server itself, or a command of the operator. */
export interface SystemScope extends Scope {
  actor: { kind: 'job'; name: string } | { kind: 'operator' };
}

/** Who signed in, as the session says. */
export interface Person {
  id: string;
  name: string;
}

/** What somebody without a session can show: none of it is a tenant. */
export interface Held {
  user?: string;
  email?: string;
  /** SHA-256 of a token. */
  token?: Bytes;
}

/** What an open invitation invites to. */
export interface InvitedScope extends Scope {
  tenant: Tenant;
  invitation: { id: string; email: string | null; role: PracticeRole | AgencyRole };
}
