import type { PortalMessages } from '../../../shared/messages/portal/index.ts';
import { LATE } from './clock-view.ts';

/** The filter of a list of cases by what is late. */
export function lateFilter({ clocks: { filter } }: PortalMessages) {
  return {
    ...{ name: 'late', label: filter.label },
    options: LATE.map((value) => ({ value, label: filter.options[value] })),
  };
}
