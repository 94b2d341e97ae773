import { answerMandate } from '../../portal/app/mandates/answer-mandate.server.ts';
import type { MandateVersion } from '../../portal/app/mandates/mandate-versions.server.ts';
import { type MandatesView, readMandates } from '../../portal/app/mandates/read-mandates.server.ts';
import { saveDraft } from '../../portal/app/mandates/save-draft.server.ts';
import { signMandate } from '../../portal/app/mandates/sign-mandate.server.ts';
import { withdrawMandate } from '../../portal/app/mandates/withdraw-mandate.server.ts';
import type { AgencyScope, PracticeScope } from '../../portal/app/platform/scope.server.ts';
import type { MandateTerms } from '../../shared/mandate/terms.ts';
import { approve, inAgency, inPractice, TODAY } from './cases.ts';
import type { TestDatabase } from './database.ts';
import { mandateTerms } from './mandates.ts';
import { makeAgency, makeMember, makePractice } from './people.ts';

/** Terms that lack something which France asks for. */
export const TERMS = mandateTerms({
  jurisdictions: ['FR'],
  clauses: { services: 'Letters and calls.' },
});
export const SIGN = { kind: 'sign' } as const;
export const DECLINE = { kind: 'decline', reason: 'We need 25 % below 90 days.' } as const;

let count = 0;
let minute = 0;
/** A minute later each time: a person's next step is never in the same instant. */
export function next(): Date {
  minute += 1;
  return new Date(TODAY.getTime() + minute * 60_000);
}

/** A practice and an agency that have agreed on nothing yet, and who signs for each. */
export async function makeMandateDesk(database: TestDatabase) {
  count += 1;
  const practice = await makePractice(database, `Hill clinic ${count}`);
  const agency = await makeAgency(database, `Fair agency ${count}`);
  const manager = await makeMember(database, practice, 'manager');
  const signer = await makeMember(database, agency, 'manager');
  await approve(database, practice, agency, { mandate: null });
  const agencyId = agency.id;
  const practiceId = practice.id;

  const asManager = <T>(work: (scope: PracticeScope) => Promise<T>) =>
    inPractice(manager, practice, work, { action: 'mandates.change', now: next() });
  const asSigner = <T>(work: (scope: AgencyScope) => Promise<T>) =>
    inAgency(signer, agency, work, { action: 'mandates.sign', now: next() });

  async function versions(): Promise<MandateVersion[]> {
    const view: MandatesView | { ok: false; reason: string } = await asManager((scope) =>
      readMandates(scope, agency.slug),
    );
    if ('ok' in view) throw new Error(view.reason);
    return view.versions;
  }
  async function latest(): Promise<MandateVersion> {
    const [version] = await versions();
    if (!version) throw new Error('Nothing was begun');
    return version;
  }
  const save = async (terms: MandateTerms = TERMS) => {
    const [version] = await versions();
    const seen = version?.savedAt ?? null;
    return asManager((scope) => saveDraft(scope, { agencyId, seen, terms }));
  };
  const sign = async (changes: { seen?: string; missingSeen?: number } = {}) => {
    const { version, savedAt: seen, missing } = await latest();
    const read = { seen, missingSeen: missing.length, ...changes };
    return asManager((scope) => signMandate(scope, { agencyId, version, ...read }));
  };
  return {
    ...{ practice, agency, manager, signer, asManager, asSigner, versions, latest, save, sign },
    stages: async () => (await versions()).map(({ version, stage }) => `${version} ${stage}`),
    withdraw: (version: number) =>
      asManager((scope) => withdrawMandate(scope, { agencyId, version })),
    answer: (version: number, answer: Parameters<typeof answerMandate>[1]['answer']) =>
      asSigner((scope) => answerMandate(scope, { practiceId, version, answer })),
    async offered(terms: MandateTerms = TERMS): Promise<void> {
      for (const done of [await save(terms), await sign()]) {
        if (!done.ok) throw new Error(done.reason);
      }
    },
  };
}
export type MandateDesk = Awaited<ReturnType<typeof makeMandateDesk>>;
