import { Link } from '@remix-run/react';
import { type ReactNode, useId } from 'react';

interface PageProps {
  title: string;
  /** Beside the title: the state of what the page is about. */
  badge?: ReactNode;
  subtitle?: ReactNode;
  /** Where this page lies, from the outermost. */
  trail?: readonly { href: string; label: string }[];
  /** The one main action, or what stands in its place. */
  action?: ReactNode;
  children?: ReactNode;
}

/** The head of a page and what follows it, inside Frame or PlainFrame. */
export function Page({ title, badge, subtitle, trail, action, children }: PageProps) {
  return (
    <>
      <header className="page-head">
        <div>
          {trail && (
            <p className="trail">
              {trail.map(({ href, label }) => (
                <span key={href}>
                  <Link to={href}>{label}</Link>
                  {' / '}
                </span>
              ))}
            </p>
          )}
          <h1>
            {title}
            {badge && <> {badge}</>}
          </h1>
          {subtitle && <p className="subtitle">{subtitle}</p>}
        </div>
        {action && <div className="buttons">{action}</div>}
      </header>
      {children}
    </>
  );
}

interface SectionProps {
  title: string;
  /** A word or a link at the right of the title. */
  aside?: ReactNode;
  /** To link to it. */
  id?: string;
  children: ReactNode;
}

export function Section({ title, aside, id, children }: SectionProps) {
  const titleId = useId();
  return (
    <section className="section" id={id} aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{title}</h2>
        {aside && <div>{aside}</div>}
      </header>
      {children}
    </section>
  );
}

/** A card: only for what is really separate from the rest. */
export function Panel({ children }: { children: ReactNode }) {
  return <div className="panel">{children}</div>;
}

interface BesideProps {
  /** What can be done, in a panel, and the facts in short; on a phone the panel comes first. */
  aside: ReactNode;
  children: ReactNode;
}

/** What is to be read, and beside it what is to be done about it. */
export function Beside({ aside, children }: BesideProps) {
  return (
    <div className="beside">
      <div className="stack">{children}</div>
      <div className="stack">{aside}</div>
    </div>
  );
}
