import { ORIGIN } from './names.ts';

/** What came back, with the page's text read. */
export interface Answer {
  status: number;
  headers: Headers;
  body: string;
  /** Where a redirect leads, as a path of the portal; null where it is none. */
  leadsTo: string | null;
}

/** A browser without a page: keeps cookies, sends the origin, follows nothing unless it is told to. */
export interface Client {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  /** Sends a form. */
  post(
    path: string,
    fields?: Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  /** Anything else, with no header that is not given but cookies and the network's address. */
  send(path: string, init: RequestInit): Promise<Answer>;
  /** Goes where an answer leads, until a page is there. */
  follow(answer: Answer): Promise<Answer>;
  cookies: Map<string, string>;
}

const LONGEST_WAY = 5;
let visitors = 0;

/** @param session token of a session that a test has made */
export function openClient(url: string, session?: string): Client {
  const cookies = new Map(session === undefined ? [] : [['session', session]]);
  visitors += 1;
  const address = `10.${(process.pid >> 8) & 255}.${visitors >> 8}.${visitors & 255}`;
  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(path, url), {
      ...init,
      redirect: 'manual',
      headers: { 'x-forwarded-for': address, ...(cookie && { cookie }), ...init.headers },
    });
    keep(cookies, response);
    const place = response.headers.get('location');
    return {
      status: response.status,
      headers: response.headers,
      body: await response.text(),
      leadsTo: place === null ? null : place.replace(ORIGIN, ''),
    };
  };
  const client: Client = {
    cookies,
    send,
    get: (path, headers = {}) => send(path, { headers }),
    post: (path, fields = {}, headers = {}) =>
      send(path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { origin: ORIGIN, ...headers },
      }),
    async follow(answer) {
      let last = answer;
      for (let step = 0; last.leadsTo !== null && step < LONGEST_WAY; step += 1) {
        last = await client.get(last.leadsTo);
      }
      return last;
    },
  };
  return client;
}

function keep(cookies: Map<string, string>, response: Response): void {
  for (const header of response.headers.getSetCookie()) {
    const [pair = ''] = header.split(';');
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    if (value === '') cookies.delete(name);
    else cookies.set(name, value);
  }
}
