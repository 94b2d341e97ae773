import { Link } from '@remix-run/react';
import { createContext, type ReactNode, useContext, useId } from 'react';

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

/** What the title of a section is: within the part of a document one level lower, and no landmark. */
const Heading = createContext<'h2' | 'h3'>('h2');

export function Section({ title, aside, id, children }: SectionProps) {
  const titleId = useId();
  const Title = useContext(Heading);
  return (
    <section className="section" id={id} aria-labelledby={Title === 'h2' ? titleId : undefined}>
      <header>
        <Title id={titleId}>{title}</Title>
        {aside && <div>{aside}</div>}
      </header>
      {children}
    </section>
  );
}

interface PartProps {
  title: string;
  /** To link to it. */
  id: string;
  children: ReactNode;
}

/** A part of a long document: what stands in it are its sections. */
export function Part({ title, id, children }: PartProps) {
  return (
    <section className="document-part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <Heading.Provider value="h3">{children}</Heading.Provider>
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
