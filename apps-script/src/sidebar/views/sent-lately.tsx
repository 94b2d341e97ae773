import { useState } from 'preact/hooks';
import type { RemindersView, SentRow } from '../../../../shared/contract/sidebar-views.ts';
import { RETURNS_BY, type ReturnReason } from '../../../../shared/reminders/ledger.ts';
import { client, type Failure } from '../client.ts';
import { Button, Field, Refusal } from '../parts.tsx';
import { useLevelName, useShell } from '../shell.ts';

const ROWS_SHOWN = 10;

/** Without case and accents, as people type a name they look for. */
function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();
}

interface Props {
  view: RemindersView;
  show: (view: RemindersView) => void;
}

/** What went of late, by name: a person may say that it came back. */
export function SentLately({ view: { lately }, show }: Props) {
  const { words } = useShell();
  const texts = words.channels.lately;
  const [sought, setSought] = useState('');
  if (lately.length === 0) return null;
  const found = lately.filter(({ name }) => bare(name).includes(bare(sought)));
  return (
    <details class="reason">
      <summary>{texts.title(lately.length)}</summary>
      {lately.length > ROWS_SHOWN && (
        <Field label={texts.find}>
          {(attributes) => (
            <input
              {...attributes}
              type="search"
              value={sought}
              onInput={(event) => setSought(event.currentTarget.value)}
            />
          )}
        </Field>
      )}
      {found.length === 0 && <p class="muted">{texts.none}</p>}
      <ul class="rows">
        {found.slice(0, ROWS_SHOWN).map((row) => (
          <Sent key={row.id} row={row} show={show} />
        ))}
      </ul>
      {found.length > ROWS_SHOWN && (
        <p class="muted">{words.reminders.andMore(found.length - ROWS_SHOWN)}</p>
      )}
    </details>
  );
}

function Sent({ row, show }: { row: SentRow; show: Props['show'] }) {
  const { words } = useShell();
  const texts = words.channels.lately;
  const levelName = useLevelName();
  const [isOpen, setOpen] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const mark = async (reason: ReturnReason) => {
    const reply = await client.cameBack({ id: row.id, reason });
    setFailure(reply.ok ? null : reply);
    if (reply.ok) show(reply.value);
  };
  const about = (text: string) => words.common.about(text, row.name);
  return (
    <li>
      <p>
        <strong>{row.name}</strong>
      </p>
      <p class="muted small">
        {texts.went(`${levelName(row)}, ${words.channels.names[row.channel]}`, row.day)}
      </p>
      {failure && <Refusal failure={failure} />}
      {isOpen ? (
        <>
          <p class="small">{texts.after}</p>
          {RETURNS_BY[row.channel].map((reason) => (
            <Button key={reason} onClick={() => mark(reason)} label={about(texts.why[reason])}>
              {texts.why[reason]}
            </Button>
          ))}
        </>
      ) : (
        <Button kind="link" onClick={() => setOpen(true)} label={about(texts.cameBack)}>
          {texts.cameBack}
        </Button>
      )}
    </li>
  );
}
