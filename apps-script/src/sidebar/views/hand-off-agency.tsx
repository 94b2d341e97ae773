import { useState } from 'preact/hooks';
import type { AgencyChoice } from '../../../../shared/contract/portal.ts';
import type { HandOffLine } from '../../../../shared/contract/portal-views.ts';
import { placeText } from '../../../../shared/messages/places.ts';
import type { Messages } from '../../../../shared/messages/sidebar/index.ts';
import { formatMoney } from '../../../../shared/money.ts';
import { goingTo } from '../../../../shared/placement.ts';
import type { TrialRoom } from '../../../../shared/vetting/trial.ts';
import { useAnswer } from '../answer.ts';
import { Button, Frame, Refusal } from '../parts.tsx';
import { useShell } from '../shell.ts';

/** The practice's agencies with their terms, and how many of the chosen lines fit them. */
export function Agencies({
  lines,
  back,
  choose,
}: {
  lines: HandOffLine[];
  back: () => void;
  choose: (agency: AbleAgency) => void;
}) {
  const { words } = useShell();
  const texts = words.portal.handOff;
  const { loaded, load } = useAnswer('agencies', {});
  const [id, setId] = useState<string | null>(null);
  const agencies = loaded.state === 'ready' ? loaded.value.agencies : [];
  const able = agencies.filter(isAble);
  const chosen = able.find((one) => one.id === id);
  const fits = chosen ? fitting(lines, chosen) : 0;
  return (
    <Frame
      id="agencies"
      title={texts.agencyTitle}
      back={{ label: words.common.back, go: back }}
      status={loaded.state === 'loading' ? { text: words.common.working, busy: true } : null}
      actions={
        <Button
          kind="primary"
          disabled={!chosen || fits === 0}
          onClick={() => chosen && choose(chosen)}
        >
          {texts.toConfirm}
        </Button>
      }
    >
      {loaded.state === 'refused' && <Refusal failure={loaded.failure} retry={load} />}
      {loaded.state === 'ready' && able.length === 0 && <p>{texts.noAgency}</p>}
      <ul class="rows">
        {agencies.map((agency) => (
          <Agency
            key={agency.id}
            {...{ agency, lines }}
            chosen={agency.id === id}
            choose={() => setId(agency.id)}
          />
        ))}
      </ul>
    </Frame>
  );
}

/** An agency to which accounts may go. */
export type AbleAgency = AgencyChoice & { mandate: NonNullable<AgencyChoice['mandate']> };

function isAble(agency: AgencyChoice): agency is AbleAgency {
  return agency.isApproved && !agency.hasSevereComplaint && agency.mandate !== null;
}

/** What keeps accounts from going there. */
function whyNot(
  { isApproved, hasSevereComplaint }: AgencyChoice,
  texts: Messages['portal']['handOff'],
): string {
  if (!isApproved) return texts.notApproved;
  return hasSevereComplaint ? texts.complained : texts.noMandate;
}

/** Lines that the gate lets through to this agency, by the portal's own rule. */
function fitting(lines: readonly HandOffLine[], agency: AgencyChoice): number {
  return goingTo(lines, agency).length;
}

function Agency({
  agency,
  lines,
  chosen,
  choose,
}: {
  agency: AgencyChoice;
  lines: HandOffLine[];
  chosen: boolean;
  choose: () => void;
}) {
  const { words } = useShell();
  const texts = words.portal.handOff;
  const { name } = agency;
  return (
    <li>
      <label class="choice">
        <input
          type="radio"
          name="agency"
          checked={chosen}
          disabled={!isAble(agency)}
          onChange={choose}
        />
        <span class="wide">
          <strong>{name}</strong>
          {isAble(agency) ? (
            <>
              <Terms mandate={agency.mandate} />
              {agency.trial && <Trial room={agency.trial} />}
              <span class="small line">{texts.fits(fitting(lines, agency), lines.length)}</span>
              <Uncovered {...{ lines, agency }} />
            </>
          ) : (
            <span class="muted small line">{whyNot(agency, texts)}</span>
          )}
        </span>
      </label>
    </li>
  );
}

/** The places of the chosen lines for which it lacks a paper: what can be done is done in the portal. */
function Uncovered({ lines, agency }: { lines: readonly HandOffLine[]; agency: AgencyChoice }) {
  const { words, language } = useShell();
  const places = new Set(lines.flatMap(({ facts: { place } }) => place ?? []));
  const open = [...places].filter((place) => !agency.covers.includes(place));
  if (open.length === 0) return null;
  const names = open.map((place) => placeText(place, language)).join(', ');
  return <span class="small line">! {words.portal.handOff.noProof(names)}</span>;
}

function Terms({ mandate }: Pick<AbleAgency, 'mandate'>) {
  const { words, language } = useShell();
  const texts = words.portal.handOff;
  const { minimum, currency, feeFrom, feeTo } = mandate;
  const rates = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 });
  const [from, to] = [feeFrom / 10_000, feeTo / 10_000];
  // a range of one rate would read as an approximate one
  const percent = from === to ? rates.format(from) : rates.formatRange(from, to);
  return (
    <span class="muted small line">
      {texts.minimum(formatMoney({ minor: minimum, currency }, language))}, {texts.fee(percent)}
    </span>
  );
}

/** What an agency may still be given while it is on trial. */
function Trial({ room: { cases, amount: minor, currency } }: { room: TrialRoom }) {
  const { words, language } = useShell();
  const left = formatMoney({ minor, currency }, language);
  return <span class="small line">{words.portal.handOff.trial(cases, left)}</span>;
}
