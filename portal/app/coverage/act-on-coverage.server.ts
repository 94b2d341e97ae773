import * as z from 'zod';
import { PLACES } from '../../../shared/places.ts';
import { coveragePath } from '../paths.ts';
import { goTo } from '../platform/answers.server.ts';
import { submit } from '../platform/form.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { setPracticePlace } from './set-place.server.ts';

/** The form of the page: where the practice is. */
export async function actOnCoverage(scope: PracticeScope, { form }: { form: FormData }) {
  const done = await submit(form, z.object({ place: z.enum(PLACES) }), (input) =>
    setPracticePlace(scope, input),
  );
  return done.ok ? goTo(coveragePath(scope.tenant), 'placeSaved') : done;
}
