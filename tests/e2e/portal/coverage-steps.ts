import { expect } from 'vitest';
import { addDays } from '../../../shared/calendar.ts';
import { gapList } from '../../../shared/messages/evidence-gaps.ts';
import { placeText } from '../../../shared/messages/places.ts';
import type { Language } from '../../../shared/money.ts';
import type { Place } from '../../../shared/places.ts';
import type { EvidenceKind } from '../../../shared/vetting/evidence-kinds.ts';
import { approve } from '../../portal/cases.ts';
import { asMaintenance } from '../../portal/database.ts';
import { mandateTerms } from '../../portal/mandates.ts';
import { cover, putPaper } from '../../portal/papers.ts';
import { expectGoodToAll, plain } from '../journey-desk.ts';
import { expectGood } from './good.ts';
import {
  type Abroad,
  goToPage,
  LUIS,
  MINIMUM,
  OWED,
  PLACE_OF,
  pageOf,
  ROSA,
  type Thread,
} from './thread-world.ts';

/** What both sides of a hand-off see when a paper of the agency lapses and is renewed. */

/** Where Luis lives, and the paper without which he stays here. */
export const ABROAD: Readonly<
  Record<Language, Abroad & { place: Place; paper: { kind: EvidenceKind; place: Place } }>
> = {
  en: {
    ...{ header: 'Patient state', cell: 'Texas', place: 'US-TX' },
    paper: { kind: 'licence', place: 'US-TX' },
  },
  es: {
    ...{ header: 'País del paciente', cell: 'Francia', place: 'FR' },
    paper: { kind: 'prosecutor-declaration', place: 'FR' },
  },
  fr: {
    ...{ header: 'Pays du patient', cell: 'Espagne', place: 'ES' },
    paper: { kind: 'data-processing-agreement', place: 'ES' },
  },
};

function arrange({ site, practice, agency }: Thread) {
  const between = [practice.id, agency.id] as const;
  return (work: (sql: Parameters<typeof cover>[0], of: typeof between) => Promise<unknown>) =>
    asMaintenance(site.database, (sql) => work(sql, between));
}

/** The agency is approved, both have signed, and it has all papers for both places. */
export async function workTogether(thread: Thread): Promise<void> {
  const { site, practice, agency, land } = thread;
  const { place, paper } = ABROAD[land.language];
  const mandate = mandateTerms({ currency: land.currency, minimumBalance: MINIMUM });
  await approve(site.database, practice, agency, { mandate });
  await arrange(thread)(async (sql, of) => {
    await cover(sql, of, place);
    await sql.query(
      'UPDATE evidence_items SET withdrawn_at = now() WHERE agency_id = $1 AND kind = $2',
      [of[1], paper.kind],
    );
    const own = { kind: paper.kind, place: PLACE_OF[land.language] };
    await putPaper(sql, of, own); // what stops Luis stops nobody at home
    await sql.query('UPDATE practices SET place = NULL WHERE id = $1', [of[0]]);
  });
  await renew(thread);
}

/** Midnight has come after the last day of the paper. */
export function lapse(thread: Thread): Promise<unknown> {
  const { kind, place } = ABROAD[thread.land.language].paper;
  return arrange(thread)((sql, [, agency]) =>
    sql.query(
      'UPDATE evidence_items SET expires_on = $4 WHERE agency_id = $1 AND kind = $2 AND place = $3',
      [agency, kind, place, addDays(thread.days.portal, -1)],
    ),
  );
}

export function renew(thread: Thread): Promise<unknown> {
  const { paper } = ABROAD[thread.land.language];
  return arrange(thread)((sql, of) => putPaper(sql, of, paper));
}

/** What the agency lacks where Luis lives, as everybody reads it. */
function lacks({ days, land }: Thread): string {
  const { kind } = ABROAD[land.language].paper;
  const since = addDays(days.portal, -1);
  return plain(gapList([{ kind, gap: 'lapsed', since }], land.language));
}

/** The first page asks for it; once it is said, the map shows both places covered. */
export async function sayWhereThePracticeIs(thread: Thread): Promise<void> {
  const { manager, practice, land } = thread;
  const { words, page } = manager;
  const { coverage } = words;
  await manager.open(`/p/${practice.slug}`);
  await manager.sees(coverage.todo.place.title);
  await manager.follow(coverage.todo.place.go);
  await manager.title(coverage.title);
  await manager.sees(coverage.home.none);
  await page.getByLabel(coverage.home.label).selectOption(PLACE_OF[land.language]);
  await manager.press(coverage.home.submit);
  await manager.sees(words.toasts.placeSaved);
  const map = page.getByRole('table', { name: coverage.map.caption });
  for (const place of [PLACE_OF[land.language], ABROAD[land.language].place]) {
    const row = map.getByRole('row').filter({ hasText: placeText(place, land.language) });
    await row.getByText(coverage.map.covered, { exact: true }).waitFor();
  }
  await expectGood(manager);
}

