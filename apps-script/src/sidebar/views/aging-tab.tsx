import { useState } from 'preact/hooks';
import { bucketNames } from '../../../../shared/aging-buckets.ts';
import type { CivilDate } from '../../../../shared/calendar.ts';
import type { AgingCell, AgingRestored } from '../../../../shared/contract/aging.ts';
import { client, type Failure } from '../client.ts';
import { Button, Refusal } from '../parts.tsx';
import { type Shell, useShell } from '../shell.ts';
import { RowsBehind } from './aging-rows.tsx';

/** The way from the cell that is chosen in our tab to the rows behind it. */
export function ChosenCell() {
  const { words } = useShell();
  const [cell, setCell] = useState<AgingCell | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const look = async () => {
    setCell(null);
    const reply = await client.agingCell({});
    setFailure(reply.ok ? null : reply);
    if (reply.ok) setCell(reply.value);
  };

  return (
    <section>
      <Button kind="quiet" onClick={look}>
        {words.agingTab.chosen}
      </Button>
      {failure && <Refusal failure={failure} />}
      {cell && (
        <RowsBehind
          open={{ label: labelOf(cell, words), part: cell.part }}
          asked={{ plan: cell.plan }}
          currency={cell.currency}
          shown={cell.shown}
          {...(cell.guarantor && { guarantor: cell.guarantor.key })}
          close={() => setCell(null)}
        />
      )}
    </section>
  );
}

function labelOf({ part, plan, guarantor }: AgingCell, words: Shell['words']): string {
  const { undated, credits, ages } = words.aging;
  const { patients: total, insurer, agency, allOpen: all } = words.agingTab;
  const label =
    typeof part === 'number'
      ? (bucketNames(plan.edges, ages)[part] ?? '')
      : { undated, credits, total, insurer, agency, all }[part];
  return guarantor ? words.agingTab.ofSomebody(guarantor.name, label) : label;
}

interface BeforeProps {
  day: CivilDate;
  restored: (now: AgingRestored) => void;
}

/** The way back to the report that stood in our tab before. */
export function ReportBefore({ day, restored }: BeforeProps) {
  const { words } = useShell();
  const [failure, setFailure] = useState<Failure | null>(null);
  const back = async () => {
    const reply = await client.restoreAging({});
    setFailure(reply.ok ? null : reply);
    if (reply.ok) restored(reply.value);
  };
  return (
    <section>
      {failure && <Refusal failure={failure} />}
      <Button kind="quiet" onClick={back}>
        {words.agingTab.putBack(day)}
      </Button>
      <p class="muted small">{words.agingTab.putBackWhy}</p>
    </section>
  );
}
