import { Form, useActionData } from '@remix-run/react';
import { caseNumber } from '../../../shared/placement.ts';
import { casePath, casesPath } from '../paths.ts';
import { Button, Buttons } from '../ui/button.tsx';
import { Copy } from '../ui/copy.tsx';
import { Confirm } from '../ui/dialog.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { actOnLinks } from './act-on-links.server.ts';
import type { LinkRow, LinksView } from './links.server.ts';

/** The links by which the patient of a case complains: made here, and shown once. */
export function LinksPage({ view }: { view: LinksView }) {
  const { words } = useWords();
  const { links: text } = words.complaints;
  const practice = { kind: 'practice', slug: view.slug } as const;
  const number = caseNumber(view.number);
  return (
    <Page
      title={text.title}
      subtitle={text.subtitle(number, view.agency)}
      trail={[
        { href: casesPath(practice), label: words.practiceCases.title },
        { href: casePath(practice, view.number), label: number },
      ]}
    >
      <Made timeZone={view.timeZone} />
      <Panel>
        <p>{view.isErased ? text.erased : text.text}</p>
        {!view.isErased && (
          <Form method="post">
            <Buttons>
              <Button type="submit" tone="primary" name="intent" value="make">
                {text.make}
              </Button>
            </Buttons>
          </Form>
        )}
      </Panel>
      <LinkTable view={view} />
    </Page>
  );
}

function Made({ timeZone }: { timeZone: string }) {
  const { words, formats } = useWords();
  const { links: text } = words.complaints;
  const answer = useActionData<typeof actOnLinks>();
  const made = answer && 'value' in answer ? answer.value : null;
  if (!made) return null;
  return (
    <div className="panel" role="status">
      <h2>{text.made}</h2>
      <Copy text={made.address} />
      <p className="muted">{text.until(formats.dateTime(made.endsAt, timeZone))}</p>
    </div>
  );
}

function LinkTable({ view: { links, timeZone } }: { view: LinksView }) {
  const { words, formats } = useWords();
  const { links: text } = words.complaints;
  const columns: Column<LinkRow>[] = [
    {
      ...{ name: 'made', label: text.columns.made },
      cell: ({ madeAt }) => formats.dateTime(madeAt, timeZone),
    },
    { name: 'by', label: text.columns.by, cell: ({ madeBy }) => madeBy },
    {
      ...{ name: 'ends', label: text.columns.ends },
      cell: ({ endsAt, state }) => {
        const when = formats.dateTime(endsAt, timeZone);
        return state === 'open' ? when : `${text.states[state]}, ${when}`;
      },
    },
    {
      ...{ name: 'complaints', label: text.columns.complaints, isNumber: true },
      cell: ({ complaints }) => formats.count(complaints),
    },
    {
      ...{ name: 'end', label: words.ui.table.act },
      cell: ({ id, state }) =>
        state === 'open' && (
          <Confirm
            label={text.end}
            tone="quiet"
            question={text.end}
            confirm={text.end}
            fields={{ intent: 'end', id }}
          >
            {text.endText}
          </Confirm>
        ),
    },
  ];
  return (
    <Table
      caption={text.caption}
      columns={columns}
      rows={links}
      keyOf={({ id }) => id}
      empty={<p className="muted">{text.none}</p>}
    />
  );
}
