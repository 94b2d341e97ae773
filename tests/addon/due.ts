import { RESERVE } from '../../shared/reminders/quota.ts';
import { bill, type Clinic, receivables, SENDER, type useAddOn } from './clinic.ts';

/** Four people who are due a courtesy, and where it goes. */
export const NAMES = ['Ana Ruiz', 'Bo Lind', 'Cy Young', 'Dee Poe'];
export const MAILS = ['ana.ruiz', 'bo.lind', 'cy.young', 'dee.poe'].map(
  (one) => `${one}@example.org`,
);

type Options = Parameters<ReturnType<typeof useAddOn>>[0];

/** Opens clinics whose columns and sender are told, and where these people are due. */
export function dueIn(openClinic: ReturnType<typeof useAddOn>) {
  return async (names = NAMES, { mailQuota, ...options }: Options = {}): Promise<Clinic> => {
    const quota = mailQuota === undefined ? {} : { mailQuota: mailQuota + RESERVE };
    const rows = receivables(...names.map((one) => bill(one)));
    const clinic = openClinic({ rows, ...options, ...quota });
    await clinic.get('saveClinic', SENDER);
    return clinic;
  };
}

/** What is told where each of them was written to. */
export const allSent = (names = NAMES) => names.map((name) => `${name}: sent`);

/** The first person on the list. */
export async function dueRow(clinic: Clinic) {
  const { exceptions, groups } = await clinic.get('reminders', {});
  const [row] = [...exceptions, ...groups.flatMap(({ rows }) => rows)];
  if (!row) throw new Error('Nobody is due');
  return row;
}

/** Is about to deliver that person's message. */
export async function prepare(clinic: Clinic) {
  const { key, stamp } = await dueRow(clinic);
  return clinic.get('prepare', { key, stamp, by: 'Elena' });
}
