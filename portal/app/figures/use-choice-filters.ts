import { useWords } from '../ui/words.tsx';
import { monthIn, type RowChoices } from './rows-table.ts';

/** By what the rows of every figure can be narrowed; where there is one currency it goes without saying. */
export function useChoiceFilters({ agencies, currencies, placed }: RowChoices) {
  const { words, formats } = useWords();
  const { rows: text } = words.figures;
  const ofCurrency = {
    name: 'currency',
    label: text.currency,
    options: currencies.map((code) => ({ value: code, label: code })),
  };
  return [
    {
      name: 'agency',
      label: text.agency,
      options: agencies.map(({ slug, name }) => ({ value: slug, label: name })),
    },
    {
      name: 'placed',
      label: text.placedIn,
      options: placed.map((day) => ({ value: monthIn(day), label: formats.month(day) })),
    },
    ...(currencies.length > 1 ? [ofCurrency] : []),
  ];
}
