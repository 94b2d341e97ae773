import type { CitedRule } from '../../../../shared/messages/law/cited.ts';
import { useShell } from '../shell.ts';

/** What rules say, and where they stand. */
export function Cited({ rules }: { rules: readonly CitedRule[] }) {
  const texts = useShell().words.questions;
  return (
    <>
      {rules.map(({ id, place, may, citation, toCheck }) => (
        <div key={id} class="cited small">
          <p>{may}</p>
          <p class="muted">{texts.where(place, citation)}</p>
          {toCheck !== null && (
            <p>
              <span class="tag warn">! {toCheck}</span>
            </p>
          )}
        </div>
      ))}
    </>
  );
}
