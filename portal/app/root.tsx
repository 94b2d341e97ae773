import sans from '@fontsource-variable/source-sans-3/index.css?url';
import serif from '@fontsource-variable/source-serif-4/index.css?url';
import {
  isRouteErrorResponse,
  Links,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import type { CSSProperties, ReactNode } from 'react';
import { BrokenPage, brokenTexts } from './broken/broken-page.tsx';
import type { PageHandle } from './page-handle.ts';
import { publicLoader } from './platform/doors.server.ts';
import { settings } from './platform/env.server.ts';
import icon from './ui/styles/icon.svg?url';
import { styles } from './ui/styles.ts';
import { Toast } from './ui/toast.tsx';
import { useWords } from './ui/words.tsx';

export const links = () => [
  { rel: 'icon', type: 'image/svg+xml', href: icon },
  ...[sans, serif, styles].map((href) => ({ rel: 'stylesheet', href })),
];

/** What every page needs to know. */
export const loader = publicLoader(async ({ nonce, requestId, toast, visitor }) => ({
  nonce,
  requestId,
  toast,
  isSignedIn: visitor !== null,
  isDemo: settings().demo,
  origin: settings().origin.origin,
}));

export function Layout({ children }: { children: ReactNode }) {
  const { language, words } = useWords();
  const title = useTitle();
  const runningTitle = useRunningTitle();
  const known = useRouteLoaderData<typeof loader>('root');
  // in the browser the attribute is hidden from scripts, so there is nothing to compare with
  const nonce = typeof document === 'undefined' ? (known?.nonce ?? '') : '';
  return (
    <html lang={language} style={runningTitle}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{words.frame.titled(title)}</title>
        <Links />
      </head>
      <body>
        {children}
        <Toaster code={known?.toast ?? null} />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

function Toaster({ code }: { code: string | null }) {
  const { words } = useWords();
  const texts: Readonly<Record<string, string>> = words.toasts;
  const text = code !== null && Object.hasOwn(texts, code) ? texts[code] : undefined;
  return text === undefined ? null : <Toast>{text}</Toast>;
}

/** Of the innermost page that has one; of what broke, where something did. */
function useTitle(): string {
  const { words } = useWords();
  const error = useRouteError();
  const titles = useMatches().map(({ handle }) => (handle as PageHandle | undefined)?.title);
  if (error != null) return brokenTexts(words, reasonOf(error), '').title;
  return titles.findLast((title) => title !== undefined)?.(words) ?? words.frame.product;
}

/** A string of the style sheet, which alone can write into the margin of a page. */
function useRunningTitle(): CSSProperties | undefined {
  const { words } = useWords();
  const error = useRouteError();
  const texts = useMatches().map(({ handle, data }) =>
    data == null ? undefined : (handle as PageHandle | undefined)?.onPaper?.(words, data),
  );
  const text = texts.findLast((one) => one !== undefined);
  if (error != null || text === undefined) return undefined;
  return { '--running-title': JSON.stringify(text) } as CSSProperties;
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const known = useRouteLoaderData<typeof loader>('root');
  return (
    <BrokenPage
      reason={reasonOf(error)}
      requestId={known?.requestId ?? null}
      origin={known?.origin ?? ''}
    />
  );
}

function reasonOf(error: unknown): string {
  if (!isRouteErrorResponse(error)) return 'failed';
  const { status, data } = error;
  if (typeof data === 'object' && data !== null && 'reason' in data) return String(data.reason);
  return status === 404 || status === 405 ? 'not-found' : 'failed';
}
