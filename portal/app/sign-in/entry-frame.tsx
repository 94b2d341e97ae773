import { Form, useLocation, useRouteLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { LANGUAGES } from '../../../shared/money.ts';
import { Button } from '../ui/button.tsx';
import { PlainFrame } from '../ui/frame.tsx';
import { useWords } from '../ui/words.tsx';

/** Around every page of people who have not signed in: the language is theirs to choose. */
export function EntryFrame({ children }: { children: ReactNode }) {
  const { words } = useWords();
  const root = useRouteLoaderData<{ isDemo: boolean }>('root');
  return (
    <PlainFrame language={<LanguageChoice />} notice={root?.isDemo ? words.frame.demo : undefined}>
      {children}
    </PlainFrame>
  );
}

/** The whole page is loaded anew: the words of one language are in the browser at a time. */
function LanguageChoice() {
  const { words, language: current } = useWords();
  const { pathname, search } = useLocation();
  return (
    <Form method="post" action="/language" reloadDocument className="languages">
      <input type="hidden" name="next" value={`${pathname}${search}`} />
      {LANGUAGES.map((language) => (
        <Button
          key={language}
          type="submit"
          tone="quiet"
          name="language"
          value={language}
          lang={language}
          aria-pressed={language === current}
        >
          {words.me.languages[language]}
        </Button>
      ))}
    </Form>
  );
}
