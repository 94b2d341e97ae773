import type { ColumnChange } from '../../../../shared/contract/setup.ts';
import type { SetupView } from '../../../../shared/contract/sidebar-views.ts';
import type { Field } from '../../../../shared/sheet/fields.ts';
import { Button, Notice } from '../parts.tsx';
import { useShell } from '../shell.ts';

/** Which columns the changed fields are to have. */
export type Repair = readonly (readonly [Field, number])[];

interface ChangeProps {
  view: SetupView;
  change: ColumnChange;
  repair: (repair: Repair) => void | Promise<void>;
}

/** What became of one column that a person had confirmed, and the one press that settles it. */
export function Changed({ view, change, repair }: ChangeProps) {
  const { words } = useShell();
  const samplesAt = (index: number | undefined) =>
    view.columns.find((column) => column.index === index)?.samples ?? [];
  const { field, here, there, asked } = change;
  const keeps = asked && here !== null && here.header !== '';
  return (
    <Notice kind="warn">
      <p>{words.columns.changed(change)}</p>
      {asked && here?.header === '' && <p>{words.columns.needsHeader}</p>}
      {keeps && <p>{words.columns.isStill(words.fields[field])}</p>}
      {asked &&
        [here, there].map(
          (place) =>
            samplesAt(place?.index).length > 0 && (
              <p class="muted small" key={place?.index}>
                {words.common.about(place?.letter ?? '', samplesAt(place?.index).join(' · '))}
              </p>
            ),
        )}
      {keeps && (
        <Button onClick={() => repair([[field, here.index]])}>
          {words.columns.keep(here.letter)}
        </Button>
      )}
      {asked && there && (
        <Button onClick={() => repair([[field, there.index]])}>
          {keeps ? words.columns.take(there.letter) : words.columns.takeOther(there.letter)}
        </Button>
      )}
    </Notice>
  );
}

/** Where many changed at once, as when another export was pasted in: one press for all of them. */
export function ChangedTogether({
  changes,
  repair,
}: Pick<ChangeProps, 'repair'> & {
  changes: readonly ColumnChange[];
}) {
  const { words } = useShell();
  const asked = changes.filter((change) => change.asked);
  if (asked.length < 2) return null;
  const kept = asked.flatMap(
    ({ field, here }): Repair => (here?.header ? [[field, here.index]] : []),
  );
  const taken = asked.flatMap(({ field, there }): Repair => (there ? [[field, there.index]] : []));
  return (
    <>
      {taken.length === asked.length && (
        <Button onClick={() => repair(taken)}>{words.columns.takeAll(asked.length)}</Button>
      )}
      {kept.length === asked.length && (
        <Button onClick={() => repair(kept)}>{words.columns.keepAll(asked.length)}</Button>
      )}
    </>
  );
}

/** On the first view: what changed and is certain, so that nobody meets it unawares. */
export function ToldChanges({ setup }: { setup: SetupView }) {
  const { words, go } = useShell();
  const told = setup.changes.filter(({ asked }) => !asked);
  if (told.length === 0) return null;
  return (
    <Notice kind="warn">
      {told.map((change) => (
        <p key={change.field}>{words.columns.changed(change)}</p>
      ))}
      <Button kind="link" onClick={() => go('setup')}>
        {words.columns.homeToldDo}
      </Button>
    </Notice>
  );
}
