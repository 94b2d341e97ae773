import { Link } from '@remix-run/react';
import {
  pageLinks,
  printTableState,
  type TableRules,
  type TableState,
  windowOf,
} from './table-state.ts';
import { useWords } from './words.tsx';

interface PagingProps {
  state: TableState;
  rules: TableRules;
  total: number;
}

/** Which rows are shown, and links to the others. */
export function Paging({ state, rules, total }: PagingProps) {
  const { words, formats } = useWords();
  const { page, pages, offset, limit } = windowOf(state.page, total, rules);
  const hrefOf = (at: number) => printTableState({ ...state, page: at }, rules);
  const until = Math.min(offset + limit, total);
  const counts = [offset + 1, until, total].map(formats.count) as [string, string, string];
  return (
    <div className="paging">
      <p className="num">{words.ui.table.range(...counts)}</p>
      {pages > 1 && (
        <nav aria-label={words.ui.table.paging}>
          <ul>
            {page > 1 && <Step href={hrefOf(page - 1)} label={words.ui.table.previous} />}
            {pageLinks(page, pages).map((at, index) => (
              <li key={at ?? `gap ${index}`}>
                {at === null ? (
                  <span className="gap">…</span>
                ) : (
                  <Link
                    to={hrefOf(at)}
                    preventScrollReset
                    aria-label={words.ui.table.page(formats.count(at))}
                    aria-current={at === page ? 'page' : undefined}
                  >
                    {formats.count(at)}
                  </Link>
                )}
              </li>
            ))}
            {page < pages && <Step href={hrefOf(page + 1)} label={words.ui.table.next} />}
          </ul>
        </nav>
      )}
    </div>
  );
}

function Step({ href, label }: { href: string; label: string }) {
  return (
    <li>
      <Link to={href} preventScrollReset>
        {label}
      </Link>
    </li>
  );
}
