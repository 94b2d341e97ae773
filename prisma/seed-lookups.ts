import { answerFind } from '../portal/app/lookups/answer-find.server.ts';
import { lookUp } from '../portal/app/lookups/look-up.server.ts';
import type { PracticeScope } from '../portal/app/platform/scope.server.ts';

/** What the demo's practice has found about an agency in public files. Nobody in them exists. */

const COMPLAINTS = [
  'Date received,Product,Sub-product,Issue,Sub-issue,Company,Complaint ID',
  '02/11/2026,Debt collection,Medical debt,Attempts to collect debt not owed,Debt was paid,"NORTHGATE RECOVERY, INC.",1',
  '04/02/2026,Debt collection,Medical debt,Communication tactics,Frequent or repeated calls,"NORTHGATE RECOVERY, INC.",2',
  '05/19/2026,Debt collection,Credit card debt,Communication tactics,Frequent or repeated calls,"NORTHGATE RECOVERY, INC.",3',
  '03/27/2026,Debt collection,Medical debt,Written notification about debt,,North Gate Recoveries LLC,4',
  '06/08/2026,Debt collection,Medical debt,Communication tactics,,Harbor Street Partners,5',
].join('\n');

const EXCLUSIONS = [
  'LASTNAME,FIRSTNAME,MIDNAME,BUSNAME,DOB,CITY,STATE,EXCLTYPE,EXCLDATE,REINDATE',
  'LINDQUIST,NORA,E,,19580314,DULUTH,MN,1128a1,20140520,00000000',
  ',,,NORTH STATE PHARMACY LLC,,FARGO,ND,1128b7,20190820,00000000',
].join('\n');

/** Looks the agency up in both, and says of the first name of each file whose it is. */
export async function lookUpDemo(practice: PracticeScope, agencySlug: string): Promise<void> {
  const wanted = { companies: ['Northgate Recovery'], people: ['Nora Lindqvist'] };
  for (const [file, answer] of [
    [EXCLUSIONS, null],
    [COMPLAINTS, 'same'],
  ] as const) {
    const bytes = new TextEncoder().encode(file).buffer;
    const made = await lookUp(practice, { agencySlug, file: bytes, ...wanted });
    if (!made.ok) throw new Error(`The demo's look-up cannot be made: ${made.reason}`);
    if (answer) await answerFind(practice, { lookupId: made.value, no: 1, answer });
  }
}
