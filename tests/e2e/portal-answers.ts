import type {
  CaseView,
  HandOffLine,
  LineName,
  PackageView,
  PortalBrief,
  PortalProcedureAnswers,
  PortalView,
  SyncResult,
} from '../../shared/contract/portal-views.ts';

/** What the script answers about the portal of an invented clinic. */

const usd = (minor: number) => ({ minor, currency: 'USD' });

function line(at: number, name: string): LineName {
  const digits = `3f2a9c${String(at).padStart(2, '0')}`;
  const ref = `${digits}-0000-4000-8000-000000000000`;
  return { ref, reference: `R-${digits.toUpperCase()}`, name, number: `INV-20${at}` };
}

const ROSA = line(1, 'Rosa Delgado');
const HELENE = line(2, 'Hélène Lefèvre');
const LONG = line(3, 'Anne-Sophie de La Rochefoucauld-Montbéliard');

export const BRIEF: PortalBrief = {
  practice: 'Riverside Family Clinic',
  connected: true,
  lastSync: { on: '2026-11-21', at: '08:42' },
  ...{ mustSync: false, unknown: false },
};

export const JOINED: PortalView = {
  ...{ address: 'https://portal.riverside.example', practice: 'Riverside Family Clinic' },
  ...{ person: 'Elena Ortiz', mayPlace: true, hasKey: true, lastSync: BRIEF.lastSync },
  ...{ mustSync: false, handOff: null, cases: 3 },
};

export const STRANGER: PortalView = {
  ...{ ...JOINED, address: null, practice: null, person: null, mayPlace: false, hasKey: false },
  ...{ lastSync: null, cases: 0 },
};

export const SYNCED: SyncResult = {
  ...{ lines: 1204, leftOut: 2, closed: 4, kept: 1 },
  refused: { count: 0, rows: [] },
  questions: [
    {
      ...{ id: '0190c0de-0000-4000-8000-00000000000a', line: ROSA, amount: usd(25_000) },
      seenOn: '2026-11-20',
      payments: [{ on: '2026-11-12', amount: usd(33_333) }],
    },
  ],
  conflicts: [{ line: HELENE, conflict: 'disputed-in-sheet' }],
};

const ready: HandOffLine[] = [ROSA, HELENE, LONG].map((one, at) => ({
  ...one,
  open: usd(64_218 * (at + 1)),
  facts: {
    ...{
      open: 64_218 * (at + 1),
      currency: 'USD',
      flags: [],
      place: 'US-TX',
      statusUnderstood: true,
    },
    ...{ lastNoticeSent: true, isPlaced: false, isReturned: false, missing: 0 },
  },
}));

function packaged(ref: string): PackageView {
  const { name = '', number = null } = ready.find((one) => one.ref === ref) ?? {};
  const fields = {
    ...{ name, email: 'rosa.delgado@mail.example', language: 'es' as const, account: 'A-1041' },
    ...{ invoice: number, serviceDate: '2026-06-02' as const, dueDate: '2026-07-02' as const },
    lastNoticeOn: '2026-10-30' as const,
  };
  return { ref, stamp: `stamp of ${ref}`, place: 'US-TX', fields };
}

const CASES: CaseView[] = (['promise', 'disputed', 'returned'] as const).map((status, at) => ({
  line: [ROSA, HELENE, LONG][at] ?? ROSA,
  ...{ number: `C-${118 + at}`, agency: 'Kind Recoveries', status, balance: usd(64_218) },
  updatedOn: '2026-11-18',
}));

type PortalScript = {
  [P in keyof PortalProcedureAnswers]: (args: never) => PortalProcedureAnswers[P];
};

export function portalScript(): PortalScript {
  return {
    portal: () => JOINED,
    connect: () => ({ view: JOINED, recoveryCode: '0R5K-7HQ2-9M4T-XW3Z-B8CN-1VYD-PJ6F' }),
    disconnect: () => ({ ...JOINED, person: null }),
    recoveryCode: () => ({ code: '0R5K-7HQ2-9M4T-XW3Z-B8CN-1VYD-PJ6F' }),
    sync: () => ({ sent: 12, left: 0, asks: null, result: SYNCED }),
    answerPayment: () => null,
    findLine: () => ROSA,
    handOff: () => ({
      ready,
      notReady: [
        { unmet: 'last-notice-sent', count: 214, lines: [line(4, 'Minh Tran')] },
        { unmet: 'no-dispute', count: 2, lines: [line(5, 'Joan Miller'), line(6, 'Bao Li')] },
      ],
      most: 200,
    }),
    preview: ({ refs }: { refs: string[] }) => ({ packages: refs.map(packaged) }),
    agencies: () => ({
      agencies: [
        {
          ...{ id: '0190c0de-0000-4000-8000-000000000001', name: 'Kind Recoveries' },
          isApproved: true,
          mandate: { minimum: 100_000, currency: 'USD', feeFrom: 2250, feeTo: 3500 },
          covers: ['US-TX'],
          trial: { cases: 8, amount: 900_000, currency: 'USD' },
        },
        {
          ...{ id: '0190c0de-0000-4000-8000-000000000002', name: 'Hasty & Partners' },
          isApproved: false,
          mandate: { minimum: 0, currency: 'USD', feeFrom: 1500, feeTo: 1500 },
          covers: [],
          trial: null,
        },
      ],
    }),
    place: ({ approved }: { approved: { ref: string }[] }) => ({
      number: 'P-12',
      placed: approved.slice(1).map(({ ref }, at) => ({
        line: ready.find((one) => one.ref === ref) ?? ROSA,
        number: `C-${130 + at}`,
      })),
      refused: [{ line: HELENE, unmet: ['changed'], lacks: null }],
    }),
    settleHandOff: () => ({ outcome: null, view: JOINED }),
    cases: () => ({ cases: CASES }),
    recall: ({ ref }: { ref: string }) => ({
      cases: CASES.map((one) =>
        one.line.ref === ref ? { ...one, status: 'recalled' as const } : one,
      ),
    }),
    addLookup: () => ({ tab: 'Receivables 2026', letter: 'J' }),
  };
}
