import { icsFile } from '../../../shared/ics.ts';
import { portalMessages } from '../../../shared/messages/portal/index.ts';
import { csvFile } from '../platform/csv.server.ts';
import type { Asked } from '../platform/doors.server.ts';
import { settings } from '../platform/env.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { aboutText } from './about-text.ts';
import { readCalendar } from './read-calendar.server.ts';

type Wanted = Pick<Asked, 'url' | 'language'>;

/** The calendar of the filter in the URL as a table, in the person's language. */
export async function exportCalendar(
  scope: PracticeScope,
  { url, language }: Wanted,
): Promise<Response> {
  const words = portalMessages(language);
  const { columns, kind, kinds, csvName } = words.calendar;
  const { entries } = await readCalendar(scope, url.searchParams);
  const lines = entries.map(({ on, agency, about }) => [
    ...[on, agency?.name ?? '', kinds[about.kind], aboutText(about, words, language)],
  ]);
  const header = [columns.day, columns.agency, kind, columns.what];
  return csvFile(`${csvName}-${scope.tenant.slug}`, [header, ...lines]);
}

/** The same for a person's own calendar, as it stands now. */
export async function exportCalendarDays(
  scope: PracticeScope,
  { url, language }: Wanted,
): Promise<Response> {
  const words = portalMessages(language);
  const { tenant, now } = scope;
  const { origin } = settings();
  const { entries } = await readCalendar(scope, url.searchParams);
  const file = icsFile({
    name: words.calendar.nameOf(tenant.name),
    stamp: now.toISOString(),
    days: entries.map(({ key, on, agency, about, href }) => ({
      ...{ uid: `${key}.${tenant.slug}@${origin.hostname}`, on },
      summary: [agency?.name ?? [], aboutText(about, words, language)].flat().join(': '),
      url: `${origin.origin}${href}`,
    })),
  });
  return new Response(file, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${words.calendar.csvName}-${tenant.slug}.ics"`,
    },
  });
}
