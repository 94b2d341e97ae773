import { useState } from 'preact/hooks';
import type {
  HandOffLine,
  PackageView,
  PlaceOutcome,
} from '../../../../shared/contract/portal-views.ts';
import { UNCERTAIN_REFUSALS } from '../../../../shared/contract/sidebar.ts';
import { gapList } from '../../../../shared/messages/evidence-gaps.ts';
import { placeText } from '../../../../shared/messages/places.ts';
import { formatMoney, sumMinor } from '../../../../shared/money.ts';
import { goingTo } from '../../../../shared/placement.ts';
import { client, type Failure } from '../client.ts';
import { Button, Frame, Notice, Refusal } from '../parts.tsx';
import { useShell } from '../shell.ts';
import type { AbleAgency } from './hand-off-agency.tsx';
import { LineItem } from './line-item.tsx';

interface Confirming {
  packages: PackageView[];
  lines: HandOffLine[];
  agency: AbleAgency;
  back: () => void;
  done: (outcome: PlaceOutcome) => void;
}

/** After these nobody here knows whether the agency has the lines. */
const MAY_HAVE_ARRIVED: readonly Failure['code'][] = [
  ...UNCERTAIN_REFUSALS,
  ...(['unreachable', 'failed', 'hand-off-open'] as const),
];

/** The last look before lines leave the house: how many, how much, to whom. */
export function ConfirmPlacement({ packages, lines, agency, back, done }: Confirming) {
  const { words, go } = useShell();
  const texts = words.portal.handOff;
  const [failure, setFailure] = useState<Failure | null>(null);
  const [placing, setPlacing] = useState(false);
  const going = goingTo(lines, agency);
  const place = async () => {
    const refs = new Set(going.map(({ ref }) => ref));
    const chosen = packages.filter(({ ref }) => refs.has(ref));
    setPlacing(true);
    setFailure(null);
    const reply = await client.place({
      agency: { id: agency.id, name: agency.name },
      approved: chosen.map(({ ref, stamp }) => ({ ref, stamp })),
    });
    setPlacing(false);
    if (reply.ok) done(reply.value);
    else setFailure(reply);
  };
  return (
    <Frame
      id="placement"
      title={texts.confirmTitle(going.length)}
      back={{ label: words.common.back, go: back }}
      status={placing ? { text: texts.placing, busy: true } : null}
      actions={
        failure && MAY_HAVE_ARRIVED.includes(failure.code) ? (
          // the portal is asked before anything is tried again
          <Button onClick={() => go('portal')}>{words.portal.home.unknownDo}</Button>
        ) : (
          <Button kind="primary" onClick={place}>
            {texts.place(going.length)}
          </Button>
        )
      }
    >
      {failure && <Refusal failure={failure} />}
      <Going lines={going} agency={agency} />
    </Frame>
  );
}

/** What goes, and to whom. */
function Going({ lines, agency }: Pick<Confirming, 'lines' | 'agency'>) {
  const { words, language } = useShell();
  const texts = words.portal.handOff;
  const total = {
    minor: sumMinor(lines.map(({ open }) => open.minor)),
    currency: agency.mandate.currency,
  };
  return (
    <>
      <p>
        <strong>{texts.confirmTo(agency.name, formatMoney(total, language))}</strong>
      </p>
      <Notice kind="warn">{texts.confirmWhy}</Notice>
      <ul class="rows compact">
        {lines.map(({ ref, name, open }) => (
          <li class="pair" key={ref}>
            <span>{name}</span>
            <span class="num">{formatMoney(open, language)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What became of the hand-off, line by line. */
export function Placed({ outcome, again }: { outcome: PlaceOutcome; again: () => void }) {
  const { words, language, go } = useShell();
  const texts = words.portal.handOff;
  const { number, placed, refused } = outcome;
  return (
    <Frame
      id="placed"
      title={number ? texts.doneTitle(number) : texts.doneNone}
      back={{ label: words.common.home, go: () => go('home') }}
      actions={
        <>
          {placed.length > 0 && (
            <Button kind="primary" onClick={() => go('cases')}>
              {texts.toCases}
            </Button>
          )}
          <Button kind="quiet" onClick={again}>
            {texts.back}
          </Button>
        </>
      }
    >
      {placed.length > 0 && (
        <section>
          <p class="good">✓ {texts.done(placed.length)}</p>
          <ul class="rows compact">
            {placed.map(({ line, number: one }) => (
              <li class="pair" key={line.ref}>
                <span>{line.name}</span>
                <span class="muted num">{one}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {refused.length > 0 && (
        <section>
          <h2>{texts.refused(refused.length)}</h2>
          <ul class="rows">
            {refused.map(({ line, unmet, lacks }) => (
              <LineItem key={line.ref} line={line}>
                {unmet.map((reason) => (
                  <p class="small" key={reason}>
                    ! {words.portal.unmet[reason]}
                  </p>
                ))}
                {lacks && (
                  <p class="small">
                    {placeText(lacks.place, language)}: {gapList(lacks.gaps, language)}
                  </p>
                )}
              </LineItem>
            ))}
          </ul>
        </section>
      )}
    </Frame>
  );
}
