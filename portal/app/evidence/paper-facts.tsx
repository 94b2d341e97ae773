import type { CivilDate } from '../../../shared/calendar.ts';
import { daysBetween } from '../../../shared/calendar.ts';
import { placeText } from '../../../shared/messages/places.ts';
import type { Place } from '../../../shared/places.ts';
import { warningOf } from '../../../shared/vetting/coverage.ts';
import { Badge } from '../ui/badge.tsx';
import { Figures } from '../ui/lists.tsx';
import { useWords } from '../ui/words.tsx';
import type { PaperFile } from './seen-items.server.ts';

interface Facts {
  issuer: string;
  number: string;
  scope: string;
  place: Place | null;
  from: CivilDate | null;
  until: CivilDate | null;
  addedBy: string;
  addedOn: CivilDate;
  file: PaperFile | null;
}

/** All that is known of a paper. @param hrefOf where a file is downloaded, by its id */
export function PaperFacts(props: {
  paper: Facts;
  today: CivilDate;
  hrefOf: (file: string) => string;
}) {
  const { paper, today, hrefOf } = props;
  const { words, formats } = useWords();
  const { facts: text } = words.papers;
  const { issuer, number, scope, from, file } = paper;
  const added = text.addedBy(paper.addedBy, formats.date(paper.addedOn));
  return (
    <Figures
      items={[
        { label: text.issuer, value: issuer },
        ...(number ? [{ label: text.number, value: number }] : []),
        ...(scope ? [{ label: text.scope, value: <span className="letter">{scope}</span> }] : []),
        { label: text.place, value: <PlaceOf place={paper.place} /> },
        ...(from ? [{ label: text.from, value: formats.date(from) }] : []),
        { label: text.until, value: <Until until={paper.until} today={today} /> },
        { label: text.added, value: added },
        { label: text.file, value: file ? <FileLink file={file} hrefOf={hrefOf} /> : text.noFile },
      ]}
    />
  );
}

/** A file to download, and by what it can be told from any other. */
export function FileLink({ file, hrefOf }: { file: PaperFile; hrefOf: (id: string) => string }) {
  const { words, formats } = useWords();
  const { facts: text } = words.papers;
  return (
    <>
      <a href={hrefOf(file.id)} download>
        {file.name}
      </a>{' '}
      <span className="small muted">
        {text.size(formats.count(Math.max(1, Math.round(file.size / 1024))))}
      </span>
      <span className="small muted hash under">{text.hash(file.hash)}</span>
    </>
  );
}

export function PlaceOf({ place }: { place: Place | null }) {
  const { words, language } = useWords();
  return <>{place === null ? words.papers.everywhere : placeText(place, language)}</>;
}

/** The last day of a paper, and how near it is once it has to be thought of. */
export function Until({ until, today }: { until: CivilDate | null; today: CivilDate }) {
  const { words, formats } = useWords();
  const { noEnd, left, lastDay, lapsed } = words.papers;
  if (until === null) return <span className="muted">{noEnd}</span>;
  const days = daysBetween(today, until);
  const warning = warningOf(until, today);
  const soon = days === 0 ? lastDay : left(days);
  return (
    <>
      {formats.date(until)} {warning === 0 && <Badge tone="bad">{lapsed}</Badge>}
      {warning !== null && warning > 0 && (
        <Badge tone={warning <= 30 ? 'warn' : 'plain'}>{soon}</Badge>
      )}
    </>
  );
}
