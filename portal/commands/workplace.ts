import { isTimeZone } from '../../shared/calendar.ts';
import { LANGUAGES } from '../../shared/money.ts';
import { homePath } from '../app/paths.ts';
import { type Command, runCommand, say } from './command.ts';

/**
 * `npm run workplace -- practice|agency --name … --language … --timezone …` makes a practice or an
 * agency and prints the link for its first manager; `-- sign-up open|closed` says whether others may.
 */

const OPTIONS = {
  name: { type: 'string' },
  language: { type: 'string' },
  timezone: { type: 'string' },
} as const;

await runCommand(OPTIONS, async (command) => {
  const [what, how, ...more] = command.args;
  if (what === 'sign-up' && (how === 'open' || how === 'closed') && more.length === 0) {
    return allowSignUp(command, how === 'open');
  }
  if ((what === 'practice' || what === 'agency') && how === undefined) return found(command, what);
  say(command.words.practice.usage);
  return false;
});

async function found({ settings, words, options }: Command, kind: 'practice' | 'agency') {
  const { name, timezone: timeZone } = options;
  const language = LANGUAGES.find((known) => known === options['language']);
  const refuse = (option: string) => {
    say(words.practice.wrong(option));
    say(words.practice.usage);
    return false;
  };
  if (typeof name !== 'string' || name.trim() === '') return refuse('--name');
  if (!language) return refuse('--language');
  if (typeof timeZone !== 'string' || !isTimeZone(timeZone)) return refuse('--timezone');
  const { foundByOperator } = await import('../app/people/found.server.ts');
  const { INVITATION_DAYS } = await import('../app/people/invitations.server.ts');
  const founding = { kind, name: name.trim(), language, timeZone };
  const { slug, link } = await foundByOperator(founding, new Date());
  const page = new URL(homePath({ kind, slug }), settings.origin);
  say(words.practice.made(name, page.href));
  say(words.practice.link(INVITATION_DAYS));
  say(link);
  return true;
}

async function allowSignUp({ words }: Command, isOpen: boolean) {
  const { asOperator } = await import('../app/platform/scope.server.ts');
  await asOperator(new Date(), ({ db }) =>
    db.operatorSetting.upsert({
      where: { id: 1 },
      create: { id: 1, signUp: isOpen },
      update: { signUp: isOpen },
    }),
  );
  say(words.practice.signUp(isOpen));
  return true;
}
