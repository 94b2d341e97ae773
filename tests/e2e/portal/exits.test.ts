import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../shared/money.ts';
import { makeCase, makeCaseWorld } from '../../portal/cases.ts';
import { asMaintenance, type TestDatabase } from '../../portal/database.ts';
import { join, makeAgency, makePractice, type TestTenant } from '../../portal/people.ts';
import { expectGood } from './good.ts';
import { useSite } from './site.ts';
import { makeSpeaker } from './speakers.ts';
import type { Visit } from './visit.ts';

const site = useSite();

describe.each(LANGUAGES)('parting with an agency (%s)', (language) => {
  test('a manager recalls all, keeps the files, has the certificate, and ends the work', async () => {
    const practice = await makePractice(site.database, `Linden Court ${language}`);
    const agency = await makeAgency(site.database, `Plover ${language}`);
    const world = await makeCaseWorld(site.database, practice, agency);
    for (const status of ['contacted', 'placed'] as const) await makeCase(world, { status });
    await suspend(site.database, practice);
    const manager = await visitOf(practice, 'manager', 'Greta Moll');
    const signer = await visitOf(agency, 'manager', 'Otto Frey');
    const { exits: text, toasts } = manager.words;
    const section = (step: keyof typeof text.steps) =>
      manager.page.getByRole('region', { name: text.steps[step] });

    await manager.open(`/p/${practice.slug}/agencies/${agency.slug}`);
    await manager.follow(text.section.begin);
    await confirm(manager, text.begin);
    await manager.sees(toasts.exitBegun);
    await manager.sees(text.end.notYet);
    await expectGood(manager);
    await confirm(manager, text.cases.recall(2));
    await manager.sees(toasts.allRecalled);
    await section('cases').getByText(text.done).waitFor();
    await manager.press(text.export.keep);
    await manager.sees(toasts.exportKept);

    await signer.open(`/a/${agency.slug}`);
    await signer.follow(text.agency.toDo.go);
    await signer.title(text.agency.title);
    await expectGood(signer);
    await confirm(signer, text.agency.certify);
    await signer.sees(toasts.destructionCertified);

    await manager.open(`/p/${practice.slug}/agencies/${agency.slug}/exit`);
    await section('destruction').getByText(text.done).waitFor();
    await manager.fill(text.end.reason, 'Their last year brought little.');
    await manager.press(text.end.submit);
    await manager.sees(toasts.workEnded);
    await expectGood(manager);
    await signer.open(`/a/${agency.slug}/cases`);
    expect(await signer.page.locator('tbody tr').count()).toBe(0);
  });

  async function visitOf(tenant: TestTenant, role: 'manager', name: string): Promise<Visit> {
    const person = await makeSpeaker(site.database, name, language);
    await join(site.database, person, tenant, role);
    return site.visit(language, { session: person.session });
  }
});

/** A question stands in front of it. */
async function confirm({ page, press }: Visit, label: string): Promise<void> {
  await press(label);
  await page.getByRole('dialog').getByRole('button', { name: label }).click();
}

function suspend(database: TestDatabase, { id }: TestTenant): Promise<unknown> {
  return asMaintenance(database, (sql) =>
    sql.query(`UPDATE practice_agencies SET standing = 'suspended' WHERE practice_id = $1`, [id]),
  );
}
