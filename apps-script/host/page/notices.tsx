import { useMessages } from './messages/index.ts';
import type { Notice } from './state.ts';

interface Props {
  notices: Notice[];
  dismiss(id: number): void;
}

/** Toasts of the add-on and problems, in a corner; a screen reader hears them. */
export function Notices({ notices, dismiss }: Props) {
  const words = useMessages();
  return (
    <div class="notices" aria-live="polite" role="status">
      {notices.map((notice) => (
        <div class={`notice ${notice.kind}`} key={notice.id}>
          <div>
            {notice.title && <strong>{notice.title}</strong>}
            <p>{notice.text}</p>
          </div>
          <button
            type="button"
            class="icon"
            aria-label={words.close}
            onClick={() => dismiss(notice.id)}
          >
            ✕
          </button>
        </div>
      ))}
    </div>
  );
}
