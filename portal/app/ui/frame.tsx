import { Link, useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { closes, opens, popover, useFocusOnArrival, useHiddenOnArrival } from './browser.ts';
import { Button } from './button.tsx';
import { Icon } from './icons.tsx';
import { useWords } from './words.tsx';

export interface NavItem {
  href: string;
  label: string;
  /** How much waits there. */
  count?: number;
}

interface FrameProps {
  /** Where the product's name leads. */
  home: string;
  nav: readonly NavItem[];
  /** Whose pages these are, and who looks at them. */
  foot?: ReactNode;
  /** Other workplaces of the person, and pages that belong to the person alone. */
  links?: readonly NavItem[];
  /** The form with the button that signs out. */
  signOut?: ReactNode;
  /** A line above everything. */
  notice?: ReactNode;
  children: ReactNode;
}

const MENU = 'menu';

/** What stands around every page of a signed-in person: the menu at the left, behind a button on a phone. */
export function Frame({ home, nav, foot, links = [], signOut, notice, children }: FrameProps) {
  const { words } = useWords();
  const main = useFocusOnArrival<HTMLElement>();
  const menu = useHiddenOnArrival<HTMLDivElement>();
  return (
    <div className="frame">
      <SkipLink />
      {notice && <aside className="frame-notice">{notice}</aside>}
      <nav className="frame-nav" aria-label={words.frame.mainMenu}>
        <Link to={home} className="brand">
          {words.frame.product}
        </Link>
        <Button {...opens(MENU)}>{words.frame.menu}</Button>
        <div id={MENU} className="frame-menu" ref={menu} {...popover()}>
          <button type="button" className="icon-button" {...closes(MENU)}>
            <span className="unseen">{words.ui.dialog.close}</span>
            <Icon name="close" />
          </button>
          <NavList items={nav} />
          <div className="frame-foot">
            {foot && <p>{foot}</p>}
            <NavList items={links} />
            {signOut}
          </div>
        </div>
      </nav>
      <main id="content" className="frame-main" tabIndex={-1} ref={main}>
        {children}
      </main>
    </div>
  );
}

interface PlainFrameProps {
  /** The form or links that choose the language. */
  language?: ReactNode;
  foot?: ReactNode;
  notice?: ReactNode;
  children: ReactNode;
}

/** For pages of people who are not signed in: one narrow column. */
export function PlainFrame({ language, foot, notice, children }: PlainFrameProps) {
  const { words } = useWords();
  const main = useFocusOnArrival<HTMLElement>();
  return (
    <div className="narrow">
      <SkipLink />
      {notice && <aside className="frame-notice">{notice}</aside>}
      <header className="narrow-head">
        <Link to="/" className="brand">
          {words.frame.product}
        </Link>
        {language}
      </header>
      <main id="content" className="narrow-main" tabIndex={-1} ref={main}>
        {children}
      </main>
      {foot && <footer className="narrow-foot">{foot}</footer>}
    </div>
  );
}

function SkipLink() {
  const { words } = useWords();
  return (
    <a className="skip" href="#content">
      {words.frame.skip}
    </a>
  );
}

function NavList({ items }: { items: readonly NavItem[] }) {
  const { formats } = useWords();
  const { pathname } = useLocation();
  if (items.length === 0) return null;
  const current = currentOf(items, pathname);
  return (
    <ul>
      {items.map(({ href, label, count }) => (
        <li key={href}>
          <Link to={href} aria-current={href === current ? 'page' : undefined}>
            {label}
            {count !== undefined && <span className="count">{formats.count(count)}</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The item that a page lies under; one that others lie under themselves (home) only as the page itself. */
function currentOf(items: readonly NavItem[], pathname: string): string | undefined {
  const isAbove = (href: string, path: string) => path.startsWith(`${href.replace(/\/$/, '')}/`);
  return items.find(
    ({ href }) =>
      href === pathname ||
      (isAbove(href, pathname) && !items.some((other) => isAbove(href, other.href))),
  )?.href;
}
