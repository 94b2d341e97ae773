import { describe, expect, test } from 'vitest';
import { civilDateIn } from '../../../shared/calendar.ts';
import { policyExample } from '../../../shared/messages/policy-examples/index.ts';
import { LANGUAGES, type Language } from '../../../shared/money.ts';
import { approve } from '../../portal/cases.ts';
import { asMaintenance } from '../../portal/database.ts';
import { join, makeAgency, makePractice, type TestTenant } from '../../portal/people.ts';
import { expectGood } from './good.ts';
import { useSite } from './site.ts';
import { makeSpeaker } from './speakers.ts';
import type { Visit } from './visit.ts';

const site = useSite();
const LIMIT_MS = 120_000;
const CHANGE = 'One call in two weeks.';

describe.each(LANGUAGES)('a policy and an agency’s word on it (%s)', (language) => {
  test(
    'is written, published, read, attested to, and asked for anew once it changes',
    async () => {
      const practice = await makePractice(site.database, `Linden Court ${language}`);
      const agency = await makeAgency(site.database, `Plover ${language}`);
      await approve(site.database, practice, agency);
      await speaks(practice, language);
      const manager = await visitOf(practice, 'Greta Moll', language);
      const signer = await visitOf(agency, 'Otto Frey', language);
      const { policies: text } = manager.words;

      await publishFirst(manager, practice, agency);
      await attest(signer, { practice, agency, version: 1 });
      await manager.open(`/p/${practice.slug}/policy`);
      await manager.sees(text.states.attested);
      await manager.sees(policyExample(language).title);

      await publishNext(manager);
      await manager.sees(text.states.outdated);
      await manager.open(`/p/${practice.slug}/policy`);
      await manager.sees(text.see(2)); // the first one is in force until the day of the second
      await manager.open(`/p/${practice.slug}/agencies/${agency.slug}`);
      await manager.sees(text.states.outdated);
      await attest(signer, { practice, agency, version: 2 });
      await signer.sees(CHANGE);
      await manager.open(`/p/${practice.slug}/policy`);
      await manager.sees(text.states.attested);
      const words = await manager.page.locator('#agencies td p').allInnerTexts();
      expect(words.map((word) => word.includes('Otto Frey'))).toEqual([true, true]);
    },
    LIMIT_MS,
  );
});

/** From our text, in force today. */
async function publishFirst(manager: Visit, practice: TestTenant, agency: TestTenant) {
  const { words, page } = manager;
  const { policies: text, toasts } = words;
  await manager.open(`/p/${practice.slug}/policy`);
  await manager.sees(text.none.title);
  await expectGood(manager);
  await manager.follow(text.none.blank);
  await manager.title(text.form.title(1));
  await manager.follow(text.none.example);
  const title = page.getByLabel(text.form.labels.title, { exact: true });
  await expect.poll(() => title.inputValue()).toBe(policyExample(manager.language).title);
  const today = civilDateIn('Europe/Paris')(Date.now());
  await manager.fill(text.form.labels.effectiveOn, today);
  await manager.press(text.form.submit);
  await manager.sees(toasts.policySaved);
  await publish(manager, [agency.name]);
  await manager.sees(text.states.open);
  await expectGood(manager);
}

async function publishNext(manager: Visit) {
  const { policies: text, toasts } = manager.words;
  await manager.follow(text.next.change);
  await manager.title(text.form.title(2));
  await manager.fill(text.form.labels.whatChanged, CHANGE);
  await manager.press(text.form.submit);
  await manager.sees(toasts.policySaved);
  await manager.press(text.discard.label);
  await manager.sees(text.discard.text);
  await manager.page.keyboard.press('Escape');
  await publish(manager, []);
}

/** The question names who is asked. */
async function publish({ page, words, press, sees }: Visit, named: readonly string[]) {
  const { publish: text } = words.policies;
  await press(text.label);
  const dialog = page.getByRole('dialog');
  for (const name of named) expect(await dialog.innerText()).toContain(name);
  await dialog.getByRole('button', { name: text.label, exact: true }).click();
  await sees(words.toasts.policyPublished);
}

interface Asked {
  practice: TestTenant;
  agency: TestTenant;
  version: number;
}

/** It waits on the first page; read, it is attested to by name. */
async function attest(signer: Visit, { practice, agency, version }: Asked) {
  const { policies: text, toasts } = signer.words;
  await signer.open(`/a/${agency.slug}`);
  await signer.sees(text.toAttest.title(1));
  await signer.follow(text.toAttest.go);
  await signer.title(text.list.title);
  await expectGood(signer);
  await signer.follow(practice.name);
  await signer.title(`${text.of(practice.name)} ${text.waitsForYou}`);
  await signer.press(text.attest.label);
  await signer.sees(text.attest.title(version));
  await signer.press(text.attest.submit);
  await signer.sees(toasts.policyAttested);
  await signer.sees(text.attest.done);
  await expectGood(signer);
}

async function visitOf(tenant: TestTenant, name: string, language: Language): Promise<Visit> {
  const person = await makeSpeaker(site.database, name, language);
  await join(site.database, person, tenant, 'manager');
  return site.visit(language, { session: person.session });
}

function speaks({ id }: TestTenant, language: Language): Promise<unknown> {
  return asMaintenance(site.database, (sql) =>
    sql.query('UPDATE practices SET language = $2::language WHERE id = $1', [id, language]),
  );
}
