import { serve } from './serve.ts';

type HTTPResponse = GoogleAppsScript.URL_Fetch.HTTPResponse;

/** What came back from the web and was read to its end. */
export interface Fetched {
  status: number;
  headers: Headers;
  bytes: ArrayBuffer;
}

/** The answer as the add-on holds it. */
export function createResponse(fetched: Fetched): HTTPResponse {
  const { status } = fetched;
  return serve<HTTPResponse>('HTTPResponse', {
    getResponseCode: () => status,
    getContentText: (charset?: string) => textOf(fetched, charset),
  });
}

/**
 * Without a charset in the header it is read as the web's oldest one, so that a text which relies on
 * a guess is found here.
 */
export function textOf({ headers, bytes }: Fetched, charset?: string): string {
  const said = /charset="?([\w-]+)/i.exec(headers.get('content-type') ?? '')?.[1];
  return new TextDecoder(charset ?? said ?? 'latin1').decode(bytes);
}
