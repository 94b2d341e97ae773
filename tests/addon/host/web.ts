import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach } from 'vitest';

/** A request as it reached the server. */
export interface Received {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Web {
  /** For example 'http://127.0.0.1:41234'. */
  origin: string;
  received: Received[];
  close(): void;
}

const opened: Web[] = [];

afterEach(() => {
  for (const web of opened.splice(0)) web.close();
});

/** A real server on a free port, until the test ends. */
export async function openWeb(
  answer: (response: ServerResponse, request: Received) => unknown,
): Promise<Web> {
  const received: Received[] = [];
  const server = createServer(async (incoming, response) => {
    const { method = '', url = '', headers } = incoming;
    const request = { method, url, headers, body: await text(incoming) };
    received.push(request);
    answer(response, request);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const web: Web = {
    origin: `http://127.0.0.1:${port}`,
    received,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
  opened.push(web);
  return web;
}

/** A server that answers everything with this. */
export function openPage(
  content = 'hello',
  { status = 200, headers = {} as Record<string, string | string[]> } = {},
): Promise<Web> {
  return openWeb((response) => response.writeHead(status, headers).end(content));
}
