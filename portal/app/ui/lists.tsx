import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Icon } from './icons.tsx';
import { useWords } from './words.tsx';

interface FiguresProps {
  items: readonly { label: string; value: ReactNode }[];
}

/** Facts and figures of one thing. */
export function Figures({ items }: FiguresProps) {
  return (
    <dl className="figures-list">
      {items.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export interface TimelineEvent {
  key: string;
  text: ReactNode;
  /** In words; `at` is the same for machines. */
  when: string;
  at: string;
  /** Who, and how. */
  by?: ReactNode;
  tone?: 'warn' | 'bad';
}

/** What happened, the latest first. */
export function Timeline({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <ol className="timeline">
      {events.map(({ key, text, when, at, by, tone }) => (
        <li key={key} className={tone}>
          <div>{text}</div>
          <div className="when">
            <time dateTime={at}>{when}</time>
            {by && <> · {by}</>}
          </div>
        </li>
      ))}
    </ol>
  );
}

interface StepperProps {
  steps: readonly { label: string; href?: string }[];
  /** Which one the person is at, from 0. */
  current: number;
}

/** How far one is in something of several pages. */
export function Stepper({ steps, current }: StepperProps) {
  const { words } = useWords();
  return (
    <ol className="stepper">
      {steps.map(({ label, href }, at) => (
        <li
          key={label}
          className={at < current ? 'done' : undefined}
          aria-current={at === current ? 'step' : undefined}
        >
          <span className="mark">{at < current ? <Icon name="good" /> : at + 1}</span>
          {href !== undefined && at < current ? <Link to={href}>{label}</Link> : label}
          {at < current && <span className="unseen">({words.ui.stepDone})</span>}
        </li>
      ))}
    </ol>
  );
}
