import { type Fee, feeOfPayment, type PaymentFacts } from '../../../shared/mandate/fee.ts';
import type { MandateTerms } from '../../../shared/mandate/terms.ts';
import { formatMoney, minorDigits, toMinor } from '../../../shared/money.ts';
import { Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import { FeeLines } from './fee-lines.tsx';

/** Major units; in currencies without a smaller unit prices have more digits. */
const SAMPLE = { placed: 250, paid: 100, age: 120 };
const WITHOUT_CENTS = 100;

/** What the draft makes of a payment, line by line, so that a slip in the table is seen before it is signed. */
export function FeeExample({ terms }: { terms: MandateTerms | null }) {
  const { words, language } = useWords();
  const { example: text } = words.mandates;
  if (!terms) {
    return (
      <Section title={text.title}>
        <p className="muted">{text.none}</p>
      </Section>
    );
  }
  const { currency, fee: feeTerms } = terms;
  const money = (minor: number) => formatMoney({ minor, currency }, language);
  const factor = minorDigits(currency) === 0 ? WITHOUT_CENTS : 1;
  const placed = toMinor(SAMPLE.placed * factor, currency);
  const paid = toMinor(SAMPLE.paid * factor, currency);
  const feeFor = (paidTo: PaymentFacts['paidTo']): Fee => {
    const facts = { placedAmount: placed, age: SAMPLE.age, isLegal: false, paidTo, feesBefore: 0 };
    return feeOfPayment(feeTerms, facts, paid);
  };
  const [collected, desk] = [feeFor('agency'), feeFor('practice')];
  return (
    <div className="follows">
      <Section title={text.title}>
        <p>{text.paid(money(paid), money(placed), SAMPLE.age, money(collected.fee))}</p>
        <FeeLines lines={collected.lines} currency={currency} />
        {feeTerms.directRate !== null && (
          <>
            <p>{text.desk(money(paid), money(desk.fee))}</p>
            <FeeLines lines={desk.lines} currency={currency} />
          </>
        )}
        <p className="small muted">{text.saved}</p>
      </Section>
    </div>
  );
}
