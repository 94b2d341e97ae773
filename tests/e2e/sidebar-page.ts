import type { Browser, Page } from 'playwright-core';
import { buildSidebar } from '../../apps-script/build.ts';
import type { Envelope, Procedure, RefusalCode, View } from '../../shared/contract/sidebar.ts';
import type { Language } from '../../shared/money.ts';
import { newPage } from './browser.ts';
import { type Script, script } from './sidebar-answers.ts';

/** The width that Google gives a sidebar. */
const WIDTH = 300;
const HEIGHT = 640;

export interface SidebarOptions {
  language?: Language;
  view?: View;
  /** Answers that differ from the invented clinic's. */
  answers?: Partial<Script>;
}

export interface Sidebar {
  page: Page;
  /** What the page asked of the script, in order. */
  asked: { procedure: Procedure; args: unknown }[];
  close: () => Promise<void>;
}

/** Thrown by an answer: the script says no. */
export function refuse(code: RefusalCode, details: Record<string, string | number> = {}): never {
  throw new Error(code, { cause: { code, details } });
}

/** Thrown by an answer: Google itself fails the call. */
export function breakDown(): never {
  throw new Error('PERMISSION_DENIED');
}

let built: Promise<string> | undefined;

/** The built sidebar in a page of its own, over a script whose answers are given. */
export async function openSidebar(
  browser: Browser,
  options: SidebarOptions = {},
): Promise<Sidebar> {
  const { language = 'en', view = 'home' } = options;
  const idle = frames.findIndex((one) => one.browser === browser && one.language === language);
  const [known] = idle < 0 ? [] : frames.splice(idle, 1);
  const frame = known ?? (await openFrame(browser, language));
  frame.answers = { ...script(language), ...options.answers };
  frame.asked = [];
  frame.view = view;
  const { page, asked } = frame;
  await page.goto('https://sidebar.example/');
  const close = async () => {
    // what the sidebar was still about to ask is not asked of the next one
    await page.goto('about:blank');
    frames.push(frame);
  };
  return { page, asked, close };
}

/** A window for sidebars of a language. */
interface Frame {
  browser: Browser;
  language: Language;
  page: Page;
  view: View;
  answers: Script;
  asked: Sidebar['asked'];
}

/** Windows whose sidebar was closed: a new one takes longer than what is shown in it. */
const frames: Frame[] = [];

async function openFrame(browser: Browser, language: Language): Promise<Frame> {
  built ??= buildSidebar();
  const html = await built;
  const page = await newPage(browser, { width: WIDTH, height: HEIGHT, locale: language });
  const answers = script(language);
  const frame: Frame = { browser, language, page, view: 'home', answers, asked: [] };

  // text in, text out: nothing crosses that JSON does not carry
  await page.exposeFunction('answerRpc', async (request: string) => {
    const { procedure, args } = JSON.parse(request) as { procedure: Procedure; args: never };
    const { answers: given, asked } = frame;
    asked.push({ procedure, args });
    return JSON.stringify(await envelope(() => given[procedure](args)));
  });
  await page.addInitScript({ content: BRIDGE });
  await page.route('https://sidebar.example/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: html.replace('<html data-view="home">', () => `<html data-view="${frame.view}">`),
    }),
  );
  return frame;
}

async function envelope(answer: () => unknown): Promise<Envelope<unknown> | 'broken'> {
  try {
    return { ok: true, value: await answer() };
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (!cause) return 'broken';
    return { ok: false, ...(cause as { code: RefusalCode; details: Record<string, string> }) };
  }
}

/** Waits for a view by its heading. */
export const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
/** Presses a button by its whole name. */
export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).click();
/** Waits for words anywhere in the page. */
export const says = (page: Page, text: string) => page.getByText(text).first().waitFor();

/** google.script.run as the page sees it. */
const BRIDGE = `
  const run = (succeed, fail) => ({
    withSuccessHandler: (handler) => run(handler, fail),
    withFailureHandler: (handler) => run(succeed, handler),
    rpc: (request) => {
      window.answerRpc(JSON.stringify(request)).then((text) => {
        const answer = JSON.parse(text);
        if (answer === 'broken') fail(new Error('PERMISSION_DENIED'));
        else succeed(answer);
      });
    },
  });
  window.hostCalls = [];
  window.google = {
    script: {
      run: run(() => {}, () => {}),
      host: {
        close: () => window.hostCalls.push('close'),
        editor: { focus: () => window.hostCalls.push('focus') },
      },
    },
  };
`;
