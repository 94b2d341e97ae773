/** What a server answered. */
export interface Reply {
  readonly status: number;
  readonly text: string;
}

/**
 * Sends JSON to a server and waits for its answer.
 *
 * @returns null when none came: the server may or may not have done what it was asked
 */
export function postJson(url: string, token: string | null, body: object): Reply | null {
  try {
    const response = UrlFetchApp.fetch(url, {
      method: 'post',
      contentType: 'application/json',
      payload: JSON.stringify(body),
      headers: token === null ? {} : { Authorization: `Bearer ${token}` },
      muteHttpExceptions: true,
      followRedirects: false, // a token goes where a person said, and nowhere else
    });
    return { status: response.getResponseCode(), text: response.getContentText() };
  } catch {
    return null;
  }
}

/** A random UUID of the platform's own generator. */
export function randomUuid(): string {
  return Utilities.getUuid();
}
