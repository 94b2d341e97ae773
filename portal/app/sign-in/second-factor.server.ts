import { createHmac, randomBytes } from 'node:crypto';
import { generateTOTP, getTOTPAuthUri, verifyTOTP } from '@epic-web/totp';
import { renderSVG } from 'uqr';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { appendAudit } from '../platform/audit.server.ts';
import { keyFor } from '../platform/env.server.ts';
import type { Bytes } from '../platform/ids.server.ts';
import { isWithinLimit } from '../platform/limits.server.ts';
import { asPublic, type PersonScope } from '../platform/scope.server.ts';
import { open, seal } from '../platform/seal.server.ts';
import { endSession, startSession, type Visitor } from '../platform/session.server.ts';
import type { Door, SignedIn } from './sign-in.server.ts';

/** What every authenticator app assumes (RFC 6238). */
const CODE = { period: 30, digits: 6, algorithm: 'SHA-1' } as const;
const RECOVERY_CODES = 10;
/** Without signs that are taken for one another. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Proves a half-open session by a code of the app or a recovery code; its id becomes a new one. */
export async function proveSession(
  visitor: Visitor,
  code: string,
  { now, device }: Door,
): Promise<Result<SignedIn>> {
  if (!(await isWithinLimit('code-person', visitor.id))) return refused('too-often');
  const tenant = { kind: 'person' as const, id: visitor.id };
  const proved = await asPublic(now, async (scope): Promise<Result<SignedIn>> => {
    await scope.hold({ user: visitor.id });
    const actor = { kind: 'person' as const, id: visitor.id, name: visitor.name };
    const person = { ...scope, actor };
    if (!(await takesCode(person, code))) return refused('wrong-code', { field: 'code' });
    // ended meanwhile, from elsewhere: what was ended brings nobody in
    if (!(await endSession(scope.db, visitor.sessionId, now))) return refused('conflict');
    const token = await startSession(scope, { userId: visitor.id, device, isProved: true });
    await appendAudit(person, tenant, 'second-factor-given');
    return ok({ token, isProved: true });
  });
  if (!proved.ok) {
    // in a transaction of its own: the refusal undid the other
    await asPublic(now, async (scope) => {
      await scope.hold({ user: visitor.id });
      await appendAudit(scope, tenant, 'sign-in-failed');
    });
  }
  return proved;
}

type PersonOf = Pick<PersonScope, 'db' | 'actor' | 'now'>;

async function takesCode(scope: PersonOf, code: string): Promise<boolean> {
  const digits = code.replaceAll(/\s/g, '');
  if (/^\d{6}$/.test(digits)) return takesAppCode(scope, digits, 'on');
  return takesRecoveryCode(scope, code);
}

/** A time step is taken once: who reads a code over a shoulder comes too late. */
async function takesAppCode(
  { db, actor, now }: PersonOf,
  otp: string,
  stage: 'on' | 'being-set-up',
): Promise<boolean> {
  const found = await db.credential.findUnique({
    where: { userId: actor.id },
    select: { totpSealed: true, totpSince: true },
  });
  if (!found?.totpSealed || (stage === 'on') !== (found.totpSince !== null)) return false;
  const secret = openSecret(actor.id, found.totpSealed);
  const match = await verifyTOTP({ otp, secret, ...CODE, window: 1 });
  if (!match) return false;
  const step = BigInt(Math.floor(now.getTime() / 1000 / CODE.period) + match.delta);
  const taken = await db.credential.updateMany({
    where: { userId: actor.id, totpStep: { lt: step } },
    data: { totpStep: step },
  });
  return taken.count === 1;
}

async function takesRecoveryCode(scope: PersonOf, code: string): Promise<boolean> {
  const { db, actor, now } = scope;
  const used = await db.recoveryCode.updateMany({
    where: { userId: actor.id, codeHash: hashCode(code), usedAt: null },
    data: { usedAt: now },
  });
  if (used.count === 0) return false;
  await appendAudit(scope, { kind: 'person', id: actor.id }, 'recovery-code-used');
  return true;
}

export interface Setup {
  /** For typing into the app. */
  secret: string;
  /** The same as a picture, as an SVG's text. */
  picture: string;
}

