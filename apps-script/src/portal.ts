import {
  type Body,
  type Call,
  PORTAL_CONTRACT,
  PORTAL_REFUSALS,
  type PortalAnswers,
  type PortalEnvelope,
  type PortalRefusal,
} from '../../shared/contract/portal.ts';
import { type RefusalCode, UNCERTAIN_REFUSALS } from '../../shared/contract/sidebar.ts';
import { type Result, refused } from '../../shared/result.ts';
import { postJson } from './google/web.ts';

/** Where the portal is, and who asks. */
export interface PortalAddress {
  readonly address: string;
  readonly token: string | null;
}

/** What the portal says no with, where the sidebar has another name for it or none. */
const OTHER_NAMES: Partial<Record<PortalRefusal, RefusalCode>> = {
  'bad-body': 'portal-failed',
  'key-reused': 'portal-failed',
  failed: 'portal-failed',
  'copied-sheet': 'other-sheet',
};

/** Asks the portal once. A refusal tells what is known of the effect. */
export function askPortal<C extends Call>(
  { address, token }: PortalAddress,
  call: C,
  body: Omit<Body<C>, 'contract'>,
): Result<PortalAnswers[C], RefusalCode> {
  const url = `${address}/api/v1/${call}`;
  const reply = postJson(url, token, { contract: PORTAL_CONTRACT, ...body });
  if (reply === null) return refused('portal-silent');
  const envelope = readEnvelope<PortalAnswers[C]>(reply.text);
  // a gateway before a portal that is down answers with a page of its own
  if (envelope === null) return refused(reply.status >= 500 ? 'portal-silent' : 'not-a-portal');
  if (envelope.ok) return envelope;
  const { reason, details } = envelope;
  return refused(OTHER_NAMES[reason] ?? (reason as RefusalCode), details);
}

/**
 * Asks what may be asked twice: what has a key, and what only reads. Where the first answer was lost, a
 * refusal of the second says nothing about what the first has done.
 */
export function askPortalAgain<C extends Call>(
  at: PortalAddress,
  call: C,
  body: Omit<Body<C>, 'contract'>,
): Result<PortalAnswers[C], RefusalCode> {
  const first = askPortal(at, call, body);
  if (first.ok || first.reason !== 'portal-silent') return first;
  const second = askPortal(at, call, body);
  return second.ok ? second : first;
}

/** Whether a refusal proves that nothing was done. */
export function isCertain(reason: RefusalCode): boolean {
  return !UNCERTAIN_REFUSALS.includes(reason);
}

function readEnvelope<T>(text: string): PortalEnvelope<T> | null {
  try {
    const read = JSON.parse(text) as Partial<PortalEnvelope<T>> | null;
    if (read?.ok === true) return read.value === undefined ? null : (read as PortalEnvelope<T>);
    if (read?.ok !== false || !PORTAL_REFUSALS.includes(read.reason as PortalRefusal)) return null;
    return { ...(read as PortalEnvelope<T> & { ok: false }), details: read.details ?? {} };
  } catch {
    return null; // a page for people, or a cut answer
  }
}
