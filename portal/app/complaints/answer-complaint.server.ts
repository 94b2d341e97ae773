import { ok, type Result } from '../../../shared/result.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { complaintAsTold } from './find-complaint.server.ts';
import { recordStep } from './record-step.server.ts';
import { tellNews } from './tell-news.server.ts';

interface Input {
  id: string | undefined;
  seq: number;
  text: string;
}

/** The agency gives its side; more than once, until the practice has decided. */
export async function answerComplaint(
  scope: AgencyScope,
  { text, ...sighting }: Input,
): Promise<Result<null>> {
  const found = await complaintAsTold(scope, sighting);
  if (!found.ok) return found;
  const done = await recordStep(scope, found.value, { event: 'answer', text });
  if (!done.ok) return done;
  await tellNews(scope, { ...found.value, ...done.value }, 'answered');
  return ok(null);
}
