import type { Page } from 'playwright-core';
import type { TestContext } from 'vitest';

/** A page that does not answer is not waited for. */
const PATIENCE = 5000;
/** What fits on a screen or two; a list of hundreds of rows tells no more. */
const MOST = 4000;

/**
 * After a test that failed: says what its pages showed, since whoever reads the log of a busy machine
 * cannot look at them any more. Called before the pages are closed.
 */
export async function tellWhatWasSeen(
  { task }: TestContext,
  pages: readonly Page[],
): Promise<void> {
  if (task.result?.state !== 'fail') return;
  for (const page of pages) {
    const frames = page.isClosed() ? [] : page.frames();
    for (const frame of frames) {
      const text = await frame
        .locator('body')
        .innerText({ timeout: PATIENCE })
        .catch((error: unknown) => `nothing: ${String(error)}`);
      console.error(`"${task.name}" failed; ${frame.url()} showed:\n${text.slice(0, MOST)}\n`);
    }
  }
}
