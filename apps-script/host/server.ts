import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import type { Language } from '../../shared/money.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { createDesk, type LiveDesk } from './server-desk.ts';
import { GUARD_HEADERS, isOwnRequest } from './server-guard.ts';
import { PAGE } from './server-page.ts';
import { callSchema, commandSchema } from './server-schema.ts';
import { SIDEBAR_POLICY, withGoogleScript } from './server-sidebar.ts';
import type { CallAnswer, CommandAnswer, ServerEvent } from './server-wire.ts';
import type { Host } from './types.ts';

export interface ServerOptions {
  host: Host;
  /** 0 takes any free one. */
  port: number;
  /** The person's language at the start. */
  language: Language;
}

export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
};

/** The most that a request may carry: a paste of 50,000 cells. */
const MAX_BODY = 16_000_000;

/**
 * Serves the page of the local Sheets for a host whose file has been opened, on this machine only.
 * The page must have been built (`buildPage`).
 */
export async function startServer(
  options: ServerOptions,
): Promise<Result<RunningServer, 'port-taken' | 'cannot-listen'>> {
  const streams = new Set<ServerResponse>();
  const desk = createDesk(options.host, options.language, (event) => {
    for (const stream of streams) tell(stream, event);
  });
  let port = options.port;
  const server = createServer((request, response) => {
    answer(request, response, { desk, streams, port }).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, GUARD_HEADERS);
      response.end(error instanceof Error ? error.message : 'failed');
    });
  });
  const failure = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    server.once('error', resolve);
    server.listen(options.port, '127.0.0.1', () => resolve(null));
  });
  if (failure) {
    desk.close();
    const reason = failure.code === 'EADDRINUSE' ? 'port-taken' : 'cannot-listen';
    return refused(reason, { port, message: failure.message });
  }
  const address = server.address();
  if (address && typeof address === 'object') port = address.port;
  return ok({
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        desk.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

interface Context {
  desk: LiveDesk;
  streams: Set<ServerResponse>;
  port: number;
}

async function answer(request: IncomingMessage, response: ServerResponse, context: Context) {
  if (!isOwnRequest(request, context.port))
    return send(response, 403, 'text/plain', 'Not from here');
  const url = new URL(request.url ?? '/', 'http://localhost');
  const route = `${request.method} ${url.pathname}`;
  const { desk } = context;
  switch (route) {
    case 'GET /':
      return sendFile(response, 'index.html');
    case 'GET /sidebar':
      return sendSidebar(response, desk.host.sidebar?.html ?? '');
    case 'GET /events':
      return openStream(response, context);
    case 'GET /cells': {
      const number = (name: string) => Number(url.searchParams.get(name));
      return sendJson(response, desk.block(number('sheet'), number('from')));
    }
    case 'GET /mails':
      return sendJson(response, { mails: desk.host.mailbox });
    case 'POST /do':
      return sendJson(response, await command(request, desk));
    case 'POST /call':
      return sendJson(response, await call(request, desk));
    default: {
      const name = /^GET \/page\/([\w-]+(?:\.[\w-]+)*\.(?:js|css))$/.exec(route)?.[1];
      return name ? sendFile(response, name) : send(response, 404, 'text/plain', 'Not found');
    }
  }
}

async function command(request: IncomingMessage, desk: LiveDesk): Promise<CommandAnswer> {
  const parsed = commandSchema.safeParse(await bodyOf(request));
  if (!parsed.success) return { ok: false, reason: 'bad-request', message: '' };
  return desk.carryOut(parsed.data);
}

async function call(request: IncomingMessage, desk: LiveDesk): Promise<CallAnswer> {
  const parsed = callSchema.safeParse(await bodyOf(request));
  if (!parsed.success) return { ok: false, error: 'The call could not be read' };
  return desk.call(parsed.data.functionName, parsed.data.args);
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) return null;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    return null; // refused by the schema
  }
}

function openStream(response: ServerResponse, { desk, streams }: Context) {
  response.writeHead(200, { ...GUARD_HEADERS, 'Content-Type': 'text/event-stream' });
  tell(response, { kind: 'state', state: desk.state() });
  streams.add(response);
  response.on('close', () => streams.delete(response));
}

function tell(stream: ServerResponse, event: ServerEvent) {
  stream.write(`data: ${JSON.stringify(event)}\n\n`);
}

function sendSidebar(response: ServerResponse, html: string) {
  const headers = { ...GUARD_HEADERS, 'Content-Security-Policy': SIDEBAR_POLICY };
  response.writeHead(200, { ...headers, 'Content-Type': 'text/html; charset=utf-8' });
  response.end(withGoogleScript(html));
}

async function sendFile(response: ServerResponse, name: string) {
  try {
    const content = await readFile(path.join(PAGE, name));
    send(response, 200, TYPES[path.extname(name)] ?? 'application/octet-stream', content);
  } catch {
    send(response, 404, 'text/plain', 'Not found');
  }
}

function sendJson(response: ServerResponse, value: unknown) {
  send(response, 200, 'application/json', JSON.stringify(value));
}

function send(response: ServerResponse, status: number, type: string, content: string | Buffer) {
  response.writeHead(status, { ...GUARD_HEADERS, 'Content-Type': type });
  response.end(content);
}
