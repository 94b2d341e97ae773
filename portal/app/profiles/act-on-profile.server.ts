import * as z from 'zod';
import { rowId } from '../cases/row-id.server.ts';
import { profilePath } from '../paths.ts';
import { goTo } from '../platform/answers.server.ts';
import type { Submitted } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { isWebAddress } from '../platform/web-address.ts';
import { tickedIn } from './profile-fields.ts';
import { addReference, saveProfile, withdrawReference } from './save-profile.server.ts';

const LONGEST_LINE = 200;
const LONGEST_TEXT = 4000;
const FIRST_YEAR = 1800;
const MOST_PEOPLE = 100_000;

const line = z.string().trim().max(LONGEST_LINE);
const text = z.string().trim().max(LONGEST_TEXT);
const whole = (least: number, most: number, reason: string) =>
  z
    .string()
    .trim()
    .refine((typed) => /^\d{1,6}$/.test(typed) && isWithin(Number(typed), least, most), reason)
    .transform(Number)
    .optional();
const year = (now: Date) => whole(FIRST_YEAR, now.getUTCFullYear(), 'not-a-year');

const profileForm = (now: Date) =>
  z.object({
    seen: z.iso.datetime().optional(),
    about: text.min(20),
    people: whole(1, MOST_PEOPLE, 'not-a-count'),
    sinceYear: year(now),
    website: line.refine(isWebAddress, 'not-a-website').default(''),
    contactName: line.default(''),
    contactEmail: z.email().max(LONGEST_LINE).or(z.literal('')).default(''),
    contactPhone: line.default(''),
  });

const referenceForm = (now: Date) =>
  z.object({
    organisation: line.min(2),
    contact: line.min(2),
    since: year(now),
    note: text.default(''),
  });

/** The forms of an agency's page about itself. */
export async function actOnProfile(scope: AgencyScope, { form }: Pick<Submitted, 'form'>) {
  const { tenant, now } = scope;
  const path = profilePath(tenant);
  switch (form.get('intent')) {
    case 'withdraw': {
      const done = await withdrawReference(scope, { id: rowId(String(form.get('id'))) });
      return done.ok ? goTo(path, 'referenceWithdrawn') : done;
    }
    case 'refer': {
      const done = await submit(form, referenceForm(now), ({ since = null, ...typed }) =>
        addReference(scope, { ...typed, since }),
      );
      return done.ok ? goTo(path, 'referenceAdded') : done;
    }
    default: {
      const done = await submit(form, profileForm(now), ({ seen = null, ...typed }) => {
        const { people = null, sinceYear = null } = typed;
        const profile = { ...typed, ...tickedIn(form), people, sinceYear };
        return saveProfile(scope, { seen, profile });
      });
      return done.ok ? goTo(path, 'agencyProfileSaved') : done;
    }
  }
}

function isWithin(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
