import type { ReactNode } from 'react';
import { useWords } from './words.tsx';

interface EmptyStateProps {
  title: string;
  /** What to do next: a button, or a link. */
  action?: ReactNode;
  /** Why there is nothing, and how that changes. */
  children: ReactNode;
}

export function EmptyState({ title, action, children }: EmptyStateProps) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p>{children}</p>
      {action && <div className="buttons">{action}</div>}
    </div>
  );
}

interface ErrorStateProps {
  title: string;
  children: ReactNode;
  /** The number under which the log knows it. */
  requestId?: string | undefined;
  action?: ReactNode;
}

/** Something in a page that cannot be shown. */
export function ErrorState({ title, children, requestId, action }: ErrorStateProps) {
  const { words } = useWords();
  return (
    <div className="failed">
      <h2>{title}</h2>
      <p>{children}</p>
      {requestId && <p className="small muted">{words.ui.requestNumber(requestId)}</p>}
      {action && <div className="buttons">{action}</div>}
    </div>
  );
}

/** The place of what is on its way. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const { words } = useWords();
  return (
    <div className="loading" aria-busy="true" role="status">
      <span className="unseen">{words.ui.loading}</span>
      {Array.from({ length: lines }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <span key={at} style={{ width: `${100 - ((at * 23) % 45)}%` }} />
      ))}
    </div>
  );
}

interface ProgressProps {
  label: string;
  done: number;
  total: number;
}

/** Anything that takes more than a second, with counts. */
export function Progress({ label, done, total }: ProgressProps) {
  const { words, formats } = useWords();
  return (
    <div className="progress">
      <div>
        <span>{label}</span>
        <span className="of">{words.ui.progress(formats.count(done), formats.count(total))}</span>
      </div>
      <progress value={done} max={total} aria-label={label} />
    </div>
  );
}

/** A sentence that stands beside the figures and says what they mean. */
export function Note({ children }: { children: ReactNode }) {
  return <div className="note">{children}</div>;
}
