import type { ReactNode } from 'react';
import type { Money } from '../../../shared/money.ts';
import { useWords } from './words.tsx';

/** How a page writes amounts whose currencies are known only with them. */
export interface AmountWriter {
  /** A column's head, with the currency where all amounts have the same. */
  label(text: string): string;
  /** Amounts of one thing, one a currency, never added up. */
  cell(amounts: readonly Money[]): ReactNode;
}

/** @param currencies of all amounts that stand together */
export function useAmounts(currencies: readonly string[]): AmountWriter {
  const { formats } = useWords();
  const [only, ...others] = new Set(currencies);
  const isOne = only !== undefined && others.length === 0;
  return {
    label: (text) => (isOne ? `${text}, ${only}` : text),
    cell: (amounts) =>
      amounts.length === 0
        ? '–'
        : amounts.map(({ minor, currency }) => (
            <div key={currency}>
              {formats.amount({ minor, currency })}
              {!isOne && ` ${currency}`}
            </div>
          )),
  };
}
