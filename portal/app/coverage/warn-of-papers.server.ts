import { civilDateIn } from '../../../shared/calendar.ts';
import { formatDate } from '../../../shared/messages/dates.ts';
import { evidenceName } from '../../../shared/messages/evidence-kinds.ts';
import { placeText } from '../../../shared/messages/places.ts';
import type { Mail } from '../../../shared/messages/portal/mails.ts';
import type { Language } from '../../../shared/money.ts';
import { type Expiry, expiries } from '../../../shared/vetting/coverage.ts';
import { MORNING_MS } from '../mail/to-managers.server.ts';
import { agencyPapersPath, papersPath } from '../paths.ts';
import { settings } from '../platform/env.server.ts';
import { enqueue } from '../platform/outbox.server.ts';
import { asSystem, type SystemScope } from '../platform/scope.server.ts';
import { type LivingPaper, livingPapers, type PapersOfOne } from './living-papers.server.ts';

const JOB = 'paper-warnings';

/**
 * Writes to managers about papers that lapse or have lapsed: to those of the agency, and to those of each
 * practice that sees the paper. Each level once; after days without a look only the one that stands.
 */
export async function warnOfPapers(now: Date): Promise<void> {
  const all = await asSystem(JOB, now, livingPapers);
  for (const one of all) await asSystem(JOB, now, (scope) => warn(scope, one));
}

async function warn(scope: SystemScope, papers: PapersOfOne): Promise<void> {
  const { reader, items } = papers;
  const day = civilDateIn(reader.timeZone)(scope.now.getTime() - MORNING_MS);
  const standing = expiries(items, day).map((expiry) => ({
    ...expiry,
    key: `evidence:${expiry.item.id}:${expiry.warning}:${reader.id}`,
  }));
  if (standing.length === 0) return;
  const told = await scope.db.outboxItem.findMany({
    where: { tenantId: reader.id, key: { startsWith: 'evidence:' } },
    select: { key: true },
  });
  const known = new Set(told.map(({ key }) => key.slice(0, key.lastIndexOf(':'))));
  for (const { key, ...expiry } of standing.filter((one) => !known.has(one.key))) {
    for (const { user } of reader.members) {
      const mail = mailOf(papers, expiry, user);
      await enqueue(scope, reader, { kind: 'mail', key: `${key}:${user.id}`, mail });
    }
  }
}

function mailOf(
  { reader, agency }: PapersOfOne,
  { item, until, warning }: Expiry<LivingPaper>,
  { email: to, language }: { email: string; language: Language },
): Mail {
  const { slug } = reader;
  const path =
    reader.kind === 'agency'
      ? papersPath({ kind: 'agency', slug })
      : agencyPapersPath({ kind: 'practice', slug }, agency.slug);
  const facts = {
    ...{ paper: paperName(item, language), day: formatDate(until, language) },
    link: `${settings().origin.origin}${path}`,
  };
  const state = warning === 0 ? ('lapsed' as const) : ('lapses' as const);
  if (reader.kind === 'agency') {
    return { to, language, template: `own-paper-${state}`, facts };
  }
  return { to, language, template: `paper-${state}`, facts: { ...facts, agency: agency.name } };
}

function paperName({ kind, place }: LivingPaper, language: Language): string {
  const name = evidenceName(kind, language);
  return place ? `${name}, ${placeText(place, language)}` : name;
}
