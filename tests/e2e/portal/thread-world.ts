import { instantIn } from '../../../apps-script/host/server-clock.ts';
import { addDays, type CivilDate, civilDateIn } from '../../../shared/calendar.ts';
import { formatAmount, formatMoney } from '../../../shared/money.ts';
import type { Place } from '../../../shared/places.ts';
import { clinicAt, DAY } from '../../addon/clinic.ts';
import { lastNoticesSent } from '../../addon/connected.ts';
import { asMaintenance } from '../../portal/database.ts';
import { cover } from '../../portal/papers.ts';
import { join, makeAgency, makePractice, type TestTenant } from '../../portal/people.ts';
import type { Bill, Land } from '../journey-clinic.ts';
import { type Desk, plain, type useDesks } from '../journey-desk.ts';
import type { Site } from './site.ts';
import { makeSpeaker } from './speakers.ts';
import type { Visit } from './visit.ts';

/** Everybody through whose hands one debt goes, in one country. */
export interface Thread {
  land: Land;
  site: Site;
  desk: Desk;
  practice: TestTenant;
  agency: TestTenant;
  manager: Visit;
  collector: Visit;
  /** The agency's manager. */
  signer: Visit;
  /** Who sits at the desk. */
  staff: string;
  /** The day on which all of it happens: at the desk, and at the portal. */
  days: { desk: CivilDate; portal: CivilDate };
  /** What somebody of this country types, and reads, for minor units of its currency. */
  amount(minor: number): string;
  /** The same with the currency. */
  money(minor: number): string;
}

export const ROSA = 'Rosa Delgado';
export const LUIS = 'Luis Ortega';
/** What each owes when the journey begins, minor units; Sam's amount cannot be read. */
export const OWED = { rosa: 64_218, luis: 8000, mary: 8832, ana: 6000 };
/** The agency's terms: the smallest balance, minor units, and its part of what it collects. */
export const MINIMUM = 2500;
export const FEE_RATE = 0.2;
/** Days since the last notice went; from the first one to it another 60 lie between. */
export const SINCE_NOTICE = 16;
/** Where the practice is, and its patients live: the agency has every paper for it. */
export const PLACE_OF: Readonly<Record<Land['language'], Place>> = {
  ...{ en: 'US-NY', es: 'ES', fr: 'FR' },
};
const ZONE = 'Europe/Paris'; // of each practice and agency of the tests

/** Rosa and Luis have had their last notice; Mary is late since then; with Ana there is a dispute. */
function billsOn(today: CivilDate, { disputed }: Land, abroad?: Abroad): Bill[] {
  const long = addDays(today, -93);
  // where there is a column of places, it says nothing of the others
  const last = abroad ? '' : '2';
  const bills: Bill[] = [
    [ROSA, 'es', long, OWED.rosa / 100, ''],
    [LUIS, 'es', long, OWED.luis / 100, ''],
    ['Mary Stone', 'en', addDays(today, -12), OWED.mary / 100, ''],
    ['Ana Vidal', 'es', long, OWED.ana / 100, disputed],
    ['Sam Cole', 'en', long, '9o.00', ''],
  ];
  return bills.map((bill) => {
    const [name, language, due, open, status] = bill;
    return [name, language, due, open, status, name === LUIS && abroad ? abroad.cell : last];
  });
}

/** Luis lives elsewhere: what the sheet says of it, and under which header. */
export interface Abroad {
  header: string;
  cell: string;
}

/** A practice with its sheet, an agency that nobody has approved yet, and their people. */
export async function beginThread(
  site: Site,
  openDesk: ReturnType<typeof useDesks>,
  land: Land,
  abroad?: Abroad,
): Promise<Thread> {
  const { language, currency } = land;
  const practice = await makePractice(site.database, `Hill clinic ${language}`);
  const agency = await makeAgency(site.database, `Fair agency ${language}`);
  await asMaintenance(site.database, (sql) =>
    cover(sql, [practice.id, agency.id], PLACE_OF[language]),
  );
  const sits = async (name: string, where: TestTenant, role: Parameters<typeof join>[3]) => {
    const person = await makeSpeaker(site.database, name, language);
    await join(site.database, person, where, role);
    return person;
  };
  const manager = await sits('Elena Ruiz', practice, 'manager');
  const staff = await sits('Samuel Ortiz', practice, 'staff');
  const collector = await sits('Mara Klein', agency, 'collector');
  const signer = await sits('Nora Lind', agency, 'manager');
  const days = { desk: dayIn(land.timeZone), portal: dayIn(ZONE) };
  return {
    ...{ land, site, practice, agency, days, staff: staff.name },
    desk: await deskAfterNotices(openDesk, land, days.desk, abroad),
    manager: await site.visit(language, { session: manager.session }),
    collector: await site.visit(language, { session: collector.session }),
    signer: await site.visit(language, { session: signer.session }),
    amount: (minor) => formatAmount({ minor, currency }, language),
    money: (minor) => formatMoney({ minor, currency }, language),
  };
}

/** The months before: the add-on has written to everybody, as often as it may. */
async function deskAfterNotices(
  openDesk: ReturnType<typeof useDesks>,
  land: Land,
  today: CivilDate,
  abroad?: Abroad,
): Promise<Desk> {
  const now = instantIn(land.timeZone, today, 9);
  const begins = now - (60 + SINCE_NOTICE) * DAY;
  const desk = await openDesk(land, {
    ...{ setUp: true, now: begins, bills: billsOn(today, land, abroad) },
    ...(abroad && { placeHeader: abroad.header }),
  });
  await lastNoticesSent(clinicAt(desk.host));
  await desk.host.advanceTo(now);
  return desk;
}

function dayIn(zone: string): CivilDate {
  return civilDateIn(zone)(Date.now());
}

/** Chooses an entry of the portal's menu, and waits for the page of this heading. */
export async function goToPage(visit: Visit, entry: string, heading: string): Promise<void> {
  const menu = visit.page.getByRole('navigation').first();
  await menu.getByRole('link', { name: entry, exact: true }).click();
  await visit.title(heading);
}

/** Waits for the page of a person or an agency: how it stands with them is beside the name. */
export function pageOf({ page }: Visit, name: string): Promise<void> {
  return page.getByRole('heading', { level: 1 }).filter({ hasText: name }).waitFor();
}

/** What stands beside a label in a list of facts. */
export async function fact({ page }: Visit, label: string): Promise<string> {
  const named = page.locator('dl > div', { has: page.getByText(label, { exact: true }) });
  return plain(await named.locator('dd').innerText());
}
