import { answerComplaint } from '../portal/app/complaints/answer-complaint.server.ts';
import { askAgency } from '../portal/app/complaints/ask-agency.server.ts';
import {
  decideComplaint,
  releaseAgency,
} from '../portal/app/complaints/decide-complaint.server.ts';
import { makeLink } from '../portal/app/complaints/links.server.ts';
import { receiveComplaint } from '../portal/app/complaints/receive-complaint.server.ts';
import { findAbout, recordComplaint } from '../portal/app/complaints/record-complaint.server.ts';
import { newId } from '../portal/app/platform/ids.server.ts';
import type { AgencyScope, PracticeScope } from '../portal/app/platform/scope.server.ts';
import { addDays, type CivilDate, civilDateIn } from '../shared/calendar.ts';
import { OPEN_STATUSES } from '../shared/cases.ts';
import { type Outcome, type Severity, severityOf } from '../shared/complaints.ts';
import type { Result } from '../shared/result.ts';
import type { ConductKind } from '../shared/vetting/conduct.ts';
import type { Cast } from './seed-steps.ts';

/** The demo's complaints, in every state: what people told, asked, answered and decided. */

interface Story {
  readonly agency: 'northgate' | 'brightwater';
  readonly kind: ConductKind;
  /** Who told it, and about what: the agency as a whole, or one of its open cases. */
  readonly from: 'staff' | 'patient';
  readonly isOfCase: boolean;
  readonly told: string;
  readonly contact?: string;
  /** Days ago; what did not happen is absent. */
  readonly received: number;
  readonly asked?: number;
  readonly answered?: readonly [ago: number, text: string];
  readonly decided?: readonly [ago: number, outcome: Outcome, severity: Severity, text: string];
  readonly released?: readonly [ago: number, text: string];
}

/** In the order in which they came: their numbers run so. */
const STORIES: readonly Story[] = [
  {
    ...{ agency: 'brightwater', kind: 'disclosure', from: 'staff', isOfCase: false },
    told: 'The sister of a patient called: somebody from the agency asked her for money and named the bill.',
    ...{ received: 63, asked: 63 },
    answered: [61, 'A collector called a number from an old file. It has been taken out.'],
    decided: [60, 'upheld', 'severe', 'The agency told a third person what is owed, and by whom.'],
    released: [57, 'Old numbers are no longer dialled; we heard three calls of this week.'],
  },
  {
    ...{ agency: 'northgate', kind: 'harassment', from: 'staff', isOfCase: true },
    told: 'She was called four times in one morning, and then once more at eight in the evening.',
    ...{ received: 40, asked: 40 },
    answered: [37, 'Our log has two calls that morning. The evening call was ours, too: an error.'],
    decided: [35, 'partly', 'serious', 'Two calls too many; four cannot be shown.'],
  },
  {
    ...{ agency: 'northgate', kind: 'contact-at-work', from: 'patient', isOfCase: true },
    told: 'They called the school where I teach. Please do not call me at work any more.',
    contact: 'In the evening, 555 0134',
    ...{ received: 12, asked: 11 },
  },
  {
    ...{ agency: 'northgate', kind: 'other', from: 'staff', isOfCase: false },
    told: 'Two patients say that nobody at the agency speaks Spanish, though the letters are in Spanish.',
    ...{ received: 9, asked: 8 },
    answered: [4, 'Since this month Lucía Ferrer takes these calls, from nine to five.'],
  },
  {
    ...{ agency: 'brightwater', kind: 'wrong-person', from: 'staff', isOfCase: true },
    told: 'A man with the same name was called. He says that he was never at our clinic.',
    ...{ received: 2, asked: 2 },
  },
  {
    ...{ agency: 'brightwater', kind: 'wrong-amount', from: 'patient', isOfCase: true },
    told: 'I paid forty dollars at your desk in the spring, and they still ask me for all of it.',
    received: 1,
  },
];

