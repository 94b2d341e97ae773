import { agencies } from './agencies.ts';
import { audit } from './audit.ts';
import { broken } from './broken.ts';
import { caseWork } from './case-work.ts';
import { cases } from './cases.ts';
import { figures } from './figures.ts';
import { frame } from './frame.ts';
import { home } from './home.ts';
import { inbox } from './inbox.ts';
import { kit } from './kit.ts';
import { mail } from './mail.ts';
import { me } from './me.ts';
import { people } from './people.ts';
import { placements } from './placements.ts';
import { practiceCases } from './practice-cases.ts';
import { receivables } from './receivables.ts';
import { sheets } from './sheets.ts';
import { signIn } from './sign-in.ts';
import { toasts } from './toasts.ts';
import { ui } from './ui.ts';
import { updates } from './updates.ts';

/** The portal in English, and the shape of all others. */
export const en = {
  agencies,
  audit,
  broken,
  cases,
  caseWork,
  figures,
  frame,
  home,
  inbox,
  kit,
  mail,
  me,
  people,
  practiceCases,
  placements,
  receivables,
  sheets,
  signIn,
  toasts,
  ui,
  updates,
};
