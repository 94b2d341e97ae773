import type { ForecastView, PolicyEffect, PolicyView } from '../../shared/contract/policy.ts';
import { defaultPolicy } from '../../shared/reminders/defaults.ts';
import { DEFAULT_POLICY } from '../../shared/reminders/policy.ts';
import type { Script } from './sidebar-answers.ts';

const LONG_NAME = 'Anne-Sophie de La Rochefoucauld-Montbéliard';

export function policyView(): PolicyView {
  return {
    today: '2026-11-21',
    number: 2,
    policy: defaultPolicy('US'),
    versions: [
      { number: 2, from: '2026-11-02', time: '09:41', by: 'Elena Ortiz' },
      { number: 1, from: '2026-09-14', time: '16:20', by: 'Marguerite Saint-Hilaire' },
    ],
    before: DEFAULT_POLICY,
    country: 'US',
    currency: 'USD',
    by: 'Elena Ortiz',
  };
}

export function effect(): PolicyEffect {
  return {
    changes: [
      { change: 'newly', count: 2, names: ['Olga Petrova', LONG_NAME] },
      { change: 'earlier', count: 1, names: ['Minh Tran'] },
      { change: 'later', count: 214, names: ['Rosa Delgado', 'Iker Etxeberria', 'Bao Li'] },
      { change: 'no-more', count: 7, names: ['Joan Miller', 'Ada Obi'] },
    ],
    before: 1204,
    after: 1130,
  };
}

export function forecast(): ForecastView {
  return {
    policy: 3,
    today: '2026-11-21',
    until: '2027-02-18',
    mails: 1204,
    people: 384,
    weeks: [
      {
        from: '2026-11-21',
        groups: [
          {
            ...{ track: 'one-off', level: 1, tone: 'courteous', count: 112 },
            names: ['Rosa Delgado', 'Iker Etxeberria', LONG_NAME],
          },
          {
            ...{ track: 'recurring', level: 4, tone: 'last', count: 2 },
            names: ['Minh Tran', 'Bao Li'],
          },
        ],
      },
      {
        from: '2026-11-28',
        groups: [{ track: 'gentle', level: 2, tone: 'neutral', count: 1, names: ['Ada Obi'] }],
      },
    ],
    never: [
      { reason: 'dispute', count: 9, names: ['Joan Miller', 'Olga Petrova'] },
      { reason: 'no-consent', count: 1, names: ['Ng Wai-Lam'] },
    ],
    heldBack: [
      { reason: 'paid', count: 31 },
      { reason: 'promise', count: 2 },
    ],
  };
}

/** What the script answers about the policy. */
export function policyScript(): Pick<
  Script,
  'policy' | 'previewPolicy' | 'savePolicy' | 'forecast'
> {
  return {
    policy: policyView,
    previewPolicy: effect,
    savePolicy: ({ policy, by }: { policy: PolicyView['policy']; by: string }) => ({
      ...policyView(),
      ...{ number: 3, policy, by, before: defaultPolicy('US') },
      versions: [{ number: 3, from: '2026-11-21', time: '10:42', by }, ...policyView().versions],
    }),
    forecast,
  };
}
