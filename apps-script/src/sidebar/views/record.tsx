import { useState } from 'preact/hooks';
import type { LedgerCheck } from '../../../../shared/contract/sidebar-views.ts';
import type { SealFault } from '../../../../shared/reminders/seal.ts';
import { client, type Failure } from '../client.ts';
import { Button, Notice, Refusal } from '../parts.tsx';
import { useShell } from '../shell.ts';
import { CellLink } from './cell-link.tsx';

/** Checks the seals of what was sent, and leads to the lines that do not fit. */
export function RecordCheck() {
  const texts = useShell().words.help.record;
  const [checked, setChecked] = useState<LedgerCheck | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const check = async () => {
    const reply = await client.checkLedger({});
    setFailure(reply.ok ? null : reply);
    setChecked(reply.ok ? reply.value : null);
  };
  return (
    <>
      <p>{texts.text}</p>
      <Button onClick={check}>{texts.check}</Button>
      <div role="status">{checked && <Found checked={checked} />}</div>
      {failure && <Refusal failure={failure} retry={check} />}
    </>
  );
}

function Found({ checked: { tab, lines, count, faults } }: { checked: LedgerCheck }) {
  const { words } = useShell();
  const texts = words.help.record;
  if (count === 0 && lines === 0) return <p class="muted">{texts.none}</p>;
  if (count === 0) return <Notice kind="good">{texts.whole(lines)}</Notice>;
  return (
    <>
      <Notice kind="warn">{texts.broken(count)}</Notice>
      <ul class="rows">
        {faults.map((fault) => (
          <Fault key={`${fault.kind} ${fault.row}`} fault={fault} tab={tab} />
        ))}
      </ul>
      {count > faults.length && (
        <p class="muted small">{words.reminders.andMore(count - faults.length)}</p>
      )}
    </>
  );
}

function Fault({ fault, tab }: { fault: SealFault; tab: number | null }) {
  const { words } = useShell();
  const { row } = fault;
  return (
    <li>
      <p>{sayingOf(fault, words.help.record)}</p>
      {row !== null && tab !== null && (
        <CellLink tab={tab} cell={`A${row}`} text={`${words.common.goToCell} A${row}`} />
      )}
    </li>
  );
}

function sayingOf(
  fault: SealFault,
  texts: ReturnType<typeof useShell>['words']['help']['record'],
): string {
  if (fault.kind !== 'missing') return texts[fault.kind];
  return fault.row === null ? texts.missingAtEnd(fault.count) : texts.missing(fault.count);
}
