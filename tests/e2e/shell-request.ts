import { request } from 'node:http';

export interface Answer {
  status: number;
  body: unknown;
}

/** A request whose headers, Host too, are exactly the ones given. */
export function ask(
  url: string,
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: string,
): Promise<Answer> {
  const { host, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, method, path, headers: { host, ...headers } },
      async (response) => {
        let text = '';
        for await (const chunk of response) text += String(chunk);
        const json = response.headers['content-type'] === 'application/json';
        resolve({ status: response.statusCode ?? 0, body: json ? JSON.parse(text) : text });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
