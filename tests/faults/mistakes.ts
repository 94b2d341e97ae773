/** A wrong way to do it, as changes of the source before it is built: the judge must see it. */
export interface Mistake {
  readonly name: string;
  readonly changes: readonly Change[];
}

/** In the file whose path ends so: text that stands there exactly once, and what takes its place. */
type Change = readonly [file: string, from: string, to: string];
export type Texts = readonly (readonly [from: string, to: string])[];

const SEND = 'src/send.ts';
const LEDGER = 'src/ledger.ts';

const RUN = 'src/run.ts';
const INTENT = "    note('sending');\n";
const MAIL = 'sendMail(mail);';
const RESULT = '    noteSent(note);\n';
const UNSURE = "end = 'unknown'; //";
const APPEND = 'opened().appendRow(row);';
const FLUSH_LINE = '    flush();\n';

/** Mistakes in the order of ledger, flush, lock and send, and about copies and restored versions. */
export const MISTAKES: readonly Mistake[] = [
  send('no intent is written', [[INTENT, '']]),
  send('the intent is written after the mail', [
    [INTENT, ''],
    [MAIL, `${MAIL}\n    note('sending');`],
  ]),
  send('the result is written before the mail', [
    [RESULT, ''],
    [MAIL, `note('sent');\n    ${MAIL}`],
  ]),
  send('the result is never written', [[RESULT, '']]),
  send('a mail that failed is tried again at once', [
    [MAIL, `try {\n      ${MAIL}\n    } catch {\n      ${MAIL}\n    }`],
  ]),
  send('a mail that failed counts as not sent', [[UNSURE, '//']]),
  send('the ledger is not asked who was written to already', [
    ['knownNow(context, ledger.events)', 'knownNow(context, [])'],
    ['run.decide(one.key, before)', 'run.decide(one.key, [])'],
  ]),
  send('the sheet is not read again before the mail', [
    ['const due = run.decide(one.key, before);', 'const due = ok(run.atStart);'],
  ]),
  send('what was approved is not compared with what is due', [
    ['if (planned?.stamp !== one.stamp || isByHand(planned)) {', 'if (!planned) {'],
    [
      'if (message?.stamp !== one.stamp) {\n      const reason',
      'if (!message) {\n      sendMail(mailFor(run, planned));\n      const reason',
    ],
  ]),
  {
    name: 'what is held back at the last moment is not written down',
    changes: [
      [SEND, "      note('suppressed', reason);\n", ''],
      [RUN, 'return [{ ...line, stamp: reason }];', 'return line ? [] : [];'],
    ],
  },
  send('the quota is not asked', [["if (remindersLeft() < 1) return 'no-quota';", '']]),
  {
    name: 'what does not fit into the quota is not written down',
    changes: [
      [
        RUN,
        "lines.push({ ...eventOf(run.context, message, 'carried', 0), until });",
        'void known;',
      ],
    ],
  },
  {
    name: 'an intent without a result counts as not sent',
    changes: [
      ['shared/reminders/ledger.ts', "held ? 'held' : 'unknown'", "held ? 'held' : 'failed'"],
    ],
  },
  send('the run goes on after a mail whose end is unknown, trying the same again', [
    ["return end === 'unknown' ? 'unknown' : 'trouble';", 'return null;'],
    [
      MAIL,
      `for (let go = 2; go > 0; go -= 1) {\n      try {\n        ${MAIL}\n        go = 0;\n      } catch (error) {\n        if (go === 1) throw error;\n      }\n    }`,
    ],
  ]),
  {
    name: 'the intent is written last and not flushed',
    changes: [
      [SEND, INTENT, ''],
      [SEND, MAIL, `note('sending');\n    ${MAIL}`],
      [LEDGER, FLUSH_LINE, ''],
    ],
  },
  ledger('lines are kept back until the run ends', [
    [APPEND, 'opened();'],
    [FLUSH_LINE, ''],
  ]),
  ledger('lines are written by row number', [
    [APPEND, 'opened().getRange(reading.events.length + 2, 1, 1, row.length).setValues([row]);'],
  ]),
  lock('there is no lock', [['!lock.tryLock(patience)', 'false']]),
  lock('the answer of the lock is not looked at', [
    ['lock === null || !lock.tryLock(patience)', 'lock === null || (lock.tryLock(1), false)'],
  ]),
  lock('the lock is let go before the work', [
    ['return { value: work() };', 'lock.releaseLock();\n    return { value: work() };'],
  ]),
  ledger('how long the ledger was is not remembered', [
    ['    save(WATERMARK, mark);', '    //'],
    ['  save(WATERMARK, counted);', '  //'],
  ]),
  ledger('whose file it is is only remembered with the first message', [
    [
      'if (load<string>(HOME) === null) save(HOME, workbook.id);',
      "if (workbook.ownTab('ledger')) save(HOME, workbook.id);",
    ],
  ]),
  ledger('nobody asks whether this is the living file before a line is added', [
    ["if (doubt) return refused('copied-sheet', { kind: doubt });", 'void doubt;'],
  ]),
];

function send(name: string, texts: Texts): Mistake {
  return inFile(SEND, name, texts);
}

function ledger(name: string, texts: Texts): Mistake {
  return inFile(LEDGER, name, texts);
}

function lock(name: string, texts: Texts): Mistake {
  return inFile('src/google/lock.ts', name, texts);
}

/** The same file changed in one or several places. */
export function inFile(file: string, name: string, texts: Texts): Mistake {
  return { name, changes: texts.map(([from, to]) => [file, from, to] as const) };
}

/**
 * The source with a mistake planted.
 *
 * @throws Error when the text to change does not stand there exactly once: then the mistake is stale
 */
export function planted({ name, changes }: Mistake): (path: string, text: string) => string {
  return (path, text) =>
    changes
      .filter(([file]) => path.endsWith(file))
      .reduce((source, [file, from, to]) => {
        if (source.split(from).length !== 2) {
          throw new Error(`“${name}”: its text does not stand exactly once in ${file}`);
        }
        return source.replace(from, () => to);
      }, text);
}