/** One thing that happens to one of them. */
export interface ComplaintStep {
  readonly on: CivilDate;
  readonly kind: 'complaint';
  readonly number: number;
  readonly does: 'receive' | 'ask' | 'answer' | 'decide' | 'release';
}

export function complaintSteps(today: CivilDate): ComplaintStep[] {
  return STORIES.flatMap(({ received, asked, answered, decided, released }, at) => {
    const step = (ago: number | undefined, does: ComplaintStep['does']): ComplaintStep[] =>
      ago === undefined
        ? []
        : [{ on: addDays(today, -ago), kind: 'complaint', number: at + 1, does }];
    return [
      ...step(received, 'receive'),
      ...step(asked, 'ask'),
      ...step(answered?.[0], 'answer'),
      ...step(decided?.[0], 'decide'),
      ...step(released?.[0], 'release'),
    ];
  });
}

/** Lets it happen by the verbs that everybody uses. */
export async function takeComplaintStep(cast: Cast, step: ComplaintStep, now: Date): Promise<void> {
  const scope = cast.practice(now);
  const story = STORIES[step.number - 1];
  if (!story) throw new Error('The demo knows no such complaint');
  if (step.does === 'receive') return receive(scope, story);
  const { id, seq, agencyId } = await scope.db.complaint.findUniqueOrThrow({
    where: { practiceId_number: { practiceId: scope.tenant.id, number: step.number } },
    select: { id: true, seq: true, agencyId: true },
  });
  const seen = { number: step.number, seq };
  const { told, answered, decided, released } = story;
  if (step.does === 'ask') done(await askAgency(scope, seen, { event: 'ask', text: told }));
  if (step.does === 'answer' && answered) {
    const [, text] = answered;
    done(await answerComplaint(managerAt(cast, agencyId, now), { id, seq, text }));
  }
  if (step.does === 'decide' && decided) {
    const [, outcome, severity, text] = decided;
    done(await decideComplaint(scope, seen, { outcome, severity, text }));
  }
  if (step.does === 'release' && released) {
    done(await releaseAgency(scope, seen, { text: released[1] }));
  }
}

/** Only managers answer: the turn of others passes. */
function managerAt(cast: Cast, agencyId: string, now: Date): AgencyScope {
  const scope = cast.agency(agencyId, now);
  return scope.role === 'manager' ? scope : cast.agency(agencyId, now);
}

async function receive(scope: PracticeScope, story: Story): Promise<void> {
  const { kind, told: text, contact = null } = story;
  const receivedOn = civilDateIn(scope.tenant.timeZone)(scope.now.getTime());
  const about = await aboutOf(scope, story);
  const input = { id: newId(), kind, severity: severityOf(kind), receivedOn };
  if (story.from === 'staff' || !('caseNumber' in about)) {
    done(await recordComplaint(scope, { ...input, about, text }));
    return;
  }
  done(await makeLink(scope, String(about.caseNumber)));
  const whose = await findAbout(scope, about);
  const link = await scope.db.complaintLink.findFirstOrThrow({
    where: { practiceId: scope.tenant.id, caseId: whose?.caseId ?? '' },
    select: { id: true, agencyId: true, caseId: true },
  });
  const patient = { ...scope, actor: { kind: 'nobody' } } as const;
  const { id: linkId, agencyId, caseId } = link;
  const told = { text, contact };
  done(await receiveComplaint(patient, { ...input, linkId, agencyId, caseId, told }));
}

/** The oldest open case of the agency about which nobody has complained yet. */
async function aboutOf({ db, tenant }: PracticeScope, { agency, isOfCase }: Story) {
  if (!isOfCase) return { agencySlug: agency };
  const found = await db.case.findFirstOrThrow({
    where: {
      ...{ practiceId: tenant.id, status: { in: [...OPEN_STATUSES] } },
      ...{ placement: { terms: { agency: { slug: agency } } }, complaints: { none: {} } },
    },
    select: { number: true },
    orderBy: { number: 'asc' },
  });
  return { caseNumber: found.number };
}

function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`The demo's complaint cannot be: ${result.reason}`);
  return result.value;
}