/** A new secret, which counts only when a first code has proved it. */
export async function beginSecondFactor({ db, actor }: PersonScope): Promise<Result<null>> {
  // two of the library's 80 bits: RFC 4226 wants 160
  const [first, second] = [await generateTOTP(), await generateTOTP()];
  const secret = Buffer.from(first.secret + second.secret);
  const kept = await db.credential.updateMany({
    where: { userId: actor.id, totpSince: null },
    data: { totpSealed: seal(keyOfSecrets(), secret, actor.id) },
  });
  return kept.count === 1 ? ok(null) : refused('conflict');
}

/** The secret that waits for its first code, or null where none does. */
export async function pendingSetup(
  { db, actor }: PersonScope,
  email: string,
): Promise<Setup | null> {
  const found = await db.credential.findUnique({
    where: { userId: actor.id },
    select: { totpSealed: true, totpSince: true },
  });
  if (!found?.totpSealed || found.totpSince) return null;
  const secret = openSecret(actor.id, found.totpSealed);
  const uri = getTOTPAuthUri({ ...CODE, secret, accountName: email, issuer: 'Amiable' });
  return { secret, picture: `data:image/svg+xml,${encodeURIComponent(renderSVG(uri))}` };
}

/** How many recovery codes have not been used. */
export function countRecoveryCodes({ db, actor }: PersonScope): Promise<number> {
  return db.recoveryCode.count({ where: { userId: actor.id, usedAt: null } });
}

/** Turns the second factor on by a first code. @returns the recovery codes, shown this once */
export async function confirmSecondFactor(
  scope: PersonScope,
  code: string,
): Promise<Result<string[]>> {
  const { db, actor, now } = scope;
  if (!(await isWithinLimit('code-person', actor.id))) return refused('too-often');
  const digits = code.replaceAll(/\s/g, '');
  if (!(await takesAppCode(scope, digits, 'being-set-up'))) {
    return refused('wrong-code', { field: 'code' });
  }
  await db.credential.update({ where: { userId: actor.id }, data: { totpSince: now } });
  await appendAudit(scope, { kind: 'person', id: actor.id }, 'second-factor-on');
  return ok(await makeRecoveryCodes(scope));
}

/** Turns it off. The caller has asked for the password. */
export async function removeSecondFactor(scope: PersonScope): Promise<Result<null>> {
  const { db, actor } = scope;
  const removed = await db.credential.updateMany({
    where: { userId: actor.id, totpSince: { not: null } },
    data: { totpSince: null, totpSealed: null },
  });
  if (removed.count === 0) return refused('conflict');
  await db.recoveryCode.deleteMany({ where: { userId: actor.id } });
  await appendAudit(scope, { kind: 'person', id: actor.id }, 'second-factor-off');
  return ok(null);
}

/** New recovery codes; the old ones are worth nothing from now on. */
export async function makeRecoveryCodes(scope: PersonScope): Promise<string[]> {
  const { db, actor } = scope;
  await db.recoveryCode.deleteMany({ where: { userId: actor.id } });
  const codes = Array.from({ length: RECOVERY_CODES }, newCode);
  await db.recoveryCode.createMany({
    data: codes.map((code) => ({ userId: actor.id, codeHash: hashCode(code), usedAt: null })),
  });
  await appendAudit(scope, { kind: 'person', id: actor.id }, 'recovery-codes-made');
  return codes;
}

function newCode(): string {
  // 31 letters out of 256 values: the last few are thrown again, so that none is likelier
  const letters: string[] = [];
  while (letters.length < 10) {
    const value = randomBytes(1)[0] ?? 0;
    if (value < 248) letters.push(LETTERS.charAt(value % LETTERS.length));
  }
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`;
}

function hashCode(code: string): Bytes {
  const plain = code.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  const key = keyFor('recovery codes');
  return new Uint8Array(createHmac('sha256', key).update(plain).digest());
}

function openSecret(userId: string, sealed: Bytes): string {
  return Buffer.from(open(keyOfSecrets(), sealed, userId)).toString();
}

function keyOfSecrets(): Buffer {
  return keyFor('second factor');
}
