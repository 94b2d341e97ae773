import { useState } from 'preact/hooks';
import type { AgencyChoice } from '../../../../shared/contract/portal.ts';
import type { HandOffLine } from '../../../../shared/contract/portal-views.ts';
import { formatMoney } from '../../../../shared/money.ts';
import { unmetConditions } from '../../../../shared/placement.ts';
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
  choose: (agency: AgencyChoice) => void;
}) {
  const { words } = useShell();
  const texts = words.portal.handOff;
  const { loaded, load } = useAnswer('agencies', {});
  const [id, setId] = useState<string | null>(null);
  const agencies = loaded.state === 'ready' ? loaded.value.agencies : [];
  const able = agencies.filter(({ isApproved }) => isApproved);
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

/** Lines that the gate lets through to this agency, by the portal's own rule. */
function fitting(lines: readonly HandOffLine[], agency: AgencyChoice): number {
  return lines.filter(({ facts }) => unmetConditions(facts, agency).length === 0).length;
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
  const { words, language } = useShell();
  const texts = words.portal.handOff;
  const { name, isApproved, minimum, currency, feeRate } = agency;
  const options = { style: 'percent', maximumFractionDigits: 2 } as const;
  const percent = new Intl.NumberFormat(language, options).format(feeRate / 10_000);
  return (
    <li>
      <label class="choice">
        <input
          type="radio"
          name="agency"
          checked={chosen}
          disabled={!isApproved}
          onChange={choose}
        />
        <span class="wide">
          <strong>{name}</strong>
          {isApproved ? (
            <>
              <span class="muted small line">
                {texts.minimum(formatMoney({ minor: minimum, currency }, language))},{' '}
                {texts.fee(percent)}
              </span>
              <span class="small line">{texts.fits(fitting(lines, agency), lines.length)}</span>
            </>
          ) : (
            <span class="muted small line">{texts.notApproved}</span>
          )}
        </span>
      </label>
    </li>
  );
}
