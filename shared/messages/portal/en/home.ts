import { formatCount } from '../../dates.ts';

const n = (count: number) => formatCount(count, 'en');

/** What a person sees first. */
export const home = {
  titles: {
    nothing: 'Nothing needs you today',
    one: 'One thing needs you today',
    more: (count: number) => `${count} things need you today`,
  },
  todo: {
    stuckMail: {
      title: (count: number) =>
        count === 1 ? 'One mail could not be sent.' : `${count} mails could not be sent.`,
      text: 'Nobody sends them again without you.',
      go: 'See the mail',
    },
    oldInvitations: {
      title: (count: number) =>
        count === 1
          ? 'One invitation is too old to be used.'
          : `${count} invitations are too old to be used.`,
      text: 'Send another, or take it back.',
      go: 'See the invitations',
    },
    secondFactor: {
      title: 'Your account has no second factor.',
      text: 'Whoever learns your password could come in. Setting it up takes two minutes.',
      go: 'Set it up',
    },
    inviteOthers: {
      title: 'You are alone here.',
      text: 'If others work with you, invite them; if not, all is well.',
      go: 'Invite somebody',
    },
  },
  practice: {
    emptyTitle: 'No receivables yet',
    empty:
      'What patients owe stays in your Google Sheet, and will appear here once a sheet is connected.',
    synced: (today: string, sheet: string, when: string) =>
      `${today} · sheet “${sheet}”, last synced ${when}`,
    byAge: 'Open balance by age',
    allReceivables: (others: readonly string[]) =>
      others.length > 0 ? `All receivables, also in ${others.join(', ')}` : 'All receivables',
    todos: {
      cases: {
        questions: {
          title: (count: number) =>
            count === 1 ? 'One payment may stand twice.' : `${count} payments may stand twice.`,
          text: 'The sheet shows money that the agency has perhaps reported, too. Say whether it is the same.',
          go: (number: string) => `Answer for ${number}`,
        },
        conflicts: {
          title: (count: number) =>
            count === 1
              ? 'One case and its sheet disagree.'
              : `${count} cases and the sheet disagree.`,
          text: 'Neither wins by itself: look at both, and put one of them right.',
          go: (number: string) => `Look at ${number}`,
        },
        disputed: {
          title: (count: number) =>
            count === 1 ? 'One case is disputed.' : `${count} cases are disputed.`,
          text: 'Nobody collects while a dispute is open.',
          go: 'See the disputes',
        },
        refused: {
          title: (count: number) =>
            count === 1 ? 'One case was refused.' : `${count} cases were refused.`,
          text: 'The agency says why. Take back what it refused, and decide what comes next.',
          go: 'See what was refused',
        },
        returned: {
          title: (count: number) =>
            count === 1 ? 'One case came back.' : `${count} cases came back.`,
          text: 'The agency has ended its work. Take back what it returned, so that it is yours again.',
          go: 'See what came back',
        },
        paid: {
          title: (count: number) =>
            count === 1 ? 'One case is paid.' : `${count} cases are paid.`,
          text: 'Close a case once its money has reached you.',
          go: 'See the paid cases',
        },
      },
      mandates: {
        none: {
          title: (agency: string) => `No mandate is in force with ${agency}.`,
          text: 'It is approved, yet nothing can be placed with it before both sides have signed.',
          go: 'Begin the mandate',
        },
        declined: {
          title: (agency: string) => `${agency} asks for a change in the mandate.`,
          text: 'What it wants stands with the version. Make the next one out of it.',
          go: 'Read the answer',
        },
        review: {
          title: (agency: string) => `The mandate with ${agency} is due for review.`,
          text: 'It goes on as it is. Make a new version, if only to set the next day of review.',
          go: 'Look through the mandate',
        },
      },
      sheets: {
        noBeat: {
          title: (name: string, since: string) =>
            `The timer of “${name}” has been silent since ${since}.`,
          text: 'Reminders should go by themselves there. Whoever answers for them opens the sheet: Reminders shows what to do.',
        },
        silent: {
          title: (name: string, since: string) => `“${name}” has been silent since ${since}.`,
          text: 'What agencies do does not reach it. Open the sheet and sync it.',
          go: 'See the sheets',
        },
        connect: {
          title: 'No sheet is connected.',
          text: 'Amounts and dates come here then; names stay in the sheet.',
          go: 'Connect a sheet',
        },
        agency: {
          title: 'No agency is approved.',
          text: 'Before accounts can be handed off, choose an agency and agree on its terms.',
          go: 'Choose an agency',
        },
      },
    },
  },
  tiles: {
    group: 'Key figures',
    open: {
      label: 'Open balance',
      note: (lines: number) => (lines === 1 ? 'one line' : `${n(lines)} lines`),
      formula: 'The sum of what is open on every line by the sheets’ own cells, less credits.',
      lines: 'Lines',
    },
    atAgencies: {
      label: 'Open at agencies',
      note: (cases: number) => (cases === 1 ? 'one case' : `${n(cases)} cases`),
      formula:
        'The balance of every case that an agency has, and that is not paid, recalled or returned.',
      cases: 'Cases',
    },
    old: {
      label: 'Over 90 days',
      note: 'of what is owed',
      formula:
        'What is more than 90 days past due, divided by all that is owed. Credits count in neither.',
      over: 'Over 90 days',
      owed: 'Owed in all',
    },
    net: {
      label: 'Net back from agencies',
      note: 'of what was placed, 12 months, after fees',
      nothing: 'nothing was placed in 12 months',
      formula:
        'Collected less fees, divided by placed, for the placements of the last twelve months.',
      collected: 'Collected',
      fee: 'Fees',
      placed: 'Placed',
    },
  },
  agencies: {
    title: 'Agencies',
    caption: 'Net back: placements of the last 12 months, whatever their age',
    compare: 'Compare',
    agency: 'Agency',
    openCases: 'Open cases',
    balance: (currency: string) => `Open, ${currency}`,
    netBack: 'Net back',
    standing: 'Standing',
    none: 'No agency yet',
    noneText: 'Agencies that you approve stand here, with what they have and bring back.',
  },
  agency: {
    emptyTitle: 'No cases yet',
    empty: 'Cases appear here when a practice hands accounts over to you.',
  },
  workplaces: {
    kind: 'Kind',
    title: 'Where do you want to work?',
    none: 'You belong to no workplace',
    noneText: 'Ask a manager of your practice or agency for an invitation.',
    practice: 'Practice',
    agency: 'Agency',
  },
};
