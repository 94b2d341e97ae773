import { portalMessages } from '../../../shared/messages/portal/index.ts';
import { dictionaryOf } from '../dictionary/dictionary.ts';
import { personLoader } from '../platform/doors.server.ts';

/** The dictionary for machines, in the language of the person who asks. */
export const loader = personLoader(async (_scope, { language }) =>
  Response.json({ language, figures: dictionaryOf(portalMessages(language).kpi) }),
);
