import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Calls `close` when a person clicks outside of the box; a click into a frame shows as a lost focus. */
export function useDismiss(open: boolean, box: RefObject<HTMLElement>, close: () => void): void {
  useEffect(() => {
    if (!open) return;
    const onPointer = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('pointerdown', onPointer);
    window.addEventListener('blur', close);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      window.removeEventListener('blur', close);
    };
  }, [open]);
}
