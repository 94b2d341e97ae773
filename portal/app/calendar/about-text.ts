import { complaintNumber } from '../../../shared/complaints.ts';
import { evidenceName } from '../../../shared/messages/evidence-kinds.ts';
import { placeText } from '../../../shared/messages/places.ts';
import type { PortalMessages } from '../../../shared/messages/portal/index.ts';
import type { Language } from '../../../shared/money.ts';
import type { CalendarAbout } from './entry.ts';

/** What falls due, in a few words: for the page and for both files. */
export function aboutText(
  about: CalendarAbout,
  { calendar: { about: text } }: Pick<PortalMessages, 'calendar'>,
  language: Language,
): string {
  switch (about.kind) {
    case 'complaint':
      return text.complaint(complaintNumber(about.number));
    case 'paper': {
      const name = evidenceName(about.paper, language);
      return about.place ? text.paperAt(name, placeText(about.place, language)) : text.paper(name);
    }
    default:
      return text[about.kind];
  }
}
