/** A key handler that does what stands under a key; every other key goes on its way. */
export function onKeys(acts: Record<string, () => void>): (event: KeyboardEvent) => void {
  return (event) => {
    const act = acts[event.key];
    if (!act) return;
    if (event.key !== 'Tab') event.preventDefault(); // Tab still moves on
    event.stopPropagation();
    act();
  };
}
