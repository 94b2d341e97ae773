import type { PolicyView } from '../../shared/contract/policy.ts';
import { defaultPolicy } from '../../shared/reminders/defaults.ts';
import type { ReminderPolicy } from '../../shared/reminders/policy.ts';
import { type Clinic, type Row, SENDER, type useAddOn } from './clinic.ts';

/** Headers of a sheet that says of each line all that a policy asks. */
const HEADERS: Row = [
  ...['Account', 'Guarantor', 'E-mail', 'Invoice', 'Invoice date', 'Due date', 'Amount', 'Paid'],
  ...['Balance', 'Status', 'Type', 'Sensitive', 'Promised on', 'Email consent'],
];
/** Column letters of `fullBill`'s row. */
export const AT = { paid: 'H', balance: 'I', status: 'J', promised: 'M', consent: 'N' };

interface FullBill {
  invoiceDate: string;
  due: string;
  amount: number;
  status: string;
  kind: string;
  sensitive: string;
  promised: string;
  consent: string;
}

/** A line that owes 50.00 since 20 February, with the consent to e-mail. */
export function fullBill(guarantor: string, own: Partial<FullBill> = {}): Row {
  const name = guarantor.toLowerCase().replace(/\W+/g, '.');
  const { invoiceDate, due, amount, status, kind, sensitive, promised, consent } = {
    ...{ invoiceDate: '2026-01-20', due: '2026-02-20', amount: 50, status: '', kind: '' },
    ...{ sensitive: '', promised: '', consent: 'yes' },
    ...own,
  };
  return [
    ...[`A-${name}`, guarantor, `${name}@example.org`, `INV-${name}`, invoiceDate, due, amount, ''],
    ...['', status, kind, sensitive, promised, consent],
  ];
}

/** A receivables tab of such lines. */
export const fullSheet = (...bills: Row[]): Row[] => [HEADERS, ...bills];

/** Opens clinics that have saved the policy of a country, in a file of the United States. */
export function withPolicy(openClinic: ReturnType<typeof useAddOn>) {
  return async (
    rows: Row[],
    policy: ReminderPolicy = defaultPolicy('US'),
    options = {},
  ): Promise<Clinic> => {
    const clinic = openClinic({ rows, ...options });
    await clinic.get('saveClinic', SENDER);
    await save(clinic, policy);
    return clinic;
  };
}

/** Saves a policy as somebody who has just looked. */
export async function save(clinic: Clinic, policy: ReminderPolicy): Promise<PolicyView> {
  const { number: seen } = await clinic.get('policy', {});
  return clinic.get('savePolicy', { policy, by: 'Elena', seen });
}

/** What the ledger says was sent, as 'day name level tone'. */
export function sentLines(clinic: Clinic): string[] {
  return (clinic.ownTab('ledger')?.rows ?? [])
    .map((row) => row.map((cell) => String(cell?.value ?? '')))
    .filter((row) => row[9] === 'sent')
    .map((row) => {
      const [level] = JSON.parse(row[13] ?? '[]') as number[];
      return [row[0]?.slice(0, 10), row[2], level, row[16]?.split(' ')[1]].join(' ');
    });
}
