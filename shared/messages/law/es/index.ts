import type { RuleId } from '../en/index.ts';
import type { RuleWords } from '../rule-words.ts';
import { europe } from './europe.ts';
import { global } from './global.ts';
import { latinAmerica } from './latin-america.ts';
import { usCollectors } from './us-collectors.ts';
import { usCreditReports } from './us-credit-reports.ts';
import { usFederal } from './us-federal.ts';
import { usStates1 } from './us-states-1.ts';
import { usStates2 } from './us-states-2.ts';

export const es = {
  ...usCollectors,
  ...usFederal,
  ...usCreditReports,
  ...usStates1,
  ...usStates2,
  ...europe,
  ...latinAmerica,
  ...global,
} satisfies Readonly<Record<RuleId, RuleWords>>;
