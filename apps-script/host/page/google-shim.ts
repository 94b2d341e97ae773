/**
 * `google.script` as an add-on's page sees it: calls go to the server and come back to handlers.
 * As in Google Sheets only plain data may cross, and a Date is refused before it is sent.
 */

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  success?: Handler;
  failure?: Handler;
  userObject?: unknown;
}

type Answer = { ok: true; value: unknown } | { ok: false; error: string };

function runner(handlers: Handlers): unknown {
  return new Proxy(
    {},
    {
      get(_, name) {
        if (typeof name !== 'string') return undefined;
        if (name === 'withSuccessHandler') {
          return (success: Handler) => runner({ ...handlers, success });
        }
        if (name === 'withFailureHandler') {
          return (failure: Handler) => runner({ ...handlers, failure });
        }
        if (name === 'withUserObject') {
          return (userObject: unknown) => runner({ ...handlers, userObject });
        }
        return (...args: unknown[]) => {
          args.forEach(assertPlain);
          void call(name, args, handlers);
        };
      },
    },
  );
}

async function call(functionName: string, args: unknown[], handlers: Handlers): Promise<void> {
  const answer = await send('/call', { functionName, args }).then(
    (body) => body as Answer,
    (): Answer => ({ ok: false, error: 'NetworkError: Connection failure due to HTTP 0' }),
  );
  if (answer.ok) handlers.success?.(answer.value, handlers.userObject);
  else handlers.failure?.(new Error(answer.error), handlers.userObject);
}

async function send(path: string, body: unknown): Promise<unknown> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}

/** Only what JSON can say may be an argument; anything else fails at once, as it does in Google's. */
function assertPlain(value: unknown, where: number | string): void {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return;
  if (Array.isArray(value)) {
    for (const item of value) assertPlain(item, where);
    return;
  }
  const plain = typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
  if (!plain) throw new TypeError(`Failed due to illegal value in property: ${where}`);
  for (const [key, item] of Object.entries(value as object)) {
    if (item !== undefined) assertPlain(item, key);
  }
}

const host = {
  close: () => void send('/do', { do: 'close-sidebar' }),
  editor: { focus: () => window.parent.postMessage('focus-grid', window.location.origin) },
  setHeight: () => undefined,
  setWidth: () => undefined,
  origin: window.location.origin,
};

Object.assign(window, { google: { script: { run: runner({}), host } } });
