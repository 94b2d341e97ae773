import type { CaseNow } from '../../portal/app/cases/record-event.server.ts';
import { answerComplaint } from '../../portal/app/complaints/answer-complaint.server.ts';
import { askAgency } from '../../portal/app/complaints/ask-agency.server.ts';
import { complain } from '../../portal/app/complaints/complain.server.ts';
import {
  decideComplaint,
  releaseAgency,
} from '../../portal/app/complaints/decide-complaint.server.ts';
import { makeLink } from '../../portal/app/complaints/links.server.ts';
import {
  readAgencyComplaint,
  readComplaint,
} from '../../portal/app/complaints/read-complaint.server.ts';
import { recordComplaint } from '../../portal/app/complaints/record-complaint.server.ts';
import { newId } from '../../portal/app/platform/ids.server.ts';
import type { AgencyScope, PracticeScope } from '../../portal/app/platform/scope.server.ts';
import type { CivilDate } from '../../shared/calendar.ts';
import type { Outcome, Severity } from '../../shared/complaints.ts';
import type { Result } from '../../shared/result.ts';
import type { ConductKind } from '../../shared/vetting/conduct.ts';
import { inAgency, inPractice, makeCase, makeCaseWorld, TODAY } from './cases.ts';
import type { TestDatabase } from './database.ts';
import { makeAgency, makeMember, makePractice } from './people.ts';

/** Words that nobody else says: wherever they are found, they come from here. */
export const TOLD = 'They rang my neighbour, Ottoline Quagga, and told her.';
export const ASKED = 'A neighbour was told of a bill. What happened that day?';
export const WHY = 'The call list of that day shows the number.';

let count = 0;

/** A practice with a case at an agency, and who works and decides on each side. */
async function makePeople(database: TestDatabase) {
  count += 1;
  const practice = await makePractice(database, `Hill clinic ${count}`);
  const agency = await makeAgency(database, `Fair agency ${count}`);
  const world = await makeCaseWorld(database, practice, agency);
  const manager = await makeMember(database, practice, 'manager');
  const answerer = await makeMember(database, agency, 'manager');
  const one = await makeCase(world, { status: 'accepted' });

  const asManager = <T>(work: (scope: PracticeScope) => Promise<T>, now = TODAY) =>
    inPractice(manager, practice, work, { action: 'complaints.decide', now });
  const asStaff = <T>(work: (scope: PracticeScope) => Promise<T>, now = TODAY) =>
    inPractice(world.staff, practice, work, { action: 'complaints.work', now });
  const asAgency = <T>(work: (scope: AgencyScope) => Promise<T>, now = TODAY) =>
    inAgency(answerer, agency, work, { action: 'complaints.answer', now });

  const record = async (
    about: CaseNow | null = one,
    { id = newId(), kind = 'disclosure' as ConductKind, receivedOn = '2026-11-22' } = {},
  ): Promise<number> => {
    const input = { id, kind, severity: 'severe', receivedOn: receivedOn as CivilDate } as const;
    const whose = about ? { caseNumber: about.number } : { agencySlug: agency.slug };
    const done = await asStaff((scope) =>
      recordComplaint(scope, { ...input, about: whose, text: TOLD }),
    );
    return must(done).number;
  };
  const read = async (number: number, now = TODAY) => {
    const found = await asManager((scope) => readComplaint(scope, String(number)), now);
    if ('ok' in found) throw new Error(found.reason);
    return found;
  };
  const seen = async (number: number) => ({ number, seq: (await read(number)).seq });
  const idOf = (number: number) =>
    asManager(async ({ db }) => (await db.complaint.findFirstOrThrow({ where: { number } })).id);

  return {
    ...{ database, world, practice, agency, manager, answerer, one },
    ...{ asManager, asStaff, asAgency, record, read, seen, idOf },
  };
}
type People = Awaited<ReturnType<typeof makePeople>>;

/** The same, with what each of them does. */
export async function makeComplaintDesk(database: TestDatabase) {
  const people = await makePeople(database);
  return { ...people, ...stepsOf(people) };
}

function stepsOf({ asManager, asStaff, asAgency, seen, idOf, one }: People) {
  return {
    ask: async (number: number, event: 'ask' | 'reopen' = 'ask', now = TODAY) => {
      const sighting = await seen(number);
      return asManager((scope) => askAgency(scope, sighting, { event, text: ASKED }), now);
    },
    answer: async (number: number, text = 'It was a wrong number.') => {
      const [{ seq }, id] = [await seen(number), await idOf(number)];
      return asAgency((scope) => answerComplaint(scope, { id: String(id), seq, text }));
    },
    decide: async (
      number: number,
      outcome: Outcome = 'upheld',
      severity: Severity = 'severe',
    ): Promise<Result<null>> => {
      const sighting = await seen(number);
      const decision = { outcome, severity, text: WHY };
      return asManager((scope) => decideComplaint(scope, sighting, decision));
    },
    release: async (number: number) => {
      const sighting = await seen(number);
      return asManager((scope) => releaseAgency(scope, sighting, { text: 'They stopped it.' }));
    },
    /** What the agency reads of a complaint. */
    told: async (number: number) => {
      const id = String(await idOf(number));
      return asAgency((scope) => readAgencyComplaint(scope, id));
    },
    link: async (about: CaseNow = one, now = TODAY): Promise<string> => {
      const made = must(await asStaff((scope) => makeLink(scope, String(about.number)), now));
      return made.address.split('/c/')[1] ?? '';
    },
    send: (token: string, { id = newId(), network = token, now = TODAY, text = TOLD } = {}) =>
      complain(token, { id, kind: 'disclosure', text, contact: '600 424 242' }, { network, now }),
  };
}
export type ComplaintDesk = Awaited<ReturnType<typeof makeComplaintDesk>>;

/** What was reached. */
export function must<T>(done: Result<T>): T {
  if (!done.ok) throw new Error(done.reason);
  return done.value;
}
