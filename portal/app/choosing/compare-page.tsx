import { Form } from '@remix-run/react';
import { questionWords } from '../../../shared/messages/vetting-questions/index.ts';
import { QUESTIONS } from '../../../shared/vetting/questions.ts';
import { agenciesPath, comparePath } from '../paths.ts';
import { Button, ButtonLink, Buttons } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import { ComparedTable } from './compared-table.tsx';
import type { ComparisonView } from './read-comparison.server.ts';
import { SweepSection } from './sweep-section.tsx';

/** Up to five agencies side by side; the address says which, and with which weights. */
export function ComparePage({ view }: { view: ComparisonView }) {
  const { words } = useWords();
  const { compare: text } = words.choosing;
  const { practice, agencies } = view;
  return (
    <Page
      title={text.title}
      subtitle={text.subtitle}
      trail={[{ href: agenciesPath(practice), label: words.agencies.title }]}
    >
      {agencies.length === 0 ? (
        <EmptyState title={text.none}>{text.noneText}</EmptyState>
      ) : (
        <>
          <ComparedTable view={view} />
          <SweepSection view={view} />
          <Choice view={view} />
        </>
      )}
    </Page>
  );
}

/** Which agencies, and how much each question weighs. */
function Choice({ view }: { view: ComparisonView }) {
  const { words, language } = useWords();
  const { compare: text } = words.choosing;
  const { practice, agencies, weights } = view;
  const asked = questionWords(language).questions;
  const shown = agencies.filter(({ isShown }) => isShown).map(({ slug }) => slug);
  return (
    <Form method="get" className="form">
      <fieldset className="checks">
        <legend>{text.which}</legend>
        <p className="small muted">{text.most}</p>
        {agencies.map(({ slug, name, isShown }) => (
          <label key={slug} className="choice">
            <input type="checkbox" name="agency" value={slug} defaultChecked={isShown} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <details>
        <summary>{text.weights}</summary>
        <p className="small muted">{text.weightsText}</p>
        <ul className="weights">
          {QUESTIONS.filter(({ code }) => weights[code] !== undefined).map(({ code }) => (
            <li key={code}>
              <label>
                <input
                  className="control"
                  name={`weight-${code}`}
                  inputMode="numeric"
                  pattern="[0-9]{1,3}"
                  defaultValue={weights[code]}
                />
                <span>{asked[code].ask}</span>
              </label>
            </li>
          ))}
        </ul>
      </details>
      <Buttons>
        <Button type="submit" tone="primary">
          {text.show}
        </Button>
        <ButtonLink to={comparePath(practice, shown)}>{text.usual}</ButtonLink>
      </Buttons>
    </Form>
  );
}
