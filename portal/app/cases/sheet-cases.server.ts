import { civilDateIn } from '../../../shared/calendar.ts';
import { missingOf } from '../../../shared/case-money.ts';
import { isLeftInPeace } from '../../../shared/cases.ts';
import type { PaymentQuestion, PortalAnswers, SheetCase } from '../../../shared/contract/portal.ts';
import { caseNumber } from '../../../shared/placement.ts';
import type { ApiScope } from '../platform/scope.server.ts';
import { recentContacts } from './agency-contacts.server.ts';
import { conflictsIn } from './case-conflicts.server.ts';
import { dayOf } from './case-scope.server.ts';
import { type CasePayment, reportedPayments } from './payments.server.ts';

type Told = Pick<PortalAnswers['sync/finish'], 'cases' | 'questions' | 'conflicts'>;

/** What happened at agencies with the lines of a sheet: the newest case of each line that was placed. */
export async function sheetCases(scope: ApiScope): Promise<Told> {
  if (!(await hasCases(scope))) return { cases: [], questions: [], conflicts: [] };
  const rows = await casesOf(scope, { receivable: { sheetId: scope.sheetId } });
  const payments = await paymentsOf(scope, rows);
  const contacts = await recentContacts(scope, rows);
  const newest = [...new Map(rows.map((row) => [row.ref, row])).values()];
  const ofLine = new Map<string, CasePayment[]>();
  for (const { ref, id } of rows) {
    ofLine.set(ref, [...(ofLine.get(ref) ?? []), ...(payments.get(id) ?? [])]);
  }
  const dayAt = civilDateIn(scope.tenant.timeZone);
  return {
    cases: newest.map((row) => ({
      ...told(row, dayAt, missingOf(ofLine.get(row.ref) ?? [])),
      contacts: contacts.get(row.ref) ?? [],
    })),
    questions: rows.flatMap((row) => questionsOf(row, payments.get(row.id) ?? [])),
    conflicts: newest.flatMap((row) =>
      conflictsIn(row).map((conflict) => ({ ref: row.ref, conflict })),
    ),
  };
}

/** One case as its sheet shows it. */
export async function sheetCase(scope: ApiScope, caseId: string): Promise<SheetCase | null> {
  const rows = await casesOf(scope, { id: caseId });
  const payments = await paymentsOf(scope, rows);
  const [row] = rows;
  if (!row) return null;
  const contacts = await recentContacts(scope, rows);
  return {
    ...told(row, civilDateIn(scope.tenant.timeZone), missingOf(payments.get(row.id) ?? [])),
    contacts: contacts.get(row.ref) ?? [],
  };
}

/** Of most sheets nothing was placed: they are spared what asks about cases, each time they are synced. */
async function hasCases({ db, tenant, sheetId }: ApiScope): Promise<boolean> {
  const where = { practiceId: tenant.id, receivable: { sheetId } };
  return (await db.case.findFirst({ where, select: { id: true } })) !== null;
}

type DayAt = ReturnType<typeof civilDateIn>;
type CaseRow = Awaited<ReturnType<typeof casesOf>>[number];

function casesOf(
  { db, tenant }: ApiScope,
  where: { id?: string; receivable?: { sheetId: string } },
) {
  return db.case.findMany({
    where: { practiceId: tenant.id, ...where },
    select: {
      ...{ id: true, ref: true, number: true, status: true, balance: true, currency: true },
      changedAt: true,
      placement: { select: { terms: { select: { agency: { select: { name: true } } } } } },
      receivable: { select: { flags: true, currency: true, missingSince: true } },
      questions: { where: { answer: null }, select: { id: true, amount: true, seenOn: true } },
    },
    orderBy: { number: 'asc' },
  });
}

async function paymentsOf(scope: ApiScope, rows: readonly CaseRow[]) {
  const ids = rows.map(({ id }) => id);
  const byCase = new Map<string, CasePayment[]>();
  for (const payment of await reportedPayments(scope, scope.tenant.id, ids)) {
    byCase.set(payment.caseId, [...(byCase.get(payment.caseId) ?? []), payment]);
  }
  return byCase;
}

function told(row: CaseRow, dayAt: DayAt, missing: number): SheetCase {
  const { ref, number, status, balance, currency, changedAt } = row;
  return {
    ...{ ref, status, currency },
    number: caseNumber(number),
    agency: row.placement.terms.agency.name,
    balance: Number(balance),
    updatedOn: dayAt(changedAt.getTime()),
    inPeace: isLeftInPeace(status, missing),
  };
}

function questionsOf(
  { ref, currency, questions }: CaseRow,
  payments: CasePayment[],
): PaymentQuestion[] {
  const open = payments.filter(({ amount, matched }) => amount > matched);
  return questions.map(({ id, amount, seenOn }) => ({
    ...{ id, ref, currency, amount: Number(amount), seenOn: dayOf(seenOn) },
    payments: open.map(({ on, amount: paid }) => ({ on: dayOf(on), amount: paid })),
  }));
}
