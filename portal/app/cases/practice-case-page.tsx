import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { shortReference } from '../../../shared/contract/reference.ts';
import { placeText } from '../../../shared/messages/places.ts';
import { formatMoney } from '../../../shared/money.ts';
import { caseNumber, placementNumber } from '../../../shared/placement.ts';
import { AgainstMandate } from '../clocks/against-mandate.tsx';
import { CaseClock } from '../clocks/case-clock.tsx';
import { CaseComplaints } from '../complaints/case-complaints.tsx';
import { UncoveredCase } from '../coverage/case-coverage.tsx';
import { agencyPath, casesPath, placementPath, receivablePath } from '../paths.ts';
import { Copy } from '../ui/copy.tsx';
import { Figures } from '../ui/lists.tsx';
import { MailAddress } from '../ui/mail-address.tsx';
import { Beside, Page, Panel, Section } from '../ui/page.tsx';
import { Note } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import { FeePayments } from './fee-payments.tsx';
import { PracticeActs } from './practice-acts.tsx';
import type { PracticeCase } from './practice-case.server.ts';
import { PaymentQuestion } from './practice-question.tsx';
import { StatusBadge } from './status-badge.tsx';
import { CaseTimeline } from './timeline.tsx';

/** One case, as its practice sees it: what happened, and what the practice may do about it. */
export function PracticeCasePage({ one }: { one: PracticeCase }) {
  const { words, formats } = useWords();
  const { practiceCases: text, cases } = words;
  const { slug, number, agency, currency, timeZone } = one;
  const day = formats.date(one.placedOn);
  return (
    <Page
      title={one.person?.name ?? cases.erased}
      badge={<StatusBadge status={one.status} />}
      subtitle={text.one.subtitle(caseNumber(number), agency.name, day)}
      trail={[{ href: casesPath({ kind: 'practice', slug }), label: text.title }]}
    >
      <Beside
        aside={
          <>
            {one.questions.map((question) => (
              <PaymentQuestion key={question.id} one={one} question={question} />
            ))}
            <Panel>
              {one.open.length > 0 && <h2>{text.one.acts.title}</h2>}
              <p>{text.one.now[one.status]}</p>
              <PracticeActs one={one} key={one.seq} />
            </Panel>
            <Facts one={one} />
          </>
        }
      >
        <CaseClock clock={one.clock} />
        <UncoveredCase one={one} />
        <AgainstMandate history={one.history} />
        {one.conflicts.map((conflict) => (
          <Note key={conflict}>
            <strong>{text.one.conflict}</strong>
            <br />
            {text.one.conflicts[conflict]}
          </Note>
        ))}
        <Section title={cases.history}>
          <CaseTimeline history={one.history} currency={currency} timeZone={timeZone} />
        </Section>
        {one.payments.length > 0 && (
          <Section title={text.one.payments.title}>
            <FeePayments one={one} />
          </Section>
        )}
        <CaseComplaints one={one} />
      </Beside>
    </Page>
  );
}

function Facts({ one }: { one: PracticeCase }) {
  const { words, formats, language } = useWords();
  const { one: text } = words.practiceCases;
  const { slug, currency, placed, collected, fee, balance, suit } = one;
  const allowed = suit.isAllowed ? text.suitAllowed : text.suitForbidden;
  const practice = { kind: 'practice', slug } as const;
  const money = (minor: number) => formatMoney({ minor, currency }, language);
  return (
    <>
      <Section title={text.money}>
        <Figures
          items={[
            { label: text.placed, value: money(placed) },
            { label: text.collected, value: money(collected) },
            { label: text.fee, value: money(fee) },
            { label: text.netBack, value: money(collected - fee) },
            { label: text.balance, value: <strong>{money(balance)}</strong> },
            ...(suit.legalSince
              ? [{ label: text.legalSince, value: formats.date(suit.legalSince) }]
              : []),
            ...(suit.needsYes && !suit.legalSince ? [{ label: text.suit, value: allowed }] : []),
            {
              label: text.placement,
              value: (
                <Link to={placementPath(practice, one.placement)}>
                  {placementNumber(one.placement)}
                </Link>
              ),
            },
            {
              label: words.practiceCases.columns.agency,
              value: <Link to={agencyPath(practice, one.agency.slug)}>{one.agency.name}</Link>,
            },
            {
              label: words.coverage.ofCase.place,
              value: one.place ? placeText(one.place, language) : words.coverage.ofCase.unknown,
            },
          ]}
        />
      </Section>
      <Section title={text.inSheet}>
        <Copy text={shortReference(one.ref)} />
        {one.sheetUrl && (
          <p>
            <a href={one.sheetUrl} target="_blank" rel="noreferrer">
              {text.openSheet}
            </a>
            . {text.findRow}
          </p>
        )}
        <p>
          <Link to={receivablePath(practice, one.ref)}>{text.receivable}</Link>
        </p>
      </Section>
      {one.person && <PersonFacts person={one.person} />}
    </>
  );
}

function PersonFacts({ person }: { person: NonNullable<PracticeCase['person']> }) {
  const { words, formats } = useWords();
  const { one: text } = words.practiceCases;
  const { email, language, account, invoice, serviceDate, dueDate, lastNoticeOn } = person;
  const said: [label: string, value: ReactNode][] = [
    [text.name, person.name],
    [text.account, account],
    [text.invoice, invoice],
    [text.serviceDate, serviceDate && formats.date(serviceDate)],
    [text.dueDate, dueDate && formats.date(dueDate)],
    [text.lastNoticeOn, lastNoticeOn && formats.date(lastNoticeOn)],
    [text.email, email && <MailAddress address={email} />],
    [text.language, language && formats.language(language)],
  ];
  return (
    <Section title={text.person}>
      <Figures items={said.map(([label, value]) => ({ label, value: value ?? text.notSaid }))} />
    </Section>
  );
}
