import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { daysBetween } from '../../../shared/calendar.ts';
import { updatesOpen } from '../../../shared/case-updates.ts';
import { AT_AGENCY } from '../../../shared/cases.ts';
import { placeText } from '../../../shared/messages/places.ts';
import { formatMoney } from '../../../shared/money.ts';
import { caseNumber, placementNumber } from '../../../shared/placement.ts';
import { CaseClock } from '../clocks/case-clock.tsx';
import { casePath, casesPath, placementPath } from '../paths.ts';
import { Figures } from '../ui/lists.tsx';
import { MailAddress } from '../ui/mail-address.tsx';
import { Beside, Page, Panel, Section } from '../ui/page.tsx';
import { Note } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import { DeskPayments } from './desk-payments.tsx';
import { PaymentsTable } from './payments-table.tsx';
import { personName } from './person-name.ts';
import type { AgencyCase } from './read-agency-case.server.ts';
import { StatusBadge } from './status-badge.tsx';
import { CaseTimeline } from './timeline.tsx';
import { UpdateForm } from './update-form.tsx';

/** One case, as its agency works on it: what happened, and what there is to tell. */
export function AgencyCasePage({ one }: { one: AgencyCase }) {
  const { words } = useWords();
  const { cases, caseWork: text } = words;
  const workplace = { kind: 'agency', slug: one.slug } as const;
  const number = caseNumber(one.number);
  const isOver = updatesOpen(one).length === 0;
  return (
    <Page
      title={personName(words, { name: one.person?.name ?? null, status: one.status })}
      badge={<StatusBadge status={one.status} />}
      subtitle={text.subtitle(one.practice, number)}
      trail={[{ href: casesPath(workplace), label: text.title }]}
    >
      <Beside
        aside={
          <>
            {isOver ? (
              <Note>{text.over}</Note>
            ) : (
              <Panel>
                <h2>{text.update}</h2>
                <UpdateForm one={one} key={one.seq} />
                <p className="muted">{text.seenBy}</p>
              </Panel>
            )}
            <Facts one={one} />
          </>
        }
      >
        <CaseClock clock={one.clock} />
        <Warnings one={one} />
        <Section title={cases.history}>
          <CaseTimeline history={one.history} currency={one.currency} timeZone={one.timeZone} />
        </Section>
        {one.payments.length > 0 && (
          <Section title={text.payments.title}>
            <PaymentsTable one={one} />
          </Section>
        )}
        <DeskPayments one={one} />
      </Beside>
    </Page>
  );
}

/** What cannot all be true, and what the practice was asked about. */
function Warnings({ one }: { one: AgencyCase }) {
  const { words, language } = useWords();
  const { cases, caseWork: text } = words;
  const money = (minor: number) => formatMoney({ minor, currency: one.currency }, language);
  const warnings: ReactNode[] = [
    ...one.conflicts.map((conflict) => cases.conflicts[conflict]),
    ...one.asked.map((amount) => text.asked(money(amount))),
  ];
  return warnings.map((warning, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: they have nothing else to be told apart by
    <Note key={at}>{warning}</Note>
  ));
}

function Facts({ one }: { one: AgencyCase }) {
  const { words, formats, language } = useWords();
  const { caseWork: text } = words;
  const workplace = { kind: 'agency', slug: one.slug } as const;
  const money = (minor: number) => formatMoney({ minor, currency: one.currency }, language);
  const received = one.payments.reduce((sum, { amount }) => sum + amount, 0);
  const fees = one.payments.reduce((sum, { fee }) => sum + fee, 0);
  const deskFee = one.deskPayments.reduce((sum, { fee }) => sum + fee, 0);
  const { promiseOn, placement, suit } = one;
  const since = one.dueDate ?? one.placedOn;
  const items = [
    { label: text.facts.balance, value: <strong>{money(one.balance)}</strong> },
    { label: text.facts.placed, value: money(one.placedAmount) },
    ...(one.charged > 0 ? [{ label: text.facts.charged, value: money(one.charged) }] : []),
    { label: text.facts.received, value: money(received) },
    ...(one.desk > 0 ? [{ label: text.facts.desk, value: money(one.desk) }] : []),
    ...(deskFee > 0 ? [{ label: text.facts.deskFee, value: money(deskFee) }] : []),
    {
      label: text.facts.fee(formats.rate(one.feeRate)),
      value: money(fees),
    },
    { label: text.facts.placedOn, value: formats.date(one.placedOn) },
    { label: text.facts.age, value: text.days(Math.max(0, daysBetween(since, one.today))) },
    ...(promiseOn ? [{ label: text.facts.promise, value: formats.date(promiseOn) }] : []),
    ...(suit.legalSince
      ? [{ label: text.facts.legalSince, value: formats.date(suit.legalSince) }]
      : []),
    ...(suit.isAllowed && !suit.legalSince
      ? [{ label: text.facts.suitAllowed, value: text.facts.suitAllowedText }]
      : []),
    {
      label: text.facts.placement,
      value: (
        <Link to={placementPath(workplace, placement.id)}>{placementNumber(placement.number)}</Link>
      ),
    },
  ];
  return (
    <>
      <Section title={text.facts.title}>
        <Figures items={items} />
      </Section>
      <Section title={text.person.title}>
        <PersonFacts one={one} />
      </Section>
      <Others one={one} />
    </>
  );
}

function PersonFacts({ one: { person, status, place } }: { one: AgencyCase }) {
  const { words, formats, language: reader } = useWords();
  const { person: text } = words.caseWork;
  if (!person) {
    const why = AT_AGENCY.includes(status) ? words.cases.erased : text.notShown;
    return <p className="muted">{why}</p>;
  }
  const { email, language, account, invoice, serviceDate, lastNoticeOn } = person;
  const all = [
    { label: text.email, value: email && <MailAddress address={email} /> },
    { label: text.place, value: place && placeText(place, reader) },
    { label: text.language, value: language && formats.language(language) },
    { label: text.account, value: account },
    { label: text.invoice, value: invoice },
    { label: text.service, value: serviceDate && formats.date(serviceDate) },
    { label: text.lastNotice, value: lastNoticeOn && formats.date(lastNoticeOn) },
  ];
  return <Figures items={all.filter(({ value }) => value !== null)} />;
}

/** Who has another open case too should not be called twice. */
function Others({ one }: { one: AgencyCase }) {
  const { words, language } = useWords();
  if (one.others.length === 0) return null;
  return (
    <Section title={words.caseWork.others}>
      <Figures
        items={one.others.map(({ id, number, status, balance, currency }) => ({
          label: caseNumber(number),
          value: (
            <Link to={casePath({ kind: 'agency', slug: one.slug }, id)}>
              {words.cases.statuses[status]}, {formatMoney({ minor: balance, currency }, language)}
            </Link>
          ),
        }))}
      />
    </Section>
  );
}
