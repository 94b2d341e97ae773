import type { PortalMessages } from '../index.ts';
import { audit } from './audit.ts';
import { broken } from './broken.ts';
import { frame } from './frame.ts';
import { home } from './home.ts';
import { kit } from './kit.ts';
import { mail } from './mail.ts';
import { me } from './me.ts';
import { people } from './people.ts';
import { signIn } from './sign-in.ts';
import { toasts } from './toasts.ts';
import { ui } from './ui.ts';

/** Le portail en français. */
export const fr: PortalMessages = {
  audit,
  broken,
  frame,
  home,
  kit,
  mail,
  me,
  people,
  signIn,
  toasts,
  ui,
};
