/** What others say of an agency: whom it named, whom the practice found, what stands in public. */
export const reviews = {
  title: 'What others say',
  of: (agency: string) => `What others say of ${agency}`,
  subtitle: 'Each with where it comes from. Only your practice reads it.',
  caution:
    'References are named by the agency itself: they say how it works when it works well. Ask somebody whom it did not name, too.',
  none: 'Nothing heard yet',
  noneText:
    'Call a reference, or a clinic like yours that works with them, and keep what they say.',
  sources: {
    reference: 'A reference that the agency named',
    found: 'Somebody whom we found ourselves',
    public: 'Something written in public',
  },
  verdicts: { good: 'Would choose them again', mixed: 'With reservations', bad: 'Would not again' },
  provenance: (source: string, when: string) => `${source}, ${when}`,
  added: (name: string, when: string) => `Kept by ${name}, ${when}`,
  withdrawn: (name: string, when: string) => `Taken back by ${name}, ${when}: it counts no more.`,
  withdraw: {
    label: 'Take back',
    title: (who: string) => `Take back what ${who} said?`,
    text: 'It counts no more, and stays readable here.',
  },
  references: {
    title: 'Named by the agency',
    none: 'It names no references.',
    asked: 'Asked',
    notAsked: 'Not asked yet',
    since: (year: string) => `since ${year}`,
  },
  form: {
    title: 'Keep what somebody says',
    submit: 'Keep',
    choose: 'Choose a reference',
    noReferences: 'The agency names none.',
    foundHelp: 'A clinic like yours that works with them, or did.',
    publicHelp: 'A page that others can read, too.',
    textHelp: 'In short: how they reach people, how fast they answer, how the money comes.',
    labels: {
      source: 'Who says it?',
      reference: 'Reference',
      foundWho: 'Who',
      publicWho: 'Who wrote it',
      address: 'Address of the page',
      saidOn: 'When',
      verdict: 'In a word',
      text: 'What they say',
    },
  },
  section: {
    none: 'Nobody has been asked yet.',
    named: 'Named by the agency',
    others: 'Others',
    count: (verdict: string, count: number) => `${verdict}: ${count}`,
    references: (named: number, notAsked: number) =>
      notAsked === 0
        ? `All ${named} references were asked.`
        : `${notAsked} of ${named} references not asked yet.`,
    see: 'See and add',
  },
};
