/** What a setting is for, and what it looks like. */
interface SettingText {
  purpose: string;
  example: string;
}

/** A kept sum beside what its movements add up to, minor units, or for `cases` a number. */
interface SumText {
  practice: string;
  kind: 'placed' | 'cases' | 'recovered' | 'fee' | 'balance';
  of: string;
  kept: number;
  raw: number;
}

/** The English catalogue, and the shape of all others. */
export interface OperatorMessages {
  starting: string;
  ready(origin: string, listensAt: string): string;
  database(folder: string): string;
  failed(message: string): string;
  portTaken(option: string, port: number): string;
  otherKey: string;
  noDatabase(message: string): string;
  stop: string;
  demo: {
    signIns(password: string): string;
    mailbox(url: string): string;
  };
  setting(name: string, problem: string, text: SettingText): string;
  problems: {
    missing: string;
    notDatabase: string;
    notKey: string;
    notOrigin: string;
    notHttps: string;
    notSmtp: string;
    noSender: string;
    notPort: string;
    notProxies: string;
    notWritable: string;
    unknown: string;
  };
  settings: {
    DATABASE_URL: SettingText;
    MASTER_KEY: SettingText;
    ORIGIN: SettingText;
    SMTP_URL: SettingText;
    TRUSTED_PROXY: SettingText;
    '--port': SettingText;
    '--data': SettingText;
    option: SettingText;
  };
  practice: {
    made(name: string, url: string): string;
    link(days: number): string;
    /** @param option whose value is missing or unknown */
    wrong(option: string): string;
    usage: string;
    signUp(isOpen: boolean): string;
  };
  law: {
    usage: string;
    noFile(path: string): string;
    noCases(path: string): string;
    /** @param expected what stands at such a place, or what the reader said */
    problem(id: string, field: string, expected: string): string;
  };
  audit: {
    whole(tenant: string, entries: number, hash: string): string;
    broken(tenant: string, seq: number, problem: string): string;
    noHeads(path: string): string;
    problems: {
      changed: string;
      unlinked: string;
      'out-of-order': string;
      'not-as-exported': string;
      'cut-off': string;
    };
  };
  sums: {
    fault(fault: SumText): string;
    checked(cases: number, faults: number): string;
  };
  backup: {
    usage: string;
    made(path: string, rows: number): string;
    refused: { 'file-exists': string };
  };
  restore: {
    usage: string;
    restored(rows: number): string;
    unknownMails(count: number): string;
    refused: {
      'no-file': string;
      'not-a-backup': string;
      'cut-off': string;
      damaged: string;
      'other-version': string;
      'not-empty': string;
    };
  };
  erase: {
    erased(id: string): string;
    usage: string;
    refused: { 'not-found': string; 'already-erased': string };
  };
}

