import { useEffect, useState } from 'preact/hooks';

/** The currencies that a view can be asked for: the choice stays while its answer is awaited. */
export function useCurrencies(view: { currencies: string[] } | null): string[] {
  const [known, setKnown] = useState<string[]>([]);
  useEffect(() => {
    if (view) setKnown(view.currencies);
  }, [view]);
  return known;
}
