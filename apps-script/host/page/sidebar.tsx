import { useEffect } from 'preact/hooks';
import { useMessages } from './messages/index.ts';

/** What Google allows the frame of an add-on's page: no way out to the top. */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

interface Props {
  title: string;
  /** Changes when the sidebar is opened anew. */
  version: number;
  onClose(): void;
  onFocusGrid(): void;
}

/** The add-on's sidebar, 300 px wide as in Sheets. */
export function Sidebar({ title, version, onClose, onFocusGrid }: Props) {
  const words = useMessages();
  useEffect(() => {
    const onMessage = (event: MessageEvent) => {
      if (event.origin === window.location.origin && event.data === 'focus-grid') onFocusGrid();
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  });
  return (
    <aside class="sidebar" aria-label={title} data-region tabIndex={-1}>
      <header>
        <h2>{title}</h2>
        <button type="button" class="icon" aria-label={words.closeSidebar(title)} onClick={onClose}>
          ✕
        </button>
      </header>
      <iframe key={version} src={`/sidebar?v=${version}`} title={title} sandbox={SANDBOX} />
    </aside>
  );
}
