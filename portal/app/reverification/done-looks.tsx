import { REVERIFICATION_POINTS } from '../../../shared/vetting/reverification.ts';
import { decidePath } from '../paths.ts';
import { Badge } from '../ui/badge.tsx';
import { ButtonLink, Buttons } from '../ui/button.tsx';
import { Panel } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import type { DoneLook, ReverifyView } from './read-reverify.server.ts';

/** Every look again, the latest first: what was a concern stands in full. */
export function DoneLooks({ view }: { view: ReverifyView }) {
  const { history: text } = useWords().words.reverification;
  const { done } = view;
  if (done.length === 0) return <p className="muted">{text.none}</p>;
  return done.map((look, at) => (
    <Panel key={look.seq}>
      <OneLook look={look} />
      {at === 0 && view.mayDecide && view.look && <Decide view={view} look={look} />}
    </Panel>
  ));
}

/** What one look found. */
export function OneLook({ look: { by, on, points, note, nextOn } }: { look: DoneLook }) {
  const { words, formats } = useWords();
  const { history: text, points: names } = words.reverification;
  const concerns = concernsOf(points);
  const inOrder = REVERIFICATION_POINTS.length - concerns.length;
  return (
    <>
      <h3>
        {text.by(by, formats.date(on))}{' '}
        <Badge tone={concerns.length > 0 ? 'warn' : 'good'}>
          {concerns.length > 0 ? text.concerns(concerns.length) : text.clean}
        </Badge>
      </h3>
      {concerns.map((point) => (
        <p key={point} className="letter">
          <strong>{names[point]}</strong>
          {'\n'}
          {points[point].note}
        </p>
      ))}
      {concerns.length > 0 && inOrder > 0 && <p>{text.inOrder(inOrder)}</p>}
      {note !== '' && <p className="letter">{note}</p>}
      <p className="small muted">{text.next(formats.date(nextOn))}</p>
    </>
  );
}

function concernsOf(points: DoneLook['points']) {
  return REVERIFICATION_POINTS.filter((point) => points[point].answer === 'concern');
}

/** Nothing follows of a concern by itself: the way to where it is decided. */
function Decide({ view: { practice, agency }, look }: { view: ReverifyView; look: DoneLook }) {
  const { history: text } = useWords().words.reverification;
  if (concernsOf(look.points).length === 0) return null;
  return (
    <>
      <p>{text.decideText}</p>
      <Buttons>
        <ButtonLink to={decidePath(practice, agency.slug)}>{text.decide}</ButtonLink>
      </Buttons>
    </>
  );
}
