import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type PortalMessages, portalMessages } from '../../../shared/messages/portal/index.ts';
import type { Language } from '../../../shared/money.ts';
import { newPage, reportPageError } from '../browser.ts';

/** What a person waits for is there by then, or it is missing: long, for a machine that is busy otherwise. */
const PATIENCE = 30_000;
/**
 * A page that is refused is one line in the console; a file that is missing is a fault. What the framework
 * says of an answer that was given up, because somebody had gone elsewhere while it came, is none.
 */
const NO_FAULT =
  /^Failed to load resource: .* 4\d\d \((?!.*\/assets\/)|^AbortError: (BodyStreamBuffer was|signal is) aborted/;

export interface VisitOptions {
  /** Token of a session that has begun elsewhere. */
  session?: string;
  /** False: a browser that runs none. */
  hasScripts?: boolean;
}

/** Somebody at the portal. */
export interface Visit {
  page: Page;
  language: Language;
  words: PortalMessages;
  /** Whether the window is one for such a person. */
  is(language: Language, options: VisitOptions): boolean;
  /** Goes to a path of the portal, or to an address; resolves to the answer's status. */
  open(path: string): Promise<number>;
  /** Waits for the page of this heading. */
  title(text: string): Promise<void>;
  /** Waits for a text in the page. */
  sees(text: string): Promise<void>;
  press(button: string): Promise<void>;
  follow(link: string): Promise<void>;
  fill(label: string, text: string): Promise<void>;
  /** Takes one of a few choices. */
  choose(label: string): Promise<void>;
  /** The names in the menu. */
  menu(): Promise<string[]>;
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-ES', fr: 'fr-FR' };
const DESK = { width: 1280, height: 800 };

/** Opens a window for people of a language. */
export async function openVisit(
  browser: Browser,
  url: string,
  language: Language,
  { hasScripts = true }: VisitOptions,
): Promise<Visit> {
  const page = await newPage(browser, {
    ...DESK,
    locale: LOCALES[language],
    hasScripts,
    expectedErrors: NO_FAULT,
  });
  page.setDefaultTimeout(PATIENCE);
  page.on('console', (message) => {
    if (message.type() === 'warning') reportPageError(message.text());
  });
  return {
    ...visitOf(page, url, language),
    is: (other, options) => other === language && (options.hasScripts ?? true) === hasScripts,
  };
}

let visitors = 0;

/** Somebody sits down at a window: nothing of the last one stays, and nobody shares another one's limits. */
export async function arrive({ page }: Visit, url: string, { session }: VisitOptions) {
  visitors += 1;
  const address = `10.9.${visitors >> 8}.${visitors & 255}`;
  await page.context().clearCookies();
  await page.context().setExtraHTTPHeaders({ 'x-forwarded-for': address });
  if (session) await page.context().addCookies([{ name: 'session', value: session, url }]);
}

/**
 * Makes the window one for somebody else; false where it cannot be used again. The last page stays until
 * the next one takes its place: an empty one would end its process, and the next page begin another.
 */
export async function leave({ page }: Visit): Promise<boolean> {
  if (page.isClosed()) return false;
  const others = page
    .context()
    .pages()
    .filter((other) => other !== page);
  for (const other of others) await other.close();
  await page.setViewportSize(DESK);
  return true;
}

function visitOf(page: Page, url: string, language: Language): Omit<Visit, 'is'> {
  return {
    page,
    language,
    words: portalMessages(language),
    async open(path) {
      const answer = await page.goto(new URL(path, url).href);
      return answer?.status() ?? 0;
    },
    title: (text) => arriveAt(page, text),
    sees: (text) => page.getByText(text).filter({ visible: true }).first().waitFor(),
    press: (name) => clicked(page.getByRole('button', { name, exact: true })),
    follow: (name) => clicked(page.getByRole('link', { name, exact: true })),
    fill: (label, text) => page.getByLabel(label, { exact: true }).fill(text),
    choose: (label) => page.getByRole('radio', { name: startingWith(label) }).check(),
    menu: () =>
      page.getByRole('navigation').first().locator('ul').first().locator('a').allInnerTexts(),
  };
}

/** Waits for the page of a heading; one that does not come tells which page stands there instead. */
async function arriveAt(page: Page, title: string): Promise<void> {
  try {
    await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  } catch (cause) {
    const shown = (await page.locator('body').innerText()).slice(0, 1_000);
    throw new Error(`“${title}” did not come. ${page.url()} shows:\n${shown}`, { cause });
  }
}

/** Clicks; a page that it leads to has come to its end then, so that it can be read. */
export async function clicked(locator: Locator): Promise<void> {
  await locator.click();
  await locator.page().waitForLoadState('load');
}

/** A choice is named by its label, and then by what it means. */
function startingWith(label: string): RegExp {
  return new RegExp(`^${label}`);
}

/** Signs in by the form, from wherever the form stands. */
export async function signIn(
  { words, fill, press }: Visit,
  { email, password }: { email: string; password: string },
): Promise<void> {
  await fill(words.signIn.email, email);
  await fill(words.signIn.password, password);
  await press(words.signIn.submit);
}

/** The latest letter to an address, in the mailbox, as soon as it is there. */
export async function letterTo({ page, open, words }: Visit, address: string): Promise<Locator> {
  const letters = page.locator('main .panel').filter({ hasText: words.mail.mailbox.to(address) });
  await expect
    .poll(async () => {
      await open('/mailbox');
      return letters.count();
    })
    .toBeGreaterThan(0);
  return letters.first();
}

/** The token of the session that the browser holds. */
export async function sessionOf({ page }: Visit): Promise<string | undefined> {
  const cookies = await page.context().cookies();
  return cookies.find(({ name }) => name === 'session')?.value;
}
