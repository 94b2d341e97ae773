import { ok, type Result, refused } from '../../../shared/result.ts';
import type { Bytes } from './ids.server.ts';

/** No form of ours is longer, whatever somebody pastes into it, but where a door says so. */
const MOST_BYTES = 1_000_000;
/** A list with a box at each row has fewer. */
const MOST_FIELDS = 1000;

/** Reads the form that a request carries, if it is one that our pages could have sent. */
export async function readForm(
  request: Request,
  mostBytes = MOST_BYTES,
): Promise<Result<FormData, 'too-large' | 'unreadable'>> {
  const body = await readBody(request, mostBytes);
  if (body === null) return refused('too-large');
  const type = request.headers.get('content-type') ?? '';
  try {
    const form = await new Response(body, { headers: { 'content-type': type } }).formData();
    return isOurs(form) ? ok(form) : refused('unreadable');
  } catch {
    return refused('unreadable');
  }
}

/**
 * The whole body, or null where it is too long. The rest is taken in then, and not kept: an answer to
 * half of a form would leave the connection in the middle of it.
 */
async function readBody({ body }: Request, mostBytes: number): Promise<Blob | null> {
  const chunks: Bytes[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.length;
    if (length <= mostBytes) chunks.push(new Uint8Array(read.value));
  }
  return length <= mostBytes ? new Blob(chunks) : null;
}

/**
 * Brackets and dots in a name would build lists and objects: `a[4000000000]` one that fills the memory.
 * No text of the database may hold a zero.
 */
function isOurs(form: FormData): boolean {
  const entries = [...form];
  return (
    entries.length <= MOST_FIELDS &&
    entries.every(([name, value]) => /^[\w-]+$/.test(name) && !String(value).includes('\0'))
  );
}
