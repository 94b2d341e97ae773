import type { PortalAnswers } from '../../shared/contract/portal.ts';
import type { Connected } from '../../shared/contract/portal-views.ts';
import {
  hashText,
  newReferenceKey,
  type References,
  readRecoveryCode,
  recoveryCode,
  references,
} from '../../shared/contract/reference.ts';
import type { Arguments, RefusalCode } from '../../shared/contract/sidebar.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { forget, forgetOwn, load, loadOwn, save, saveOwn } from './google/store.ts';
import { randomUuid } from './google/web.ts';
import { whileLedger } from './ledger.ts';
import { askPortal, type PortalAddress } from './portal.ts';
import { findPlace } from './setup.ts';

/** What the document knows of its portal: whoever works in it sees this. */
interface KnownPortal {
  readonly address: string;
  readonly practice: string;
}

/** One person's connection of this spreadsheet; nobody else can use it. */
export interface Connection extends PortalAddress {
  readonly token: string;
  readonly person: string;
  readonly scopes: PortalAnswers['connect']['scopes'];
}

const PORTAL = 'portal';
/** Name under which the document's store keeps the reference key. */
export const KEY = 'reference-key';
/** A key that no portal has accepted yet: nothing is named by it. */
const NEW_KEY = 'reference-key-new';
/** A secure address, or this machine's own for trying things out; what stands behind it is cut off. */
const ADDRESS =
  /^(https:\/\/[a-z0-9.-]+(?::\d+)?|http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?)(?:[/?#]|$)/i;

/** The portal that this spreadsheet works with; null before anybody has connected it. */
export function knownPortal(): KnownPortal | null {
  return load<KnownPortal>(PORTAL);
}

/** This person's connection, or the refusal while there is none. */
export function connectionOf(context: Context): Result<Connection, RefusalCode> {
  const own = loadOwn<Connection>(ownName(context));
  return own ? ok(own) : refused('no-portal');
}

/** The names that this spreadsheet gives its lines, or the refusal when its key is gone. */
export function referencesOf(): Result<References, RefusalCode> {
  const key = load<string>(KEY);
  return key ? ok(references(key)) : refused('no-key');
}

/**
 * Connects this spreadsheet for this person. A new reference key is only kept once the portal has
 * accepted it, so that nobody ever syncs with a key that the portal does not know.
 */
export function connect(
  context: Context,
  { address: typed, code, recovery, replaces }: Arguments<'connect'>,
): Result<Connected['recoveryCode'], RefusalCode> {
  const address = addressOf(typed);
  if (address === null) return refused('bad-address');
  const place = findPlace(context);
  if (!place.ok) return place;
  return whileLedger(context, () => {
    const key = keyToUse(context, recovery);
    if (!key.ok) return key;
    const { workbook } = context;
    const answer = askPortal({ address, token: null }, 'connect', {
      code: code.trim(),
      document: documentOf(context),
      name: place.value.tab.name,
      url: workbook.url(),
      keyCheck: references(key.value).keyCheck,
      replaces,
    });
    if (!answer.ok) {
      if (answer.reason === 'other-key') forget(NEW_KEY);
      return answer;
    }
    const isNew = load<string>(KEY) !== key.value && recovery === null;
    keep(context, address, key.value, answer.value);
    return ok(isNew ? recoveryCode(key.value) : null);
  });
}

/** Ends this person's connection; where the portal cannot be reached, it is forgotten here at least. */
export function disconnect(context: Context): void {
  const own = connectionOf(context);
  if (!own.ok) return;
  askPortal(own.value, 'disconnect', {});
  forgetConnection(context);
}

/** The portal has ended this person's connection. */
export function forgetConnection(context: Context): void {
  forgetOwn(ownName(context));
}

/** The reference key as a person keeps it on paper. */
export function shownRecoveryCode(): Result<{ code: string }, RefusalCode> {
  const key = load<string>(KEY);
  return key ? ok({ code: recoveryCode(key) }) : refused('no-key');
}

/** How the portal knows this spreadsheet: by a hash of its id. */
export function documentOf({ workbook }: Context): string {
  return hashText(workbook.id);
}

/**
 * The key that was typed in, else the sheet's own, else a new one, which waits to be accepted. Where our
 * tab stands there was another key before: a copy may have lost it, and must not be a second sheet.
 */
function keyToUse({ workbook }: Context, recovery: string | null): Result<string, RefusalCode> {
  if (recovery !== null) return readRecoveryCode(recovery);
  const known = load<string>(KEY) ?? load<string>(NEW_KEY);
  if (known) return ok(known);
  if (workbook.ownTab('portal')) return refused('other-key');
  const key = newReferenceKey(randomUuid() + randomUuid());
  save(NEW_KEY, key);
  return ok(key);
}

function keep(
  context: Context,
  address: string,
  key: string,
  { token, person, scopes, practice }: PortalAnswers['connect'],
): void {
  save(KEY, key);
  forget(NEW_KEY);
  save(PORTAL, { address, practice } satisfies KnownPortal);
  saveOwn(ownName(context), { address, token, person, scopes } satisfies Connection);
}

function addressOf(typed: string): string | null {
  const text = typed.trim();
  const [, origin] = ADDRESS.exec(/^\w+:\/\//.test(text) ? text : `https://${text}`) ?? [];
  return origin?.toLowerCase() ?? null;
}

/** A copy has an id of its own: it begins without a connection. */
function ownName({ workbook }: Context): string {
  return `portal:${workbook.id}`;
}
