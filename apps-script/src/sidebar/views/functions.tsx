import { CELL_FUNCTIONS, type CellFunction } from '../../../../shared/cells/help.ts';
import type { Overview } from '../../../../shared/contract/sidebar-views.ts';
import { columnLetter } from '../../../../shared/sheet/fields.ts';
import { useShell } from '../shell.ts';

/** Where the examples take the day from, on a tab of the person's own. */
const DAY_CELL = '$A$1';

/** What can be typed into a cell: the person's own tab as the example. */
export function Functions({ overview }: { overview: Overview }) {
  const texts = useShell().words.functions;
  const names = Object.keys(CELL_FUNCTIONS) as CellFunction[];
  return (
    <section>
      <h2>{texts.title}</h2>
      <p>{texts.about}</p>
      <p>{texts.day('=TODAY()', 'A1')}</p>
      <dl class="formulas">
        {names.map((name) => (
          <div key={name}>
            <dt>{texts.what[name]}</dt>
            <dd>
              <code>
                ={name}(<wbr />
                {argumentsOf(name, overview)}
              </code>
            </dd>
          </div>
        ))}
      </dl>
      <p>{texts.limits}</p>
    </section>
  );
}

/** All that stands behind the opening bracket. */
function argumentsOf(name: CellFunction, { setup, separator }: Overview): string {
  const tab = setup ? `'${setup.tab.name.replace(/'/g, "''")}'!` : '';
  const last = columnLetter(Math.max(3, ...(setup?.columns ?? []).map(({ index }) => index)));
  const due = setup?.columns.find(({ field }) => field === 'dueDate')?.letter ?? 'C';
  const rows = { from: (setup?.headerRow ?? 1) + 1, to: setup?.tab.rows ?? 100 };
  const range = name === 'AMIABLE_BUCKET' ? `${due}${rows.from}:${due}${rows.to}` : `A:${last}`;
  return `${tab}${range}${separator} ${DAY_CELL})`;
}
