/** Nobody is written to at night: for mails the day of a workplace begins at seven in the morning. */
export const MORNING_MS = 7 * 3_600_000;

/** Who is written to of a workplace, for a query of its members. */
export const MANAGERS = {
  where: { role: 'manager', endedAt: null },
  select: { user: { select: { id: true, email: true, language: true } } },
} as const;
