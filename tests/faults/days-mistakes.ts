import { inFile, type Mistake } from './mistakes.ts';

const DUE = 'shared/reminders/due.ts';
const LEDGER = 'shared/reminders/ledger.ts';
const ONE_BY_ONE = 'src/one-by-one.ts';
const SETUP = 'src/setup.ts';

/** Mistakes about what lasts for days: skips, what people deliver and what comes back, law, versions, the timer. */
export const DAYS_MISTAKES: readonly Mistake[] = [
  inFile(DUE, 'who is put off is written to', [['if (skip) return', 'if (skip && false) return']]),
  inFile('shared/reminders/skip.ts', 'a skip that was taken back holds', [
    ['if (isNewer || isTie)', "if ((isNewer || isTie) && event.event === 'skipped')"],
  ]),
  inFile(LEDGER, 'what was prepared and nobody told of counts as not sent', [
    [
      "held ? 'held' : 'unknown'",
      "held ? 'held' : told.channel === 'email' ? 'unknown' : 'failed'",
    ],
  ]),
  inFile('src/run.ts', 'what a person delivers goes with the mails', [
    ["message !== undefined && message.channel !== 'email'", 'message === null'],
  ]),
  inFile('shared/reminders/level.ts', 'what came back is tried again on the same day', [
    ['gone === null ? today : addDays(gone, 1)', 'gone === null ? today : today'],
  ]),
  inFile('shared/reminders/ways.ts', 'what came back goes the same way again', [
    ['.filter((way) => !hasFailed(one, way))', ''],
  ]),
  inFile(LEDGER, 'what came back counts as received', [
    ['if (sent && back) {', 'if (sent && back && !sent) {'],
  ]),
  inFile('shared/reminders/lawful.ts', 'the law is not asked', [
    [
      "if (decision === 'blocked' && !isFree) {",
      "if (decision === 'blocked' && reasons.length === 0) {",
    ],
  ]),
  inFile(ONE_BY_ONE, 'the law’s hour is that of the approval', [
    ['now: momentNow(context)', 'now: book.options.law.now'],
  ]),
  inFile('shared/law/check-time.ts', 'the law’s holidays are working days', [
    ['holidays?.days.has(day)', 'holidays?.days.has(day) === null'],
  ]),
  inFile('src/law-book.ts', 'whom an agency has reached is not asked', [
    [
      'aliases.flatMap((key) => contacts.get(key) ?? [])',
      "aliases.flatMap((key) => contacts.get(key + '?') ?? [])",
    ],
  ]),
  inFile('src/policies.ts', 'the policy of the approval goes on', [
    [
      'const number = policyHeads().pop()?.number ?? 0;',
      'const number = policyHeads()[0]?.number ?? 0;',
    ],
  ]),
  inFile('src/automatic.ts', 'what goes by itself does not stop for another policy', [
    ['state?.isMine === true && !state.isPaused', 'state?.isMine === true'],
    ['const isPaused = policy !== policyInForce().number;', 'const isPaused = false;'],
  ]),
  inFile('src/send.ts', 'what goes by itself is decided by what was read before its turn', [
    [
      '  return whileLedger(context, (ledger) => {\n',
      '  const early = knownNow(context, readLedger(context).events);\n  return whileLedger(context, (ledger) => {\n',
    ],
    ['const known = knownNow(context, ledger.events);', 'const known = early;'],
    ['run.decide(one.key, before)', 'run.decide(one.key, [])'],
    [
      "import { whileLedger } from './ledger.ts';",
      "import { readLedger, whileLedger } from './ledger.ts';",
    ],
  ]),
  inFile(SETUP, 'the tab is found by its name', [
    [
      'tabs.find((one) => one.id === id)',
      "tabs.find((one) => one.id === id && one.name === 'Receivables')",
    ],
  ]),
  inFile(SETUP, 'the sheet is compared by the number of its rows', [
    [
      'rows.length === others.length && rows.every((row, at) => sameRow(row, others[at]))',
      'rows.length === others.length || rows.every((row, at) => sameRow(row, others[at]))',
    ],
  ]),
];
