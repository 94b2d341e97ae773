import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dictionaryPath, reviewPath, reviewRowsPath } from '../../portal/app/paths.ts';
import { newId } from '../../portal/app/platform/ids.server.ts';
import { addMonths, type CivilDate, monthStart } from '../../shared/calendar.ts';
import type { SyncRow } from '../../shared/contract/portal.ts';
import { KPI_IDS } from '../../shared/kpi/dictionary.ts';
import { kpiWords } from '../../shared/messages/kpi/index.ts';
import { LANGUAGES } from '../../shared/money.ts';
import { asMaintenance } from './database.ts';
import { makeAgency, makeMember, makePractice, makeSession } from './people.ts';
import { type Clinic, connectedSheet, openClinic, sendLines } from './sheets.ts';

let clinic: Clinic;
/** A month ago, by the clock that the portal itself goes by. */
const LAST_MONTH = addMonths(monthStart(new Date().toISOString().slice(0, 10) as CivilDate), -1);

beforeAll(async () => {
  clinic = await openClinic();
  const sheet = await connectedSheet(clinic);
  const rows = [10_000, 20_000].map(
    (amount): SyncRow => ({
      ...{ ref: newId(), guarantor: newId(), currency: 'USD', amount, paid: null, balance: null },
      ...{ settled: false, serviceDate: null, invoiceDate: LAST_MONTH, dueDate: LAST_MONTH },
      ...{ paidDate: null, flags: [] },
    }),
  );
  await sendLines(sheet, rows);
});
afterAll(() => clinic.close());

const PLACE = { kind: 'practice', slug: 'hill-clinic' } as const;

describe('the receivables in figures, as a browser without scripts gets them', () => {
  it('have the figure, what was divided, and a way to the lines', async () => {
    const visitor = clinic.portal.visit(clinic.manager.session);
    const { status, body } = await visitor.get(reviewPath(PLACE, { period: 'month' }));
    expect(status).toBe(200);
    expect(body).toMatch(/300\.00 ÷ 300\.00 × (28|29|30|31) = \1\.0 days/);
    const link = /href="([^"]*\/rows\?figure=dso[^"]*)"/.exec(body)?.[1] ?? '';
    const rows = await visitor.get(link.replaceAll('&amp;', '&'));
    expect(rows.status).toBe(200);
    expect(rows.body.match(/href="[^"]*\/receivables\/[0-9a-f-]{36}"/g)).toHaveLength(2);
  });

  it('go into a file by the same address', async () => {
    const visitor = clinic.portal.visit(clinic.manager.session);
    const day = LAST_MONTH;
    const path = reviewRowsPath(PLACE, 'dso', { currency: 'USD', from: day, to: day });
    const file = await visitor.get(path.replace('/rows?', '/rows.csv?'));
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(file.body.trim().split('\r\n')).toHaveLength(3);
    const other = await visitor.get(path.replace('/rows?', '/rows.csv?').replace(day, 'yesterday'));
    expect(other.status).toBe(400);
  });

  it('are of nobody else', async () => {
    const { database, portal } = clinic;
    const other = await makePractice(database, 'Other clinic');
    const stranger = await makeMember(database, other, 'manager');
    expect((await portal.visit(stranger.session).get(reviewPath(PLACE))).status).toBe(404);
    const own = await portal
      .visit(stranger.session)
      .get(reviewPath({ ...PLACE, slug: other.slug }));
    expect(own.status).toBe(200);
    expect(own.body).not.toContain('300.00');
  });
});

describe('the dictionary of figures', () => {
  it.each(LANGUAGES)('is for whoever is signed in, in their language (%s)', async (language) => {
    const { database, portal } = clinic;
    const agency = await makeAgency(database, `Agency ${language}`);
    const { id } = await makeMember(database, agency, 'collector');
    await asMaintenance(database, (sql) =>
      sql.query('UPDATE users SET language = $1 WHERE id = $2', [language, id]),
    );
    const visitor = portal.visit(await makeSession(database, id));
    const { body } = await visitor.get(dictionaryPath());
    const json = JSON.parse((await visitor.get(`${dictionaryPath()}.json`)).body);
    const words = kpiWords(language);
    expect(json.figures.map(({ id: figure }: { id: string }) => figure)).toEqual(KPI_IDS);
    for (const figure of json.figures) {
      expect(figure).toMatchObject(words.figures[figure.id as (typeof KPI_IDS)[number]]);
      expect(body).toContain(`id="${figure.id}"`);
    }
    expect(json.language).toBe(language);
  });

  it('asks others to sign in first', async () => {
    for (const path of [dictionaryPath(), `${dictionaryPath()}.json`]) {
      expect((await clinic.portal.visit().get(path)).leadsTo).toContain('/sign-in');
    }
  });
});