/** Rosa, who lives where the practice is, and Luis, who does not: the agency covers both. */
export async function chooseBoth(thread: Thread): Promise<void> {
  const { desk, agency, land } = thread;
  const { side, words } = desk;
  const texts = words.portal.handOff;
  await desk.press(words.portal.portal.toHandOff);
  await desk.heading(texts.choose(2)).waitFor();
  await desk.press(texts.all);
  await desk.press(texts.chosen(2));
  await desk.heading(texts.previewTitle(1, 2)).waitFor();
  await expectPlace(thread, PLACE_OF[land.language]);
  await desk.press(words.letter.next);
  await desk.heading(texts.previewTitle(2, 2)).waitFor();
  await expectPlace(thread, ABROAD[land.language].place);
  await desk.press(texts.toAgency);
  await desk.heading(texts.agencyTitle).waitFor();
  await side.getByRole('radio', { name: agency.name }).check();
  await side.getByText(texts.fits(2, 2)).waitFor();
  await desk.press(texts.toConfirm);
  await desk.heading(texts.confirmTitle(2)).waitFor();
}

async function expectPlace({ desk, land }: Thread, place: Place): Promise<void> {
  const { livesIn } = desk.words.portal.handOff;
  const said = desk.side.locator('dl > div', { hasText: livesIn });
  expect(plain(await said.innerText())).toContain(placeText(place, land.language));
}

/** The portal asks again: Rosa goes, Luis stays, and the sidebar says which paper is missing. */
export async function placeOneOfTwo(thread: Thread): Promise<void> {
  const { desk, land } = thread;
  const { side, words } = desk;
  const texts = words.portal.handOff;
  await desk.press(texts.place(2));
  await side.getByText(texts.done(1)).waitFor();
  await side.getByText(texts.refused(1)).waitFor();
  const stays = side.getByRole('listitem').filter({ hasText: LUIS });
  await stays.getByText(words.portal.unmet['agency-covers-place']).waitFor();
  const told = plain(await stays.innerText());
  expect(told).toContain(placeText(ABROAD[land.language].place, land.language));
  expect(told).toContain(lacks(thread));
  await side.getByRole('listitem').filter({ hasText: ROSA }).waitFor();
  await expectGoodToAll(desk);
}

/** From then on the sidebar says it before anybody tries. */
export async function expectNoProof(thread: Thread): Promise<void> {
  const { desk, land } = thread;
  const texts = desk.words.portal.handOff;
  await toAgencies(thread);
  const place = placeText(ABROAD[land.language].place, land.language);
  await desk.side.getByText(texts.noProof(place)).waitFor();
  await desk.side.getByText(texts.fits(0, 1)).waitFor();
  await expectGoodToAll(desk);
}

async function toAgencies({ desk }: Thread): Promise<void> {
  const { words, rules } = desk;
  const texts = words.portal.handOff;
  await desk.openAt(rules.menu.handOff, texts.choose(1));
  await desk.press(texts.all);
  await desk.press(texts.chosen(1));
  await desk.heading(texts.previewTitle(1, 1)).waitFor();
  await desk.press(texts.toAgency);
  await desk.heading(texts.agencyTitle).waitFor();
}

/** The renewed paper opens the place by itself. */
export async function placeTheOther(thread: Thread): Promise<void> {
  const { desk, agency } = thread;
  const texts = desk.words.portal.handOff;
  await toAgencies(thread);
  await desk.side.getByRole('radio', { name: agency.name }).check();
  await desk.side.getByText(texts.fits(1, 1)).waitFor();
  await desk.press(texts.toConfirm);
  await desk.press(texts.place(1));
  await desk.side.getByText(texts.done(1)).waitFor();
}

/** The manager sees what has lapsed, which case and how much is not covered, and the case says so. */
export async function expectFlagged(thread: Thread): Promise<void> {
  const { manager, practice, agency, land, amount } = thread;
  const { words, page } = manager;
  const { coverage } = words;
  const place = placeText(ABROAD[land.language].place, land.language);
  await manager.open(`/p/${practice.slug}`);
  await manager.sees(coverage.todo.uncovered.title(1));
  await manager.sees(coverage.todo.lapsed.title(agency.name, 1));
  await goToPage(manager, words.frame.coverage, coverage.title);
  const open = page.getByRole('table', { name: coverage.open.caption }).getByRole('row');
  const row = open.filter({ hasText: agency.name });
  const told = plain(await row.innerText());
  for (const part of [place, lacks(thread), plain(amount(OWED.luis))]) expect(told).toContain(part);
  await expectGood(manager);
  await row.getByRole('link', { name: '1', exact: true }).click();
  await manager.title(words.figures.rows.cases);
  await page.getByRole('table').getByRole('link', { name: /^C-/ }).click();
  await pageOf(manager, LUIS);
  await manager.sees(coverage.ofCase.uncovered(agency.name, place));
  await expectGood(manager);
}
