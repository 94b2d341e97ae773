import { beforeAll, describe, expect, test } from 'vitest';
import { formatMoney } from '../../../shared/money.ts';
import { type CaseWorld, makeCase, makeCaseWorld } from '../../portal/cases.ts';
import { makeAgency, makePractice } from '../../portal/people.ts';
import { useSite } from './site.ts';
import type { Visit } from './visit.ts';

const site = useSite();
let world: CaseWorld;

beforeAll(async () => {
  const practice = await makePractice(site.database, 'Hill clinic');
  const agency = await makeAgency(site.database, 'Fair agency');
  world = await makeCaseWorld(site.database, practice, agency);
});

/** A collector at a case that was accepted today. */
async function atCase(hasScripts = true): Promise<Visit & { path: string }> {
  const { id } = await makeCase(world, { status: 'accepted', open: 10_000, now: new Date() });
  const visit = await site.visit('en', { session: world.collector.session, hasScripts });
  const path = `/a/${world.agency.slug}/cases/${id}`;
  expect(await visit.open(path)).toBe(200);
  return { ...visit, path };
}

async function pay({ page }: Visit, amount: string): Promise<void> {
  await page.locator('input[value="payment"]').check();
  await page.locator('input[name="payment-amount"]').fill(amount);
}

const save = ({ page }: Visit) => page.locator('#update button[type="submit"]').click();

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('a case at its agency, %s', (_, hasScripts) => {
  test('is updated by a choice, what belongs to it, and one button', async () => {
    const visit = await atCase(hasScripts);
    const { page, words, sees } = visit;
    expect(await page.locator('input[name="promise-amount"]').isVisible()).toBe(false);
    await pay(visit, '40.00');
    const money = formatMoney({ minor: 6000, currency: 'USD' }, 'en');
    if (hasScripts) await sees(words.caseWork.saveBalance(money));
    await save(visit);
    await sees(words.toasts.caseUpdated);
    await sees(words.cases.statuses.part_paid);
    await sees(money);
  });

  test('asks about a payment that was told already, and counts it once it is another one', async () => {
    const visit = await atCase(hasScripts);
    const { page, words, sees } = visit;
    await pay(visit, '25.00');
    await save(visit);
    await sees(words.toasts.caseUpdated);
    await pay(visit, '25.00');
    await save(visit);
    await sees(words.ui.problems['same-as-reported']);
    await page.locator('input[name="another"]').check();
    await save(visit);
    await sees(words.toasts.caseUpdated);
    await sees(formatMoney({ minor: 5000, currency: 'USD' }, 'en'));
  });

  test('says what happened meanwhile, and takes the update when it still holds', async () => {
    const visit = await atCase(hasScripts);
    const { words, sees } = visit;
    const other = await site.visit('en', { session: world.collector.session, hasScripts });
    await other.open(visit.path);
    await pay(other, '10.00');
    await save(other);
    await other.sees(words.toasts.caseUpdated);
    await pay(visit, '20.00');
    await save(visit);
    await sees(words.ui.problems['case-changed']);
    await save(visit);
    await sees(words.toasts.caseUpdated);
    await sees(formatMoney({ minor: 7000, currency: 'USD' }, 'en'));
  });
});
