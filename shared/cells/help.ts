/** What a person reads while typing a function into a cell: Google shows one language, so it is English. */
export interface CellFunctionHelp {
  readonly about: string;
  readonly params: readonly {
    readonly name: string;
    /** As JSDoc writes it. */
    readonly type: string;
    readonly about: string;
  }[];
  readonly returns: string;
}

const RANGE = {
  name: 'range',
  type: 'Array<Array<*>>',
  about: 'The bills, their header row included. Headers are recognized as in the aging report.',
};
const AS_OF = {
  name: 'asOf',
  type: 'Date',
  about:
    'The day to count as of: a cell that holds a date. Required, since a function is only calculated again when ' +
    'an argument changes. TODAY() and NOW() cannot be given here: put =TODAY() into a cell and name that cell.',
};
const BUCKETS = {
  name: 'buckets',
  type: 'string',
  about: 'Optional: where the ages end, in days, such as "30, 60, 90".',
};
const DAYS = {
  name: 'days',
  type: 'number',
  about: 'Optional: how many days the period has that ends on that day. 90 unless given.',
};

/** The functions that a person may type into a cell, each with its help. */
export const CELL_FUNCTIONS = {
  AMIABLE_AGING: {
    about:
      'What is open by age, for each currency: the total, then each guarantor, the oldest debt first.',
    params: [RANGE, AS_OF, BUCKETS],
    returns: 'A table that fills the cells below and to the right.',
  },
  AMIABLE_BUCKET: {
    about:
      'The age of a due date by name, such as 31-60; of one date or of a whole column of dates.',
    params: [
      { name: 'due', type: 'Date|Array<Array<Date>>', about: 'A due date, or a column of them.' },
      AS_OF,
      BUCKETS,
    ],
    returns: 'A name for each date, in the same shape.',
  },
  AMIABLE_DSO: {
    about:
      'Days sales outstanding: receivables on the day, divided by what was billed in the period, times its days.',
    params: [RANGE, AS_OF, DAYS],
    returns: 'Days; a row for each currency where there are several.',
  },
  AMIABLE_CEI: {
    about:
      'Collection effectiveness index: of all that could have come in during the period, how much did. 100 is ideal.',
    params: [RANGE, AS_OF, DAYS],
    returns: 'Percent; a row for each currency where there are several.',
  },
} as const satisfies Readonly<Record<string, CellFunctionHelp>>;
export type CellFunction = keyof typeof CELL_FUNCTIONS;

/**
 * The comment that Google shows as help while a person types a function, as it stands above the
 * function's declaration.
 *
 * @example cellFunctionComment('AMIABLE_DSO').includes('@customfunction') // true
 */
export function cellFunctionComment(name: CellFunction): string {
  const { about, params, returns } = CELL_FUNCTIONS[name];
  const lines = [
    about,
    '',
    ...params.map((param) => `@param {${param.type}} ${param.name} ${param.about}`),
    `@return ${returns}`,
    '@customfunction',
  ];
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */`;
}
