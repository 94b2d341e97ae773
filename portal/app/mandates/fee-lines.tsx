import type { FeeLine } from '../../../shared/mandate/fee.ts';
import { Figures } from '../ui/lists.tsx';
import { useWords } from '../ui/words.tsx';

interface FeeLinesProps {
  lines: readonly FeeLine[];
  currency: string;
}

/** How a fee came about, line by line; where there are several, their sum stands below. */
export function FeeLines({ lines, currency }: FeeLinesProps) {
  const { words, formats } = useWords();
  const { steps, atRate, afterRecall, fee } = words.mandates.fee;
  const amount = (minor: number) => formats.amount({ minor, currency });
  const labelOf = ({ step, rate, late }: FeeLine) => {
    if (step === 'after-recall') return afterRecall(late?.days ?? 0, late?.most ?? 0);
    return rate === null ? steps[step] : atRate(steps[step], formats.rate(rate));
  };
  const items = lines.map((line) => ({ label: labelOf(line), value: amount(line.amount) }));
  const sum = lines.reduce((total, line) => total + line.amount, 0);
  const total = { label: fee, value: <strong>{amount(sum)}</strong> };
  return (
    <div className="fee-lines">
      <Figures items={lines.length > 1 ? [...items, total] : items} />
    </div>
  );
}

interface FeeOfPaymentProps extends FeeLinesProps {
  fee: number;
}

/** The fee of a payment, which opens its lines. */
export function FeeOfPayment({ fee, lines, currency }: FeeOfPaymentProps) {
  const { words, formats } = useWords();
  const amount = formats.amount({ minor: fee, currency });
  if (lines.length === 0) return amount;
  return (
    <details className="fee-of">
      <summary>
        {amount}
        <span className="unseen"> {words.mandates.fee.how}</span>
      </summary>
      <FeeLines lines={lines} currency={currency} />
    </details>
  );
}
