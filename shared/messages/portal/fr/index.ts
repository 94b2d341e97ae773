import { fr as kpi } from '../../kpi/fr.ts';
import type { PortalMessages } from '../index.ts';
import { agencies } from './agencies.ts';
import { audit } from './audit.ts';
import { broken } from './broken.ts';
import { calendar } from './calendar.ts';
import { caseWork } from './case-work.ts';
import { cases } from './cases.ts';
import { choosing } from './choosing.ts';
import { clocks } from './clocks.ts';
import { complain } from './complain.ts';
import { complaints } from './complaints.ts';
import { coverage } from './coverage.ts';
import { dossier } from './dossier.ts';
import { exits } from './exits.ts';
import { figures } from './figures.ts';
import { frame } from './frame.ts';
import { home } from './home.ts';
import { inbox } from './inbox.ts';
import { kit } from './kit.ts';
import { law } from './law.ts';
import { lookups } from './lookups.ts';
import { mail } from './mail.ts';
import { mandates } from './mandates.ts';
import { me } from './me.ts';
import { papers } from './papers.ts';
import { people } from './people.ts';
import { placements } from './placements.ts';
import { policies } from './policies.ts';
import { practiceCases } from './practice-cases.ts';
import { profile } from './profile.ts';
import { receivables } from './receivables.ts';
import { reverification } from './reverification.ts';
import { review } from './review.ts';
import { reviews } from './reviews.ts';
import { sheets } from './sheets.ts';
import { signIn } from './sign-in.ts';
import { toasts } from './toasts.ts';
import { ui } from './ui.ts';
import { updates } from './updates.ts';

/** Le portail en français. */
export const fr: PortalMessages = {
  agencies,
  audit,
  broken,
  calendar,
  cases,
  caseWork,
  coverage,
  complain,
  complaints,
  choosing,
  clocks,
  dossier,
  exits,
  figures,
  frame,
  home,
  inbox,
  kit,
  kpi,
  law,
  lookups,
  mail,
  mandates,
  me,
  papers,
  people,
  practiceCases,
  placements,
  policies,
  profile,
  receivables,
  reverification,
  review,
  reviews,
  sheets,
  signIn,
  toasts,
  ui,
  updates,
};
