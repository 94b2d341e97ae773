import { test } from 'vitest';
import { join, makePractice } from '../../portal/people.ts';
import { useSite } from './site.ts';
import { makeSpeaker } from './speakers.ts';

const site = useSite();

test.each([0.5, 1])('who goes elsewhere when %d of a page has come gets there', async (part) => {
  const practice = await makePractice(site.database, `Larch Row ${part}`);
  const person = await makeSpeaker(site.database, 'Ada Ferro', 'en');
  await join(site.database, person, practice, 'manager');
  const { page, words, open, title } = await site.visit('en', { session: person.session });
  await page.addInitScript(stallAudit, part);
  await page.route('**/assets/*audit*.js', () => {}); // its own scripts do not come either
  await open(`/p/${practice.slug}/people`);
  const stalled = page.waitForEvent('console', (said) => said.text() === 'stalled');
  await page.getByRole('link', { name: words.frame.audit, exact: true }).click();
  await stalled;
  await page.getByRole('link', { name: words.frame.agencies, exact: true }).click();
  await title(words.agencies.title);
  await page.close(); // the script would stay in the window
});

/** The audit's data come to a part, and to no end until they are given up, as on a line that stalls. */
function stallAudit(part: number): void {
  const ask = window.fetch;
  window.fetch = async (input, init) => {
    const answer = await ask(input, init);
    if (!answer.url.endsWith('/audit.data')) return answer;
    const text = await answer.text();
    let parts = 0;
    const body = new ReadableStream({
      start(stream) {
        init?.signal?.addEventListener('abort', () => stream.error(init.signal?.reason));
      },
      pull(stream) {
        parts += 1;
        if (parts > 1) return console.info('stalled'); // the first part has been read
        stream.enqueue(new TextEncoder().encode(text.slice(0, text.length * part)));
      },
    });
    return new Response(body, answer);
  };
}
