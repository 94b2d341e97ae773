import { Form } from '@remix-run/react';
import { Badge, type Tone } from '../ui/badge.tsx';
import { Button, Buttons } from '../ui/button.tsx';
import { Confirm } from '../ui/dialog.tsx';
import { Page, Section } from '../ui/page.tsx';
import { EmptyState, Note } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { MailRow } from './list-mail.server.ts';

const TONES: Readonly<Record<MailRow['state'], Tone>> = {
  waiting: 'plain',
  queued: 'plain',
  working: 'accent',
  done: 'good',
  failed: 'bad',
  unknown: 'warn',
  dropped: 'plain',
};

interface MailPageProps {
  stuck: MailRow[];
  recent: MailRow[];
  /** Of the practice or the agency. */
  timeZone: string;
  /** Somebody else was faster. */
  isSettled: boolean;
}

/** What is stuck first, with what can be done about it; then the latest. */
export function MailPage({ stuck, recent, timeZone, isSettled }: MailPageProps) {
  const { words, formats } = useWords();
  const text = words.mail;
  // no break within an instant: the hour would stand alone
  const when = (at: string) => formats.dateTime(at, timeZone).replaceAll(' ', '\u00a0');
  const columns = columnsOf(useWords(), when);
  const settle = { name: 'settle', label: text.columns.settle, cell: Settle };
  return (
    <Page title={text.title} subtitle={text.subtitle}>
      {isSettled && <Note>{text.stuck.settled}</Note>}
      {stuck.length > 0 && (
        <Section title={text.stuck.title}>
          <Table
            caption={text.stuck.text}
            columns={[...columns, settle]}
            rows={stuck}
            keyOf={({ id }) => id}
            empty={null}
          />
        </Section>
      )}
      <Section title={text.recent.title}>
        <Table
          caption={text.recent.caption}
          columns={columns}
          rows={recent}
          keyOf={({ id }) => id}
          empty={<EmptyState title={text.recent.empty}>{text.recent.emptyText}</EmptyState>}
        />
      </Section>
    </Page>
  );
}

function columnsOf(
  { words }: ReturnType<typeof useWords>,
  when: (at: string) => string,
): Column<MailRow>[] {
  const { columns, kinds, states } = words.mail;
  const names: Readonly<Record<string, string>> = kinds;
  return [
    { name: 'kind', label: columns.kind, cell: ({ kind }) => names[kind] ?? kind },
    {
      name: 'state',
      label: columns.state,
      cell: (row) => (
        <>
          <Badge tone={TONES[row.state]}>{states[row.state]}</Badge>
          <Why row={row} when={when} />
        </>
      ),
    },
    { name: 'at', label: columns.at, cell: ({ writtenAt }) => when(writtenAt) },
  ];
}

/** What hindered it, and what that means for who waits for the mail. */
function Why({ row, when }: { row: MailRow; when: (at: string) => string }) {
  const { words } = useWords();
  const { problems, problem, stuck, nextTry, attempts } = words.mail;
  if (row.problem === null) return null;
  const texts: Readonly<Record<string, string>> = problems;
  const follows = {
    failed: `${stuck.nothingSent} ${attempts(row.tries)}.`,
    unknown: stuck.perhapsSent,
    waiting: nextTry(when(row.dueAt)),
  }[row.state as 'failed' | 'unknown' | 'waiting'];
  return (
    <p className="small muted">
      {texts[row.problem] ?? problem} {follows}
    </p>
  );
}

function Settle({ id, state }: MailRow) {
  const { words } = useWords();
  const text = words.mail.stuck;
  const again = { id, how: 'again' };
  return (
    <Buttons>
      {state === 'unknown' ? (
        <Confirm
          label={text.again}
          question={text.againQuestion}
          confirm={text.again}
          fields={again}
        >
          {text.againText}
        </Confirm>
      ) : (
        <Form method="post">
          <input type="hidden" name="id" value={id} />
          <Button type="submit" name="how" value="again">
            {text.again}
          </Button>
        </Form>
      )}
      <Confirm
        label={text.leave}
        tone="quiet"
        question={text.leaveQuestion}
        confirm={text.leave}
        fields={{ id, how: 'leave' }}
      >
        {text.leaveText}
      </Confirm>
    </Buttons>
  );
}
