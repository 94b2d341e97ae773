import { expectGood } from './good.ts';
import { FEE_RATE, goToPage, MINIMUM, pageOf, type Thread } from './thread-world.ts';

/** What both sides agree on, written by one and signed by both. */

/** The manager writes the mandate, sees what is missing in it, and signs. */
export async function offer(thread: Thread): Promise<void> {
  const { manager, agency, land, amount } = thread;
  const { words, page } = manager;
  const { mandates, agencies } = words;
  const { form, sign } = mandates;
  await manager.sees(agencies.mandate.noneText);
  await manager.follow(agencies.mandate.begin);
  await manager.title(mandates.with(agency.name));
  await manager.sees(mandates.example.none);
  await manager.fill(form.rate, String(FEE_RATE * 100));
  await manager.fill(form.fields.currency, land.currency);
  await manager.fill(form.fields.minimumBalance, amount(MINIMUM));
  await page.locator('[name="remittanceWay"][value="gross"]').check();
  await page.locator('[name="channel-phone"]').check();
  await page.locator('[name="place-US"]').check();
  await page.locator('[name="clause-data-processing"]').fill('As in the agreement of last year.');
  await manager.press(form.submit);
  await manager.sees(words.toasts.mandateSaved);
  await manager.sees(mandates.example.saved);
  await expectGood(manager);

  await manager.follow(form.back);
  await manager.sees(mandates.next.draft);
  const missing = await page.locator('.missing li').count();
  await manager.press(sign.label);
  await page.getByLabel(sign.saw(missing), { exact: true }).check();
  await manager.press(sign.submit);
  await manager.sees(words.toasts.mandateOffered);
  await manager.sees(mandates.next.offered(agency.name));
}

/** The agency's manager finds the offer on the first page, reads it and signs. */
export async function sign({ signer, practice, agency, money }: Thread): Promise<void> {
  const { words } = signer;
  const { mandates } = words;
  await signer.open(`/a/${agency.slug}`);
  await signer.sees(mandates.todo.title(1));
  await goToPage(signer, words.frame.mandates, mandates.listTitle);
  await signer.follow(practice.name);
  await pageOf(signer, mandates.from(practice.name));
  await signer.sees(money(MINIMUM));
  await signer.press(mandates.sign.label);
  await signer.press(mandates.sign.submit);
  await signer.sees(words.toasts.mandateSigned);
  await signer.sees(mandates.next.yours);
}
