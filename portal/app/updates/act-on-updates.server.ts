import * as z from 'zod';
import { ok, type Result, refused } from '../../../shared/result.ts';
import type { Submitted } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { decodeFile, packFile, unpackFile } from './packed-file.server.ts';
import { runUpdates } from './run-updates.server.ts';
import { showUpdates, type UpdatesShown } from './show-updates.server.ts';
import { MOST_BYTES } from './updates-file.ts';

const fileForm = z.object({ file: z.instanceof(File) });
const packedForm = z.object({ packed: z.string() });

/** What the page gets back: what the file does, and the file itself for the next step. */
export interface UpdatesAnswer extends UpdatesShown {
  packed: string;
}

/** The two steps of a file: first what it would do, then that it does it. */
export function actOnUpdates(scope: AgencyScope, { form, language }: Submitted) {
  const isApplied = form.get('intent') === 'apply';
  const run = async (text: string): Promise<Result<UpdatesAnswer>> => {
    const done = await runUpdates(scope, { text, language, isApplied });
    if (!done.ok) return { ...done, details: { ...done.details, field: 'file' } };
    return ok({ ...showUpdates(done.value, isApplied), packed: packFile(text) });
  };
  if (isApplied) {
    return submit(form, packedForm, async ({ packed }) => {
      const text = unpackFile(packed);
      return text === null ? refused('file-of-wrong-kind') : run(text);
    });
  }
  return submit(form, fileForm, async ({ file }) => {
    if (file.size > MOST_BYTES) return refused('file-too-large', { field: 'file', max: '2 MB' });
    return run(decodeFile(await file.arrayBuffer()));
  });
}
