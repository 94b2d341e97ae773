import type { ReactNode } from 'react';
import { Icon } from './icons.tsx';

/** warn: due soon; bad: overdue or blocked; good: as it should be; accent: under way. */
export type Tone = 'plain' | 'accent' | 'good' | 'warn' | 'bad';

/** A word with a colour and a shape, never a colour alone. */
export function Badge({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={`badge ${tone}`}>
      {(tone === 'good' || tone === 'warn' || tone === 'bad') && <Icon name={tone} />}
      <span>{children}</span>
    </span>
  );
}
