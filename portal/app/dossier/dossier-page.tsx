import { agencyTrail } from '../agencies/agency-trail.ts';
import { StandingBadge } from '../agencies/standing-badge.tsx';
import { useScripted } from '../ui/browser.ts';
import { Button } from '../ui/button.tsx';
import { Figures } from '../ui/lists.tsx';
import { Page, Part } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import { DOSSIER_PARTS } from './parts.ts';
import type { Dossier } from './read-dossier.server.ts';

/** All that the practice knows of an agency: to be read here, and to be handed on as paper. */
export function DossierPage({ dossier }: { dossier: Dossier }) {
  const { words } = useWords();
  const { dossier: text } = words;
  const { practice, agency } = dossier;
  return (
    <Page
      title={text.of(agency.name)}
      trail={agencyTrail(practice, agency, words)}
      action={<Print />}
    >
      <p className="on-screen muted">{text.how}</p>
      <article className="dossier">
        <Cover dossier={dossier} />
        <Contents />
        {DOSSIER_PARTS.map(({ key, Shown }, at) => (
          <Part key={key} id={key} title={titleOf(at, text.parts[key])}>
            <Shown dossier={dossier} />
          </Part>
        ))}
      </article>
    </Page>
  );
}

function titleOf(at: number, title: string): string {
  return `${at + 1}. ${title}`;
}

/** Before scripts run the browser's own menu prints. */
function Print() {
  const { dossier: text } = useWords().words;
  return useScripted() && <Button onClick={() => window.print()}>{text.print}</Button>;
}

function Cover({ dossier }: { dossier: Dossier }) {
  const { words, formats } = useWords();
  const { cover: text } = words.dossier;
  const { practice, agency, exit, state, printedBy } = dossier;
  const at = text.at(formats.dateTime(state.at, state.timeZone), state.timeZone);
  return (
    <div className="cover">
      <Figures
        items={[
          { label: text.practice, value: practice.name },
          { label: text.agency, value: agency.name },
          { label: text.standing, value: <StandingBadge standing={exit.standing} /> },
          { label: text.state, value: at },
          { label: text.printedBy, value: printedBy },
        ]}
      />
      <p>{text.purpose(practice.name, agency.name)}</p>
      <p className="small muted">{text.zone(state.timeZone)}</p>
    </div>
  );
}

function Contents() {
  const { contents, parts } = useWords().words.dossier;
  return (
    <nav className="contents" aria-labelledby="contents">
      <h2 id="contents">{contents}</h2>
      <ol>
        {DOSSIER_PARTS.map(({ key }, at) => (
          <li key={key}>
            <a href={`#${key}`}>{titleOf(at, parts[key])}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
