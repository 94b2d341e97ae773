import { ok, type Result, refused } from '../../../shared/result.ts';
import { type CheckedFile, checkFile } from '../files/check-file.server.ts';
import { MOST_FILE_BYTES } from '../files/file-kinds.ts';

/** A form with a file: one that is too large is told so at its field, unless it is far too large. */
export const UPLOAD_FORM_BYTES = 2 * MOST_FILE_BYTES + 200_000;

/** Looks at a file that a form may have brought. @param field where a refusal is told */
export async function readUpload(
  file: File | undefined,
  field: string,
): Promise<Result<CheckedFile | null>> {
  if (!file || (file.size === 0 && file.name === '')) return ok(null);
  const checked = await checkFile(file.name, Buffer.from(await file.arrayBuffer()));
  if (checked.ok) return checked;
  const megabytes = `${MOST_FILE_BYTES / 1024 / 1024} MB`;
  return refused(`file-${checked.reason}`, { field, max: megabytes });
}
