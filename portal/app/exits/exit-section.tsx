import { Link } from '@remix-run/react';
import type { AgencyView } from '../agencies/read-agency.server.ts';
import { exitPath } from '../paths.ts';
import { useWords } from '../ui/words.tsx';

/** The way to the end of the work with an agency, where there is work to end. */
export function ExitSection({ view }: { view: AgencyView }) {
  const { section: text } = useWords().words.exits;
  const { practice, agency, decided, isEnding, mayDecide } = view;
  const href = exitPath(practice, agency.slug);
  if (isEnding) {
    return (
      <p>
        <strong>{text.begun}</strong> <Link to={href}>{text.see}</Link>
      </p>
    );
  }
  if (!mayDecide || decided?.standing !== 'suspended') return null;
  return (
    <p>
      <Link to={href}>{text.begin}</Link>
    </p>
  );
}
