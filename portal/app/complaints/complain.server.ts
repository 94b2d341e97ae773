import { severityOf } from '../../../shared/complaints.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import type { ConductKind } from '../../../shared/vetting/conduct.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import { mandateInForce } from '../mandates/mandate-in-force.server.ts';
import { hashToken, newId } from '../platform/ids.server.ts';
import { isWithinLimit } from '../platform/limits.server.ts';
import { asComplaining, type ComplainingScope, isRefusal } from '../platform/scope.server.ts';
import { MOST_BY_LINK } from './links.server.ts';
import { holdNumbers, receiveComplaint } from './receive-complaint.server.ts';
import { tellNews } from './tell-news.server.ts';

/** What a patient sees who opens the link: who is complained to and of whom, and nothing of the case. */
export interface OpenLink {
  practice: string;
  agency: string;
  /** Of the page, where the browser asks for none of ours. */
  language: ComplainingScope['link']['language'];
  /** Business days in which the agency is to answer; null where no mandate says. */
  clock: number | null;
  /** How many more complaints the link takes. */
  left: number;
  /** For the next one: the same form sent twice is one complaint. */
  id: string;
  /** Number of a complaint that came by this link; null where the address names none. */
  sent: number | null;
}

/** What a link opens, or null where it is over. @param sent the number in the address, if one is there */
export async function openLink(
  token: string,
  sent: number | null,
  now: Date,
): Promise<OpenLink | null> {
  const found = await asComplaining(hashToken(token), now, async (scope): Promise<OpenLink> => {
    const { db, tenant, link } = scope;
    const agency = await db.agency.findUniqueOrThrow({
      where: { id: link.agencyId },
      select: { name: true },
    });
    const own = await db.complaint.findMany({
      where: { practiceId: tenant.id, linkId: link.id },
      select: { number: true },
    });
    const mandate = await mandateInForce(scope, link.agencyId);
    return {
      clock: mandate?.terms.clocks.complaint ?? null,
      ...{ practice: tenant.name, agency: agency.name, language: link.language, id: newId() },
      left: Math.max(0, MOST_BY_LINK - own.length),
      sent: own.some(({ number }) => number === sent) ? sent : null,
    };
  });
  return isRefusal(found) ? null : found;
}

interface Input {
  id: string;
  kind: ConductKind;
  text: string;
  contact?: string | undefined;
}

interface Door {
  network: string;
  now: Date;
}

/** Takes a patient's complaint in; the practice's managers are told that there is one. */
export async function complain(
  token: string,
  { id, kind, text, contact }: Input,
  { network, now }: Door,
): Promise<Result<{ number: number }>> {
  if (!(await isWithinLimit('complaint-network', network))) return refused('too-often');
  return asComplaining(hashToken(token), now, async (scope) => {
    await holdNumbers(scope);
    const { db, tenant, link } = scope;
    const own = await db.complaint.findMany({
      where: { practiceId: tenant.id, linkId: link.id },
      select: { id: true, number: true },
    });
    const known = own.find((one) => one.id === id);
    if (known) return ok({ number: known.number });
    if (own.length >= MOST_BY_LINK) return refused('link-used-up');
    const { agencyId, caseId } = link;
    const done = await receiveComplaint(scope, {
      ...{ id, agencyId, caseId, linkId: link.id, kind, severity: severityOf(kind) },
      ...{ receivedOn: todayOf(scope), told: { text, contact: contact ?? null } },
    });
    if (!done.ok) return done;
    const about = { practiceId: tenant.id, agencyId, id, number: done.value.number, seq: 1 };
    await tellNews(scope, about, 'received');
    return done;
  });
}
