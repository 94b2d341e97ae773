import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { FileProblem } from './file-kinds.ts';

/**
 * What a PDF may hold. It is only ever handed out as a download, and still nobody should be sent one
 * that runs something: scripts, actions that start programs or send forms, packed files. A reader finds
 * such things by names in the file's objects, and so do we.
 */

const HEADER = '%PDF-';
const ENDING = '%%EOF';
/** Longer than a busy machine takes for any honest file of 10 MB. */
const PATIENCE_MS = 20_000;
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };
/** Each takes memory of its own. */
const MOST_AT_ONCE = 4;
/** By name, since the server's build lies elsewhere than the sources (package.json, imports). */
const WORKER = createRequire(import.meta.url).resolve('#pdf-worker');

const NAMES: Readonly<Partial<Record<string, FileProblem>>> = {
  Encrypt: 'locked',
  JavaScript: 'has-script',
  JS: 'has-script',
  Launch: 'has-script',
  SubmitForm: 'has-script',
  ImportData: 'has-script',
  XFA: 'has-script',
  Rendition: 'has-script',
  RichMedia: 'has-script',
  Movie: 'has-script',
  EmbeddedFile: 'has-files',
  EmbeddedFiles: 'has-files',
  GoToE: 'has-files',
};

export function isPdf(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, HEADER.length) === HEADER;
}

export async function pdfProblem(bytes: Buffer): Promise<FileProblem | null> {
  const text = bytes.toString('latin1');
  const end = text.lastIndexOf(ENDING);
  if (end < 0 || !text.includes('startxref')) return 'damaged';
  if (text.slice(end + ENDING.length).trim() !== '') return 'two-files';
  return problemOf(namesIn(text)) ?? inspect(bytes);
}

/**
 * The names of the whole file as it lies there, since a table of contents may lead a reader into the
 * middle of a stream. `JS` is too short to be looked for in packed bytes, and never without `JavaScript`.
 */
function namesIn(text: string): string[] {
  const names = [...text.matchAll(/\/([^\s\0()<>[\]{}/%]{3,40})/g)].map(([, name = '']) => name);
  // any letter of a name may be written as #4a
  return names.map((name) =>
    name.replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
  );
}

function problemOf(names: readonly string[]): FileProblem | null {
  const problems = names.flatMap((name) => (Object.hasOwn(NAMES, name) ? (NAMES[name] ?? []) : []));
  return problems.includes('locked') ? 'locked' : (problems[0] ?? null);
}

type Found = { problem: 'damaged' | 'too-packed' } | { names: string[] };

let running = 0;

/** Reads all its objects, also those in streams, in a thread that may neither last nor grow. */
async function inspect(bytes: Buffer): Promise<FileProblem | null> {
  if (running >= MOST_AT_ONCE) return 'busy';
  running += 1;
  try {
    const found = await ask(bytes);
    return 'problem' in found ? found.problem : problemOf(found.names);
  } finally {
    running -= 1;
  }
}

function ask(bytes: Buffer): Promise<Found> {
  const worker = new Worker(WORKER, {
    workerData: new Uint8Array(bytes),
    ...{ resourceLimits: MEMORY, execArgv: [], env: {}, stdout: true, stderr: true },
  });
  return new Promise((resolve) => {
    const settle = (found: Found) => {
      clearTimeout(timer);
      resolve(found);
      worker.terminate();
    };
    const timer = setTimeout(() => settle({ problem: 'too-packed' }), PATIENCE_MS);
    worker.on('message', settle);
    worker.on('error', () => settle({ problem: 'too-packed' }));
    worker.on('exit', () => settle({ problem: 'too-packed' }));
  });
}
