import { useLocation } from '@remix-run/react';
import { type ReactNode, useState } from 'react';
import { useScripted } from './browser.ts';
import { Icon } from './icons.tsx';
import { useWords } from './words.tsx';

interface ToastProps {
  tone?: 'good' | 'warn';
  children: ReactNode;
}

/** Says that something was done. It stays until the next page, or until it is closed. */
export function Toast({ tone = 'good', children }: ToastProps) {
  const { words } = useWords();
  const isScripted = useScripted();
  const { key } = useLocation();
  const [closedAt, setClosedAt] = useState('');
  const isOpen = closedAt !== key;
  return (
    <div role="status">
      {isOpen && (
        <div className={`toast ${tone}`}>
          <Icon name={tone} />
          <p>{children}</p>
          {isScripted && (
            <button type="button" className="icon-button" onClick={() => setClosedAt(key)}>
              <span className="unseen">{words.ui.dialog.close}</span>
              <Icon name="close" />
            </button>
          )}
        </div>
      )}
    </div>
  );
}
