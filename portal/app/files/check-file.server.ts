import { ok, type Result, refused } from '../../../shared/result.ts';
import { isJpeg, measureJpeg } from './check-jpeg.ts';
import { isPdf, pdfProblem } from './check-pdf.server.ts';
import { isPng, pngProblem } from './check-png.ts';
import { type FileKind, type FileProblem, MOST_FILE_BYTES } from './file-kinds.ts';
import { safeName } from './safe-name.ts';

const ARCHIVE_END = Buffer.from('PK\x05\x06', 'latin1');
const LONGEST_ARCHIVE_END = 22 + 65_535;

/** A file that may be kept, and under which name it may be handed out. */
export interface CheckedFile {
  kind: FileKind;
  name: string;
  bytes: Buffer;
}

/**
 * Looks at what a file is. Its name and what the browser said of it are not asked. Nothing is changed in
 * it, but what hangs on to a photograph is left away.
 */
export async function checkFile(
  name: string,
  bytes: Buffer,
): Promise<Result<CheckedFile, FileProblem>> {
  if (bytes.length === 0) return refused('empty');
  if (bytes.length > MOST_FILE_BYTES) return refused('too-large');
  if (hasArchive(bytes)) return refused('two-files');
  if (isJpeg(bytes)) {
    const image = measureJpeg(bytes);
    if ('problem' in image) return refused(image.problem);
    return taken('jpeg', name, bytes.subarray(0, image.length));
  }
  if (isPng(bytes)) return unless(pngProblem(bytes), () => taken('png', name, bytes));
  if (isPdf(bytes)) return unless(await pdfProblem(bytes), () => taken('pdf', name, bytes));
  return refused('wrong-type');
}

/** The end of a ZIP archive: a program that packs files looks for it from the end of any file. */
function hasArchive(bytes: Buffer): boolean {
  return bytes.subarray(-LONGEST_ARCHIVE_END).includes(ARCHIVE_END);
}

function unless(problem: FileProblem | null, take: () => Result<CheckedFile, FileProblem>) {
  return problem ? refused(problem) : take();
}

function taken(kind: FileKind, name: string, bytes: Buffer): Result<CheckedFile, FileProblem> {
  return ok({ kind, name: safeName(name, kind), bytes });
}
