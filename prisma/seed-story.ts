import { asOperator, type SystemScope } from '../portal/app/platform/scope.server.ts';
import { civilDateIn } from '../shared/calendar.ts';
import { TERMS } from './seed-begin.ts';
import { demoHistory, type Step } from './seed-history.ts';
import { agencyPeople, managerOf, practicePeople, turnsAt } from './seed-people.ts';
import { type KnownSheet, knownSheet, REGION } from './seed-sheet.ts';
import { type Cast, takeSteps } from './seed-steps.ts';

/** Lets the demo's history happen: six months, up to the day on which the demo was made. */

const SEED = 1;
/** So many steps go into one transaction, and then the rest of the day. */
const STEPS_AT_ONCE = 30;

/** Tells what has not been told yet: a demo that was cut off goes on. @param practice its address */
export async function tellHistory(practice: string, made: Date, now: Date): Promise<void> {
  const today = civilDateIn(REGION.timeZone)(made.getTime());
  const sheet = knownSheet(today);
  const steps = demoHistory({ today, lines: sheet.lines, terms: TERMS, seed: SEED });
  const told = await asOperator(now, toldUntil);
  for (const part of partsOf(steps.filter(({ on }) => on > told))) {
    await asOperator(now, async (scope) => {
      await takeSteps(await castOf(scope, practice, sheet), part);
      await closeOutbox(scope);
    });
  }
}

/** The last day on which anybody did anything. */
async function toldUntil({ db }: SystemScope): Promise<string> {
  const { _max: last } = await db.auditEntry.aggregate({ _max: { at: true } });
  return last.at?.toISOString().slice(0, 10) ?? '';
}

function partsOf(steps: readonly Step[]): Step[][] {
  const parts: Step[][] = [];
  for (const step of steps) {
    const part = parts.at(-1);
    const isOpen = part && (part.length < STEPS_AT_ONCE || part.at(-1)?.on === step.on);
    if (isOpen) part.push(step);
    else parts.push([step]);
  }
  return parts;
}

async function castOf(scope: SystemScope, practice: string, sheet: KnownSheet): Promise<Cast> {
  const { db } = scope;
  const { manager, staff } = await practicePeople(scope, practice);
  const agencies = await agencyPeople(scope);
  const practiceId = manager.tenant.id;
  const token = await db.apiToken.findFirstOrThrow({
    where: { practiceId, userId: staff.actor.id },
    select: { id: true, sheetId: true },
  });
  const lines = await db.receivable.findMany({ where: { practiceId }, select: { ref: true } });
  return {
    ...sheet,
    known: new Set(lines.map(({ ref }) => ref)),
    practice: (now) => ({ ...scope, ...manager, now }),
    sheet: (now) => ({
      ...{ db, now, tenant: staff.tenant, userId: staff.actor.id, sheetId: token.sheetId ?? '' },
      actor: { kind: 'token', id: token.id, name: staff.actor.name },
    }),
    agency: turnsAt(scope, agencies),
    signer: (slug, now) => managerOf({ db, now }, agencies, slug),
    agencyIds: new Map(agencies.map(({ tenant }) => [tenant.slug, tenant.id])),
  };
}

/** The mails of the history went out in their time. */
async function closeOutbox({ db }: SystemScope): Promise<void> {
  await db.outboxItem.updateMany({ data: { state: 'done' } });
}