export const en: OperatorMessages = {
  starting: 'Opening the portal…',
  ready: (origin, listensAt) =>
    `The portal is open at ${origin} (this process listens at ${listensAt}).`,
  database: (folder) => `Its data lies in ${folder}.`,
  failed: (message) => `The portal could not start: ${message}`,
  portTaken: (option, port) =>
    `Port ${port} is in use: end the other program, or choose another with ${option} ${port + 1}.`,
  noDatabase: (message) => `the database was not reached: ${message}`,
  otherKey:
    'MASTER_KEY is not the key with which this database was begun: what is sealed in it would not open. Start with that key; nothing was changed.',
  stop: 'Ctrl-C ends it.',
  demo: {
    signIns: (password) => `Demo sign-ins, all with the password ${password}`,
    mailbox: (url) => `No mail leaves this machine: it is shown at ${url}`,
  },
  setting: (name, problem, { purpose, example }) =>
    `${name} ${problem}. It is ${purpose}. For example: ${example}`,
  problems: {
    missing: 'is missing',
    notDatabase: 'is not the address of a PostgreSQL database',
    notKey: 'is not 32 bytes in base64',
    notOrigin: 'is not an address of the form https://host, without a path',
    notHttps: 'begins with http: passwords would cross the network for anybody to read',
    notSmtp: 'is not an smtp:// or smtps:// address',
    noSender: 'does not say who the sender is',
    notPort: 'is not a whole number from 0 to 65535',
    notProxies: 'is not a list of addresses, networks or the word loopback',
    notWritable: 'is not a folder in which we may write',
    unknown: 'is not understood',
  },
  settings: {
    DATABASE_URL: {
      purpose: 'the PostgreSQL database; without it one of our own is kept in the data folder',
      example: 'postgresql://amiable_owner:secret@db.example.org:5432/amiable',
    },
    MASTER_KEY: {
      purpose: 'the key under which patient data is sealed; keep a copy apart from the backups',
      example: 'the output of "openssl rand -base64 32"',
    },
    ORIGIN: {
      purpose: 'the address at which people reach the portal; links in mails lead there',
      example: 'https://portal.example.org',
    },
    SMTP_URL: {
      purpose: 'the mail server, with the sender after "from="',
      example: 'smtps://user:secret@mail.example.org?from=billing@example.org',
    },
    TRUSTED_PROXY: {
      purpose: 'the proxies in front of the portal whose word on a visitor’s address is believed',
      example: '10.0.0.0/8, or loopback',
    },
    '--port': { purpose: 'where the portal listens', example: '--port 4190' },
    '--data': { purpose: 'the folder of the database', example: '--data /var/lib/portal' },
    option: {
      purpose: 'no option of the portal',
      example: '--port 4190 --data /var/lib/portal --locale es_MX',
    },
  },
  practice: {
    made: (name, url) => `${name} is made: ${url}`,
    link: (days) => `The first manager comes in by this link, once, within ${days} days:`,
    wrong: (option) => `${option} is missing, or we do not know what it says.`,
    usage:
      'Say what to make: practice or agency, then --name "…", --language en|es|fr, --timezone America/Bogota; or: sign-up open|closed',
    signUp: (isOpen) =>
      isOpen
        ? 'From now on anybody may make a practice or an agency.'
        : 'From now on only you make practices and agencies.',
  },
  law: {
    usage: 'Usage: npm run -s law -- FILE',
    noFile: (path) => `There is no file at ${path}.`,
    noCases: (path) => `${path} is no list of cases, nor has it one under “vectors”.`,
    problem: (id, field, expected) => `${id}: ${field} cannot be read (${expected}).`,
  },
  audit: {
    whole: (tenant, entries, hash) => `${tenant}: whole up to entry ${entries}, ends with ${hash}`,
    broken: (tenant, seq, problem) => `${tenant}: BROKEN at entry ${seq}: ${problem}`,
    noHeads: (path) => `${path} holds no seals: an end that was cut off would not be seen.`,
    problems: {
      changed: 'its content is not what was written',
      unlinked: 'it does not follow the entry before it',
      'out-of-order': 'an entry was removed, inserted or swapped here',
      'not-as-exported': 'its hash is another one than left the database',
      'cut-off': 'this and all later entries are missing, and they had left the database',
    },
  },
  sums: {
    fault: ({ practice, kind, of, kept, raw }) => {
      const what = kind === 'cases' ? 'number of cases' : kind;
      return `${practice}: ${what} ${of} is kept as ${kept}, and its movements add up to ${raw}`;
    },
    checked: (cases, faults) =>
      faults === 0
        ? `${cases} cases: every sum is what its movements add up to.`
        : `${cases} cases: ${faults} sums are not what their movements add up to.`,
  },
  backup: {
    usage: 'Say which file to write: npm run backup -- FILE',
    made: (path, rows) =>
      `${path} is written: ${rows} rows. The master key is not in it: without the key nobody opens what is sealed, so keep a copy of it elsewhere.`,
    refused: { 'file-exists': 'There is a file of that name already: choose another.' },
  },
  restore: {
    usage: 'Say which file to restore: npm run restore -- FILE',
    restored: (rows) => `The backup is restored: ${rows} rows. Start with the same master key.`,
    unknownMails: (count) =>
      `${count} mails had not gone out when the backup was made, and may have since: nothing sends them by itself, the managers decide on the page of mails.`,
    refused: {
      'no-file': 'There is no such file.',
      'not-a-backup': 'This file is no backup of the portal.',
      'cut-off': 'This file is cut off: its end is missing. Nothing was restored.',
      damaged: 'This file was changed after it had been written. Nothing was restored.',
      'other-version':
        'This backup was made with another version of the portal: restore it with that one, then update.',
      'not-empty':
        'The database holds rows already, and nothing is written over: give an empty one with --data or DATABASE_URL.',
    },
  },
  erase: {
    erased: (id) =>
      `The key of guarantor ${id} is destroyed: name and contact open no more. The audit keeps that it was done. Backups made before still hold the key: let them expire.`,
    usage: 'Say which practice, and which guarantor by id: npm run erase -- PRACTICE GUARANTOR',
    refused: {
      'not-found': 'There is no such guarantor in a practice of that name.',
      'already-erased': 'This guarantor has been erased before.',
    },
  },
};
