/** What the form for a look-up takes: enough for all exclusions of the inspector general. */
export const MOST_MEGABYTES = 40;
export const MOST_BYTES = MOST_MEGABYTES * 1_000_000;
export const MOST_NAMES = 30;
/** The file and what a form needs around it. */
export const LOOKUP_FORM_BYTES = MOST_BYTES + 20_000;
