/**
 * Gives the grid the few roles that it leaves out, so that a screen reader meets one grid with
 * rows, column headers and row headers: the row that holds the column headers has none of its own.
 */
export function makeReadable(grid: HTMLElement): void {
  const mend = () => {
    if (grid.getAttribute('role') !== 'grid') grid.setAttribute('role', 'grid');
    for (const row of grid.querySelectorAll('.header-rgRow:not([role])')) {
      row.setAttribute('role', 'row');
    }
    for (const area of grid.querySelectorAll('.vertical-inner:not([tabindex])')) {
      area.setAttribute('tabindex', '-1');
      area.setAttribute('role', 'rowgroup');
    }
  };
  new MutationObserver(mend).observe(grid, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['role'],
  });
  mend();
}

/** The grid listens to the whole document: what is typed or pasted elsewhere is none of its business. */
export function keepToItself(grid: HTMLElement): void {
  const leave = (event: Event, cause: Event) => {
    const { target } = cause;
    if (target !== document.body && !grid.contains(target as Node)) event.preventDefault();
  };
  grid.addEventListener('beforekeydown', (event) => {
    leave(event, (event as CustomEvent<{ original: Event }>).detail.original);
  });
  for (const name of ['beforecopy', 'beforecut', 'beforepaste']) {
    grid.addEventListener(name, (event) => {
      // the browser has events of these names too
      if (event instanceof CustomEvent) leave(event, (event.detail as { event: Event }).event);
    });
  }
}
