import * as z from 'zod';
import { isTimeZone } from '../../../shared/calendar.ts';
import { LANGUAGES } from '../../../shared/money.ts';

/** Shortest password. Length is what counts (NIST SP 800-63B); no rule about kinds of signs. */
export const SHORTEST_PASSWORD = 12;
const LONGEST_TEXT = 200;

export const emailField = z.email().max(LONGEST_TEXT).toLowerCase();
/** One line: names stand in the subjects of mails. */
const nameField = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST_TEXT)
  .regex(/^\P{Cc}*$/u);
const newPasswordField = z.string().min(SHORTEST_PASSWORD).max(LONGEST_TEXT);

export const signInForm = z.object({
  email: z.string().trim().toLowerCase().max(LONGEST_TEXT),
  password: z.string().max(LONGEST_TEXT),
});

/** A code of the app, or one of the recovery codes. */
export const codeForm = z.object({ code: z.string().trim().min(6).max(20) });

/** The first code, and the password: whoever finds an open screen must not lock the person out. */
export const proveSetupForm = codeForm.extend({ password: z.string().max(LONGEST_TEXT) });

export const askResetForm = z.object({ email: emailField });

export const newPasswordForm = z.object({ newPassword: newPasswordField });

export const changePasswordForm = z.object({
  password: z.string().max(LONGEST_TEXT),
  newPassword: newPasswordField,
});

export const confirmForm = z.object({ password: z.string().max(LONGEST_TEXT) });

export const newAccountForm = z.object({
  name: nameField,
  email: emailField,
  newPassword: newPasswordField,
});

export const signUpForm = z.object({
  kind: z.enum(['practice', 'agency']),
  name: nameField,
  email: emailField,
  language: z.enum(LANGUAGES),
  timeZone: z.string().refine(isTimeZone, { error: 'not-a-time-zone' }),
});

export const profileForm = z.object({ name: nameField, language: z.enum(LANGUAGES) });
