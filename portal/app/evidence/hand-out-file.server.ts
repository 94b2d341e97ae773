import { type Refusal, refused } from '../../../shared/result.ts';
import { rowId } from '../cases/row-id.server.ts';
import { type FileKind, MEDIA_TYPES } from '../files/file-kinds.ts';
import type { Asked } from '../platform/doors.server.ts';
import type { Bytes } from '../platform/ids.server.ts';
import type { AgencyScope, PracticeScope, TenantScope } from '../platform/scope.server.ts';
import { openFile } from './keep-file.server.ts';

/** A file of a paper that an agency keeps. */
export function handOutOwnFile(scope: AgencyScope, { params }: Asked): Promise<Response | Refusal> {
  return handOut(scope, params['file'], scope.tenant.slug);
}

/** A file of a paper that a practice sees, or what it saved at the source. */
export function handOutSeenFile(
  scope: PracticeScope,
  { params }: Asked,
): Promise<Response | Refusal> {
  return handOut(scope, params['file'], params['agency'] ?? '');
}

async function handOut(
  { db }: TenantScope,
  id: string | undefined,
  slug: string,
): Promise<Response | Refusal> {
  const file = await db.evidenceFile.findFirst({
    where: { id: rowId(id), item: { withdrawnAt: null, agency: { slug } } },
    select: { agencyId: true, id: true, name: true, kind: true, sha256: true, sealed: true },
  });
  return file ? asDownload(file, openFile(file)) : refused('not-found');
}

/** Saved, and never shown by the browser; where one shows it all the same, nothing in it runs. */
export function asDownload(file: { name: string; kind: FileKind }, bytes: Bytes): Response {
  const ascii = file.name.replace(/[^\x20-\x7e]|["\\]/g, '_');
  const name = encodeURIComponent(file.name).replace(/['()*]/g, (letter) => {
    return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  return new Response(bytes, {
    headers: {
      'Content-Type': MEDIA_TYPES[file.kind],
      'Content-Disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${name}`,
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  });
}
