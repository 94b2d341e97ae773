import { beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../portal/app/platform/ids.server.ts';
import type { PracticeScope } from '../../portal/app/platform/scope.server.ts';
import { actOnReviews } from '../../portal/app/reviews/act-on-reviews.server.ts';
import {
  type ReviewsView,
  readReviews,
  reviewSums,
} from '../../portal/app/reviews/read-reviews.server.ts';
import { approve, inPractice, TODAY } from './cases.ts';
import { asMaintenance } from './database.ts';
import { usePair } from './pair.ts';
import { makeAgency, makeMember, makePractice } from './people.ts';

const pair = usePair('staff');
beforeEach(() => approve(pair.database, pair.practice, pair.agency));

const TEXT = 'They answer within a day, and write kindly.';
const FOUND = { source: 'found', foundWho: 'Elm Dental', verdict: 'mixed', text: TEXT };

const asStaff = <T>(work: (scope: PracticeScope) => Promise<T>) =>
  inPractice(pair.person, pair.practice, work, { action: 'reviews.write', now: TODAY });

function send(written: Readonly<Record<string, string>>, to = pair.agency) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ saidOn: '2026-11-20', ...written })) {
    form.set(name, value);
  }
  return asStaff((scope) => actOnReviews(scope, { form, params: { agency: to.slug } }));
}

async function viewed(): Promise<ReviewsView> {
  const view = await asStaff((scope) => readReviews(scope, pair.agency.slug));
  if ('ok' in view) throw new Error(view.reason);
  return view;
}

const sums = () => asStaff((scope) => reviewSums(scope, pair.agency.id));

/** Whom the agency names. */
async function named(organisation = 'Oak Clinic', of = pair.agency): Promise<string> {
  const id = newId();
  await asMaintenance(pair.database, (sql) =>
    sql.query(`INSERT INTO agency_references VALUES ($1, $2, $3, 'Ida, 555 0100', 2021, '', $4)`, [
      ...[of.id, id, organisation],
      TODAY,
    ]),
  );
  return id;
}

describe('what others say of an agency', () => {
  it('is kept with where it comes from, who kept it, and when it was said', async () => {
    const reference = await named();
    await send({ source: 'reference', reference, verdict: 'good', text: TEXT });
    await send({ ...FOUND, saidOn: '2026-11-22' });
    await send({
      ...{ source: 'public', publicWho: 'A patient', address: 'https://example.com/r/1' },
      ...{ verdict: 'bad', text: TEXT, saidOn: '2025-02-28' },
    });
    const { reviews, references } = await viewed();
    expect(reviews).toMatchObject([
      { who: 'Elm Dental', source: 'found', saidOn: '2026-11-22', addedByName: pair.person.name },
      { who: 'Oak Clinic', source: 'reference', verdict: 'good', addedOn: '2026-11-22' },
      { who: 'A patient', source: 'public', address: 'https://example.com/r/1', text: TEXT },
    ]);
    expect(references).toMatchObject([{ organisation: 'Oak Clinic', isAsked: true }]);
  });

  it('is counted by whom the agency named and by others apart', async () => {
    const reference = await named();
    await named('Yew Clinic');
    await send({ source: 'reference', reference, verdict: 'good', text: TEXT });
    await send({ source: 'reference', reference, verdict: 'good', text: TEXT });
    await send(FOUND);
    expect(await sums()).toEqual({
      named: { good: 2, mixed: 0, bad: 0 },
      others: { good: 0, mixed: 1, bad: 0 },
      references: 2,
      notAsked: 1,
    });
  });

  it('counts no more once it is taken back, and stays readable; twice it is not taken back', async () => {
    const reference = await named();
    await send({ source: 'reference', reference, verdict: 'good', text: TEXT });
    const [review] = (await viewed()).reviews;
    const withdraw = { intent: 'withdraw', id: review?.id ?? '' };
    await send(withdraw);
    expect(await viewed()).toMatchObject({
      reviews: [{ text: TEXT, withdrawnOn: '2026-11-22', withdrawnByName: pair.person.name }],
      references: [{ isAsked: false }],
    });
    expect(await sums()).toMatchObject({ named: { good: 0 }, notAsked: 1 });
    expect(await send(withdraw)).toMatchObject({ reason: 'not-found' });
  });
});

describe('what lacks something is refused at its field', () => {
  it.each([
    ['nobody chosen', { source: 'reference' }, 'reference', 'required'],
    ['nobody found', { source: 'found' }, 'foundWho', 'required'],
    [
      'nobody who wrote',
      { source: 'public', address: 'https://a.example' },
      'publicWho',
      'required',
    ],
    ['no address', { source: 'public', publicWho: 'A patient' }, 'address', 'required'],
    [
      'a script for an address',
      { source: 'public', publicWho: 'A patient', address: 'javascript:alert(1)' },
      'address',
      'not-a-website',
    ],
    ['a day that has not come', { ...FOUND, saidOn: '2026-11-23' }, 'saidOn', 'in-future'],
    ['no day', { ...FOUND, saidOn: 'soon' }, 'saidOn', 'not-a-date'],
  ])('%s', async (_, written, field, reason) => {
    const answer = await send({ verdict: 'good', text: TEXT, ...written });
    expect(answer).toMatchObject({ ok: false, reason, form: { error: { [field]: [reason] } } });
    expect((await viewed()).reviews).toEqual([]);
  });

  it('a reference that another agency named', async () => {
    const other = await makeAgency(pair.database, `Other pair.agency ${pair.practice.name}`);
    await approve(pair.database, pair.practice, other);
    const reference = await named('Oak Clinic', other);
    const answer = await send({ source: 'reference', reference, verdict: 'good', text: TEXT });
    expect(answer).toMatchObject({ reason: 'not-a-choice' });
  });
});

it('no other practice reads it or takes it back', async () => {
  await send(FOUND);
  const [review] = (await viewed()).reviews;
  const other = await makePractice(pair.database, `Other clinic ${pair.practice.name}`);
  const stranger = await makeMember(pair.database, other, 'manager');
  const action = 'reviews.write';
  const seen = await inPractice(stranger, other, (scope) => readReviews(scope, pair.agency.slug), {
    action,
  });
  expect(seen).toMatchObject({ reviews: [] });
  const form = new FormData();
  form.set('intent', 'withdraw');
  form.set('id', review?.id ?? '');
  const params = { agency: pair.agency.slug };
  const tried = await inPractice(
    stranger,
    other,
    (scope) => actOnReviews(scope, { form, params }),
    {
      action,
    },
  );
  expect(tried).toMatchObject({ reason: 'not-found' });
});
