import { europe } from './europe.ts';
import { global } from './global.ts';
import { latinAmerica } from './latin-america.ts';
import { usCollectors } from './us-collectors.ts';
import { usCreditReports } from './us-credit-reports.ts';
import { usFederal } from './us-federal.ts';
import { usStates1 } from './us-states-1.ts';
import { usStates2 } from './us-states-2.ts';

export const en = {
  ...usCollectors,
  ...usFederal,
  ...usCreditReports,
  ...usStates1,
  ...usStates2,
  ...europe,
  ...latinAmerica,
  ...global,
};

/** Every rule that we have words for: the ids of the packs. */
export type RuleId = keyof typeof en;
