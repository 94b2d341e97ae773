/** When a guarantor is written to, how often, and how firmly: data, not code. */
export interface ReminderPolicy {
  /** From the gentlest on: so many days after the oldest due date this level may go out. */
  readonly levels: readonly { readonly overdueDays: number }[];
  /** Days that must lie between two messages to one guarantor, of whatever level. */
  readonly waitDays: number;
  /** Days to pay where the sheet names no due date: counted from the date that it does name. */
  readonly termDays: number;
  /** Balances below this are not worth a letter; whole minor units of the currency's hundredths. */
  readonly minimum: number;
  /**
   * False: always begin with the gentlest level, however late the debt. True: begin with the
   * firmest level whose days have passed.
   */
  readonly skipLevels: boolean;
}

/**
 * The policy that a clinic begins with: four levels, two weeks apart at the least, a month to pay
 * where no due date is named, nothing below 5.00, and the first word is always the courteous one.
 */
export const DEFAULT_POLICY: ReminderPolicy = {
  levels: [{ overdueDays: 3 }, { overdueDays: 21 }, { overdueDays: 45 }, { overdueDays: 75 }],
  waitDays: 14,
  termDays: 30,
  minimum: 500,
  skipLevels: false,
};
