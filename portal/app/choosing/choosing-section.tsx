import { Link } from '@remix-run/react';
import { JURISDICTIONS } from '../../../shared/places.ts';
import { questionsFor } from '../../../shared/vetting/questions.ts';
import { nextStandings } from '../../../shared/vetting/standing.ts';
import type { AgencyView } from '../agencies/read-agency.server.ts';
import { placeName } from '../mandates/place-names.ts';
import { answersPath, comparePath, decidePath } from '../paths.ts';
import { Act } from '../ui/act.tsx';
import { useRefusalOf } from '../ui/answer.ts';
import { ButtonLink, Buttons } from '../ui/button.tsx';
import { ChoiceField, SelectField } from '../ui/fields.tsx';
import { Form, useServerForm } from '../ui/form.tsx';
import { Panel } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';

/** How far choosing this agency has come, and what comes next about it. */
export function ChoosingSection({ view }: { view: AgencyView }) {
  const { section: text } = useWords().words.choosing;
  const { decided, mayDecide, choosing } = view;
  const standing = decided?.standing ?? null;
  const isOut = nextStandings(standing).includes('considered');
  return (
    <Panel>
      <h2>{text.title}</h2>
      {isOut && <p>{standing === null ? text.considerText : text.againText}</p>}
      {isOut && mayDecide && (
        <Act
          label={standing === null ? text.consider : text.again}
          tone="primary"
          fields={[['intent', 'consider']]}
        />
      )}
      <Questions view={view} />
      {!isOut && mayDecide && <AskAgain view={view} isFirst={choosing.request === null} />}
      {!mayDecide && <p className="muted">{text.onlyManagers}</p>}
    </Panel>
  );
}

/** What was asked and answered, who has marked it, and where to go on. */
function Questions({ view }: { view: AgencyView }) {
  const { words, formats } = useWords();
  const { section: text } = words.choosing;
  const { request, mayScore } = view.choosing;
  if (!request) return null;
  const { answered, marked, isMarked } = request;
  const asked = questionsFor(request.jurisdiction, request.set).length;
  return (
    <>
      <p>{text.asked(request.by, formats.date(request.on), asked)}</p>
      <p>
        {answered ? text.answered(answered.version, formats.date(answered.on)) : text.waiting}{' '}
        {answered && (marked.length > 0 ? text.marked(marked.join(', ')) : text.noMarks)}
      </p>
      <NextSteps view={view} isToMark={mayScore && !isMarked && marked.length < 2} />
    </>
  );
}

/** The one thing to do next stands first: to mark what has come, or to decide. */
function NextSteps({ view, isToMark }: { view: AgencyView; isToMark: boolean }) {
  const { section: text } = useWords().words.choosing;
  const { practice, agency, decided, mayDecide, choosing } = view;
  const answered = choosing.request?.answered ?? null;
  const isConsidered = decided?.standing === 'considered';
  const isNext = isConsidered && !isToMark;
  const mayBeDecided =
    mayDecide && decided && !nextStandings(decided.standing).includes('considered');
  return (
    <Buttons>
      {answered && (
        <ButtonLink to={answersPath(practice, agency.slug)} tone={isToMark ? 'primary' : 'plain'}>
          {isToMark ? text.mark : text.read}
        </ButtonLink>
      )}
      {mayBeDecided && (
        <ButtonLink to={decidePath(practice, agency.slug)} tone={isNext ? 'primary' : 'plain'}>
          {isConsidered ? text.decide : text.decideAnew}
        </ButtonLink>
      )}
      {answered && <Link to={comparePath(practice)}>{text.compare}</Link>}
    </Buttons>
  );
}

/** The first questions are asked in sight; further ones stand folded up. */
function AskAgain({ view, isFirst }: { view: AgencyView; isFirst: boolean }) {
  const { section: text } = useWords().words.choosing;
  const { request } = view.choosing;
  if (request && !request.answered) return null;
  if (isFirst) {
    return (
      <>
        <h3>{text.askTitle}</h3>
        <p>{text.askText}</p>
        <AskForm />
        <NextSteps view={view} isToMark={false} />
      </>
    );
  }
  return (
    <details>
      <summary>{text.askAgain}</summary>
      <AskForm />
    </details>
  );
}

function AskForm() {
  const { words, language } = useWords();
  const { ask: text } = words.choosing;
  const last = useRefusalOf('ask');
  const form = useServerForm({
    ...{ last, id: 'ask', labels: { jurisdiction: text.jurisdiction, set: text.set } },
    defaults: { set: 'full' },
  });
  const sets = (['full', 'knock-outs'] as const).map((value) => ({
    ...{ value, label: text.sets[value], help: text.setHelp[value] },
  }));
  return (
    <Form form={form} submit={text.submit}>
      <input type="hidden" name="intent" value="ask" />
      <SelectField
        name="jurisdiction"
        placeholder={text.choose}
        options={JURISDICTIONS.map((value) => ({ value, label: placeName(value, language) }))}
      />
      <ChoiceField name="set" options={sets} />
    </Form>
  );
}
