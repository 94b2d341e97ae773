import type { PortalMessages } from '../../../shared/messages/portal/index.ts';
import type { Language } from '../../../shared/money.ts';

/** In the browser one language is loaded, in a file of its own. */
export async function loadPortalMessages(language: Language): Promise<PortalMessages> {
  switch (language) {
    case 'es':
      return (await import('../../../shared/messages/portal/es/index.ts')).es;
    case 'fr':
      return (await import('../../../shared/messages/portal/fr/index.ts')).fr;
    default:
      return (await import('../../../shared/messages/portal/en/index.ts')).en;
  }
}
