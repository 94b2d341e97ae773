import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { Language } from '../../shared/money.ts';
import { loadPortalMessages } from './ui/load-words.ts';
import { WordsProvider } from './ui/words.tsx';

const language = document.documentElement.lang as Language; // the server wrote it
const words = await loadPortalMessages(language);
await readState();

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <WordsProvider language={language} words={words}>
        <RemixBrowser />
      </WordsProvider>
    </StrictMode>,
  );
});

/**
 * Lets the framework read the page's data before React begins. It does so by throwing a promise at its
 * first call; thrown while React takes the page over, a click in that moment would leave it without scripts.
 */
async function readState(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (reading) {
    await reading;
  }
}
