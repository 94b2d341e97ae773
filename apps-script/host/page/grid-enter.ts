/**
 * Keeps an Enter that comes while a cell's editor is still opening, for whoever types fast: the grid
 * holds back letters until then, and would drop this key.
 */
export function keepEarlyEnter(grid: HTMLElement): { opening(): void; close(): void } {
  let waiting = 0; // frames that are left for the editor to open
  let entered = false;
  const onKey = (event: KeyboardEvent) => {
    if (waiting === 0 || event.key !== 'Enter') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    entered = true;
  };
  const look = () => {
    const input = grid.querySelector<HTMLInputElement>('revogr-edit input');
    const open = input !== null && document.activeElement === input;
    waiting = open ? 0 : waiting - 1;
    if (waiting > 0) window.requestAnimationFrame(look);
    else if (open && entered) {
      input.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true }),
      );
    }
  };
  document.addEventListener('keydown', onKey, true);
  return {
    opening() {
      if (waiting === 0) window.requestAnimationFrame(look);
      waiting = 60;
      entered = false;
    },
    close: () => document.removeEventListener('keydown', onKey, true),
  };
}
