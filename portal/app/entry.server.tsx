import { Transform } from 'node:stream';
import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
} from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { portalMessages } from '../../shared/messages/portal/index.ts';
import { errorFields, log } from './platform/log.server.ts';
import { WordsProvider } from './ui/words.tsx';

// What the process needs of this bundle, so that there is one of everything: one pool, one log.
export { openPortal } from '../front.ts';

const PATIENCE_MS = 10_000;

/** Renders a page: as a stream for browsers, whole for those that read it once. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const { nonce, language } = context;
  const isWhole = isbot(request.headers.get('user-agent') ?? '');
  return new Promise((resolve, reject) => {
    let hasBegun = false;
    const send = () => {
      hasBegun = true;
      const body = withoutZeros();
      headers.set('Content-Type', 'text/html; charset=utf-8');
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
      pipe(body);
    };
    const { pipe, abort } = renderToPipeableStream(
      <WordsProvider language={language} words={portalMessages(language)}>
        <RemixServer context={remix} url={request.url} abortDelay={PATIENCE_MS} nonce={nonce} />
      </WordsProvider>,
      {
        nonce,
        [isWhole ? 'onAllReady' : 'onShellReady']: send,
        onShellError: reject,
        onError(error) {
          // before that the rejection says it
          if (hasBegun) log.error({ ...errorFields(error), request: context.requestId }, 'render');
        },
      },
    );
    setTimeout(abort, PATIENCE_MS + 1000).unref();
  });
}

/**
 * React 18 fills its buffer up with zero bytes where the next letter has several bytes and does not
 * fit: in the page's data they would become other letters. HTML has none of its own.
 */
function withoutZeros(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk);
    },
  });
}

/** The framework prints whole errors by default: ours are logged without what they quote. */
export function handleError(error: unknown, { context }: { context: AppLoadContext }): void {
  log.error({ ...errorFields(error), request: context.requestId }, 'handler');
}
