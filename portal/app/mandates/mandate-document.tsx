import type { ReactNode } from 'react';
import type { FeeTerms } from '../../../shared/mandate/fee.ts';
import { CLOCKS, type MandateTerms, TEXT_CLAUSES } from '../../../shared/mandate/terms.ts';
import { type MandateWords, mandateWords } from '../../../shared/messages/mandate/index.ts';
import { formatMoney, type Language } from '../../../shared/money.ts';
import { type Formats, formatsOf } from '../ui/formats.ts';
import { Table } from '../ui/table.tsx';
import { FeeTable } from './fee-table.tsx';
import type { MandateVersion, Signature } from './mandate-versions.server.ts';
import { placeNames } from './place-names.ts';

export interface Parties {
  practice: { name: string; language: Language };
  agency: { name: string };
}

interface DocumentProps {
  version: MandateVersion;
  parties: Parties;
  language: Language;
}

/** A mandate to be read, and on paper in the practice's language, whoever prints it. */
export function MandateDocument(props: DocumentProps) {
  const { practice } = props.parties;
  if (practice.language === props.language) return <Written {...props} />;
  return (
    <>
      <div className="on-screen">
        <Written {...props} />
      </div>
      <div className="on-paper">
        <Written {...props} language={practice.language} />
      </div>
    </>
  );
}

function Written({ version, parties, language }: DocumentProps) {
  const words = mandateWords(language);
  const formats = formatsOf(language);
  const { terms } = version;
  return (
    <article className="mandate" lang={language}>
      <header>
        <h2>{words.title}</h2>
        <p>{words.between(parties.practice.name, parties.agency.name)}</p>
        <p className="muted">{words.version(version.version)}</p>
      </header>
      {terms.jurisdictions.length > 0 && <p>{words.places(placeNames(terms, language))}</p>}
      <Rules terms={terms} language={language} />
      {TEXT_CLAUSES.map((clause) => {
        const text = terms.clauses[clause];
        return (
          text && (
            <Part key={clause} title={words.clauses[clause]}>
              <p className="letter">{text}</p>
            </Part>
          )
        );
      })}
      <Part title={words.signatures.title}>
        <Signatures {...{ version, parties, words, formats }} />
      </Part>
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** What the product executes. */
function Rules({ terms, language }: { terms: MandateTerms; language: Language }) {
  const words = mandateWords(language);
  const { clocks, ending, remittance } = words;
  const { recall, termination, data } = terms;
  return (
    <>
      <Part title={words.fee.title}>
        <Fees terms={terms} language={language} />
      </Part>
      <Part title={remittance.title}>
        <p>{remittance.text[terms.remittance.way](terms.remittance.days)}</p>
      </Part>
      <Part title={clocks.title}>
        <p>{clocks.text}</p>
        <Table
          caption={clocks.title}
          isHeaded
          isCompact
          columns={[
            { name: 'duty', label: clocks.duty, cell: (clock) => clocks.names[clock] },
            {
              ...{ name: 'days', label: clocks.days, isNumber: true },
              cell: (clock) => terms.clocks[clock] || '–',
            },
          ]}
          rows={CLOCKS}
          keyOf={(clock) => clock}
          empty={null}
        />
      </Part>
      <Part title={words.methods.title}>
        <Methods terms={terms} words={words} />
      </Part>
      <Part title={ending.title}>
        <p>{ending.trailing(recall.trailingDays)}</p>
        <p>{ending.notice(termination.noticeDays)}</p>
        <p>{ending.data(data.returnDays, data.destroyDays)}</p>
        <p>{ending.review(formatsOf(language).date(terms.reviewOn))}</p>
      </Part>
    </>
  );
}

function Fees({ terms, language }: { terms: MandateTerms; language: Language }) {
  const { fee: text } = mandateWords(language);
  const { fee, currency } = terms;
  const { rate } = formatsOf(language);
  const money = (minor: number) => formatMoney({ minor, currency }, language);
  const by = dependsOn(fee);
  const only = fee.rates[0]?.[0] ?? 0;
  const more = [
    fee.minimum > 0 && text.minimum(money(fee.minimum)),
    fee.paymentCap !== null && text.paymentCap(money(fee.paymentCap)),
    fee.caseCap !== null && text.caseCap(money(fee.caseCap)),
    fee.legalRate !== null && text.legal(rate(fee.legalRate)),
    text.direct(fee.directRate === null ? null : rate(fee.directRate)),
    text.minimumBalance(money(terms.minimumBalance)),
  ].filter((sentence) => sentence !== false);
  return (
    <>
      <p>{by ? text.by[by](currency) : text.one(rate(only), currency)}</p>
      {by && <FeeTable terms={terms} language={language} />}
      {more.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}

/** Null: one rate for everything. */
function dependsOn({ ages, amounts }: FeeTerms) {
  if (amounts.length > 1) return ages.length > 1 ? 'both' : 'amount';
  return ages.length > 1 ? 'age' : null;
}

function Methods({ terms, words }: { terms: MandateTerms; words: MandateWords }) {
  const { methods: text } = words;
  const { channels, prohibited } = terms;
  const named = channels.map((channel) => text.channels[channel]).join(', ');
  return (
    <>
      <p>{channels.length === 0 ? text.none : text.allowed(named)}</p>
      {prohibited.length > 0 && (
        <>
          <p>{text.prohibited}</p>
          <ul>
            {prohibited.map((act) => (
              <li key={act}>{text.acts[act]}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface SignaturesProps {
  version: MandateVersion;
  parties: Parties;
  words: MandateWords;
  formats: Formats;
}

/** Who signed; on paper, lines to sign on for whoever has not. */
function Signatures({ version, parties, words, formats }: SignaturesProps) {
  const { signatures: text } = words;
  const sides: readonly (readonly [string, Signature | null])[] = [
    [text.practice(parties.practice.name), version.practiceSigned],
    [text.agency(parties.agency.name), version.agencySigned],
  ];
  return (
    <div className="signatures">
      {sides.map(([side, signed]) => (
        <div key={side}>
          <p>
            <strong>{side}</strong>
          </p>
          {signed?.by ? (
            <p>{text.signed(signed.by, formats.date(signed.on))}</p>
          ) : (
            <>
              <p className="on-screen muted">{text.notYet}</p>
              <div className="on-paper">
                {[text.name, text.place, text.signature].map((label) => (
                  <p key={label} className="to-fill">
                    {label}
                  </p>
                ))}
              </div>
            </>
          )}
        </div>
      ))}
    </div>
  );
}
