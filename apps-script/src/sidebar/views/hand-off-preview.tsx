import { useState } from 'preact/hooks';
import type { HandOffLine, PackageView } from '../../../../shared/contract/portal-views.ts';
import { formatDate } from '../../../../shared/messages/dates.ts';
import { placeText } from '../../../../shared/messages/places.ts';
import { formatMoney } from '../../../../shared/money.ts';
import { PACKAGE_FIELDS, type PackageField } from '../../../../shared/placement.ts';
import { Button, Frame } from '../parts.tsx';
import { useShell } from '../shell.ts';

/** Exactly what would leave the house, line by line. */
export function Packages({
  packages,
  lines,
  back,
  drop,
  goOn,
}: {
  packages: PackageView[];
  lines: HandOffLine[];
  back: () => void;
  drop: (ref: string) => void;
  goOn: () => void;
}) {
  const { words, language } = useShell();
  const texts = words.portal.handOff;
  const [chosen, setAt] = useState(0);
  const at = Math.min(chosen, packages.length - 1);
  const shown = packages[at];
  const open = lines.find(({ ref }) => ref === shown?.ref)?.open;
  return (
    <Frame
      id="package"
      title={texts.previewTitle(at + 1, packages.length)}
      back={{ label: texts.back, go: back }}
      actions={
        <>
          <Button kind="primary" onClick={goOn}>
            {texts.toAgency}
          </Button>
          {shown && <Button onClick={() => drop(shown.ref)}>{texts.drop}</Button>}
        </>
      }
    >
      {packages.length > 1 && (
        <div class="pair">
          {at > 0 ? (
            <Button kind="link" onClick={() => setAt(at - 1)}>
              {words.letter.previous}
            </Button>
          ) : (
            <span />
          )}
          {at < packages.length - 1 && (
            <Button kind="link" onClick={() => setAt(at + 1)}>
              {words.letter.next}
            </Button>
          )}
        </div>
      )}
      {shown && <Fields shown={shown} open={open && formatMoney(open, language)} />}
      <p class="muted small">{texts.previewWhy}</p>
    </Frame>
  );
}

function Fields({ shown, open }: { shown: PackageView; open: string | undefined }) {
  const { words, language } = useShell();
  const texts = words.portal.handOff;
  const said = useSaid();
  return (
    <dl class="letter">
      {PACKAGE_FIELDS.map((field) => (
        <div key={field}>
          <dt>{texts.fields[field]}</dt>
          <dd>{said(shown, field) ?? texts.notSaid}</dd>
        </div>
      ))}
      <div>
        <dt>{texts.livesIn}</dt>
        <dd>{shown.place ? placeText(shown.place, language) : texts.notSaid}</dd>
      </div>
      <div>
        <dt>{texts.open}</dt>
        <dd>{open}</dd>
      </div>
    </dl>
  );
}

/** A field in words: dates with the month's name, the language by its own. */
function useSaid() {
  const { words, language } = useShell();
  return ({ fields }: PackageView, field: PackageField): string | null => {
    if (field === 'language') return fields.language && words.languages[fields.language];
    if (field === 'serviceDate' || field === 'dueDate' || field === 'lastNoticeOn') {
      const day = fields[field];
      return day && formatDate(day, language);
    }
    return fields[field];
  };
}
